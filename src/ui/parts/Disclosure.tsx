import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  opener: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  turned: { transform: 'rotate(180deg)' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A title that opens what is below it. */
export function Disclosure({ title, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.opener}
        icon={<ChevronDown20Regular className={mergeClasses(open && styles.turned)} />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={id}>{open && children}</div>
    </div>
  );
}
