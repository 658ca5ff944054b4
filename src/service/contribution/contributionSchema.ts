import { Type, type Static } from '@sinclair/typebox';
import { LEVELS, type Level } from '../../insight/levels/level';
import { Problem } from '../problem';

/** How many people somebody knows in a department or at a level; never an exact number. */
const KNOWN = ['0', '1-2', '3+'] as const;

export type Known = (typeof KNOWN)[number];

export const knowsSomeone = (known: Known | undefined): boolean =>
  known !== undefined && known !== '0';

export const isThreeDeep = (known: Known | undefined): boolean => known === '3+';

const LONGEST_NAME = 100;
const MOST_DEPARTMENTS = 120;

const knownSchema = Type.Unsafe<Known>({ type: 'string', enum: [...KNOWN] });

const departmentsSchema = Type.Unsafe<Readonly<Record<string, Known>>>({
  type: 'object',
  propertyNames: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
  maxProperties: MOST_DEPARTMENTS,
  additionalProperties: knownSchema,
});

const levelsSchema = Type.Unsafe<Readonly<Partial<Record<Level, Known>>>>({
  type: 'object',
  properties: Object.fromEntries(LEVELS.map((level) => [level, knownSchema])),
  additionalProperties: false,
});

/**
 * What one member sends: per department of the scope and per level one of three words, how wide, and the share
 * of networking time inside the company in tenths. No person, meeting, subject, time or free text.
 */
export const contributionSchema = Type.Object(
  {
    departments: departmentsSchema,
    levels: levelsSchema,
    width: Type.Integer({ minimum: 0, maximum: MOST_DEPARTMENTS }),
    internalSharePercent: Type.Union([
      Type.Integer({ minimum: 0, maximum: 100, multipleOf: 10 }),
      Type.Null(),
    ]),
  },
  { additionalProperties: false, $id: 'Contribution' },
);

export type Contribution = Static<typeof contributionSchema>;

/** Two spellings of one department have one key: Unicode form, case and spaces do not matter. */
export function departmentKey(name: string): string {
  return departmentLabel(name).toLowerCase();
}

/** The name as it is shown: composed characters, single spaces. */
export function departmentLabel(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

/** Control, format, private-use and unassigned characters: a department's name needs none of them. */
const UNPRINTABLE = /\p{C}/u;

function invalid(path: string, expected: string): Problem {
  return new Problem(400, 'invalid', { data: { path, expected } });
}

/** What a schema cannot say. Throws a 400 {@link Problem} that names the place, never the value. */
export function checkContribution(contribution: Contribution): void {
  const names = Object.keys(contribution.departments);
  const keys = new Set(names.map(departmentKey));
  if (keys.size !== names.length) throw invalid('/departments', 'each department once');
  if (keys.has('') || names.some((name) => UNPRINTABLE.test(name))) {
    throw invalid('/departments', 'printable names');
  }
  const deep = Object.values(contribution.departments).filter(isThreeDeep).length;
  if (contribution.width > deep) {
    throw invalid('/width', 'at most the number of departments with 3+');
  }
}
