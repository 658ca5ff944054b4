import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Width of the question mark, px. */
const MARK = 24;

const useStyles = makeStyles({
  asked: { display: 'inline' },
  // The room for the mark belongs to the last word, so the mark never stands on a line of its own.
  words: {
    display: 'inline',
    '& > *': { display: 'inline', paddingInlineEnd: `${MARK + 2}px` },
  },
  // Above that room: in right-to-left writing it would take the press.
  mark: {
    position: 'relative',
    display: 'inline-block',
    verticalAlign: 'middle',
    marginInlineStart: `-${MARK}px`,
  },
});

interface Props {
  /** One element. */
  readonly words: ReactNode;
  /** The question mark. */
  readonly children: ReactNode;
}

/** Words and, behind the last of them wherever they wrap, the question mark that explains them. */
export function LabelWithHelp({ words, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.asked}>
      <div className={styles.words}>{words}</div>
      <div className={styles.mark}>{children}</div>
    </div>
  );
}

const useHelpButtonStyles = makeStyles({
  button: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    flexShrink: 0,
    // As large as a finger, and the words around it stay where they are.
    '@media (pointer: coarse)': { margin: '-10px' },
    '@media print': { display: 'none' },
  },
  surface: { maxWidth: 'min(340px, calc(100vw - 48px))', overflowWrap: 'anywhere' },
  // In a low window (400 % zoom) the words scroll, not the surface, whose arrow stands outside.
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: 'calc(100vh - 64px)',
    overflowY: 'auto',
    margin: '-2px',
    padding: '2px',
  },
});

interface HelpButtonProps {
  /** The number in question, for the name of the button. */
  readonly what: string;
  /** Sentences that explain it, and a way to its evidence. */
  readonly children: ReactNode;
}

/** "Why this number?": a small button that opens the explanation. */
export function HelpButton({ what, children }: HelpButtonProps) {
  const { t } = useLingui();
  const styles = useHelpButtonStyles();
  const question = t({ id: 'why.title', message: 'Why this number?' });
  return (
    <Popover withArrow trapFocus positioning={{ overflowBoundaryPadding: 8 }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<QuestionCircle16Regular />}
          aria-label={`${question} ${what}`}
          title={question}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={question}>
        <div className={styles.words}>
          <Text weight="semibold">{question}</Text>
          {children}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
