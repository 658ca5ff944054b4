import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonId } from '../../../insight/domain/units';
import type { Guest } from '../../../insight/team/guests';
import type { TeamMeetingAhead } from '../../../insight/team/invitations';
import { groupName } from '../../../texts/names/groups';
import { CopyButton } from '../../parts/CopyButton';
import { Disclosure } from '../../parts/Disclosure';
import { LiveText } from '../../parts/LiveText';
import { PersonFace } from '../../parts/PersonFace';
import { useTab } from '../../parts/TabContext';
import { DraftFields } from '../../suggestions/DraftFields';
import { OpenDraft } from '../../suggestions/OpenDraft';
import { useTeamStyles } from '../useTeamStyles';
import type { GuestDraft } from './useGuestDraft';

interface GuestMessageProps {
  readonly personId: PersonId;
  readonly text: string;
  readonly onOpened: () => void;
}

/** Asks somebody into a meeting that stands already: by a message, since a draft would be a second meeting at its hour. */
function GuestMessage({ personId, text, onOpened }: GuestMessageProps) {
  const { t } = useLingui();
  const { actions } = useTab();
  const open = async () => {
    if ((await actions.askIntroducer(personId, text)) !== 'copy') onOpened();
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void open()}>
        {t({ id: 'team.guest.chat', message: 'Ask in a chat' })}
      </Button>
      <CopyButton text={text} />
    </>
  );
}

interface GuestActionsProps {
  readonly personId: PersonId;
  readonly meeting: TeamMeetingAhead | null;
  readonly draft: GuestDraft;
}

type Said = 'nothing' | 'draftOpened' | 'meetingClosed';

/** Ask into the team meeting and open it to add the guest there; without one, open the drafted invitation. */
function GuestActions({ personId, meeting, draft }: GuestActionsProps) {
  const { t } = useLingui();
  const styles = useTeamStyles();
  const { actions, picture } = useTab();
  const [said, setSaid] = useState<Said>('nothing');
  const opened = () => {
    actions.answer({ personId, form: draft.form }, 'taken');
    setSaid('draftOpened');
  };
  const openMeeting = (eventId: string) =>
    actions.openEvent(eventId).then(
      (isOpen) => setSaid(isOpen ? 'nothing' : 'meetingClosed'),
      () => setSaid('meetingClosed'),
    );
  return (
    <>
      <div className={styles.row}>
        {meeting === null ? (
          <OpenDraft suggestion={{ personId }} draft={draft} onOpened={opened} />
        ) : (
          <GuestMessage personId={personId} text={draft.text.body} onOpened={opened} />
        )}
        {meeting !== null && picture.source === 'own' && (
          <Button onClick={() => void openMeeting(meeting.eventId)}>
            {t({ id: 'seat.open', message: 'Open the meeting' })}
          </Button>
        )}
      </div>
      {said !== 'nothing' && (
        <LiveText size={200}>
          {said === 'draftOpened'
            ? t({
                id: 'team.guest.opened',
                message: 'The draft is open. Nothing is sent until you send it.',
              })
            : t({
                id: 'team.guest.closed',
                message: 'The meeting could not be opened here; find it in your calendar.',
              })}
        </LiveText>
      )}
    </>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly guest: Guest;
  readonly why: string;
  readonly draft: GuestDraft;
  readonly meeting: TeamMeetingAhead | null;
}

/** Somebody to ask, why, and a text that is ready to go. */
export function GuestCard({ guest, why, draft, meeting }: Props) {
  const { t, i18n } = useLingui();
  const styles = { ...useTeamStyles(), ...useStyles() };
  const { personId, displayName, jobTitle, department } = guest;
  return (
    <article className={styles.card} aria-label={displayName}>
      <PersonFace name={displayName} lines={[jobTitle, groupName(i18n, department)]} />
      <Text>{why}</Text>
      <Disclosure title={t({ id: 'draft.edit', message: 'Edit text' })}>
        <div className={styles.part}>
          <DraftFields draft={draft} />
        </div>
      </Disclosure>
      <GuestActions personId={personId} meeting={meeting} draft={draft} />
    </article>
  );
}
