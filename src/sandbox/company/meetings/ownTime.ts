import { seededRandom, type SeededRandom } from '../../random/seededRandom';
import type { Meeting } from '../meeting';
import {
  addressOf,
  dayOf,
  minuteFor,
  WEEKS_AHEAD,
  WEEKS_BACK,
  type Worker,
  type Workplace,
} from './workplace';
import { SUBJECTS } from './subjects';

/** What is in somebody's calendar without anybody else: focus time, holidays, private matters. */
export function addOwnTime(workplace: Workplace): void {
  for (const worker of workplace.workers) {
    const random = seededRandom(`${workplace.seed}|own|${worker.account.id}`);
    addFocusTime(workplace, worker, random);
    addHolidays(workplace, worker, random);
    addPrivateMatters(workplace, worker, random);
  }
}

function addFocusTime(workplace: Workplace, worker: Worker, random: SeededRandom): void {
  if (!random.chance(0.6)) return;
  const slot = workplace.diary.findSlot([worker], 120, null, random);
  put(workplace, worker, 'focus', {
    subject: random.pick(SUBJECTS.alone),
    firstDay: dayOf(workplace, -WEEKS_BACK, slot.weekday),
    startMinute: minuteFor(worker, slot),
    minutes: 120,
    repetition: {
      everyWeeks: 1,
      weekdays: [slot.weekday],
      lastDay: dayOf(workplace, WEEKS_AHEAD, 6),
      cancelledDays: [],
    },
  });
}

function addHolidays(workplace: Workplace, worker: Worker, random: SeededRandom): void {
  for (let i = 0; i < 4; i++) {
    const week = -WEEKS_BACK + random.below(WEEKS_BACK + WEEKS_AHEAD);
    put(workplace, worker, `holiday|${i}`, {
      subject: 'Vacation',
      firstDay: dayOf(workplace, week, 0),
      minutes: 5 * 24 * 60,
      isAllDay: true,
      showAs: 'oof',
    });
  }
}

function addPrivateMatters(workplace: Workplace, worker: Worker, random: SeededRandom): void {
  for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
    if (!random.chance(0.22)) continue;
    const slot = workplace.diary.findSlot([worker], 60, week, random);
    put(workplace, worker, `private|${week}`, {
      subject: random.pick(SUBJECTS.personal),
      firstDay: dayOf(workplace, week, slot.weekday),
      startMinute: minuteFor(worker, slot),
      minutes: 60,
      sensitivity: random.chance(0.85) ? 'private' : 'personal',
    });
  }
}

function put(
  workplace: Workplace,
  worker: Worker,
  key: string,
  values: Pick<Meeting, 'subject' | 'firstDay' | 'minutes'> & Partial<Meeting>,
): void {
  const meeting: Meeting = {
    key: `${workplace.seed}|own|${worker.account.id}|${key}`,
    organizer: { address: addressOf(worker.account), name: worker.account.displayName },
    invited: [],
    zone: worker.account.zone,
    startMinute: 0,
    repetition: null,
    isAllDay: false,
    isCancelled: false,
    hideAttendees: false,
    sensitivity: 'normal',
    showAs: 'busy',
    location: null,
    isOnline: false,
    body: null,
    transactionId: null,
    ...values,
  };
  workplace.book.add(meeting, [worker.account.id]);
}
