import { seatsWithTime } from '../../../src/worker/scheduling/seatsWithTime';
import type { SeatAdvice } from '../../../src/insight/advice/meeting/meetingAdvice';
import type { MeetingSeat } from '../../../src/insight/advice/meeting/seatsAcross';
import type { TimeThen } from '../../../src/insight/advice/meeting/seatsToShow';

/** One meeting, for which the first of the candidates who is not away is chosen. */
const choosing = (candidates: readonly string[]) => (away: ReadonlySet<string>) => {
  const personId = candidates.find((one) => !away.has(one));
  const seat = personId === undefined ? null : ({ personId } as SeatAdvice);
  return [{ eventId: 'e', seat } as MeetingSeat];
};

async function proposed(candidates: readonly string[], times: Record<string, TimeThen['kind']>) {
  const [one] = await seatsWithTime(choosing(candidates), (_, people) => {
    const told = people.flatMap((personId) => {
      const kind = times[personId];
      return kind ? [[personId, { kind } as TimeThen] as const] : [];
    });
    return Promise.resolve(Object.fromEntries(told));
  });
  return [one!.meeting.seat?.personId ?? null, one!.then?.kind ?? null];
}

describe('seats of people who have time', () => {
  it('go to the best where the best is free', async () => {
    expect(await proposed(['ann', 'bo'], { ann: 'free' })).toEqual(['ann', 'free']);
  });

  it('go to the next best where somebody is busy or asleep', async () => {
    expect(
      await proposed(['ann', 'bo', 'cy'], { ann: 'busy', bo: 'offHours', cy: 'free' }),
    ).toEqual(['cy', 'free']);
  });

  it('go to whom nothing is known of', async () => {
    expect(await proposed(['ann', 'bo'], { ann: 'busy' })).toEqual(['bo', null]);
  });

  it('go to somebody who is not at work then, where nobody else is', async () => {
    expect(await proposed(['ann', 'bo'], { ann: 'busy', bo: 'offHours' })).toEqual([
      'bo',
      'offHours',
    ]);
  });

  it('stay empty where nobody has time', async () => {
    expect(await proposed(['ann', 'bo'], { ann: 'busy', bo: 'busy' })).toEqual([null, null]);
  });

  it('stay empty after eight who have no time', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const busy = Object.fromEntries(names.slice(0, 8).map((name) => [name, 'busy' as const]));
    expect(await proposed(names, { ...busy, i: 'free' })).toEqual([null, null]);
  });
});
