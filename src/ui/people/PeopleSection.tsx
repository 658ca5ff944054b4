import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useRef, useState } from 'react';
import type { PersonReach } from '../../insight/reach';
import type { PersonId } from '../../insight/units';
import { PersonFace } from '../parts/PersonFace';
import { tieSentence } from '../texts/tieSentence';
import { Heading } from '../parts/Heading';

/** People shown at first and added by every "Show more". */
const PAGE = 30;

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalXS },
  remark: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
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

interface Props {
  readonly title: string;
  readonly people: readonly PersonReach[];
  readonly onOpen: (personId: PersonId) => void;
}

/** One list of people under its heading; long lists grow on demand, and the first of the new ones has the focus. */
export function PeopleSection({ title, people, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const headingId = useId();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const showMore = () => {
    setShown(shown + PAGE);
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector('button')?.focus());
  };
  const remarks = people.map((person) => tieSentence(i18n, person));
  const sayOnce = people.length > 1 && new Set(remarks).size === 1;
  return (
    <section aria-labelledby={headingId}>
      <Heading as="h3" look="subtitle2" id={headingId} className={styles.heading}>
        {title} ({i18n.number(people.length)})
      </Heading>
      {sayOnce && (
        <Text block size={200} className={styles.remark}>
          {remarks[0]}
        </Text>
      )}
      <ul ref={list} className={styles.list}>
        {people.slice(0, shown).map((person) => (
          <li key={person.personId}>
            <button type="button" className={styles.person} onClick={() => onOpen(person.personId)}>
              <PersonFace
                name={person.displayName}
                personId={person.personId}
                lines={[
                  [person.jobTitle, person.office].filter(Boolean).join(' · '),
                  sayOnce ? null : tieSentence(i18n, person),
                ]}
              />
            </button>
          </li>
        ))}
      </ul>
      {people.length > shown && (
        <Button appearance="subtle" onClick={showMore}>
          {i18n._({ id: 'people.more', message: 'Show more' })}
        </Button>
      )}
    </section>
  );
}
