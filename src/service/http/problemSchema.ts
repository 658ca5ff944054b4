import { Type } from '@sinclair/typebox';

export const problemSchema = Type.Object(
  { error: Type.String() },
  { $id: 'Problem', additionalProperties: true },
);

const problem = Type.Ref(problemSchema.$id ?? 'Problem');

/** The refusals that every route behind sign-in can give. */
export const REFUSALS = {
  400: problem,
  401: problem,
  403: problem,
  429: problem,
  503: problem,
} as const;

/** And those of a route that keeps something, if only a line of what was asked: the disk may be full. */
export const REFUSALS_OF_KEEPING = { ...REFUSALS, 507: problem } as const;

/** And those of a body with a revision. */
export const REFUSALS_OF_BODY = {
  ...REFUSALS_OF_KEEPING,
  412: problem,
  413: problem,
  415: problem,
  428: problem,
} as const;
