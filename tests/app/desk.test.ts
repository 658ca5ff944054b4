/** @jest-environment node */
import type { AskForToken } from '../../src/app/analyst/tokenAnswer';
import type { Analyst } from '../../src/app/analyst/analyst';
import { parseConfig } from '../../src/app/config';
import type { Around } from '../../src/app/session/around';
import { createDesk, type ReadyDeployment } from '../../src/app/session/desk';
import { NEW_SESSION } from '../../src/app/session/sessionModel';
import { createStore } from '../../src/app/store';
import { AuthError, type TokenSource } from '../../src/auth/tokenSource';

const account = { tenantId: 'paper', objectId: 'ego' };
const refused = (scopes: readonly string[]) =>
  ({ kind: 'interactionRequired', consent: true, scopes }) as const;

/** A desk whose tokens are all refused, and how the worker asks it for one. */
async function deskWithoutTokens() {
  let ask: AskForToken | null = null;
  const analyst = {
    open: () => Promise.resolve({ choices: null, kept: null }),
  } as unknown as Analyst;
  const office = {
    own: (_config: unknown, _account: unknown, given: AskForToken) => {
      ask = given;
      return Promise.resolve(analyst);
    },
  } as unknown as Parameters<typeof createDesk>[1];
  const tokens = {
    getToken: (scopes: readonly string[]) => Promise.reject(new AuthError(refused(scopes))),
  } as unknown as TokenSource;
  const desk = createDesk({ host: { context: {} } } as Around, office, createStore(NEW_SESSION));
  const config = parseConfig({
    clientId: '11111111-2222-3333-4444-555555555555',
    authority: 'https://login.microsoftonline.com/organizations',
  });
  const deployment = { kind: 'ready', config, tokens: () => Promise.resolve(tokens) };
  await desk.openOwn(deployment as unknown as ReadyDeployment, account);
  return { desk, ask: ask! };
}

test('what cannot be read without a permission is what the screen asks for', async () => {
  const { desk, ask } = await deskWithoutTokens();
  await ask(['Calendars.ReadBasic']);
  expect(desk.authProblem()).toEqual(refused(['Calendars.ReadBasic']));
});

test.each(['GroupMember.Read.All', 'Files.ReadWrite.AppFolder', 'Calendars.Read.Shared'])(
  'a refusal of %s, which nothing needs, is not taken for the reason of a failure',
  async (optional) => {
    const { desk, ask } = await deskWithoutTokens();
    expect(await ask([optional])).toEqual({ kind: 'problem', problem: refused([optional]) });
    expect(desk.authProblem()).toBeNull();
    await ask(['User.Read.All']);
    await ask([optional]);
    expect(desk.authProblem()).toEqual(refused(['User.Read.All']));
  },
);
