import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PersonId } from '../../insight/domain/units';
import { usePhoto } from './PhotoContext';

const LATIN = /^\p{Script=Latin}/u;

/**
 * First letters of the first and the last word of a name, in the order of the name: "Priya Nair" gives
 * "PN" in every writing direction. Undefined for names in other scripts, whose initials say little.
 */
export function initialsOf(name: string): string | undefined {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter((word) => LATIN.test(word));
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (first === undefined) return undefined;
  return [first, last].map((word) => word?.slice(0, 1).toUpperCase() ?? '').join('');
}

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
