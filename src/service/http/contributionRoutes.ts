import { Type, type Static } from '@sinclair/typebox';
import type { FastifyReply } from 'fastify';
import { checkContribution, contributionSchema } from '../contribution/contributionSchema';
import type { Contributions, OwnContribution } from '../contribution/contributions';
import { Problem } from '../problem';
import { callerOf } from './authenticate';
import { REFUSALS_OF_BODY, REFUSALS_OF_KEEPING } from './refusals';
import { rulesSchema, type Rules } from './rules';
import type { TypedApp } from './typedApp';

const ownSchema = Type.Object({
  /** To be sent as `If-Match` with the next write. */
  revision: Type.Integer(),
  contribution: Type.Union([contributionSchema, Type.Null()]),
  changedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  rules: rulesSchema,
});

const REVISION = /^"(\d{1,9})"$/;

function revisionOf(header: string | undefined): number {
  const [, revision] = REVISION.exec(header ?? '') ?? [];
  if (revision === undefined) throw new Problem(428, 'revisionRequired');
  return Number(revision);
}

/** A member's own contribution. `If-Match` must name the revision that the member saw: an old request does nothing. */
export function contributionRoutes(app: TypedApp, kept: Contributions, rules: Rules): void {
  const show = (reply: FastifyReply, own: OwnContribution): Static<typeof ownSchema> => {
    void reply.header('etag', `"${own.revision}"`);
    return { ...own, changedAt: own.changedAt?.toISOString() ?? null, rules };
  };

  app.get(
    '/v1/contribution',
    {
      schema: { summary: 'My contribution', response: { 200: ownSchema, ...REFUSALS_OF_KEEPING } },
    },
    async (request, reply) => show(reply, await kept.read(callerOf(request))),
  );

  app.put(
    '/v1/contribution',
    {
      schema: {
        summary: 'Contribute, or change what I contributed',
        headers: Type.Object({ 'if-match': Type.Optional(Type.String()) }),
        body: contributionSchema,
        response: { 200: ownSchema, ...REFUSALS_OF_BODY },
      },
    },
    async (request, reply) => {
      const revision = revisionOf(request.headers['if-match']);
      checkContribution(request.body);
      return show(reply, await kept.put(callerOf(request), request.body, revision));
    },
  );

  app.delete(
    '/v1/contribution',
    { schema: { summary: 'Withdraw', response: { 204: Type.Null(), ...REFUSALS_OF_KEEPING } } },
    async (request, reply) => {
      const revision = await kept.withdraw(callerOf(request));
      return reply.code(204).header('etag', `"${revision}"`).send(null);
    },
  );
}
