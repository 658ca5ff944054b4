import {
  introducerOf,
  introducerTo,
  hasTalkedTo,
  metBefore,
} from '../../../src/insight/advice/introducer';
import { contextOf, type DrawnReach } from '../../fixtures/suggestionsFromText';
import { AS_OF } from '../../fixtures/logFromText';

const PEOPLE = `
  Ceo | Board
    Ego | Sales
    Fay | Finance
      Fin | Finance
      Fox | Finance
        Flo | Finance
    Lea | Legal
`;

function introducer(person: string, drawn: Partial<DrawnReach>) {
  const context = contextOf({ people: PEOPLE, ...drawn });
  return introducerOf(context, context.company.indexById.get(person)!);
}

describe('introducerOf', () => {
  it('is the manager, a report or a teammate whom ego knows', () => {
    expect(introducer('fox', { ties: { fay: { known: true } } })).toEqual({
      personId: 'fay',
      displayName: 'Fay',
      relation: 'manager',
      path: ['fay', 'fox'],
    });
    expect(introducer('fox', { ties: { flo: { known: true } } })).toMatchObject({
      personId: 'flo',
      relation: 'report',
      path: ['flo', 'fox'],
    });
  });

  it('reaches a teammate by their manager', () => {
    expect(introducer('fox', { ties: { fin: { known: true } } })).toMatchObject({
      personId: 'fin',
      relation: 'teammate',
      path: ['fin', 'fay', 'fox'],
    });
  });

  it('is the manager’s manager where nobody nearer is known', () => {
    const two = (person: string, ...known: readonly string[]) =>
      introducer(person, { ties: Object.fromEntries(known.map((id) => [id, { known: true }])) });
    expect(two('flo', 'fay')).toEqual({
      personId: 'fay',
      displayName: 'Fay',
      relation: 'managersManager',
      path: ['fay', 'fox', 'flo'],
    });
    expect(two('flo', 'fay', 'fox')).toMatchObject({ personId: 'fox', relation: 'manager' });
    expect(two('flo', 'ceo', 'fin')).toBeNull();
  });

  it('is somebody who was in a small meeting with both', () => {
    const calendar = '2026-01-05 09:00 30 lea: ego+ fox+';
    expect(introducer('fox', { ties: { lea: { known: true } }, calendar })).toEqual({
      personId: 'lea',
      displayName: 'Lea',
      relation: 'sharedMeeting',
      path: ['lea', 'fox'],
    });
  });

  it('is nobody from a meeting of more than eight', () => {
    const people = `${PEOPLE}\n${Array.from({ length: 6 }, (_, i) => `  M${i}`).join('\n')}`;
    const calendar = (others: number) =>
      `2026-01-05 09:00 30 lea: ego+ fox+ ${Array.from({ length: others }, (_, i) => `m${i}`).join(' ')}`;
    const ties = { lea: { known: true } };
    // ego, Lea, Fox and five more are eight
    expect(introducer('fox', { people, ties, calendar: calendar(5) })?.personId).toBe('lea');
    expect(introducer('fox', { people, ties, calendar: calendar(6) })).toBeNull();
  });

  it('is the one ego knows best', () => {
    const ties = { fay: { known: true, strength: 1 }, flo: { known: true, strength: 5 } };
    expect(introducer('fox', { ties })?.personId).toBe('flo');
  });

  it('is of equally well known ones the first by id', () => {
    const known = { known: true, strength: 5 };
    expect(introducer('fox', { ties: { fin: known, fay: known } })?.personId).toBe('fay');
    // Reports are looked at before teammates, and still the id decides.
    expect(introducer('fox', { ties: { flo: known, fin: known } })?.personId).toBe('fin');
  });

  it('may be the head of the company, or report to them', () => {
    expect(introducer('lea', { ties: { ceo: { known: true } } })?.relation).toBe('manager');
    expect(introducer('ceo', { ties: { fay: { known: true } } })?.relation).toBe('report');
    expect(introducer('lea', { ties: { fay: { known: true } } })).toMatchObject({
      relation: 'teammate',
      path: ['fay', 'ceo', 'lea'],
    });
  });

  it('is neither a report’s report nor a teammate’s report', () => {
    const ties = { flo: { known: true } };
    expect(introducer('fay', { ties })).toBeNull();
    expect(introducer('fin', { ties })).toBeNull();
  });

  it('is nobody from a meeting that does not count', () => {
    const calendar = '2026-01-05 09:00 30 lea: ego fox+ | answer=declined';
    expect(introducer('fox', { ties: { lea: { known: true } }, calendar })).toBeNull();
  });

  it('keeps the first of several relations with one person', () => {
    const calendar = '2026-01-05 09:00 30 fay: ego+ fox+';
    expect(introducer('fox', { ties: { fay: { known: true } }, calendar })?.relation).toBe(
      'manager',
    );
  });

  it('is never the person, and nobody where ego knows none of them', () => {
    expect(introducer('fox', { ties: { fox: { known: true }, lea: { known: true } } })).toBeNull();
  });
});

describe('introducerTo', () => {
  const to = (person: string, drawn: Partial<DrawnReach>) => {
    const context = contextOf({ people: PEOPLE, ...drawn });
    return introducerTo(context, context.company.indexById.get(person)!)?.personId ?? null;
  };
  const ties = { ceo: { known: true }, fay: { known: true } };

  it('is the same for somebody whom ego has never talked to', () => {
    expect(to('fox', { ties })).toBe('fay');
  });

  it('is nobody between two who report to one manager', () => {
    // Ego and Lea both report to Ceo, whom ego knows.
    expect(introducer('lea', { ties })?.personId).toBe('ceo');
    expect(to('lea', { ties })).toBeNull();
  });

  it('is nobody where ego has talked to the person', () => {
    const calendar = '2026-01-05 09:00 30 lea: ego+ fox+';
    const met = { ...ties, fox: { lastMet: Date.UTC(2026, 0, 5, 9) } };
    expect(to('fox', { ties: met, calendar })).toBeNull();
  });
});

const LARGER = `
  Ceo | Board
    Ego | Sales
    Fay | Finance
      Fox | Finance
${Array.from({ length: 6 }, (_, i) => `    M${i} | Legal`).join('\n')}
`;
const room = (others: number) =>
  `2026-01-05 09:00 30 fay: ego+ fox+ ${Array.from({ length: others }, (_, i) => `m${i}`).join(' ')}`;
const ties = { fox: { lastMet: AS_OF - 9 * 86_400_000 } };

function asked(calendar?: string) {
  const context = contextOf({ people: LARGER, ...(calendar ? { calendar, ties } : {}) });
  const fox = context.company.indexById.get('fox')!;
  return { met: metBefore(context, fox), talked: hasTalkedTo(context, fox) };
}

describe('whether ego has met somebody', () => {
  it('is no without a meeting', () => {
    expect(asked()).toEqual({ met: false, talked: false });
  });

  it('is to have talked in a meeting of eight, and only to have met in one of nine', () => {
    // Ego, Fay, Fox and five more are eight.
    expect(asked(room(5))).toEqual({ met: true, talked: true });
    expect(asked(room(6))).toEqual({ met: true, talked: false });
  });
});
