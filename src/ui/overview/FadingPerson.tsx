import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { FadingTie } from '../../insight/reach';
import { CatchUpButton } from './CatchUpButton';
import { PersonFace } from '../parts/PersonFace';
import { personTopic } from '../people/peopleTopic';
import { useMoment, useTab } from '../shell/TabContext';
import { agoWords } from '../texts/dayWords';
import { groupName } from '../texts/groupName';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  person: {
    flex: '1 1 180px',
    minWidth: 0,
    padding: tokens.spacingVerticalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Somebody whom ego used to meet, and when that was last; opens the meetings, or a draft to meet again. */
export function FadingPerson({ tie }: { readonly tie: FadingTie }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { openPeople } = useTab();
  const { now } = useMoment();
  const values = {
    department: groupName(i18n, tie.department),
    ago: agoWords(i18n, tie.lastSmall ?? tie.lastMet, now),
  };
  const last =
    tie.lastSmall === null
      ? i18n._({
          id: 'fading.last',
          message: '{department} · last in a meeting together {ago}',
          values,
        })
      : i18n._({
          id: 'fading.lastSmall',
          message: '{department} · last in a small group {ago}',
          values,
        });
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.person}
        onClick={() => openPeople(personTopic(tie.displayName, tie.personId))}
      >
        <PersonFace name={tie.displayName} personId={tie.personId} size={32} lines={[last]} />
      </button>
      <CatchUpButton tie={tie} />
    </li>
  );
}
