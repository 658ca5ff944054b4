/** @jest-environment node */
import { retryWhileStarting } from '../../../src/app/session/teamService';
import { TeamError } from '../../../src/team-client/teamProblem';

const down = () => Promise.reject(new TeamError({ kind: 'unreachable' }));

test('a service that is only starting is asked again until it answers', async () => {
  const waited: number[] = [];
  const ask = jest.fn<Promise<string>, []>(() => Promise.resolve('there'));
  ask.mockImplementationOnce(down).mockImplementationOnce(down);
  const answer = await retryWhileStarting(ask, (ms) => Promise.resolve(waited.push(ms)));
  expect(answer).toBe('there');
  expect(waited).toEqual([2_000, 5_000]);
});

test('a service that stays away is given up after 17 seconds', async () => {
  const waited: number[] = [];
  const asking = retryWhileStarting(down, (ms) => Promise.resolve(waited.push(ms)));
  await expect(asking).rejects.toThrow(TeamError);
  expect(waited.reduce((sum, ms) => sum + ms, 0)).toBe(17_000);
});

test('a refusal is no reason to ask again', async () => {
  const ask = jest.fn(() => Promise.reject(new TeamError({ kind: 'forbidden' })));
  await expect(retryWhileStarting(ask)).rejects.toThrow(TeamError);
  expect(ask).toHaveBeenCalledTimes(1);
});
