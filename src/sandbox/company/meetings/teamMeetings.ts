import type { SeededRandom } from '../../random/seededRandom';
import { holdMeeting } from './holdMeeting';
import { WEEKS_AHEAD, WEEKS_BACK, type Worker, type Workplace } from './workplace';

const WHOLE_TIME = { firstWeek: -WEEKS_BACK, lastWeek: WEEKS_AHEAD } as const;

/** The manager of the cast has let one in four one-to-ones fall asleep, longer than a month ago. */
const LAPSED_ONE_IN = 4;
const LAPSED_WEEK = -7;

/** Weekly team meeting, stand-up where the department has them, one-to-ones with the manager. */
export function holdTeamMeetings(
  workplace: Workplace,
  hasStandUps: (department: string) => boolean,
): void {
  const random = workplace.random('teams');
  for (const [managerId, team] of workplace.teams) {
    const manager = workplace.workerById.get(managerId);
    if (!manager || team.length === 0) continue;
    holdTeamMeeting(workplace, manager, team, random);
    const isFirstLine = manager.rank === 'manager';
    if (isFirstLine && hasStandUps(manager.department) && random.chance(0.7)) {
      holdStandUp(workplace, manager, team, random);
    }
    for (const [i, report] of team.entries()) {
      const lapsed = manager.castKey === 'manager' && i % LAPSED_ONE_IN === LAPSED_ONE_IN - 1;
      holdOneToOne(workplace, manager, report, lapsed, random);
    }
  }
}

function holdTeamMeeting(
  workplace: Workplace,
  manager: Worker,
  team: readonly Worker[],
  random: SeededRandom,
): void {
  const minutes = random.pick([45, 60]);
  holdMeeting(
    workplace,
    {
      ...WHOLE_TIME,
      key: `team|${manager.account.id}`,
      subject: manager.account.preferredLanguage === 'de' ? 'Teamrunde' : 'Team meeting',
      organizer: manager,
      colleagues: team,
      minutes,
      slot: workplace.diary.findSlot([manager, ...team], minutes, null, random),
    },
    random,
  );
}

function holdStandUp(
  workplace: Workplace,
  manager: Worker,
  team: readonly Worker[],
  random: SeededRandom,
): void {
  holdMeeting(
    workplace,
    {
      ...WHOLE_TIME,
      key: `standup|${manager.account.id}`,
      subject: 'Stand-up',
      organizer: manager,
      colleagues: team,
      minutes: 15,
      slot: workplace.diary.findDailySlot([manager, ...team], random),
      weekdays: [0, 1, 2, 3, 4],
    },
    random,
  );
}

function holdOneToOne(
  workplace: Workplace,
  manager: Worker,
  report: Worker,
  lapsed: boolean,
  random: SeededRandom,
): void {
  const everyWeeks = random.pickWeighted([
    [1, 0.35],
    [2, 0.5],
    [4, 0.15],
  ] as const);
  holdMeeting(
    workplace,
    {
      firstWeek: -WEEKS_BACK + random.below(everyWeeks),
      lastWeek: WEEKS_AHEAD,
      ...(lapsed && { lapsedWeek: LAPSED_WEEK }),
      everyWeeks,
      key: `oneToOne|${report.account.id}`,
      subject: `1:1 ${manager.account.displayName} / ${report.account.displayName}`,
      organizer: manager,
      colleagues: [report],
      minutes: 30,
      slot: workplace.diary.findSlot([manager, report], 30, null, random),
    },
    random,
  );
}
