import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { MeetingMix } from '../../insight/advice/meetingAdvice';
import type { ItemAdvice, PaneItem } from '../model/paneItem';
import { Asked } from '../parts/Asked';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { WhyInvited } from '../parts/WhyInvited';
import { useTab } from '../shell/TabContext';
import { groupName } from '../texts/groupName';
import { levelName } from '../texts/levelName';
import { listOf } from '../texts/listOf';
import { CountList } from './CountList';
import { MissingDepartments } from './MissingDepartments';
import { headCountSentence, meetingCountSentence, outsideSentence } from './mixWords';

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
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { mix, headCount, length } = advice;
  if (mix === null || headCount === null) return null;
  const count = meetingCountSentence(i18n, headCount, mix.departments.length);
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h1" look="subtitle1" id={id}>
        {i18n._({ id: 'pane.meeting', message: 'This meeting' })}
      </Heading>
      <Asked
        words={
          // Whoever is invited in the form beside changes it without a press here.
          <Text weight="semibold" role="status">
            {count}
          </Text>
        }
      >
        <WhyInvited what={count} />
      </Asked>
      <Departments mix={mix} />
      <CountList
        label={i18n._({ id: 'pane.byLevel', message: 'By level' })}
        rows={mix.levels.map(({ level, people }) => ({ name: levelName(i18n, level), people }))}
      />
      {mix.outside > 0 && <Text>{outsideSentence(i18n, mix.outside)}</Text>}
      {advice.noSeatsBecause !== 'oneToOne' && <MissingDepartments missing={mix.missing} />}
      <Text>{headCountSentence(i18n, headCount, length)}</Text>
      {advice.unresolvedNames.length > 0 && <Unresolved names={advice.unresolvedNames} />}
      {item.isSeries && (
        <Text className={styles.quiet}>
          {i18n._({
            id: 'pane.series',
            message: 'This is a series: whoever is added is in every meeting of it.',
          })}
        </Text>
      )}
    </Surface>
  );
}

function Departments({ mix }: { readonly mix: MeetingMix }) {
  const { i18n } = useLingui();
  const rows = mix.departments.map(({ department, kind, people }) => ({
    name: groupName(i18n, department, kind),
    people,
  }));
  return (
    <CountList label={i18n._({ id: 'pane.byDepartment', message: 'By department' })} rows={rows} />
  );
}

function Unresolved({ names }: { readonly names: readonly string[] }) {
  const { i18n } = useLingui();
  const { mode } = useTab().picture;
  const list = listOf(i18n, names);
  return (
    <Text>
      {mode === 'limited'
        ? i18n._({
            id: 'pane.unresolved.limited',
            message: 'Without the directory nothing is known about {names}.',
            values: { names: list },
          })
        : i18n._({
            id: 'pane.unresolved',
            message: 'Not in the directory: {names}. A list may stand for any number of people.',
            values: { names: list },
          })}
    </Text>
  );
}
