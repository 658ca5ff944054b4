import fc from 'fast-check';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { firstAt } from '../../../src/insight/calendar/firstAt';
import { isContact } from '../../../src/insight/calendar/meetingColumns';
import { tallyContacts } from '../../../src/insight/ties/tally';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { AS_OF, companyWith, logFromText, membersText } from '../../fixtures/logFromText';

function tallyOf(text: string, options: Partial<InsightOptions> = {}, asOf = AS_OF) {
  const all = { ...DEFAULT_OPTIONS, ...options };
  const { company, log } = logFromText(text, companyWith(17), all);
  const tally = tallyContacts(log, company.people.length, all, asOf);
  const of = (id: string) => {
    const i = company.indexById.get(id)!;
    return {
      contacts: tally.contacts[i],
      sharedMinutes: tally.sharedMinutes[i],
      strength: tally.strength[i]!,
      lastMet: tally.lastMet[i]!,
      recentContacts: tally.recentContacts[i],
      recentSmall: tally.recentSmall[i],
      certain: tally.certain[i],
    };
  };
  return { company, log, tally, of };
}

/** Minutes before noon of 30 June as a drawn meeting of ego and Ana. */
const daysAgo = (days: number, who = 'ego: ana+', words = '') => {
  const text = new Date(AS_OF - days * MS_PER_DAY).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} 60 ${who} | ${words}`;
};

describe('tallyContacts', () => {
  test('shares the minutes among the others and halves their strength every 60 days', () => {
    // 60 minutes with two others: 30 each; one half-life ago 15 of strength, two 7.5.
    expect(tallyOf(daysAgo(60, 'ego: ana+ ben+')).of('ana')).toMatchObject({
      contacts: 1,
      sharedMinutes: 30,
      strength: 15,
    });
    expect(tallyOf(daysAgo(120, 'ego: ana+ ben+')).of('ben').strength).toBeCloseTo(7.5, 12);
  });

  test('gives half to somebody who was only invited', () => {
    const invited = tallyOf(daysAgo(60, 'ego: ana ben+')).of('ana');
    expect(invited).toMatchObject({ sharedMinutes: 15, strength: 7.5, contacts: 1, certain: 0 });
  });

  test('is certain of somebody after one certain contact among others', () => {
    const text = [daysAgo(20, 'ego: ana'), daysAgo(10, 'ego: ana+'), daysAgo(5, 'ego: ana')];
    expect(tallyOf(text.join('\n')).of('ana')).toMatchObject({ certain: 1, contacts: 3 });
  });

  test.each([
    [180, 1], // begins with the window
    [180.1, 0],
    [1, 1],
  ])('counts a meeting of %d days ago as %d contacts of the window', (days, contacts) => {
    const { of } = tallyOf(daysAgo(days));
    expect(of('ana').contacts).toBe(contacts);
    expect(of('ana').strength).toBeGreaterThan(0);
  });

  test.each([
    [28, 1],
    [28.1, 0],
  ])('counts a meeting of %d days ago as %d recent ones', (days, recent) => {
    expect(tallyOf(daysAgo(days)).of('ana').recentContacts).toBe(recent);
  });

  test.each([
    [90, 7, 1], // eight people with ego
    [90, 8, 0], // nine
    [90.1, 7, 0],
  ])('of %d days ago with %d others is %d as a recent small meeting', (days, others, small) => {
    expect(tallyOf(daysAgo(days, `ego: ${membersText(others, '+')}`)).of('m1').recentSmall).toBe(
      small,
    );
  });

  test('leaves out what starts at or after the moment asked for', () => {
    const text = [daysAgo(20), daysAgo(10)].join('\n');
    const at = AS_OF - 10 * MS_PER_DAY;
    expect(tallyOf(text, {}, at).of('ana')).toMatchObject({
      contacts: 1,
      lastMet: AS_OF - 20 * MS_PER_DAY,
      // 60 minutes, ten days before that moment.
      strength: 60 * 2 ** (-10 / 60),
    });
  });

  test('counts one contact a week of a series, but all the time', () => {
    // Monday to Wednesday 22–24 June 2026, noon.
    const text = [8, 7, 6].map((days) => daysAgo(days, 'ego: ana+', 'series=s')).join('\n');
    expect(tallyOf(text).of('ana')).toMatchObject({ contacts: 1, sharedMinutes: 180 });
  });

  test('counts the first meeting of a series in the period, where the week began before it', () => {
    const { log, company } = tallyOf(
      [8, 7].map((days) => daysAgo(days, 'ego: ana+', 'series=s')).join('\n'),
    );
    const ana = [...log.attendee].map((person, a) => [person, a] as const);
    const [first, second] = ana.filter(([p]) => p === company.indexById.get('ana'));
    const isContactSince = (attendance: number, from: number) =>
      isContact(log.sameWeek, attendance, firstAt(log.start, from));
    expect(isContactSince(first![1], -Infinity)).toBe(true);
    expect(isContactSince(second![1], -Infinity)).toBe(false);
    expect(isContactSince(second![1], AS_OF - 7 * MS_PER_DAY)).toBe(true);
  });

  test('says nothing of people never met', () => {
    expect(tallyOf(daysAgo(1)).of('cleo')).toEqual({
      contacts: 0,
      sharedMinutes: 0,
      strength: 0,
      lastMet: NaN,
      recentContacts: 0,
      recentSmall: 0,
      certain: 0,
    });
  });

  const anyMeetings = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 1, max: 364 }),
      who: fc.constantFrom('ego: ana+', 'ego: ana+ ben', 'ben: ego ana', 'ana: ego cleo'),
      words: fc.constantFrom('', 'series=s'),
    }),
    { maxLength: 25, selector: ({ day }) => day },
  );
  const textOf = (meetings: readonly { day: number; who: string; words: string }[]) =>
    meetings.map(({ day, who, words }) => daysAgo(day, who, words)).join('\n');

  test('adds up to the time of the certain attendances and half of the others', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const { log, tally } = tallyOf(textOf(meetings), { windowDays: 365 });
        let minutes = 0;
        for (let m = 0; m < log.count; m++) {
          for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
            minutes += (log.minutes[m]! / (log.size[m]! - 1)) * log.confidence[a]!;
          }
        }
        const sum = tally.sharedMinutes.reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(minutes, 6);
      }),
    );
  });

  test('one more meeting that overlaps nothing never weakens a tie', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const without = tallyOf(textOf(meetings.slice(1))).tally;
        const withIt = tallyOf(textOf(meetings)).tally;
        withIt.strength.forEach((strength, i) => {
          expect(strength).toBeGreaterThanOrEqual(without.strength[i]! - 1e-9);
          expect(withIt.contacts[i]!).toBeGreaterThanOrEqual(without.contacts[i]!);
          expect(withIt.recentSmall[i]!).toBeGreaterThanOrEqual(without.recentSmall[i]!);
          expect(withIt.certain[i]!).toBeGreaterThanOrEqual(without.certain[i]!);
        });
      }),
    );
  });

  test('a longer window never holds fewer contacts of single meetings', () => {
    fc.assert(
      fc.property(anyMeetings, fc.constantFrom(30, 90, 180), (meetings, windowDays) => {
        const text = textOf(meetings.map((meeting) => ({ ...meeting, words: '' })));
        const short = tallyOf(text, { windowDays }).tally;
        const long = tallyOf(text, { windowDays: 365 }).tally;
        long.contacts.forEach((n, i) => expect(n).toBeGreaterThanOrEqual(short.contacts[i]!));
        expect(long.strength).toEqual(short.strength);
      }),
    );
  });
});
