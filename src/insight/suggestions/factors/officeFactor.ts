import type { Share } from '../../units';

/**
 * How the offices bear on the chance of a meeting: 1 in the same one, 0.75 in different ones, 0.9
 * where one of them is not known. Offices are compared without case and outer spaces.
 *
 * @example officeFactor('Berlin', 'berlin ') // 1
 */
export function officeFactor(ego: string | null, other: string | null): Share {
  if (ego === null || other === null) return 0.9;
  return sameOffice(ego, other) ? 1 : 0.75;
}

/** Whether both name one office; false where one of them is not known. */
export function sameOffice(ego: string | null, other: string | null): boolean {
  return ego !== null && ego.trim() !== '' && officeKey(ego) === officeKey(other ?? '');
}

function officeKey(office: string): string {
  return office.trim().toLowerCase();
}
