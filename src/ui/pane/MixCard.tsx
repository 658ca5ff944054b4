import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { MeetingMix } from '../../insight/advice/meeting/meetingAdvice';
import { groupTopic } from '../../texts/figures/peopleTopic';
import { listOf } from '../../texts/language/listOf';
import {
  headCountSentence,
  meetingCountSentence,
  outsideSentence,
} from '../../texts/meetings/meetingMix';
import { groupName } from '../../texts/names/groups';
import { levelName } from '../../texts/names/levels';
import { InvitedHelp } from '../meetings/InvitedHelp';
import type { ItemAdvice, PaneItem } from '../../model/pane';
import { Dots } from '../parts/Dots';
import { Heading } from '../parts/Heading';
import { LabelWithHelp } from '../parts/LabelWithHelp';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';

/** Dots shown at most; the number beside them says it all. */
const MOST_DOTS = 5;

const useCountListStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface CountListProps {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly people: number }[];
}

/** Names with how many: "Sales ●●● 3". */
function CountList({ label, rows }: CountListProps) {
  const styles = useCountListStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map(({ name, people }) => (
        <li key={name} className={styles.item}>
          <Text size={200}>{name}</Text>
          <Dots known={Math.min(people, MOST_DOTS)} goal={Math.min(people, MOST_DOTS)} />
          <Text size={200} className={styles.count}>
            {people}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** Most departments named; the rest is in the tab. */
const MOST_NAMED = 3;

/** Departments that ego rarely meets and that are not in the meeting; each opens to its people. */
function MissingDepartments({ missing }: { readonly missing: readonly string[] }) {
  const { t, i18n } = useLingui();
  const { picture, openPeople } = useTab();
  const { departments, windowDays } = picture.reach;
  const groups = missing
    .slice(0, MOST_NAMED)
    .flatMap((name) => departments.find((group) => group.name === name) ?? []);
  if (groups.length === 0) return null;
  return (
    <Text>
      {t({ id: 'pane.missing', message: 'Nobody from departments you rarely meet:' })}{' '}
      {groups.map((group, i) => (
        <span key={group.group}>
          {i > 0 && ' · '}
          <Link as="button" inline onClick={() => openPeople(groupTopic(i18n, group, windowDays))}>
            {group.name}
          </Link>
        </span>
      ))}
    </Text>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** Who is in the meeting by department and level, and whether size and length are good. */
export function MixCard({ item, advice }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { mix, headCount, length } = advice;
  if (mix === null || headCount === null) return null;
  const count = meetingCountSentence(i18n, headCount, mix.departments.length);
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h1" look="subtitle1" id={id}>
        {t({ id: 'pane.meeting', message: 'This meeting' })}
      </Heading>
      <LabelWithHelp
        words={
          // Whoever is invited in the form beside changes it without a press here.
          <Text weight="semibold" role="status">
            {count}
          </Text>
        }
      >
        <InvitedHelp what={count} />
      </LabelWithHelp>
      <Departments mix={mix} />
      <CountList
        label={t({ id: 'pane.byLevel', message: 'By level' })}
        rows={mix.levels.map(({ level, people }) => ({ name: levelName(i18n, level), people }))}
      />
      {mix.outside > 0 && <Text>{outsideSentence(i18n, mix.outside)}</Text>}
      {advice.noSeatsBecause !== 'oneToOne' && <MissingDepartments missing={mix.missing} />}
      <Text>{headCountSentence(i18n, headCount, length)}</Text>
      {advice.unresolvedNames.length > 0 && <Unresolved names={advice.unresolvedNames} />}
      {item.isSeries && (
        <Text className={styles.quiet}>
          {t({
            id: 'pane.series',
            message: 'This is a series: whoever is added is in every meeting of it.',
          })}
        </Text>
      )}
    </Surface>
  );
}

function Departments({ mix }: { readonly mix: MeetingMix }) {
  const { t, i18n } = useLingui();
  const rows = mix.departments.map(({ department, kind, people }) => ({
    name: groupName(i18n, department, kind),
    people,
  }));
  return <CountList label={t({ id: 'pane.byDepartment', message: 'By department' })} rows={rows} />;
}

function Unresolved({ names }: { readonly names: readonly string[] }) {
  const { t, i18n } = useLingui();
  const { mode } = useTab().picture;
  const list = listOf(i18n, names);
  return (
    <Text>
      {mode === 'limited'
        ? t({
            id: 'pane.unresolved.limited',
            message: `Without the directory nothing is known about ${ph({ names: list })}.`,
          })
        : t({
            id: 'pane.unresolved',
            message: `Not in the directory: ${ph({ names: list })}. A list may stand for any number of people.`,
          })}
    </Text>
  );
}
