import { Type, type Static } from '@sinclair/typebox';
import { LEVELS, type Level } from '../../insight/levels/level';
import {
  deepCell,
  departmentGroup,
  FIGURES,
  INTERNAL_CELL,
  knowCell,
  levelGroup,
  WIDE_CELL,
  type CellId,
  type Figure,
  type SettledCell,
} from './cells';
import type { Month } from './releaseKey';

const figureSchema = Type.Unsafe<Figure>({ type: 'string', enum: [...FIGURES] });
const levelSchema = Type.Unsafe<Level>({ type: 'string', enum: [...LEVELS] });
export const scopeSchema = Type.Union([Type.Literal('direct'), Type.Literal('tree')]);

const releasedSchema = Type.Object({
  state: Type.Literal('released'),
  month: Type.String(),
  scope: scopeSchema,
  /** Fewest contributors that a release needed when this one was made. */
  minimum: Type.Integer(),
  /** How many contributions the figures stand on. */
  contributors: Type.Integer(),
  /** The month in which these contributors were first shown together. */
  since: Type.String(),
  departments: Type.Array(
    Type.Object({ name: Type.String(), know: figureSchema, deep: figureSchema }),
  ),
  levels: Type.Array(Type.Object({ level: levelSchema, know: figureSchema, deep: figureSchema })),
  /** Share of contributors who are at least 3 wide. */
  wide: figureSchema,
  /** Share of contributors who spend at least 30 % of their networking time inside the company. */
  internal: figureSchema,
  /** Departments that fewer than one in four contributors reach. */
  singleBridge: Type.Integer(),
});

/** Fewer contributors than needed: how many there are. */
const notEnoughSchema = Type.Object({
  state: Type.Literal('notEnough'),
  contributors: Type.Integer(),
  minimum: Type.Integer(),
});

/** The team has fewer people than a release needs: how many of them contributed would tell who. */
const teamTooSmallSchema = Type.Object({
  state: Type.Literal('teamTooSmall'),
  minimum: Type.Integer(),
});

/** Figures would tell too much beside others that were published; or, for a past month, none were made. */
const withheldSchema = Type.Object({ state: Type.Literal('withheld') });
const notMadeSchema = Type.Object({ state: Type.Literal('notMade') });

export const releaseAnswerSchema = Type.Union(
  [releasedSchema, notEnoughSchema, teamTooSmallSchema, withheldSchema, notMadeSchema],
  { $id: 'Release' },
);

export type ReleaseBody = Static<typeof releasedSchema>;
export type ReleaseAnswer = Static<typeof releaseAnswerSchema>;

interface ReleaseFacts {
  readonly month: Month;
  readonly scope: 'direct' | 'tree';
  readonly minimum: number;
  readonly contributors: number;
  /** The month in which these contributors were first shown together. */
  readonly since: Month;
  readonly departments: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<CellId, SettledCell>;
}

/** What everybody who may read the release is shown, in one order. */
export function releaseBody(facts: ReleaseFacts): ReleaseBody {
  const figure = (cell: CellId): Figure => {
    const settled = facts.cells.get(cell);
    if (settled === undefined) throw new Error(`No figure for ${cell}`);
    return settled.figure;
  };
  const pair = (group: string): { know: Figure; deep: Figure } => ({
    know: figure(knowCell(group)),
    deep: figure(deepCell(group)),
  });
  const departments = [...facts.departments]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, name]) => ({ name, ...pair(departmentGroup(key)) }));
  return {
    state: 'released',
    month: facts.month,
    scope: facts.scope,
    minimum: facts.minimum,
    contributors: facts.contributors,
    since: facts.since,
    departments,
    levels: LEVELS.map((level) => ({ level, ...pair(levelGroup(level)) })),
    wide: figure(WIDE_CELL),
    internal: figure(INTERNAL_CELL),
    // Counted from what is published, so it tells nothing more.
    singleBridge: departments.filter(({ know }) => know === 'fewerThanOneInFour').length,
  };
}
