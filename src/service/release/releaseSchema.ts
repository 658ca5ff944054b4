import { Type, type Static } from '@sinclair/typebox';
import { LEVELS, type Level } from '../../insight/levels/level';
import { FIGURES, type Figure } from './figure';

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
