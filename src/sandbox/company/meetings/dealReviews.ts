import type { CastContacts } from './castContacts';
import { holdMeeting } from './holdMeeting';
import type { Workplace } from './workplace';

const COLLEAGUES = 3;
const MINUTES = 45;
/** Counted from the week of today. */
const WEEKS = [1, 2];

/**
 * The sales representative of the cast goes through a deal with a few colleagues in each of the next
 * weeks: meetings of their own, without customers, that have room for one more. Made up last, so that
 * it changes no other meeting.
 */
export function holdDealReviews(workplace: Workplace, { worker, current }: CastContacts): void {
  if (worker.castKey !== 'salesRep') return;
  const random = workplace.random('dealReviews');
  for (const week of WEEKS) {
    const colleagues = random.sample(current, COLLEAGUES);
    holdMeeting(
      workplace,
      {
        key: `dealReview|${week}`,
        subject: 'Deal review',
        organizer: worker,
        colleagues,
        minutes: MINUTES,
        slot: workplace.diary.findSlot([worker, ...colleagues], MINUTES, week, random),
        firstWeek: week,
        firm: true,
      },
      random,
    );
  }
}
