import type { Account } from '../analyst/office';
import type { Around } from './around';

/** Whose page it is, where the host says so; Teams does. */
export function accountOf({ host: { context } }: Around): Account | null {
  const { tenantId, userObjectId } = context;
  if (tenantId === null || userObjectId === null) return null;
  return { tenantId, objectId: userObjectId };
}
