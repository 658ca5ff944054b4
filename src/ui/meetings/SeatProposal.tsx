import { makeStyles, Text, tokens } from '@fluentui/react-components';
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
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly seat: Seat;
  /** The reasons stand in a meeting above. */
  readonly explained: boolean;
}

/** Somebody to add to a meeting, and why. */
export function SeatProposal({ seat, explained }: Props) {
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
      </div>
      {explained ? (
        <Text size={200} className={styles.quiet}>
          {i18n._({ id: 'seat.explained', message: 'Fits here too, for the reasons above.' })}
        </Text>
      ) : (
        <ReasonList reasons={seat.reasons} />
      )}
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
