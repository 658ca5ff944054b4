import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { PersonReach } from '../../insight/ties/findPeople';
import { tieSentence } from '../../texts/figures/known';
import { groupName, namedAfter } from '../../texts/names/groups';
import { levelEvidenceSentence } from '../../texts/names/levelEvidence';
import { levelName } from '../../texts/names/levels';
import { Heading } from '../parts/Heading';
import { PersonFace } from '../parts/PersonFace';
import { useTab } from '../parts/TabContext';
import { MeetingEvidenceLists } from './MeetingEvidenceLists';

const useLevelReasonsStyles = makeStyles({
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why somebody is taken to be at this level, and how sure that is. */
function LevelReasons({ person }: { readonly person: PersonReach }) {
  const { t, i18n } = useLingui();
  const styles = useLevelReasonsStyles();
  const level = levelName(i18n, person.level);
  return (
    <section>
      <Heading as="h4" look="subtitle2">
        {t({ id: 'person.level', message: `Level: ${level}. Why?` })}
      </Heading>
      <ul className={styles.plain}>
        {person.levelEvidence.map((evidence, i) => (
          <li key={i}>{levelEvidenceSentence(i18n, evidence)}</li>
        ))}
      </ul>
      {person.levelConfidence > 0 && (
        <Text size={200} className={styles.quiet}>
          {sureness(i18n, person.levelConfidence)}
        </Text>
      )}
    </section>
  );
}

/** From here on the evidence agrees, or an administrator has said so. */
const SURE = 0.8;
const LIKELY = 0.5;

function sureness(i18n: I18n, confidence: number): string {
  if (confidence >= SURE)
    return i18n._(msg({ id: 'person.level.sure', message: 'Quite certain.' }));
  if (confidence >= LIKELY) return i18n._(msg({ id: 'person.level.likely', message: 'Likely.' }));
  return i18n._(
    msg({ id: 'person.level.guess', message: 'Not certain: the signs are few or differ.' }),
  );
}

const useOwnStatementStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Ego's own word about a person; it wins over the calendar and can be taken back. */
function OwnStatement({ person }: { readonly person: PersonReach }) {
  const { t } = useLingui();
  const styles = useOwnStatementStyles();
  const { actions } = useTab();
  const say = (word: 'known' | 'notKnown' | null) => () => actions.setWord(person.personId, word);
  if (person.word !== null) {
    return (
      <div className={styles.row}>
        <Button onClick={say(null)}>
          {t({ id: 'word.undo', message: 'Undo, follow my calendar' })}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      {person.known ? (
        <Button onClick={say('notKnown')}>
          {t({ id: 'word.notKnown', message: 'I don’t really know them' })}
        </Button>
      ) : (
        <Button onClick={say('known')}>{t({ id: 'word.known', message: 'I know them' })}</Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** One colleague: the tie, why this level, and every meeting that counted or did not. */
export function PersonDetail({ person }: { readonly person: PersonReach }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = (
    <Heading as="h3" look="subtitle1" ref={heading}>
      {person.displayName}
    </Heading>
  );
  const department = namedAfter(i18n, person.department, useTab().picture.reach.grouping);
  const place = [groupName(i18n, department), person.office].filter(Boolean).join(' · ');
  return (
    <div className={styles.detail}>
      <PersonFace
        name={person.displayName}
        personId={person.personId}
        size={56}
        heading={name}
        lines={[person.jobTitle, place]}
      />
      <div>
        <Text block>{tieSentence(i18n, person)}</Text>
        <OwnStatement person={person} />
      </div>
      <LevelReasons person={person} />
      <MeetingEvidenceLists personId={person.personId} />
    </div>
  );
}
