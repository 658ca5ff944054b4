import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Reason } from '../../insight/advice/suggestion';
import type { EpochMs } from '../../insight/domain/units';
import type { MeetingInvitee } from '../../model/nextMeeting';
import { CopyButton } from '../parts/CopyButton';
import { PersonFace } from '../parts/PersonFace';
import { ReasonList } from '../parts/ReasonList';
import { groupName } from '../../texts/names/groups';
import { availabilityWords } from '../../texts/language/slots';

const useStyles = makeStyles({
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
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

interface Props {
  readonly seat: MeetingInvitee;
  /** Of the meeting. */
  readonly start: EpochMs;
  readonly reasons: readonly Reason[];
}

/** Somebody to add to a meeting, and why. */
export function SeatProposal({ seat, start, reasons }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { displayName, personId, jobTitle, department, office, address } = seat;
  const time = seat.then
    ? availabilityWords(i18n, seat.then, start)
    : t({ id: 'seat.timeUnknown', message: 'time not known' });
  const place = [groupName(i18n, department), office, time].filter(Boolean).join(' · ');
  const [colleague] = seat.besides;
  const nextTo =
    colleague === undefined
      ? {}
      : {
          first: t({
            id: 'seat.worksWith',
            message: `Works with ${ph({ name: colleague })}, who is invited`,
          }),
        };
  return (
    <div className={styles.proposal}>
      <div className={styles.row}>
        <PersonFace name={displayName} personId={personId} lines={[jobTitle, place]} />
        {address === null ? (
          <Text size={200}>
            {t({ id: 'seat.noAddress', message: 'The directory has no address for them.' })}
          </Text>
        ) : (
          <CopyButton text={address} label={t({ id: 'seat.copy', message: 'Copy address' })} />
        )}
      </div>
      <ReasonList reasons={reasons} {...nextTo} />
    </div>
  );
}
