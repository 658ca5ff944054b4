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
