import type { Answers } from '../answers';
import { attendancesByPerson } from '../calendar/attendances';
import type { Company } from '../domain/company';
import { TIE_STATES, type Ties, type TieState } from './tie';
import type { MeetingLog } from '../calendar/meetingLog';
import { egosWords } from './egosWords';
import { findFading } from './fading';
import type { InsightOptions } from '../options';
import { tallyContacts, type Tally } from './tally';
import type { EpochMs, PersonIndex } from '../domain/units';

const UNKNOWN = stateNumber('unknown');
const DORMANT = stateNumber('dormant');
const WARM = stateNumber('warm');
const ACTIVE = stateNumber('active');

/**
 * What ego's meetings say about everybody in the company (insight.md §2): contacts and shared
 * minutes of the window, strength, last meeting and state of the tie over the whole history.
 *
 * Active: at least `activeContacts` contacts in `activeDays`; warm: a meeting of at most
 * `smallMeeting` people in `warmDays`; dormant: any other contact in `historyDays`. Known is active
 * or warm, unless ego's own word says otherwise; the word changes nothing else.
 *
 * Example: one 30-minute one-to-one 10 days ago → 1 contact, 30 minutes, warm, known.
 *
 * @param log May have been read for a later `asOf`; what starts at or after `asOf` is left out.
 */
export function measureTies(
  company: Company,
  log: MeetingLog,
  ego: PersonIndex,
  answers: Answers,
  options: InsightOptions,
  asOf: EpochMs,
): Ties {
  const people = company.people.length;
  const tally = tallyContacts(log, people, options, asOf);
  const state = new Uint8Array(people);
  const known = new Uint8Array(people);
  const dormant = new Uint8Array(people);
  const invitedOnly = new Uint8Array(people);
  const touched = attendancesByPerson(log).people.filter((person) => isTouched(tally, person));
  for (const person of touched) {
    state[person] = stateOf(tally, person, options);
    known[person] = state[person] >= WARM ? 1 : 0;
    dormant[person] = state[person] === DORMANT ? 1 : 0;
    invitedOnly[person] = 1 - tally.certain[person]!;
  }
  for (const [person, word] of egosWords(company, ego, answers)) known[person] = word ? 1 : 0;
  return {
    contacts: tally.contacts,
    sharedMinutes: tally.sharedMinutes,
    strength: tally.strength,
    lastMet: tally.lastMet,
    state,
    known,
    fading: findFading(log, dormant, options, asOf),
    invitedOnly,
    touched,
  };
}

function stateNumber(state: TieState): number {
  return TIE_STATES.indexOf(state);
}

function isTouched(tally: Tally, person: PersonIndex): boolean {
  return !Number.isNaN(tally.lastMet[person]!);
}

function stateOf(tally: Tally, person: PersonIndex, options: InsightOptions): number {
  if (!isTouched(tally, person)) return UNKNOWN;
  if (tally.recentContacts[person]! >= options.activeContacts) return ACTIVE;
  return tally.recentSmall[person] === 1 ? WARM : DORMANT;
}
