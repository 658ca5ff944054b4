import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import type { PersonId } from '../../insight/domain/units';
import type { PersonReach } from '../../insight/ties/findPeople';
import { tieSentence } from '../../texts/figures/known';
import { PEOPLE_GROUPS, peopleGroup, peopleGroupName } from '../../texts/names/peopleGroups';
import { Heading } from '../parts/Heading';
import { PersonFace } from '../parts/PersonFace';
import type { Query } from '../parts/useQuery';

/** People shown at first and added by every "Show more". */
const PAGE = 30;

const usePeopleSectionStyles = makeStyles({
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

interface PeopleSectionProps {
  readonly title: string;
  readonly people: readonly PersonReach[];
  readonly onOpen: (personId: PersonId) => void;
}

/** One list of people under its heading; long lists grow on demand, and the first of the new ones has the focus. */
export function PeopleSection({ title, people, onOpen }: PeopleSectionProps) {
  const { t, i18n } = useLingui();
  const styles = usePeopleSectionStyles();
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
          {t({ id: 'people.more', message: 'Show more' })}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly people: Query<readonly PersonReach[]>;
  readonly onOpen: (personId: PersonId) => void;
}

/** Whom ego knows, has met, and has not met yet: every colleague in one list, each with its count. */
export function PeopleList({ people: { value, failed }, onOpen }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  if (failed && value === null) {
    return (
      <Text role="alert">
        {t({ id: 'people.failed', message: 'The list could not be read. Close it and try again.' })}
      </Text>
    );
  }
  if (value === null) {
    return <Spinner label={t({ id: 'people.loading', message: 'Looking up the people' })} />;
  }
  const colleagues = value.filter(({ isEgo }) => !isEgo);
  const sections = PEOPLE_GROUPS.map((group) => ({
    group,
    people: colleagues.filter((person) => peopleGroup(person) === group),
  }));
  return (
    <div className={styles.list}>
      {sections.map(
        ({ group, people }) =>
          people.length > 0 && (
            <PeopleSection
              key={group}
              title={peopleGroupName(i18n, group)}
              people={people}
              onOpen={onOpen}
            />
          ),
      )}
    </div>
  );
}
