import * as v from 'valibot';
import { AuthError } from '../../model/authError';
import type { Outlook, OutlookSettings } from '../../hosts/outlook/outlook';
import type { Account } from '../../worker/createWorkerApi';
import type { Deployment } from '../session/environment';

const KEY = 'threewide.account';
const account = v.object({ tenantId: v.string(), objectId: v.string() });

/**
 * Whose pane it is, without asking anybody: Outlook's nested sign-in knows, and without it the
 * mailbox remembers who signed in before.
 */
export async function accountAtHand(
  outlook: Outlook,
  deployment: Deployment,
): Promise<Account | null> {
  if (deployment.kind === 'broken' || outlook.host.kind !== 'outlook') return null;
  if (!outlook.host.context.nestedAppAuth) return remembered(outlook);
  try {
    return await (await deployment.tokens()).account();
  } catch (error) {
    if (error instanceof AuthError) return remembered(outlook);
    throw error;
  }
}

function remembered({ settings }: Outlook): Account | null {
  const result = v.safeParse(account, settings?.get(KEY));
  return result.success ? result.output : null;
}

/** Remembers who has signed in, in their own mailbox. */
export async function rememberAccount(
  settings: OutlookSettings,
  { tenantId, objectId }: Account,
): Promise<void> {
  const known = v.safeParse(account, settings.get(KEY));
  if (known.success && known.output.objectId === objectId) return;
  await settings.keep(KEY, { tenantId, objectId });
}

export function forgetAccount(settings: OutlookSettings): Promise<void> {
  return settings.keep(KEY, null);
}
