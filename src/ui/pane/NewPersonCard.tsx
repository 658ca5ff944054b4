import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph, select } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { acquaintanceIn } from '../../texts/letters/acquaintance';
import { firstName } from '../../texts/letters/firstName';
import { introducerSentence } from '../../texts/letters/introduction';
import { draftText } from '../../texts/letters/invitation';
import { groupName } from '../../texts/names/groups';
import { levelDistanceSentence, reasonSentence } from '../../texts/suggestions/reasons';
import { shownLevels } from '../map/mapRows';
import type { NewPerson, PaneItem } from '../../model/pane';
import { PersonFace } from '../parts/PersonFace';
import { useLiveState, useTab } from '../parts/TabContext';
import { InviteNow } from '../suggestions/InviteNow';

interface InviteButtonProps {
  readonly person: NewPerson;
  /** In which they are. */
  readonly item: PaneItem;
}

/** Invites somebody new for a coffee, by video where that is too far, after the meeting that the text speaks of. */
function InviteButton({ person, item }: InviteButtonProps) {
  const { t, i18n } = useLingui();
  const { picture } = useTab();
  const { now } = useLiveState();
  const { ego } = picture.reach;
  const form = person.inAnotherOffice ? 'videoCall' : 'coffee';
  const text = draftText(i18n, {
    form,
    personName: person.displayName,
    personDepartment: person.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
    acquaintance: acquaintanceIn(i18n, item, person.address, now),
  });
  const name = firstName(person.displayName);
  return (
    <InviteNow
      {...{ personId: person.personId, form, text, notBefore: item.end }}
      address={person.address ?? ''}
      label={t({
        id: 'pane.invite',
        message: `Invite ${name} ${select(form, { videoCall: 'to a video call', other: 'for a coffee' })}`,
      })}
    />
  );
}

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
  const { t, i18n } = useLingui();
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
          {t({ id: 'pane.reportsTo', message: `Reports to ${ph({ name: managerName })}` })}
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
