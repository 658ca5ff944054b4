import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { Choice } from '../../texts/names/choices';

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 559px)': {
      minWidth: 0,
      paddingInline: '1px',
      fontSize: tokens.fontSizeBase200,
      whiteSpace: 'nowrap',
      '& .fui-MenuButton__menuIcon': { marginInlineStart: '2px', fontSize: '12px' },
    },
  },
});

interface Props<T extends string> {
  /** What is chosen, for the name of the button. */
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

/** A button that shows the present choice and opens the others, in their place in the page's landmarks. */
export function Chooser<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  const styles = useStyles();
  const chosen = choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Menu
      inline
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = choices.find((choice) => choice.value === checkedItems[0]);
        if (next && next.value !== value) onChoose(next.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          aria-label={`${label}: ${chosen}`}
        >
          {chosen}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItemRadio key={choice.value} name="choice" value={choice.value}>
              {choice.label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
