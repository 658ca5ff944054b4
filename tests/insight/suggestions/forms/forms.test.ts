import type { Form } from '../../../../src/insight/answers';
import { possiblePeople } from '../../../../src/insight/suggestions/candidates';
import { allForms } from '../../../../src/insight/suggestions/forms/allForms';
import type { FormDetail } from '../../../../src/insight/suggestions/forms/formRule';
import { indexOf } from '../../../fixtures/companyFromText';
import { contextOf } from '../../../fixtures/suggestionsFromText';
import type { DrawnReach } from '../../../fixtures/suggestionsFromText';

/** Who of all that may be suggested fits a form, and what the form says about them. */
function fitting(form: Form, drawn: DrawnReach, held: readonly string[] = []) {
  const context = contextOf(drawn);
  const { people } = context.company;
  const possible = possiblePeople(context);
  const admits = (person: number) => !held.includes(people[person]!.id);
  const rule = allForms({ ...context, possible, admits }).find((one) => one.form === form)!;
  const candidates = people.filter((person) => possible[indexOf(context.company, person.id)] === 1);
  return {
    ids: candidates
      .filter((person) => rule.fits(indexOf(context.company, person.id)))
      .map((person) => person.id),
    detail: (id: string): FormDetail => rule.detail(indexOf(context.company, id)),
    context,
  };
}

const PEOPLE = `
  Ceo | Board | executive
    Sam | Sales | director
      Mia | Sales | manager
        Ego | Sales | senior | office=Berlin
        Tom | Sales | senior | office=Berlin
      Max | Sales | manager | office=Berlin
        Una | Sales | senior | office=Berlin
        Uwe | Sales | senior | office=Berlin
      Mel | Sales | manager | office=Oslo
        Ola | Sales | senior | office=Oslo
        Bea | Sales | senior | office=berlin
    Fay | Finance | director
      Fin | Finance | senior
      Fox | Finance | professional
    Lea | Legal | vicePresident
      Lex | Legal | director
`;

describe('bossAdvice', () => {
  it("fits the manager's manager and nobody else", () => {
    const { ids, detail } = fitting('bossAdvice', { people: PEOPLE });
    expect(ids).toEqual(['sam']);
    expect(detail('sam').reasons).toEqual([{ kind: 'noMeetingWithBossesBoss', days: 90 }]);
  });

  it('fits where they met only in a large meeting', () => {
    const crowd = 'mia tom max una uwe mel ola';
    const calendar = `2026-06-10 09:00 30 sam: ego+ ${crowd}`;
    expect(fitting('bossAdvice', { people: PEOPLE, calendar }).ids).toEqual(['sam']);
  });

  it('does not fit within 90 days of a small meeting', () => {
    // Monday 29 June 2026 − 90 days is 31 March
    const on = (day: string) => `2026-${day} 09:00 30 sam: ego+`;
    expect(fitting('bossAdvice', { people: PEOPLE, calendar: on('03-31') }).ids).toEqual([]);
    expect(fitting('bossAdvice', { people: PEOPLE, calendar: on('03-30') }).ids).toEqual(['sam']);
  });

  it('fits nobody where the manager is at the top', () => {
    expect(fitting('bossAdvice', { people: PEOPLE, ego: 'sam' }).ids).toEqual([]);
    expect(fitting('bossAdvice', { people: PEOPLE, ego: 'ceo' }).ids).toEqual([]);
  });
});

describe('catchUp', () => {
  it('fits fading ties, with the last meeting', () => {
    const ties = { fin: { fading: true, lastMet: 123 }, fox: { lastMet: 123 } };
    const { ids, detail } = fitting('catchUp', { people: PEOPLE, ties });
    expect(ids).toEqual(['fin']);
    expect(detail('fin').reasons).toEqual([{ kind: 'lastMet', lastMet: 123 }]);
  });
});

describe('mentoring', () => {
  it('fits everybody two levels up outside the own chain', () => {
    // ego is senior: directors; Sam is ego's own chain
    const { ids, detail } = fitting('mentoring', { people: PEOPLE });
    expect(ids).toEqual(['fay', 'lex']);
    expect(detail('fay').reasons).toEqual([{ kind: 'nobodyTwoLevelsUp' }]);
  });

  it('fits nobody where ego knows one like that', () => {
    const ties = { lex: { known: true } };
    expect(fitting('mentoring', { people: PEOPLE, ties }).ids).toEqual([]);
  });

  it('does not take the own chain for one', () => {
    const ties = { sam: { known: true } };
    expect(fitting('mentoring', { people: PEOPLE, ties }).ids).toEqual(['fay', 'lex']);
  });

  it('does not take somebody outside the scope for one', () => {
    const drawn = { people: PEOPLE, ties: { lex: { known: true } } };
    const options = { scope: { branchOf: 'fay' } };
    expect(fitting('mentoring', { ...drawn, options }).ids).toEqual(['fay']);
  });
});

