import { NO_ANSWERS } from '../../src/insight/answers';
import type { CalendarEvent } from '../../src/insight/calendar/calendarEvent';
import type { Company } from '../../src/insight/domain/company';
import { indexCompany } from '../../src/insight/domain/indexCompany';
import { measureCoverage } from '../../src/insight/coverage/coverage';
import { groupPeople } from '../../src/insight/domain/grouping';
import { logMeetings } from '../../src/insight/calendar/logMeetings';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../src/insight/options';
import { ownTeam } from '../../src/insight/domain/chartRelations';
import { chooseScope } from '../../src/insight/domain/scope';
import type { SuggestionInput } from '../../src/insight/advice/suggestionContext';
import { measureTies } from '../../src/insight/ties/ties';
import { MS_PER_MINUTE, type EpochMs, type PersonId } from '../../src/insight/domain/units';
import type { Contact, ContactData } from './holdoutData';

/** One person at the end of the history, with what came later. */
export interface HoldoutCase {
  readonly egoId: PersonId;
  /** People outside the own department whom ego did not meet in the history. */
  readonly candidates: readonly PersonId[];
  /** Of these, whom ego met later. */
  readonly later: ReadonlySet<PersonId>;
  readonly departmentOf: ReadonlyMap<PersonId, string>;
  /** How many people of each department ego met in the history. */
  readonly metIn: ReadonlyMap<string, number>;
  /** What the product knows then: ego's own calendar and the org chart. */
  readonly input: SuggestionInput;
}

/** How many suggestions are judged. */
export const JUDGED = 5;

const OPTIONS: InsightOptions = {
  ...DEFAULT_OPTIONS,
  suggestionsAWeek: JUDGED,
  mostOpen: JUDGED,
  // one person alone: nobody else takes anybody's time
  capacity: { peer: Infinity, oneUp: Infinity, twoUp: Infinity, higher: Infinity },
};

/** Cases of everybody with at least five candidates of whom at least one was met later. */
export function holdoutCases(data: ContactData, part: number): readonly HoldoutCase[] {
  const first = data.contacts[0]?.at ?? 0;
  const last = data.contacts.at(-1)?.at ?? 0;
  const asOf = first + part * (last - first);
  const company = indexCompany(data.people, OPTIONS);
  const departmentOf = new Map(data.people.map((one) => [one.id, one.department ?? '']));
  return data.people.flatMap(({ id }) => {
    const own = data.contacts.filter(({ one, other }) => one === id || other === id);
    const past = own.filter((contact) => contact.at <= asOf);
    const met = new Set(past.map((contact) => otherOf(contact, id)));
    const candidates = data.people
      .map((person) => person.id)
      .filter(
        (one) => one !== id && !met.has(one) && departmentOf.get(one) !== departmentOf.get(id),
      );
    const soon = new Set(own.filter(({ at }) => at > asOf).map((contact) => otherOf(contact, id)));
    const later = new Set(candidates.filter((one) => soon.has(one)));
    if (met.size === 0 || candidates.length < JUDGED || later.size === 0) return [];
    const metIn = countBy([...met].map((one) => departmentOf.get(one) ?? ''));
    const input = inputOf(company, id, past, new Set(candidates), asOf);
    return [{ egoId: id, candidates, later, departmentOf, metIn, input }];
  });
}

function inputOf(
  company: Company,
  egoId: PersonId,
  past: readonly Contact[],
  candidates: ReadonlySet<PersonId>,
  asOf: EpochMs,
): SuggestionInput {
  const ego = company.indexById.get(egoId) ?? -1;
  const excluded = company.people.map(({ id }) => id).filter((id) => !candidates.has(id));
  const options = { ...OPTIONS, excluded };
  const events = past.map((contact, i) => eventOf(contact, egoId, i));
  const log = logMeetings(company, ego, events, options, asOf + 1);
  const ties = measureTies(company, log, ego, NO_ANSWERS, options, asOf + 1);
  const scope = chooseScope(company, ego, ties.touched, options);
  const grouping = groupPeople(company, 'department', { ...options, smallestGroup: 1 });
  const team = ownTeam(company.chart, ego);
  const coverage = measureCoverage(company, ties, grouping, scope, team, ego, options);
  return {
    ...{ company, ego, grouping, scope, team, ties, log, coverage, options },
    upcoming: [],
    answers: NO_ANSWERS,
    asOf: asOf + 1,
  };
}

function eventOf(contact: Contact, egoId: PersonId, i: number): CalendarEvent {
  const isOrganizer = contact.one === egoId;
  return {
    id: `e${i}`,
    iCalUId: null,
    seriesMasterId: null,
    start: contact.at,
    end: contact.at + 15 * MS_PER_MINUTE,
    isAllDay: false,
    isCancelled: false,
    isOrganizer,
    hideAttendees: false,
    showAs: 'busy',
    response: isOrganizer ? 'organizer' : 'accepted',
    organizer: `p${contact.one}@contoso.example`,
    attendees: [
      { address: `p${contact.other}@contoso.example`, type: 'required', response: 'accepted' },
    ],
  };
}

function otherOf({ one, other }: Contact, id: PersonId): PersonId {
  return one === id ? other : one;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
