import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useQuery } from '../parts/useQuery';
import { useTab } from '../parts/TabContext';
import { noSuggestionsSentence } from '../../texts/suggestions/noSuggestions';
import { MeetingList } from './MeetingList';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
    marginInline: 'auto',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly onTeam: () => void;
}

/** Upcoming meetings of ego in which one more seat makes sense. */
export function NextMeetings({ onTeam }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2">
        {t({ id: 'meetings.title', message: 'Where one more seat makes sense' })}
      </Heading>
      <Text className={styles.quiet}>
        {t({
          id: 'meetings.note',
          message:
            'Meetings of colleagues that you organise in the next two weeks, with at most 7 people. Each person to invite is named once, where they fit best.',
        })}
      </Text>
      {picture.mode === 'limited' || !picture.complete ? (
        <Surface>
          <Text>{noSuggestionsSentence(i18n, picture)}</Text>
        </Surface>
      ) : (
        <>
          <Meetings />
          {picture.leads && <TeamGuests onTeam={onTeam} />}
        </>
      )}
    </div>
  );
}

/** A manager's team meetings are larger and have their guests elsewhere: this leads there. */
function TeamGuests({ onTeam }: Props) {
  const { t } = useLingui();
  const { picture, evidence } = useTab();
  const ask = useCallback(() => evidence.ownAccount(), [evidence]);
  const { value } = useQuery(ask, picture.reach);
  const count = value?.invitations.filter(({ meeting }) => meeting !== null).length ?? 0;
  if (count === 0) return null;
  return (
    <div>
      <Link as="button" inline onClick={onTeam}>
        {t({
          id: 'meetings.team',
          message: plural(count, {
            one: '# guest for your team meetings is proposed under Team',
            other: '# guests for your team meetings are proposed under Team',
          }),
        })}
      </Link>
    </div>
  );
}

function Meetings() {
  const { t } = useLingui();
  const { picture, evidence } = useTab();
  const ask = useCallback(() => evidence.nextMeetings(), [evidence]);
  const { value, failed } = useQuery(ask, picture.reach);
  if (failed) {
    return (
      <Text role="alert">
        {t({ id: 'evidence.failed', message: 'The meetings could not be looked up.' })}
      </Text>
    );
  }
  if (value === null) {
    return <Spinner label={t({ id: 'evidence.loading', message: 'Looking up the meetings' })} />;
  }
  if (value.every(({ seat }) => seat === null)) {
    return (
      <Surface>
        <Text>
          {t({
            id: 'meetings.empty',
            message:
              'None of your next meetings has a seat to give: they are full, one-to-ones or with people from outside, or nobody new fits.',
          })}
        </Text>
      </Surface>
    );
  }
  return <MeetingList meetings={value} />;
}
