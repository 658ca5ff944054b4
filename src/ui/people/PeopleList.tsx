import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { PersonReach } from '../../insight/reach';
import type { PersonId } from '../../insight/units';
import { PeopleSection } from './PeopleSection';
import type { Answered } from './useAnswered';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly people: Answered<readonly PersonReach[]>;
  readonly onOpen: (personId: PersonId) => void;
}

/** Known, met, and not met yet: three lists, each with its count. */
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
  const others = value.filter(({ isEgo }) => !isEgo);
  const met = others.filter(({ known, tie }) => !known && tie !== null);
  const notMet = others.filter(({ known, tie }) => !known && tie === null);
  const sections = [
    [i18n._({ id: 'people.known', message: 'You know' }), others.filter(({ known }) => known)],
    [i18n._({ id: 'people.met', message: 'Met, but not well known' }), met],
    [i18n._({ id: 'people.notMet', message: 'Not met yet' }), notMet],
  ] as const;
  return (
    <div className={styles.list}>
      {sections.map(
        ([title, list]) =>
          list.length > 0 && (
            <PeopleSection key={title} title={title} people={list} onOpen={onOpen} />
          ),
      )}
    </div>
  );
}
