import {
  dialogTokenSource,
  type DialogReply,
  type DialogRequest,
} from '../../src/auth/dialogTokenSource';
import { problemOf } from './support/problemOf';

const MINUTE = 60_000;
const account = { tenantId: 't-1', objectId: 'u-1', username: 'ego@x.example', displayName: 'Ego' };

/** A dialog that answers in turn, and a clock that the test moves. */
function dialog(...replies: readonly DialogReply[]) {
  const asked: DialogRequest[] = [];
  const waiting = [...replies];
  let now = 0;
  const source = dialogTokenSource({
    ask(request) {
      asked.push(request);
      const [reply] = waiting.splice(0, 1);
      return Promise.resolve(reply!);
    },
    now: () => now,
  });
  return { source, asked, at: (time: number) => (now = time) };
}

const token = (accessToken: string, expiresAt: number): DialogReply => ({
  kind: 'token',
  ...{ accessToken, expiresAt, account },
});

describe('sign-in by a dialog', () => {
  it('has no token before somebody has signed in', async () => {
    const { source } = dialog();
    const nobody = { kind: 'interactionRequired', consent: false, scopes: ['User.Read'] };
    expect(await problemOf(source.getToken(['User.Read']))).toEqual(nobody);
    expect(await problemOf(source.account())).toEqual(nobody);
  });

  it('hands its token out until a minute before it ends', async () => {
    const { source, at } = dialog(token('first', 60 * MINUTE));
    expect(await source.getTokenInteractive(['User.Read'])).toBe('first');
    at(59 * MINUTE - 1);
    expect(await source.getToken(['User.Read'])).toBe('first');
    expect(await source.account()).toEqual(account);
    at(59 * MINUTE);
    expect(await problemOf(source.getToken(['User.Read']))).toMatchObject({
      kind: 'interactionRequired',
    });
  });

  it('does not hand it out for what it was not asked for, nor against a claims challenge', async () => {
    const { source } = dialog(token('first', 60 * MINUTE));
    await source.getTokenInteractive(['User.Read']);
    expect(await problemOf(source.getToken(['Calendars.ReadWrite']))).toMatchObject({
      kind: 'interactionRequired',
      scopes: ['Calendars.ReadWrite'],
    });
    expect(await problemOf(source.getToken(['User.Read'], '{}'))).toMatchObject({
      kind: 'interactionRequired',
    });
  });

  it('asks for what was given before as well, so that the next token is good for all of it', async () => {
    const { source, asked } = dialog(token('first', 60 * MINUTE), token('second', 60 * MINUTE));
    await source.getTokenInteractive(['User.Read']);
    await source.getTokenInteractive(['Calendars.ReadWrite'], '{"claims":1}');
    expect(asked).toEqual([
      { scopes: ['User.Read'], claims: null },
      { scopes: ['User.Read', 'Calendars.ReadWrite'], claims: '{"claims":1}' },
    ]);
    expect(await source.getToken(['User.Read'])).toBe('second');
  });

  it('passes on why there is no token, and keeps the one before', async () => {
    const { source } = dialog(token('first', 60 * MINUTE), {
      kind: 'problem',
      problem: { kind: 'cancelled' },
    });
    await source.getTokenInteractive(['User.Read']);
    expect(await problemOf(source.getTokenInteractive(['Calendars.ReadWrite']))).toEqual({
      kind: 'cancelled',
    });
    expect(await source.getToken(['User.Read'])).toBe('first');
  });
});
