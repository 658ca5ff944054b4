import { DEFAULT_OPTIONS, rulesInForce } from '../../src/insight/options';

test('The rules in force are those of the options that people are told, with the values in use', () => {
  const rules = rulesInForce({ ...DEFAULT_OPTIONS, warmDays: 60, tenantId: 'secret' });

  expect(rules).toEqual({
    windowDays: 180,
    historyDays: 365,
    shortestMeeting: 5,
    longestMeeting: 240,
    mostOthers: 17,
    smallMeeting: 8,
    activeDays: 28,
    activeContacts: 2,
    warmDays: 60,
    smallestGroup: 5,
    deepGoal: 3,
    wideGoal: 3,
    leadersGoal: 3,
    internalShareGoal: 1 / 3,
    suggestionsAWeek: 3,
    mostOpen: 3,
    bossAdviceDays: 90,
  });
});
