import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Seat } from '../model/nextMeeting';
import { CopyButton } from '../parts/CopyButton';
import { PersonFace } from '../parts/PersonFace';
import { ReasonList } from '../parts/ReasonList';
import { groupName } from '../texts/groupName';

const useStyles = makeStyles({
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** Somebody to add to a meeting, and why. */
export function SeatProposal({ seat }: { readonly seat: Seat }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const place = [groupName(i18n, seat.department), seat.office].filter(Boolean).join(' · ');
  return (
    <div className={styles.proposal}>
      <div className={styles.row}>
        <PersonFace
          name={seat.displayName}
          personId={seat.personId}
          lines={[seat.jobTitle, place]}
        />
        <Badge appearance="outline" color="informative" shape="rounded">
          {seat.addAs === 'optional'
            ? i18n._({ id: 'seat.optional', message: 'Add as optional' })
            : i18n._({ id: 'seat.required', message: 'Add as required' })}
        </Badge>
      </div>
      <ReasonList reasons={seat.reasons} />
      {seat.address === null ? (
        <Text size={200}>
          {i18n._({ id: 'seat.noAddress', message: 'The directory has no address for them.' })}
        </Text>
      ) : (
        <div>
          <CopyButton
            text={seat.address}
            label={i18n._({ id: 'seat.copy', message: 'Copy address' })}
          />
        </div>
      )}
    </div>
  );
}
