import type { SeededRandom } from '../../random/seededRandom';
import { holdMeeting } from './holdMeeting';
import { SUBJECTS } from './subjects';
import type { Worker } from './worker';
import { WEEKS_AHEAD, WEEKS_BACK, type Workplace } from './workplace';

/** Meetings outside any series that somebody calls in a week. */
const CALLED_A_WEEK = 0.5;
const SHARE_CANCELLED = 0.04;

/** Meetings of two to six people about this and that. */
export function holdSingleMeetings(
  workplace: Workplace,
  circleOf: (worker: Worker) => readonly Worker[],
): void {
  const random = workplace.random('single');
  const ordinary = workplace.workers.filter((one) => one.castKey === null);
  for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
    // Fewer meetings are in the calendar the further ahead one looks.
    const fill = week <= 0 ? 1 : 1 / (1 + week);
    const count = Math.round(workplace.workers.length * CALLED_A_WEEK * fill);
    for (let i = 0; i < count; i++) {
      const organizer = random.pick(ordinary);
      const colleagues = random.sample(circleOf(organizer), 1 + random.below(5));
      holdSingle(workplace, `single|${week}|${i}`, { organizer, colleagues, week }, random);
    }
  }
}

export interface SinglePlan {
  readonly organizer: Worker;
  readonly colleagues: readonly Worker[];
  readonly week: number;
  readonly firm?: boolean;
}

export function holdSingle(
  workplace: Workplace,
  key: string,
  plan: SinglePlan,
  random: SeededRandom,
): void {
  const { organizer, colleagues, week, firm = false } = plan;
  const minutes = random.pick([25, 30, 30, 45, 60, 90]);
  holdMeeting(
    workplace,
    {
      key,
      subject: random.pick(SUBJECTS.adHoc),
      organizer,
      colleagues,
      minutes,
      slot: workplace.diary.findSlot([organizer, ...colleagues], minutes, week, random),
      firstWeek: week,
      firm,
      isCancelled: !firm && random.chance(SHARE_CANCELLED),
      sensitivity: !firm && random.chance(0.02) ? 'confidential' : 'normal',
    },
    random,
  );
}