describe('directorOnCall', () => {
  const call = '2026-07-06 14:00 60 ego: tom kim@customer.example | id=call';

  it('fits the directors of the own chain for the next customer call that ego organises', () => {
    const { ids, detail } = fitting('directorOnCall', { people: PEOPLE, calendar: call });
    expect(ids).toEqual(['ceo', 'sam']);
    expect(detail('sam')).toEqual({
      eventId: 'call',
      reasons: [
        {
          kind: 'upcomingMeeting',
          start: Date.UTC(2026, 6, 6, 14),
          people: 3,
          outside: 1,
        },
      ],
    });
  });

  it('does not fit a meeting without outside people or of another', () => {
    const inside = '2026-07-06 14:00 60 ego: tom';
    const others = '2026-07-06 14:00 60 tom: ego+ kim@customer.example';
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: inside }).ids).toEqual([]);
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: others }).ids).toEqual([]);
  });

  it('keeps the call at eight people at most', () => {
    const withGuests = (guests: number) =>
      `2026-07-06 14:00 60 ego: ${Array.from({ length: guests }, (_, i) => `k${i}@customer.example`).join(' ')}`;
    // ego and six are seven, an eighth may come
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: withGuests(6) }).ids).toHaveLength(
      2,
    );
    expect(fitting('directorOnCall', { people: PEOPLE, calendar: withGuests(7) }).ids).toEqual([]);
  });

  it('does not fit a call that has a list behind an address', () => {
    const calendar = '2026-07-06 14:00 60 ego: kim@customer.example everybody@contoso.com';
    expect(fitting('directorOnCall', { people: PEOPLE, calendar }).ids).toEqual([]);
  });

  it('means the first call where the director is missing', () => {
    const calendar = `
      2026-07-06 14:00 60 ego: sam kim@customer.example | id=first
      2026-07-07 14:00 60 ego: tom kim@customer.example | id=second
    `;
    const { detail } = fitting('directorOnCall', { people: PEOPLE, calendar });
    expect(detail('sam').eventId).toBe('second');
    expect(detail('ceo').eventId).toBe('first');
  });

  it('fits the director of a department that ego rarely meets', () => {
    const staff = (name: string) =>
      Array.from({ length: 40 }, (_, i) => `    ${name}${i} | ${name} | professional`).join('\n');
    const departments = ['Lab', 'Dev', 'Web', 'Ops'].map(staff).join('\n');
    const people = `${PEOPLE}\n  Boss | Board\n${departments}\n    Odo | Ops | director`;
    const met = (name: string) =>
      Array.from({ length: 12 }, (_, i) => [`${name}${i}`, { known: true }] as const);
    const ties = Object.fromEntries([...met('lab'), ...met('dev'), ...met('web')]);
    // Ops: 0 of 41 where the others are met at 12 of 40
    const { ids } = fitting('directorOnCall', { people, ties, calendar: call });
    expect(ids).toContain('odo');
    expect(ids).not.toContain('fay');
    expect(ids).not.toContain('ops0');
  });
});

