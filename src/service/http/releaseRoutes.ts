import { Type } from '@sinclair/typebox';
import { releaseAnswerSchema, scopeSchema } from '../release/releaseBody';
import type { Releases } from '../release/releases';
import { callerOf } from './authenticate';
import { REFUSALS_OF_KEEPING } from './refusals';
import type { TypedApp } from './typedApp';

const ID = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

const paramsSchema = Type.Object({
  manager: Type.String({ pattern: ID }),
  month: Type.Union([
    Type.Literal('current'),
    Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' }),
  ]),
});

const querySchema = Type.Object(
  { scope: Type.Optional(scopeSchema) },
  { additionalProperties: false },
);

/** A manager's release, for the manager and for those who report straight to the manager. */
export function releaseRoutes(app: TypedApp, releases: Releases): void {
  app.get(
    '/v1/managers/:manager/releases/:month',
    {
      schema: {
        summary: 'The figures of a month',
        params: paramsSchema,
        querystring: querySchema,
        response: { 200: releaseAnswerSchema, ...REFUSALS_OF_KEEPING },
      },
      // The frozen bytes are sent as they are.
      serializerCompiler: () => (body) => body as string,
    },
    async (request, reply) => {
      const { manager, month } = request.params;
      const scope = request.query.scope ?? 'direct';
      const body = await releases.read(callerOf(request), manager.toLowerCase(), scope, month);
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );
}
