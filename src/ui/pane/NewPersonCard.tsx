import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { shownLevels } from '../map/shownLevels';
import type { NewPerson, PaneItem } from '../model/paneItem';
import { PersonFace } from '../parts/PersonFace';
import { useTab } from '../shell/TabContext';
import { groupName } from '../texts/groupName';
import { introducerSentence } from '../texts/introducerSentence';
import { levelDistanceSentence, reasonSentence } from '../texts/reasonSentence';
import { InviteButton } from './InviteButton';

/** A longer line of the org chart is no help to anybody. */
const FARTHEST = 3;

const useStyles = makeStyles({
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly person: NewPerson;
  readonly item: PaneItem;
}

/** Somebody ego has never met: where they sit, who knows them, and a ready invitation. */
export function NewPersonCard({ person, item }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { reach } = useTab().picture;
  const { displayName, managerName, nearest, introducer } = person;
  const isSaidBelow = introducer?.relation === 'manager';
  const place = [
    shownLevels(reach).length > 0 && levelDistanceSentence(i18n, person.levelDistance),
    groupName(i18n, person.department),
    person.office,
  ];
  return (
    <article aria-label={displayName} className={styles.person}>
      <PersonFace name={displayName} lines={[person.jobTitle, place.filter(Boolean).join(' · ')]} />
      {managerName !== null && !isSaidBelow && (
        <Text size={200}>
          {i18n._({
            id: 'pane.reportsTo',
            message: 'Reports to {name}',
            values: { name: managerName },
          })}
        </Text>
      )}
      {introducer ? (
        <Text size={200}>{introducerSentence(i18n, introducer, person)}</Text>
      ) : (
        nearest !== null &&
        nearest.steps <= FARTHEST && (
          <Text size={200}>{reasonSentence(i18n, { kind: 'chartDistance', ...nearest })}</Text>
        )
      )}
      {person.address !== null && <InviteButton person={person} item={item} />}
    </article>
  );
}
