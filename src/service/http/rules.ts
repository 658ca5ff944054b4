import { Type, type Static } from '@sinclair/typebox';
import { USUAL_MINIMUM } from '../release/releaseRules';
import { REFUSALS } from './refusals';
import type { TypedApp } from './typedApp';

/** What everybody who contributes is told about the rules in force. */
export const rulesSchema = Type.Object(
  {
    minimumContributors: Type.Integer(),
    usualMinimum: Type.Literal(USUAL_MINIMUM),
    /** The administrator lets smaller groups be shown than is usual. */
    belowUsual: Type.Boolean(),
  },
  { $id: 'Rules' },
);

export type Rules = Static<typeof rulesSchema>;

export const rulesOf = (minimumContributors: number): Rules => ({
  minimumContributors,
  usualMinimum: USUAL_MINIMUM,
  belowUsual: minimumContributors < USUAL_MINIMUM,
});

export function rulesRoute(app: TypedApp, rules: Rules): void {
  app.get(
    '/v1/rules',
    { schema: { summary: 'The rules in force', response: { 200: rulesSchema, ...REFUSALS } } },
    () => rules,
  );
}
