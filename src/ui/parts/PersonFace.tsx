import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PersonId } from '../../insight/units';
import { initialsOf } from './initialsOf';
import { usePhoto } from './PhotoContext';

const useStyles = makeStyles({
  face: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'start' },
  line: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly name: string;
  /** Whose photo to show, where there is one. */
  readonly personId?: PersonId;
  readonly size?: 32 | 40 | 56;
  /** Lines below the name; empty ones are left out. */
  readonly lines: readonly (string | null)[];
  readonly heading?: ReactNode;
}

/** Photo or initials, name, and what matters about a person below it. */
export function PersonFace({ name, personId, size = 40, lines, heading }: Props) {
  const styles = useStyles();
  const photo = usePhoto(personId);
  const initials = initialsOf(name);
  return (
    <div className={styles.face}>
      <Avatar
        aria-hidden
        name={name}
        size={size}
        color="colorful"
        {...(initials !== undefined && { initials })}
        {...(photo !== null && { image: { src: photo, alt: '' } })}
      />
      <div className={styles.words}>
        {heading ?? <Text weight="semibold">{name}</Text>}
        {lines
          .filter((line) => line !== null && line !== '')
          .map((line) => (
            <Text key={line} size={200} className={styles.line}>
              {line}
            </Text>
          ))}
      </div>
    </div>
  );
}
