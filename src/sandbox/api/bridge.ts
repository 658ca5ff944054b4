import type { FastifyInstance } from 'fastify';
import { apiAccess, apiScopeName } from '../login/scopes';
import { consentNeed } from '../login/consentNeed';
import { TOKEN_SECONDS, type Subject } from '../login/tokenService';
import type { World } from '../server/world';

interface BridgeRequest {
  readonly person: string;
  readonly clientId: string;
  readonly scope: string;
  readonly claims?: string;
  /** The person has pressed Accept in the host's own dialog. */
  readonly accepted?: boolean;
}

const SCHEMA = {
  type: 'object',
  required: ['person', 'clientId', 'scope'],
  properties: {
    person: { type: 'string' },
    clientId: { type: 'string' },
    scope: { type: 'string' },
    claims: { type: 'string' },
    accepted: { type: 'boolean' },
  },
};

/** The broker inside the host: gives the nested app its tokens, or says what is missing. */
export function addBridge(service: FastifyInstance, world: World): void {
  service.post<{ Body: BridgeRequest }>(
    '/bridge/token',
    { schema: { body: SCHEMA } },
    async ({ body }) => {
      const answer = await answerBridge(world, body);
      world.requestLog.add({
        time: world.clock(),
        method: 'GetToken',
        path: body.scope,
        status: 'token' in answer ? 200 : 400,
        service: 'bridge',
        caller: body.person,
      });
      return answer;
    },
  );
}

type BridgeAnswer =
  | { readonly token: object; readonly account: object }
  | { readonly problem: 'offline' | 'unknownAccount' }
  | {
      readonly problem: 'consent';
      readonly missing: readonly string[];
      readonly adminOnly: readonly string[];
    };

async function answerBridge(world: World, request: BridgeRequest): Promise<BridgeAnswer> {
  if (world.faults.has('offline')) return { problem: 'offline' };
  const { company, directory } = world.tenants.current();
  const account = directory.byId(request.person);
  if (!account) return { problem: 'unknownAccount' };
  const subject = { account, tenantId: company.tenantId };
  const need = consentNeed(world, subject, request.scope);
  const mayGrant = request.accepted === true && need.adminOnly.length === 0;
  if (need.missing.length > 0 && !mayGrant) return { problem: 'consent', ...need };
  world.consent.grant(account.id, need.missing);
  return { token: await tokenJson(world, subject, request), account: accountJson(subject) };
}

async function tokenJson(world: World, subject: Subject, request: BridgeRequest): Promise<object> {
  const { clientId, claims } = request;
  const api = apiAccess(request.scope);
  return {
    access_token: await world.tokens.accessToken({ subject, clientId, claims, ...api }),
    id_token: await world.tokens.idToken(subject, clientId, undefined),
    expires_in: TOKEN_SECONDS,
    scope: api ? apiScopeName : world.tokens.grantedScopes(subject).join(' '),
    authority: `https://login.microsoftonline.com/${subject.tenantId}`,
    properties: null,
  };
}

function accountJson({ account, tenantId }: Subject): object {
  return {
    homeAccountId: `${account.id}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: account.userPrincipalName,
    localAccountId: account.id,
    name: account.displayName,
  };
}
