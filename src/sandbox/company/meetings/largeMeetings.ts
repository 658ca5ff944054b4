import { groupBy } from '../groupBy';
import { holdMeeting } from './holdMeeting';
import { WEEKS_AHEAD, WEEKS_BACK, type Worker, type Workplace } from './workplace';

/** Meetings too large to talk in: the company's all-hands and the departments' monthly meetings. */
export function holdLargeMeetings(workplace: Workplace): void {
  const top = workplace.workers.find((worker) => worker.managerId === null) ?? workplace.workers[0];
  if (!top) return;
  holdAllHands(workplace, top);
  const departments = groupBy(workplace.workers, (worker) => worker.department);
  for (const [department, members] of departments) {
    const head = members.find((one) => one.managerId === top.account.id);
    if (head && head.department !== top.department)
      holdDepartmentMeeting(workplace, department, head, members);
  }
}

/** Every four weeks; most are invited one by one, the list and the hidden guest list also occur. */
function holdAllHands(workplace: Workplace, top: Worker): void {
  const random = workplace.random('all-hands');
  const others = workplace.workers.filter((one) => one !== top);
  for (let week = -WEEKS_BACK + 1; week <= WEEKS_AHEAD; week += 4) {
    const turn = (week + WEEKS_BACK - 1) / 4;
    const invited = random.sample(others, Math.min(others.length, 299));
    holdMeeting(
      workplace,
      {
        key: `all-hands|${turn}`,
        subject: 'All-hands',
        organizer: top,
        colleagues: invited,
        minutes: 60,
        slot: { weekday: 3, halfHour: 15 },
        firstWeek: week,
        hideAttendees: turn % 4 === 3,
        ...(turn % 4 === 1 && { list: { address: `all@${workplace.domain}`, name: 'Everybody' } }),
      },
      random,
    );
  }
}

function holdDepartmentMeeting(
  workplace: Workplace,
  department: string,
  head: Worker,
  members: readonly Worker[],
): void {
  const random = workplace.random(`department|${department}`);
  const local = department.toLowerCase().replace(/[^a-z]+/g, '-');
  const byList = random.chance(0.4);
  holdMeeting(
    workplace,
    {
      key: `department|${department}`,
      subject: `${department} monthly`,
      organizer: head,
      colleagues: members.filter((one) => one !== head),
      minutes: 60,
      slot: { weekday: random.below(5), halfHour: 16 },
      firstWeek: -WEEKS_BACK + random.below(4),
      lastWeek: WEEKS_AHEAD,
      everyWeeks: 4,
      ...(byList && { list: { address: `${local}@${workplace.domain}`, name: department } }),
    },
    random,
  );
}
