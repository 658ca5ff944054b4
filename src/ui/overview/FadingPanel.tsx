import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { PersonFace } from '../parts/PersonFace';
import { Surface } from '../parts/Surface';
import { personTopic, type PeopleTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { agoWords } from '../texts/dayWords';
import { groupName } from '../texts/groupName';
import { Heading } from '../parts/Heading';

/** Fading ties shown here; the strongest come first. */
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
  person: {
    width: '100%',
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
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** People ego used to meet often and has not met for three months. */
export function FadingPanel({ onOpen }: { readonly onOpen: (topic: PeopleTopic) => void }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { picture, now } = useTab();
  const { fading } = picture.reach;
  if (fading.length === 0) return null;
  return (
    <Surface labelledBy={id}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'fading.title', message: 'Fading' })}
      </Heading>
      <Text size={200} className={styles.quiet}>
        {i18n._({
          id: 'fading.note',
          message: 'You used to meet often, and not for three months now.',
        })}
      </Text>
      <ul className={styles.list}>
        {fading.slice(0, SHOWN).map(({ personId, displayName, department, lastMet }) => (
          <li key={personId}>
            <button
              type="button"
              className={styles.person}
              onClick={() => onOpen(personTopic(displayName, personId))}
            >
              <PersonFace
                name={displayName}
                size={32}
                lines={[
                  i18n._({
                    id: 'fading.last',
                    message: '{department} · last met {ago}',
                    values: {
                      department: groupName(i18n, department),
                      ago: agoWords(i18n, lastMet, now),
                    },
                  }),
                ]}
              />
            </button>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
