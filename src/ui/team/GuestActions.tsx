import { Button } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { TeamMeetingAhead } from '../../insight/teamSummary/invitations';
import type { PersonId } from '../../insight/units';
import { useTab } from '../shell/TabContext';
import { Told } from '../parts/Told';
import { OpenDraft } from '../suggestions/OpenDraft';
import { GuestMessage } from './GuestMessage';
import type { GuestDraft } from './useGuestDraft';
import { useTeamStyles } from './useTeamStyles';

interface Props {
  readonly personId: PersonId;
  readonly meeting: TeamMeetingAhead | null;
  readonly draft: GuestDraft;
}

type Said = 'nothing' | 'draftOpened' | 'meetingClosed';

/** Ask into the team meeting and open it to add the guest there; without one, open the drafted invitation. */
export function GuestActions({ personId, meeting, draft }: Props) {
  const { i18n } = useLingui();
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
            {i18n._({ id: 'seat.open', message: 'Open the meeting' })}
          </Button>
        )}
      </div>
      {said !== 'nothing' && (
        <Told size={200}>
          {said === 'draftOpened'
            ? i18n._({
                id: 'team.guest.opened',
                message: 'The draft is open. Nothing is sent until you send it.',
              })
            : i18n._({
                id: 'team.guest.closed',
                message: 'The meeting could not be opened here; find it in your calendar.',
              })}
        </Told>
      )}
    </>
  );
}
