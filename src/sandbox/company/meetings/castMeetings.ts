import { groupBy } from '../groupBy';
import type { CastContacts } from './castContacts';
import { holdMeeting } from './holdMeeting';
import type { Workplace } from './workplace';

const REVIEW_COLLEAGUES = 3;
const REVIEW_MINUTES = 45;
/** Counted from the week of today. */
const REVIEW_WEEKS = [1, 2];

/**
 * The sales representative of the cast goes through a deal with a few colleagues in each of the next
 * weeks: meetings of their own, without customers, that have room for one more. Made up last, so that
 * it changes no other meeting.
 */
export function holdDealReviews(workplace: Workplace, { worker, current }: CastContacts): void {
  if (worker.castKey !== 'salesRep') return;
  const random = workplace.random('dealReviews');
  for (const week of REVIEW_WEEKS) {
    const colleagues = random.sample(current, REVIEW_COLLEAGUES);
    holdMeeting(
      workplace,
      {
        key: `dealReview|${week}`,
        subject: 'Deal review',
        organizer: worker,
        colleagues,
        minutes: REVIEW_MINUTES,
        slot: workplace.diary.findSlot([worker, ...colleagues], REVIEW_MINUTES, week, random),
        firstWeek: week,
        firm: true,
      },
      random,
    );
  }
}

/** Departments whose people the leaders of the cast have asked into a team round, and how often. */
const DEPARTMENTS = 4;
const ROUND_MINUTES = 45;
/** Weeks between two rounds, back from the week before this one. */
const EVERY_WEEKS = 5;

/**
 * Now and then a leader of the cast asks a colleague whom they meet anyway into a round with the
 * team. Made up last, so that it changes no other meeting.
 */
export function holdGuestRounds(workplace: Workplace, { worker, current }: CastContacts): void {
  const team = workplace.teams.get(worker.account.id) ?? [];
  if (worker.castKey === null || team.length < 2) return;
  const random = workplace.random(`guests|${worker.castKey}`);
  const outside = current.filter((one) => one.department !== worker.department);
  const departments = [...groupBy(outside, (one) => one.department).values()];
  for (const [i, people] of random.sample(departments, DEPARTMENTS).entries()) {
    const guests = random.sample(people, 1 + (i % 2));
    const colleagues = [...team, ...guests];
    const week = -1 - i * EVERY_WEEKS;
    holdMeeting(
      workplace,
      {
        key: `guests|${worker.castKey}|${i}`,
        subject: worker.account.preferredLanguage === 'de' ? 'Runde mit Gast' : 'Guest round',
        organizer: worker,
        colleagues,
        minutes: ROUND_MINUTES,
        slot: workplace.diary.findSlot([worker, ...colleagues], ROUND_MINUTES, week, random),
        firstWeek: week,
        firm: true,
      },
      random,
    );
  }
}
