import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Guest } from '../../insight/teamSummary/guests';
import type { TeamMeetingAhead } from '../../insight/teamSummary/invitations';
import { Disclosure } from '../parts/Disclosure';
import { PersonFace } from '../parts/PersonFace';
import { DraftFields } from '../suggestions/DraftFields';
import { groupName } from '../texts/groupName';
import { GuestActions } from './GuestActions';
import type { GuestDraft } from './useGuestDraft';
import { useTeamStyles } from './useTeamStyles';

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
  const { i18n } = useLingui();
  const styles = { ...useTeamStyles(), ...useStyles() };
  const { personId, displayName, jobTitle, department } = guest;
  return (
    <article className={styles.card} aria-label={displayName}>
      <PersonFace name={displayName} lines={[jobTitle, groupName(i18n, department)]} />
      <Text>{why}</Text>
      <Disclosure title={i18n._({ id: 'draft.edit', message: 'Edit text' })}>
        <div className={styles.part}>
          <DraftFields draft={draft} />
        </div>
      </Disclosure>
      <GuestActions personId={personId} meeting={meeting} draft={draft} />
    </article>
  );
}
