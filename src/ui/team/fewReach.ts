import type { FigurePair, Released } from '../model/teamService';

export type ThinDepartment = FigurePair & { readonly name: string };

const isFew = (figure: FigurePair['know']): boolean => figure === 'fewerThanOneInFour';

/** Departments in which few of the team know somebody, then those in which few know three. */
export function fewReach({ departments }: Released): readonly ThinDepartment[] {
  const unknown = departments.filter(({ know }) => isFew(know));
  return [...unknown, ...departments.filter(({ know, deep }) => !isFew(know) && isFew(deep))];
}

/** Whether few of the team know anybody there. */
export const isUnknown = ({ know }: ThinDepartment): boolean => isFew(know);
