import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Invitation } from '../../insight/teamSummary/invitations';
import { Disclosure } from '../parts/Disclosure';
import { PersonFace } from '../parts/PersonFace';
import { DraftFields } from '../suggestions/DraftFields';
import { momentWords } from '../texts/dayWords';
import { groupName } from '../texts/groupName';
import { GuestActions } from './GuestActions';
import { useGuestDraft } from './useGuestDraft';
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

/** One guest for one team meeting, with a text that is ready to go. */
export function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
  const { i18n } = useLingui();
  const styles = { ...useTeamStyles(), ...useStyles() };
  const draft = useGuestDraft(invitation);
  const { displayName, jobTitle, department, meeting } = invitation;
  return (
    <article className={styles.card} aria-label={displayName}>
      <PersonFace name={displayName} lines={[jobTitle, groupName(i18n, department)]} />
      <Text>
        {meeting === null
          ? i18n._({
              id: 'team.guest.anyTime',
              message: 'You organise no team meeting with a free seat yet; propose a time.',
            })
          : i18n._({
              id: 'team.guest.meeting',
              message:
                'Your team meeting on {moment} has a seat: {size, plural, one {# person is} other {# people are}} invited so far.',
              values: { moment: momentWords(i18n, meeting.start), size: meeting.size },
            })}
      </Text>
      <Disclosure title={i18n._({ id: 'draft.edit', message: 'Edit text' })}>
        <div className={styles.part}>
          <DraftFields draft={draft} />
        </div>
      </Disclosure>
      <GuestActions invitation={invitation} draft={draft} />
    </article>
  );
}