describe('oneMoreSeat', () => {
  const meeting = '2026-07-06 14:00 30 ego: fin tom | id=plan';

  it('fits whoever works with an attendee, at most one level up', () => {
    // Fin's manager Fay is two levels up, Fin's teammate is Fox
    const { ids, detail } = fitting('oneMoreSeat', { people: PEOPLE, calendar: meeting });
    expect(ids).toEqual(['fox']);
    expect(detail('fox')).toMatchObject({ eventId: 'plan' });
    expect(detail('fox').reasons).toEqual([
      { kind: 'upcomingMeeting', start: Date.UTC(2026, 6, 6, 14), people: 3, outside: 0 },
    ]);
  });

  it('does not open a one-to-one, a meeting of another, a customer call, or a full meeting', () => {
    const closed = [
      '2026-07-06 14:00 30 ego: fin',
      '2026-07-06 14:00 30 tom: ego+ fin',
      '2026-07-06 14:00 30 ego: fin tom kim@customer.example',
      '2026-07-06 14:00 30 ego: fin tom mia max una uwe mel',
    ];
    for (const calendar of closed) {
      expect(fitting('oneMoreSeat', { people: PEOPLE, calendar }).ids).toEqual([]);
    }
  });

  it('fits a meeting of seven', () => {
    const calendar = '2026-07-06 14:00 30 ego: fin tom mia max una uwe';
    expect(fitting('oneMoreSeat', { people: PEOPLE, calendar }).ids).toContain('fox');
  });

  it('does not fit whoever is invited already, and means the next meeting', () => {
    const calendar = `
      2026-07-07 14:00 30 ego: fin tom | id=later
      2026-07-06 14:00 30 ego: fin tom fox | id=sooner
    `;
    const { ids, detail } = fitting('oneMoreSeat', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fox']);
    expect(detail('fox').eventId).toBe('later');
  });
});

describe('joinCall', () => {
  it('fits those whose customer calls ego declined or did not answer', () => {
    const calendar = `
      2026-06-01 09:00 30 fin: ego- kim@customer.example | answer=declined
      2026-06-02 09:00 30 fox: ego kim@customer.example | answer=none
      2026-06-03 09:00 30 una: ego+ kim@customer.example
      2026-06-04 09:00 30 uwe: ego- | answer=declined
    `;
    const { ids, detail } = fitting('joinCall', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fin', 'fox']);
    expect(detail('fin')).toEqual({ reasons: [{ kind: 'ownsOutsideCalls' }] });
  });

  it('means a call ahead that another organises', () => {
    const calendar = '2026-07-06 14:00 60 fin: ego kim@customer.example | id=call answer=none';
    const { ids, detail } = fitting('joinCall', { people: PEOPLE, calendar });
    expect(ids).toEqual(['fin']);
    expect(detail('fin')).toMatchObject({
      eventId: 'call',
      reasons: [{ kind: 'ownsOutsideCalls' }, { kind: 'upcomingMeeting', people: 3, outside: 1 }],
    });
  });

  it('does not fit for calls that ego organises, and nobody two levels up', () => {
    const calendar = `
      2026-07-06 14:00 60 ego: fin kim@customer.example
      2026-07-07 14:00 60 fay: ego kim@customer.example | answer=none
    `;
    expect(fitting('joinCall', { people: PEOPLE, calendar }).ids).toEqual([]);
  });
});

describe('present', () => {
  it('fits the head of an unknown department whom somebody can introduce', () => {
    // Ceo is known and manages Fay and Lea; nobody of Finance and Legal is known
    const { ids, detail } = fitting('present', { people: PEOPLE, ties: { ceo: { known: true } } });
    expect(ids).toEqual(['fay', 'lea']);
    expect(detail('fay').reasons).toEqual([
      { kind: 'departmentUnknown', department: 'Finance', people: 3 },
    ]);
  });

  it('does not fit without an introducer', () => {
    expect(fitting('present', { people: PEOPLE }).ids).toEqual([]);
  });

  it('does not fit where ego knows somebody of the department', () => {
    const ties = { ceo: { known: true }, fox: { known: true } };
    expect(fitting('present', { people: PEOPLE, ties }).ids).toEqual(['lea']);
  });
});

describe('community', () => {
  const options = {
    communities: [
      { department: 'FINANCE', link: 'https://contoso.example/finance' },
      { department: 'Sales', link: 'https://contoso.example/sales' },
    ],
  };

  it('fits the people of an unknown department with a link', () => {
    const ties = { una: { known: true } };
    const { ids, detail } = fitting('community', { people: PEOPLE, options, ties });
    expect(ids).toEqual(['fay', 'fin', 'fox']);
    expect(detail('fox')).toEqual({
      link: 'https://contoso.example/finance',
      reasons: [{ kind: 'departmentUnknown', department: 'Finance', people: 3 }],
    });
  });

  it('does not fit where ego knows somebody, or without a link', () => {
    const ties = { fin: { known: true }, una: { known: true } };
    expect(fitting('community', { people: PEOPLE, options, ties }).ids).toEqual([]);
    expect(fitting('community', { people: PEOPLE }).ids).toEqual([]);
  });
});

describe('lunch', () => {
  it('fits two of other teams of the own department in the own office', () => {
    // Una, Uwe and Max's team, Bea of Mel's team; Max himself reports to Sam: a third team
    const { ids } = fitting('lunch', { people: PEOPLE });
    expect(ids).toEqual(['max', 'una', 'uwe', 'bea']);
  });

  it('brings a third of yet another team', () => {
    const { detail, context } = fitting('lunch', { people: PEOPLE }, ['max']);
    const third = detail('una').companion!;
    expect(context.company.people[third]!.id).toBe('bea');
    expect(detail('una').reasons).toEqual([{ kind: 'sameOffice', office: 'Berlin' }]);
  });

  it('does not bring a third whom the lottery holds back', () => {
    const { ids } = fitting('lunch', { people: PEOPLE }, ['max', 'bea']);
    // Bea may still be suggested with Una or Uwe as the third; these have nobody
    expect(ids).toEqual(['max', 'bea']);
  });

  it('fits nobody where ego has no office', () => {
    expect(
      fitting('lunch', { people: PEOPLE.replace('senior | office=Berlin', 'senior') }).ids,
    ).toEqual([]);
  });

  it('fits nobody where ego has no department', () => {
    const people = PEOPLE.replaceAll('| Sales |', '| |');
    expect(fitting('lunch', { people }).ids).toEqual([]);
  });

  it('does not fit people ego knows', () => {
    const ties = { bea: { known: true }, max: { known: true } };
    expect(fitting('lunch', { people: PEOPLE, ties }).ids).toEqual([]);
  });
});

describe('coffee', () => {
  it('fits everybody up to two levels up', () => {
    const { ids, detail } = fitting('coffee', { people: PEOPLE });
    expect(ids).not.toContain('ceo');
    expect(ids).not.toContain('lea');
    expect(ids).toEqual(expect.arrayContaining(['fay', 'fin', 'fox', 'una', 'lex']));
    expect(detail('fin')).toEqual({ reasons: [] });
  });
});
