import { adviseOnMeeting } from '../../insight/advice/meeting/adviseOnMeeting';
import type { OpenItem } from '../../insight/advice/meeting/openItem';
import type { SuggestionInput } from '../../insight/advice/suggestionContext';
import type { Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import { upcomingMeetings } from '../../insight/calendar/upcomingMeetings';
import type { Company } from '../../insight/domain/company';
import type { Address, PersonId } from '../../insight/domain/units';
import type { InsightOptions } from '../../insight/options';
import type { ItemAdvice, PaneAttendee, PaneItem } from '../../model/pane';

/** What advice on a meeting is drawn from, out of an analysis and the calendar behind it. */
export function suggestionInput(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
): SuggestionInput {
  const { company, ego, reach, whoIsIn } = analysis;
  return {
    ...analysis,
    ...{ answers, options, asOf: reach.asOf },
    upcoming: upcomingMeetings(company, ego, events, reach.asOf, whoIsIn),
    coverage: { departments: reach.departments, levels: reach.levels, cells: reach.cells },
  };
}

/** Advice on what Outlook has open, with addresses, and with the names that nobody here has. */
export function adviseOnItem(
  analysis: Analysis,
  events: readonly CalendarEvent[],
  answers: Answers,
  options: InsightOptions,
  item: PaneItem,
): ItemAdvice {
  const { company, ego } = analysis;
  const input = suggestionInput(analysis, events, answers, options);
  const advice = adviseOnMeeting(input, openItem(company, ego, item));
  const withAddress = <T extends { readonly personId: PersonId }>(one: T) => ({
    ...one,
    address: addressOf(company, one.personId),
  });
  return {
    ...advice,
    seats: advice.seats.map(withAddress),
    newToEgo: advice.newToEgo.map(withAddress),
    unresolvedNames: unresolvedNames(company, item),
  };
}

function openItem(company: Company, ego: number, item: PaneItem): OpenItem {
  const { kind, isComposed, sharedBy, organizer, start, end } = item;
  const address = organizer?.address ?? null;
  const person = address === null ? undefined : company.indexByAddress.get(address.toLowerCase());
  return {
    ...{ kind, start, end },
    isPrivate: item.isPrivate === true,
    // Whoever writes an appointment in their own calendar organises it, under whichever address.
    isOrganizer: isComposed && sharedBy === null && (person === undefined || person === ego),
    organizer: address,
    required: addresses(item.required),
    optional: addresses(item.optional),
    lists: addresses([...item.required, ...item.optional].filter(({ isList }) => isList)),
  };
}

const addresses = (people: readonly PaneAttendee[]): readonly Address[] =>
  people.map(({ address }) => address);

function addressOf({ people, indexById }: Company, personId: PersonId): Address | null {
  return people[indexById.get(personId) ?? -1]?.addresses[0] ?? null;
}

/** Lists, people who have left, and addresses of our own domains that nobody has. */
function unresolvedNames(company: Company, item: PaneItem): readonly string[] {
  return [...item.required, ...item.optional]
    .filter((attendee) => isUnresolved(company, attendee))
    .map(({ name }) => name);
}

function isUnresolved(company: Company, { address, isList }: PaneAttendee): boolean {
  const person = company.indexByAddress.get(address.toLowerCase());
  if (person === undefined) {
    return isList || company.internalDomains.has(address.split('@')[1]?.toLowerCase() ?? '');
  }
  return company.countable[person] !== 1 && company.people[person]?.userType !== 'Guest';
}
