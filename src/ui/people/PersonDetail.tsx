import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { PersonReach } from '../../insight/reach';
import { PersonFace } from '../parts/PersonFace';
import { groupName } from '../texts/groupName';
import { levelEvidenceSentence } from '../texts/levelEvidenceSentence';
import { levelName } from '../texts/levelName';
import { tieSentence } from '../texts/tieSentence';
import { MeetingEvidenceLists } from './MeetingEvidenceLists';
import { OwnWord } from './OwnWord';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One colleague: the tie, why this level, and every meeting that counted or did not. */
export function PersonDetail({ person }: { readonly person: PersonReach }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.detail}>
      <PersonFace
        name={person.displayName}
        size={56}
        heading={
          <Heading as="h3" look="subtitle1" ref={heading}>
            {person.displayName}
          </Heading>
        }
        lines={[
          person.jobTitle,
          [groupName(i18n, person.department), person.office].filter(Boolean).join(' · '),
        ]}
      />
      <div>
        <Text block>{tieSentence(i18n, person)}</Text>
        <OwnWord person={person} />
      </div>
      <section>
        <Heading as="h4" look="subtitle2">
          {i18n._({
            id: 'person.level',
            message: 'Level: {level}. Why?',
            values: { level: levelName(i18n, person.level) },
          })}
        </Heading>
        <ul className={styles.plain}>
          {person.levelEvidence.map((evidence, i) => (
            <li key={i}>{levelEvidenceSentence(i18n, evidence)}</li>
          ))}
        </ul>
        <Text size={200} className={styles.quiet}>
          {i18n._({
            id: 'person.levelConfidence',
            message: 'How sure: {share}',
            values: {
              share: i18n.number(person.levelConfidence, {
                style: 'percent',
                maximumFractionDigits: 0,
              }),
            },
          })}
        </Text>
      </section>
      <MeetingEvidenceLists personId={person.personId} />
    </div>
  );
}
