import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { PersonReach } from '../../insight/reach';
import type { PersonId } from '../../insight/units';
import { peopleGroupName } from '../texts/peopleGroupName';
import { PEOPLE_GROUPS, peopleGroup } from './peopleGroups';
import { PeopleSection } from './PeopleSection';
import type { Answered } from './useAnswered';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly people: Answered<readonly PersonReach[]>;
  readonly onOpen: (personId: PersonId) => void;
}

/** Whom ego knows, has met, and has not met yet: every colleague in one list, each with its count. */
export function PeopleList({ people: { value, failed }, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  if (failed && value === null) {
    return (
      <Text role="alert">
        {i18n._({
          id: 'people.failed',
          message: 'The list could not be read. Close it and try again.',
        })}
      </Text>
    );
  }
  if (value === null) {
    return <Spinner label={i18n._({ id: 'people.loading', message: 'Looking up the people' })} />;
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
