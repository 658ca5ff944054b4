import { seededRandom, type SeededRandom } from '../../random/seededRandom';
import { holdMeeting } from './holdMeeting';
import { SUBJECTS } from './subjects';
import { WEEKS_AHEAD, WEEKS_BACK, type Worker, type Workplace } from './workplace';

/** How many colleagues of other teams somebody works with now and then. */
const CIRCLE = 24;

/** Gives everybody a circle of colleagues: half from the own department, half from elsewhere. */
export function circleDrawer(workplace: Workplace): (worker: Worker) => readonly Worker[] {
  const { workers, leavers } = workplace;
  const ordinary = [...workers.filter((one) => one.castKey === null), ...leavers];
  const circles = new Map<string, readonly Worker[]>();
  return (worker) => {
    let circle = circles.get(worker.account.id);
    if (!circle) {
      circle = drawCircle(worker, ordinary, workplace.seed);
      circles.set(worker.account.id, circle);
    }
    return circle;
  };
}

function drawCircle(worker: Worker, ordinary: readonly Worker[], seed: string): Worker[] {
  const random = seededRandom(`${seed}|circle|${worker.account.id}`);
  const others = ordinary.filter((one) => one !== worker);
  const near = others.filter((one) => one.department === worker.department);
  const far = others.filter((one) => one.department !== worker.department);
  return [...random.sample(near, CIRCLE / 2), ...random.sample(far, CIRCLE / 2)];
}

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

interface ProjectPlan {
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

interface SinglePlan {
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
