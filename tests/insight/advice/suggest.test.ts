import type { SuggestionRecord } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { AS_OF } from '../../fixtures/logFromText';
import { suggestionsOf } from '../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board | executive
    Sam | Sales | director | office=Berlin
      Mia | Sales | manager | office=Berlin
        Ego | Sales | senior | office=Berlin
        Tom | Sales | senior | office=Berlin
      Max | Sales | manager
        Una | Sales | senior
    Fay | Finance | director | office=Oslo
      Fin | Finance | senior | office=Berlin
      Fox | Finance | professional | office=Oslo
    Lea | Legal | vicePresident
      Lex | Legal | senior
`;

const record = (
  personId: string,
  form: SuggestionRecord['form'],
  daysAgo: number,
  answer: SuggestionRecord['answer'] = 'open',
): SuggestionRecord => ({
  personId,
  form,
  shownAt: AS_OF - daysAgo * MS_PER_DAY,
  answer,
  answeredAt: answer === 'open' ? null : AS_OF - daysAgo * MS_PER_DAY,
});

describe('suggest', () => {
  it('describes whom to meet, how, why, and through whom', () => {
    const ties = { fox: { known: true, strength: 5 }, ceo: { known: true, strength: 1 } };
    const options = { suggestionsAWeek: 20, mostOpen: 20, excluded: ['fay'] };
    const one = suggestionsOf({ people: PEOPLE, ties, options }).find(
      (suggestion) => suggestion.personId === 'fin',
    )!;
    expect(one).toMatchObject({
      displayName: 'Fin',
      department: 'Finance',
      level: 'senior',
      office: 'Berlin',
      levelDistance: 0,
      form: 'coffee',
      // Fox is known of three who make it deep
      effect: { department: 'Finance', known: 1, goal: 3 },
      introducer: { personId: 'fox', relation: 'teammate', path: ['fox', 'fay', 'fin'] },
      eventId: null,
    });
    expect(one.reasons.map((reason) => reason.kind)).toEqual([
      'departmentBelowGoal',
      'mutualContacts',
      'chartDistance',
      'sameOffice',
      'levelDistance',
    ]);
    // level 1, one mutual contact (Fox) 0.85, two steps from Fox 0.9, five from ego (by Mia, Sam, Ceo
    // and Fay) 0.45, same office 1
    expect(one.reachability).toBeCloseTo(0.85 * 0.9 * 0.45, 12);
    expect(one).not.toHaveProperty('companion');
    expect(one).not.toHaveProperty('link');
  });

  it("asks the boss's boss for advice, also where known from large meetings", () => {
    const ties = { sam: { known: true }, mia: { known: true }, tom: { known: true } };
    const advice = suggestionsOf({ people: PEOPLE, ties }).find(
      (suggestion) => suggestion.form === 'bossAdvice',
    );
    expect(advice).toMatchObject({ personId: 'sam', otherForms: [] });
    expect(advice!.reasons[0]).toEqual({ kind: 'noMeetingWithBossesBoss', days: 90 });
  });

  it("offers no coffee to a boss's boss who is known and was met", () => {
    const drawn = {
      people: PEOPLE,
      ties: { sam: { known: true } },
      calendar: '2026-06-01 09:00 30 sam: ego+',
      options: { suggestionsAWeek: 20, mostOpen: 20 },
    };
    const ids = suggestionsOf(drawn).map((suggestion) => suggestion.personId);
    expect(ids).not.toContain('sam');
    expect(ids).toContain('fin');
  });

  it('proposes mentoring two levels up, with other forms that fit', () => {
    const drawn = { people: PEOPLE, options: { suggestionsAWeek: 20, mostOpen: 20 } };
    const fay = suggestionsOf(drawn).find((suggestion) => suggestion.personId === 'fay');
    expect(fay).toMatchObject({ form: 'mentoring', levelDistance: 2, otherForms: ['videoCall'] });
  });

  it('suggests three who differ, not three alike', () => {
    // One after the other, three peers of Finance would gain most.
    const people = `
      Ceo | Board | executive
        Mia | Sales | manager
          Ego | Sales | senior
        Fay | Finance | director
          Fin | Finance | senior
          Fox | Finance | senior
          Fru | Finance | senior
          Fil | Finance | manager
    `;
    const options = { excluded: ['ceo', 'fay'] };
    const ties = { mia: { known: true } };
    const levels = suggestionsOf({ people, ties, options }).map(({ level }) => level);
    expect([...levels].sort()).toEqual(['manager', 'senior', 'senior']);
  });

  it('shows at most three, and as many as the options say', () => {
    expect(suggestionsOf({ people: PEOPLE })).toHaveLength(3);
    const options = { suggestionsAWeek: 5, mostOpen: 5 };
    expect(suggestionsOf({ people: PEOPLE, options })).toHaveLength(5);
    expect(suggestionsOf({ people: PEOPLE, options: { suggestionsAWeek: 0 } })).toEqual([]);
  });

  it('is silent while paused, and speaks again from the date on', () => {
    const paused = (pausedUntil: number) =>
      suggestionsOf({ people: PEOPLE, answers: { pausedUntil } }).length;
    expect(paused(AS_OF + 1)).toBe(0);
    expect(paused(AS_OF)).toBe(3);
  });

  it('keeps an open suggestion with its form and does not replace it by a better one', () => {
    const suggestions = [
      record('una', 'coffee', 8),
      record('fox', 'coffee', 8),
      record('lex', 'coffee', 8),
    ];
    const kept = suggestionsOf({ people: PEOPLE, answers: { suggestions } });
    expect(kept.map((suggestion) => suggestion.personId).sort()).toEqual(['fox', 'lex', 'una']);
    // Fox is in Oslo: the coffee that was shown does not fit any more.
    const formOf = new Map(kept.map((suggestion) => [suggestion.personId, suggestion.form]));
    expect(formOf.get('una')).toBe('coffee');
    expect(formOf.get('fox')).toBe('videoCall');
    expect(formOf.get('lex')).toBe('coffee');
  });

  it('keeps the form that was shown while it fits', () => {
    const answers = { suggestions: [record('fay', 'videoCall', 8)] };
    const fay = suggestionsOf({ people: PEOPLE, answers }).find((one) => one.personId === 'fay')!;
    expect(fay).toMatchObject({ form: 'videoCall', otherForms: ['mentoring'] });
  });

  it('proposes another form where the one that was shown fits no more', () => {
    const answers = { suggestions: [record('fin', 'oneMoreSeat', 8)] };
    const fin = suggestionsOf({ people: PEOPLE, answers }).find((one) => one.personId === 'fin')!;
    expect(fin).toMatchObject({ form: 'coffee', eventId: null });
  });

  it('leaves people alone who said no, and fills their place next week', () => {
    const suggestions = ['fin', 'fox', 'lex'].map((id) => record(id, 'coffee', 8, 'notNow'));
    const next = suggestionsOf({ people: PEOPLE, answers: { suggestions } });
    expect(next).toHaveLength(3);
    expect(next.map((one) => one.personId)).not.toEqual(expect.arrayContaining(['fin']));
    expect(next.some((one) => ['fin', 'fox', 'lex'].includes(one.personId))).toBe(false);
  });

  it('forgets a word of silence after an open suggestion has expired', () => {
    // shown 95 days ago and never answered: closed after 28 days, cooled down after 90
    const answers = { suggestions: [record('fin', 'coffee', 95)] };
    const options = { suggestionsAWeek: 20, mostOpen: 20 };
    const ids = (daysAgo: number) =>
      suggestionsOf({
        people: PEOPLE,
        answers: { suggestions: [record('fin', 'coffee', daysAgo)] },
        options,
      }).map((one) => one.personId);
    expect(
      suggestionsOf({ people: PEOPLE, answers, options }).map((one) => one.personId),
    ).toContain('fin');
    expect(ids(27)).toContain('fin');
    expect(ids(40)).not.toContain('fin');
  });

  it('proposes one seat of a meeting once', () => {
    const drawn = {
      people: PEOPLE.replace('Fox | Finance | professional', 'Fox | Finance | senior'),
      ties: { fay: { known: true } },
      calendar: '2026-07-06 14:00 30 ego: fay tom | id=plan',
      options: { suggestionsAWeek: 20, mostOpen: 20 },
    };
    const seats = suggestionsOf(drawn).filter((one) => one.eventId === 'plan');
    expect(seats).toHaveLength(1);
    const other = suggestionsOf(drawn).filter(
      (one) => ['fin', 'fox'].includes(one.personId) && one.eventId === null,
    );
    // One introducer opens the door to Finance once.
    expect(other).toEqual([]);
  });

  it('invites nobody as the third to a lunch who is suggested already', () => {
    const people = `
      Sam | Sales
        Mia | Sales
          Ego | Sales | senior | office=Berlin
        Max | Sales
          Una | Sales | senior | office=Berlin
        Mel | Sales
          Bea | Sales | senior | office=Berlin
    `;
    const all = suggestionsOf({ people, options: { suggestionsAWeek: 9, mostOpen: 9 } });
    const suggested = all.map((one) => one.personId);
    expect(suggested).toEqual(expect.arrayContaining(['una', 'bea']));
    for (const one of all) expect(suggested).not.toContain(one.companion?.personId);
    const lunch = suggestionsOf({
      people,
      options: { excluded: ['sam', 'max', 'mel'], mostOpen: 1 },
    });
    // Coffee and lunch begin every other week; both are there to choose, with the third named.
    const [one] = lunch;
    expect([one!.form, ...one!.otherForms].sort()).toEqual(['coffee', 'lunch']);
    expect(one!.companion?.displayName).toBe(one!.personId === 'una' ? 'Bea' : 'Una');
  });

  it('gives the link of a community', () => {
    const link = 'https://contoso.example/legal';
    const options = {
      communities: [{ department: 'Legal', link }],
      suggestionsAWeek: 20,
      mostOpen: 20,
    };
    const lex = suggestionsOf({ people: PEOPLE, options }).find((one) => one.personId === 'lex');
    expect(lex).toMatchObject({ form: 'community', link });
  });

  it('puts the departments in focus first', () => {
    const answers = { focus: ['Legal'] };
    const [first] = suggestionsOf({ people: PEOPLE, answers });
    expect(first!.department).toBe('Legal');
  });

  it('suggests nobody in a company of one', () => {
    expect(suggestionsOf({ people: 'Ego | Sales' })).toEqual([]);
  });
});
