import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { PersonReach } from '../../insight/reach';
import { Heading } from '../parts/Heading';
import { levelEvidenceSentence } from '../texts/levelEvidenceSentence';
import { levelName } from '../texts/levelName';

const useStyles = makeStyles({
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why somebody is taken to be at this level, and how sure that is. */
export function LevelReasons({ person }: { readonly person: PersonReach }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const level = levelName(i18n, person.level);
  return (
    <section>
      <Heading as="h4" look="subtitle2">
        {i18n._({ id: 'person.level', message: 'Level: {level}. Why?', values: { level } })}
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
  if (confidence >= SURE) return i18n._({ id: 'person.level.sure', message: 'Quite certain.' });
  if (confidence >= LIKELY) return i18n._({ id: 'person.level.likely', message: 'Likely.' });
  return i18n._({ id: 'person.level.guess', message: 'Not certain: the signs are few or differ.' });
}
