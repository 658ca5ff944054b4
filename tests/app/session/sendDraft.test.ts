/** @jest-environment node */
import { createSender } from '../../../src/app/session/drafts';
import type { SessionController } from '../../../src/app/session/sessionController';
import { NEW_SESSION } from '../../../src/app/session/sessionModel';
import type { Invited } from '../../../src/worker/workerApi';
import { AuthError } from '../../../src/model/authError';
import type { TokenSource } from '../../../src/auth/tokenSource';
import type { GraphProblem } from '../../../src/graph/problem';
import type { NewEvent } from '../../../src/graph/schedule/scheduling';
import type { Draft } from '../../../src/model/draft';

const draft: Draft = {
  ...{ personId: 'priya', form: 'coffee', subject: 'Coffee?', body: 'Hi', companionId: null },
  slot: { start: 1_000, end: 2_000 },
};

const SENT: Invited = { kind: 'sent', eventId: 'e1' };
const consentNeeded = new AuthError({
  ...{ kind: 'interactionRequired', consent: true, scopes: ['Calendars.ReadWrite'] },
});

interface Case {
  readonly source?: 'own' | 'sample';
  readonly silent?: AuthError;
  readonly interactive?: AuthError;
  readonly answers?: readonly Invited[];
}

/** A controller with one colleague, a sign-in and a calendar that answer as the case says. */
function senderFor({ source = 'own', silent, interactive, answers = [SENT] }: Case) {
  const asked: string[] = [];
  const invited: NewEvent[] = [];
  const ask = (how: string, error?: AuthError) => (scopes: readonly string[]) => {
    asked.push(`${how} ${scopes.join(' ')}`);
    return error ? Promise.reject(error) : Promise.resolve('token');
  };
  const tokens = {
    getToken: ask('silently', silent),
    getTokenInteractive: ask('with a window', interactive),
  } as unknown as TokenSource;
  const analyst = {
    addressesOf: (ids: readonly string[]) => ids.map((id) => `${id}@paper.example`),
    invite: (event: NewEvent) => {
      invited.push(event);
      return Promise.resolve(answers[invited.length - 1]);
    },
  };
  const controller = {
    model: { get: () => ({ ...NEW_SESSION, source }) },
    environment: { deployment: { kind: 'ready', tokens: () => Promise.resolve(tokens) } },
    analyst: () => analyst,
  } as unknown as SessionController;
  let made = 0;
  const newId = () => `id-${made++}` as ReturnType<Crypto['randomUUID']>;
  return { send: createSender(controller, newId), asked, invited };
}

const failed = (problem: GraphProblem): Invited => ({ kind: 'failed', problem });

test('the permission is asked for at the press, with a window only where it takes one', async () => {
  const given = senderFor({});
  expect(await given.send(draft)).toEqual({ kind: 'sent' });
  expect(given.asked).toEqual(['silently Calendars.ReadWrite']);
  const needed = senderFor({ silent: consentNeeded });
  expect(await needed.send(draft)).toEqual({ kind: 'sent' });
  expect(needed.asked).toEqual([
    'silently Calendars.ReadWrite',
    'with a window Calendars.ReadWrite',
  ]);
});

test('without the permission nothing is sent', async () => {
  const { send, invited } = senderFor({ silent: consentNeeded, interactive: consentNeeded });
  expect(await send(draft)).toEqual({ kind: 'notAllowed' });
  expect(invited).toEqual([]);
});

test('a press after a lost answer repeats the transaction, another time is another one', async () => {
  const answers = [failed({ kind: 'offline' }), SENT, SENT];
  const { send, invited } = senderFor({ answers });
  expect(await send(draft)).toEqual({ kind: 'failed', requestId: null });
  expect(await send(draft)).toEqual({ kind: 'sent' });
  await send({ ...draft, slot: { start: 5_000, end: 6_000 } });
  expect(invited.map(({ transactionId }) => transactionId)).toEqual(['id-0', 'id-0', 'id-1']);
  expect(invited[0]).toMatchObject({
    ...{ subject: 'Coffee?', start: 1_000, end: 2_000 },
    ...{ required: ['priya@paper.example'], optional: [] },
  });
});

test('a refusal by Graph is told apart from trouble, which keeps its request id', async () => {
  const refusal = { kind: 'forbidden', permission: 'Calendars.ReadWrite', requestId: 'r' } as const;
  const trouble = { kind: 'throttled', waitSeconds: 9, requestId: 'r-2' } as const;
  const { send } = senderFor({ answers: [failed(refusal), failed(trouble)] });
  expect(await send(draft)).toEqual({ kind: 'notAllowed' });
  expect(await send(draft)).toEqual({ kind: 'failed', requestId: 'r-2' });
});

test('nobody of the sample is invited', async () => {
  const { send, asked } = senderFor({ source: 'sample' });
  expect((await send(draft)).kind).toBe('failed');
  expect(asked).toEqual([]);
});
