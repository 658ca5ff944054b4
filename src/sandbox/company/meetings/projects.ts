import type { SeededRandom } from '../../random/seededRandom';
import { holdMeeting } from './holdMeeting';
import { SUBJECTS } from './subjects';
import type { Worker } from './worker';
import { WEEKS_AHEAD, WEEKS_BACK, type Workplace } from './workplace';

/** Projects begun in a year, per person of the workplace. */
const PROJECTS_A_HEAD = 0.38;

/** Series of some weeks or months in which a few people of several departments work together. */
export function holdProjects(
  workplace: Workplace,
  circleOf: (worker: Worker) => readonly Worker[],
): void {
  const random = workplace.random('projects');
  const ordinary = workplace.workers.filter((one) => one.castKey === null);
  const count = Math.round(workplace.workers.length * PROJECTS_A_HEAD);
  for (let i = 0; i < count; i++) {
    const organizer = random.pick(ordinary);
    const colleagues = random.sample(circleOf(organizer), 3 + random.below(4));
    const firstWeek = -WEEKS_BACK + random.below(WEEKS_BACK);
    const lastWeek = Math.min(WEEKS_AHEAD, firstWeek + 8 + random.below(22));
    holdProject(workplace, `project|${i}`, { organizer, colleagues, firstWeek, lastWeek }, random);
  }
}

export interface ProjectPlan {
  readonly organizer: Worker;
  readonly colleagues: readonly Worker[];
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly firm?: boolean;
}

export function holdProject(
  workplace: Workplace,
  key: string,
  plan: ProjectPlan,
  random: SeededRandom,
): void {
  const minutes = random.pick([30, 45, 60]);
  const everyone = [plan.organizer, ...plan.colleagues];
  holdMeeting(
    workplace,
    {
      ...plan,
      key,
      subject: `${random.pick(SUBJECTS.project)} ${random.pick(SUBJECTS.projectMeeting)}`,
      minutes,
      everyWeeks: random.chance(0.6) ? 1 : 2,
      slot: workplace.diary.findSlot(everyone, minutes, null, random),
    },
    random,
  );
}
