import type { Form } from '../insight/answers';
import type { Group } from '../insight/domain/company';
import type { EventVerdict } from '../insight/calendar/meetingLog';
import type { Level } from '../insight/levels/level';

/** What a group is called in the report. */
export function groupLabel(kind: Group['kind'], name: string): string {
  switch (kind) {
    case 'named':
      return name;
    case 'notSet':
      return NOT_SET;
    case 'other':
      return 'Other';
  }
}

const NOT_SET = '(Not set)';

/** A department by its text, where there is no group at hand. */
export function departmentLabel(department: string): string {
  return department === '' ? NOT_SET : department;
}

const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  entry: 'entry',
  professional: 'professional',
  senior: 'senior',
  manager: 'manager',
  director: 'director',
  vicePresident: 'vice president',
  executive: 'executive',
};

export function levelLabel(level: Level): string {
  return LEVEL_LABELS[level];
}

const FORM_LABELS: Readonly<Record<Form, string>> = {
  coffee: 'a coffee',
  lunch: 'lunch for three',
  bossAdvice: 'ask for advice on a deal',
  mentoring: 'mentoring',
  directorOnCall: 'bring them to a customer call',
  joinCall: 'join one of their calls',
  oneMoreSeat: 'a seat in a meeting of yours',
  present: 'offer to present',
  community: 'a committee or community',
  catchUp: 'catch up',
  videoCall: 'a video call',
  skipLevel: 'a coffee with somebody two levels below in the own line',
};

/** What a form of meeting is called in the report. */
export function formLabel(form: Form): string {
  return FORM_LABELS[form];
}

const VERDICT_LABELS: Readonly<Record<EventVerdict, string>> = {
  counted: 'counted',
  outsideOnly: 'with outside people only (external hours)',
  inSameRoom: 'too many people (in the same room)',
  notMeasurable: 'not measurable (hidden attendees or lists only)',
  unanswered: 'you did not answer',
  declined: 'declined',
  cancelled: 'cancelled',
  allDay: 'all day',
  tooShort: 'too short',
  tooLong: 'too long',
  notBusy: 'not shown as busy',
  alone: 'nobody else',
  duplicate: 'copies of a meeting',
  outsideWindow: 'outside the time that is looked at',
  malformed: 'times that make no sense',
};

/** What became of an event, in words. */
export function verdictLabel(verdict: EventVerdict): string {
  return VERDICT_LABELS[verdict];
}

/** A number with its noun: `1 person`, `0 people`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
