import { Type } from '@sinclair/typebox';
import type { Metrics } from './metrics';
import type { TypedApp } from './typedApp';

const okSchema = Type.Object({ status: Type.Literal('ok') });

/** For the operator: no sign-in, no identities. Keep them inside the network. */
export function operatorRoutes(
  app: TypedApp,
  metrics: Metrics,
  checkReady: () => Promise<void>,
): void {
  const shown = { tags: ['operator'], security: [] };
  app.get(
    '/health/live',
    { schema: { ...shown, summary: 'The process runs', response: { 200: okSchema } } },
    () => ({ status: 'ok' as const }),
  );
  app.get(
    '/health/ready',
    { schema: { ...shown, summary: 'The process can serve', response: { 200: okSchema } } },
    async () => {
      await checkReady();
      return { status: 'ok' as const };
    },
  );
  app.get('/metrics', { schema: { ...shown, summary: 'Prometheus' } }, async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.type(metrics.registry.contentType).send(text);
  });
}
