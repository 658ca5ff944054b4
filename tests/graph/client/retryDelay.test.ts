import * as fc from 'fast-check';
import type { AttemptResult, RequestFacts } from '../../../src/graph/client/exchange';
import { Gate } from '../../../src/graph/client/gate';
import { LONGEST_WAIT_MS, MOST_ATTEMPTS, retryDelay } from '../../../src/graph/client/retry';
import { FakeClock } from '../support/fakeClock';

const read: RequestFacts = {
  permission: 'User.Read',
  gate: new Gate(1, new FakeClock()),
  repeatable: true,
  repeatAfterGatewayTimeout: true,
  signal: undefined,
};
const write: RequestFacts = { ...read, repeatable: false };
const lost: AttemptResult = { kind: 'noConnection', cause: null };
const cutOff: AttemptResult = { kind: 'unreadable', status: 200, requestId: null };

function answer(status: number, retryAfter?: string): AttemptResult {
  const headers = new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
  return { kind: 'answer', answer: { status, headers, body: null } };
}

const delay = (outcome: AttemptResult, attempt = 1, facts = read) =>
  retryDelay(outcome, attempt, facts, 0, () => 0.5);

describe('retryDelay', () => {
  it('waits as long as Graph asks', () => {
    expect([429, 503, 504].map((status) => delay(answer(status, '7')))).toEqual([
      7_000, 7_000, 7_000,
    ]);
  });

  it('doubles its own bound with every attempt when Graph does not say', () => {
    // Half of 500, 1,000, 2,000, 4,000 and 8,000 ms.
    expect([1, 2, 3, 4, 5].map((made) => delay(answer(429), made))).toEqual([
      250, 500, 1_000, 2_000, 4_000,
    ]);
    expect(delay(answer(503, 'soon'))).toBe(250);
    expect(delay(lost)).toBe(250);
  });

  it('gives up after so many attempts', () => {
    expect(delay(answer(429, '1'), MOST_ATTEMPTS.answer)).toBeNull();
    expect(delay(lost, MOST_ATTEMPTS.noConnection)).toBeNull();
    expect(delay(cutOff, MOST_ATTEMPTS.unreadable)).toBeNull();
  });

  it('does not sit out a wait of more than two minutes', () => {
    expect(delay(answer(429, '120'))).toBe(LONGEST_WAIT_MS);
    expect(delay(answer(429, '121'))).toBeNull();
  });

  it.each([200, 204, 400, 401, 403, 404, 409, 410, 500])('takes a %d as it is', (status) => {
    expect(delay(answer(status, '1'))).toBeNull();
  });

  it('repeats a write only where Graph says that it was not carried out', () => {
    expect(delay(answer(429, '1'), 1, write)).toBe(1_000);
    expect([answer(503, '1'), answer(504), lost, cutOff].map((o) => delay(o, 1, write))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('leaves a gateway timeout to a reader that knows better', () => {
    const facts = { ...read, repeatAfterGatewayTimeout: false };
    expect(delay(answer(504), 1, facts)).toBeNull();
    expect(delay(answer(503, '1'), 1, facts)).toBe(1_000);
  });

  it('never waits longer than the cap on its own account', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (made, r) => {
          const ms = retryDelay(answer(503), made, read, 0, () => r);
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(ms).toBeLessThanOrEqual(30_000);
        },
      ),
    );
  });
});
