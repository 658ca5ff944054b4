/** @jest-environment node */
import type { AskForToken } from '../../../src/model/tokenReply';
import type { Analyst } from '../../../src/worker/workerApi';
import { parseConfig } from '../../../src/model/configuration';
import type { Environment } from '../../../src/app/session/environment';
import {
  createSessionController,
  type ReadyDeployment,
} from '../../../src/app/session/sessionController';
import { NEW_SESSION } from '../../../src/app/session/sessionModel';
import { createObservableValue } from '../../../src/app/session/observableValue';
import { AuthError } from '../../../src/model/authError';
import type { TokenSource } from '../../../src/auth/tokenSource';

const account = { tenantId: 'paper', objectId: 'ego' };
const refused = (scopes: readonly string[]) =>
  ({ kind: 'interactionRequired', consent: true, scopes }) as const;

/** A controller whose tokens are all refused, and how the worker asks it for one. */
async function deskWithoutTokens() {
  let ask: AskForToken | null = null;
  const analyst = {
    open: () => Promise.resolve({ choices: null, kept: null }),
  } as unknown as Analyst;
  const workerApi = {
    own: (_config: unknown, _account: unknown, given: AskForToken) => {
      ask = given;
      return Promise.resolve(analyst);
    },
  } as unknown as Parameters<typeof createSessionController>[1];
  const tokens = {
    getToken: (scopes: readonly string[]) => Promise.reject(new AuthError(refused(scopes))),
  } as unknown as TokenSource;
  const controller = createSessionController(
    { host: { context: {} } } as Environment,
    workerApi,
    createObservableValue(NEW_SESSION),
  );
  const config = parseConfig({
    clientId: '11111111-2222-3333-4444-555555555555',
    authority: 'https://login.microsoftonline.com/organizations',
  });
  const deployment = { kind: 'ready', config, tokens: () => Promise.resolve(tokens) };
  await controller.openOwn(deployment as unknown as ReadyDeployment, account);
  return { controller, ask: ask! };
}

test('what cannot be read without a permission is what the screen asks for', async () => {
  const { controller, ask } = await deskWithoutTokens();
  await ask(['Calendars.ReadBasic']);
  expect(controller.authProblem()).toEqual(refused(['Calendars.ReadBasic']));
});

test.each(['GroupMember.Read.All', 'Files.ReadWrite.AppFolder', 'Calendars.Read.Shared'])(
  'a refusal of %s, which nothing needs, is not taken for the reason of a failure',
  async (optional) => {
    const { controller, ask } = await deskWithoutTokens();
    expect(await ask([optional])).toEqual({ kind: 'problem', problem: refused([optional]) });
    expect(controller.authProblem()).toBeNull();
    await ask(['User.Read.All']);
    await ask([optional]);
    expect(controller.authProblem()).toEqual(refused(['User.Read.All']));
  },
);
