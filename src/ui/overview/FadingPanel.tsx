import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { FadingTie } from '../../insight/reach';
import { personTopic } from '../../texts/figures/peopleTopic';
import { agoWords } from '../../texts/language/days';
import { draftText } from '../../texts/letters/invitation';
import { formName } from '../../texts/names/forms';
import { groupName } from '../../texts/names/groups';
import { Heading } from '../parts/Heading';
import { PersonFace } from '../parts/PersonFace';
import { Preliminary } from '../parts/Preliminary';
import { Surface } from '../parts/Surface';
import { useLiveState, useTab } from '../parts/TabContext';
import { InviteNow } from '../suggestions/InviteNow';

const FORM = 'catchUp';

/** Opens a drafted invitation to meet again; it is among the answers from then on. */
function CatchUpButton({ tie }: { readonly tie: FadingTie }) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { ego } = picture.reach;
  const { personId, displayName, department } = tie;
  const label = formName(i18n, FORM);
  const text = draftText(i18n, {
    form: FORM,
    personName: displayName,
    personDepartment: department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
  });
  return (
    <InviteNow
      {...{ personId, form: FORM, text, small: true }}
      label={label}
      ariaLabel={`${label} · ${displayName}`}
      onOpened={() => actions.answer({ personId, form: FORM }, 'taken')}
    />
  );
}

const useFadingPersonStyles = makeStyles({
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
function FadingPerson({ tie }: { readonly tie: FadingTie }) {
  const { t, i18n } = useLingui();
  const styles = useFadingPersonStyles();
  const { openPeople } = useTab();
  const { now } = useLiveState();
  const department = groupName(i18n, tie.department);
  const ago = agoWords(i18n, tie.lastSmall ?? tie.lastMet, now);
  const last =
    tie.lastSmall === null
      ? t({ id: 'fading.last', message: `${department} · last in a meeting together ${ago}` })
      : t({ id: 'fading.lastSmall', message: `${department} · last in a small group ${ago}` });
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

/** Fading ties shown here. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** People ego used to meet often and has not met in a small meeting for three months. */
export function FadingPanel() {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  const { reach, answers } = useTab().picture;
  /** Whoever was just asked is in the answers. */
  const asked = new Set(
    answers.suggestions
      .filter(({ form, answer }) => form === 'catchUp' && answer === 'taken')
      .map(({ personId }) => personId),
  );
  const left = reach.fading.filter(({ personId }) => !asked.has(personId));
  if (left.length === 0) return null;
  return (
    <Surface labelledBy={id}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'fading.title', message: 'Fading' })}
        <Preliminary />
      </Heading>
      <Text size={200} className={styles.quiet}>
        {t({
          id: 'fading.note',
          message: 'You used to meet often, but have not met in a small group for three months.',
        })}
      </Text>
      <ul className={styles.list}>
        {left.slice(0, shown).map((tie) => (
          <FadingPerson key={tie.personId} tie={tie} />
        ))}
      </ul>
      {left.length > shown && (
        <div className={styles.more}>
          <Text size={200} className={styles.quiet}>
            {t({ id: 'fading.shown', message: `${shown} of ${ph({ count: left.length })}` })}
          </Text>
          <Button size="small" onClick={() => setShown(left.length)}>
            {t({ id: 'people.more', message: 'Show more' })}
          </Button>
        </div>
      )}
    </Surface>
  );
}
