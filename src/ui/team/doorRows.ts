import type { DoorDepartment, Doorway } from '../../insight/teamSummary/doorway';

/** Most guests first, then the largest; the own department and leftovers last. */
export function doorRows({ departments }: Doorway): readonly DoorDepartment[] {
  return departments.toSorted(
    (a, b) => rank(a) - rank(b) || b.guests - a.guests || b.people - a.people,
  );
}

function rank({ kind, own }: DoorDepartment): number {
  if (kind !== 'named') return 2;
  return own ? 1 : 0;
}
