import { REFUSALS } from './problemSchema';
import { rulesSchema, type Rules } from './rulesSchema';
import type { TypedApp } from './typedApp';

export function rulesRoute(app: TypedApp, rules: Rules): void {
  app.get(
    '/v1/rules',
    { schema: { summary: 'The rules in force', response: { 200: rulesSchema, ...REFUSALS } } },
    () => rules,
  );
}
