import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, ph, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { EventVerdict } from '../../insight/calendar/meetingLog';
import type { DataQuality } from '../../insight/reach';
import { verdictSentence } from '../../texts/meetings/meeting';
import { optOutSentence } from '../../texts/suggestions/noSuggestions';
import { CountUnanswered } from '../parts/CountUnanswered';
import { Disclosure } from '../parts/Disclosure';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { NetworkPanel } from './NetworkPanel';

const useDataQualityListStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { textAlign: 'end' },
    '& dd': { margin: 0 },
  },
});

/** Every kind of thing that was read and not used, with its count. */
function DataQualityList() {
  const { t, i18n } = useLingui();
  const styles = useDataQualityListStyles();
  const { picture } = useTab();
  const { dataQuality } = picture.reach;
  const optOut = optOutSentence(i18n, picture.optOut);
  const lines = [...peopleLines(i18n, dataQuality), ...meetingLines(i18n, dataQuality)];
  const shown = lines.filter(([, count]) => count > 0);
  return (
    <>
      <Text size={200} block>
        {t({
          id: 'quality.period',
          message:
            'Meetings of the chosen period. People, private events and what could not be read: of all that was read.',
        })}
      </Text>
      <dl className={styles.list}>
        {shown.map(([name, count]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{i18n.number(count)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      {optOut !== null && (
        <Text size={200} block>
          {optOut}
        </Text>
      )}
      {dataQuality.departmentLookalikes.map(([a, b]) => (
        <Text key={`${a} ${b}`} size={200} block>
          {t({
            id: 'quality.lookalike',
            message: `“${a}” and “${b}” may be the same department; your administrator can join them.`,
          })}
        </Text>
      ))}
    </>
  );
}

type Line = readonly [name: string, count: number];

function peopleLines(i18n: I18n, quality: DataQuality): readonly Line[] {
  return [
    [
      i18n._(msg({ id: 'quality.guests', message: 'guests and disabled accounts' })),
      quality.guestsAndDisabled,
    ],
    [
      i18n._(msg({ id: 'quality.noDepartment', message: 'people without a department' })),
      quality.withoutDepartment,
    ],
    [
      i18n._(msg({ id: 'quality.noTitle', message: 'people without a job title' })),
      quality.withoutTitle,
    ],
    [
      i18n._(msg({ id: 'quality.noManager', message: 'people without a manager' })),
      quality.withoutManager,
    ],
    [
      i18n._(
        msg({ id: 'quality.managersOutside', message: 'managers who are not in the directory' }),
      ),
      quality.managersOutside,
    ],
    [
      i18n._(msg({ id: 'quality.cycles', message: 'circles cut in the org chart' })),
      quality.cyclesCut,
    ],
    [
      i18n._(msg({ id: 'quality.levelsAssumed', message: 'people whose level is assumed' })),
      quality.levelsAssumed,
    ],
    [
      i18n._(msg({ id: 'quality.malformedPeople', message: 'people that could not be read' })),
      quality.malformedPeople,
    ],
  ];
}

const ownLines: ReadonlySet<EventVerdict> = new Set(['counted', 'malformed']);

function meetingLines(i18n: I18n, quality: DataQuality): readonly Line[] {
  const verdicts = Object.entries(quality.eventsInWindow) as [EventVerdict, number][];
  return [
    [
      i18n._(msg({ id: 'quality.private', message: 'private events, ignored unread' })),
      quality.privateEvents,
    ],
    [
      i18n._(msg({ id: 'quality.unresolved', message: 'attendees who are not in the directory' })),
      quality.unresolvedAttendees,
    ],
    [
      i18n._(msg({ id: 'quality.malformedEvents', message: 'events that could not be read' })),
      quality.malformedEvents,
    ],
    ...verdicts
      .filter(([verdict]) => !ownLines.has(verdict))
      .map(([verdict, count]): Line => [
        i18n._(
          msg({
            id: 'quality.meetings',
            message: `meetings: ${ph({ reason: verdictSentence(i18n, verdict) })}`,
          }),
        ),
        count,
      ]),
  ];
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is not counted, first of all unanswered meetings; the rest opens on demand. */
export function DataQualityPanel() {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { picture } = useTab();
  const unanswered = picture.reach.dataQuality.eventsInWindow.unanswered ?? 0;
  const { countUnanswered } = picture.preferences;
  return (
    <Surface labelledBy={id} className={styles.panel}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'quality.heading', message: 'Behind the figures' })}
      </Heading>
      {!countUnanswered && unanswered > 0 && (
        <Text size={200} className={styles.quiet}>
          {t({
            id: 'quality.unanswered',
            message: plural(
              { count: unanswered },
              {
                one: '# meeting you did not answer is not counted.',
                other: '# meetings you did not answer are not counted.',
              },
            ),
          })}
        </Text>
      )}
      <CountUnanswered />
      <Disclosure title={t({ id: 'quality.title', message: 'What could not be used' })}>
        <DataQualityList />
      </Disclosure>
      <Disclosure title={t({ id: 'network.title', message: 'How mixed your contacts are' })}>
        <NetworkPanel />
      </Disclosure>
    </Surface>
  );
}
