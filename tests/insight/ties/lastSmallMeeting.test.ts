import { lastSmallMeeting } from '../../../src/insight/ties/fading';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { AS_OF, logFromText } from '../../fixtures/logFromText';

/** Ana alone on 2 and 9 June, Ana and Ben on 16 June, all three on 23 June. */
const { log, company } = logFromText(`
  2026-06-02 09:00 30 ego: ana+
  2026-06-09 09:00 30 ego: ana+
  2026-06-16 09:00 30 ego: ana+ ben+
  2026-06-23 09:00 30 ego: ana+ ben+ cleo+
`);
const EVERYBODY = new Uint8Array(company.people.length).fill(1);
const at = (day: number) => Date.UTC(2026, 5, day, 9);

function last(
  smallMeeting: number,
  { wanted = EVERYBODY, asOf = AS_OF, historyDays = DEFAULT_OPTIONS.historyDays } = {},
) {
  const found = lastSmallMeeting(log, wanted, { smallMeeting, historyDays }, asOf);
  return ['ana', 'ben', 'cleo'].map((id) => found.get(company.indexById.get(id)!));
}

describe('the last small meeting', () => {
  it('is the latest of at most so many people, ego included', () => {
    // with ego the meetings have 2, 2, 3 and 4 people
    expect(last(4)).toEqual([at(23), at(23), at(23)]);
    expect(last(3)).toEqual([at(16), at(16), undefined]);
    expect(last(2)).toEqual([at(9), undefined, undefined]);
  });

  it('is asked for some only', () => {
    const wanted = EVERYBODY.slice();
    wanted[company.indexById.get('ana')!] = 0;
    expect(last(4, { wanted })).toEqual([undefined, at(23), at(23)]);
  });

  it('is before the moment asked about', () => {
    expect(last(4, { asOf: at(23) })).toEqual([at(16), at(16), undefined]);
    expect(last(4, { asOf: at(23) + 1 })).toEqual([at(23), at(23), at(23)]);
  });

  it('is within the history', () => {
    // five days before 14 June 09:00 begin with the meeting of the 9th, a moment later after it
    expect(last(2, { asOf: at(14), historyDays: 5 })[0]).toBe(at(9));
    expect(last(2, { asOf: at(14) + 1, historyDays: 5 })[0]).toBeUndefined();
  });
});
