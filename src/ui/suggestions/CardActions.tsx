import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useLingui } from '@lingui/react';
import type { Suggestion } from '../../insight/reach';
import { MS_PER_DAY } from '../../insight/units';
import { QUIET_UNTIL } from '../model/quietMode';
import { useMoment } from '../shell/TabContext';
import { AskByChat, isAskedByChat } from './AskByChat';
import { OpenDraft } from './OpenDraft';
import { useAnswers } from './useAnswers';
import type { DraftInHand } from './useDraft';
import type { Given } from './useLastAnswer';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly suggestion: Suggestion;
  readonly draft: DraftInHand;
  readonly onAnswered: (given: Given) => void;
}

/** Open draft or chat, Not now, and the rarer answers in a menu. */
export function CardActions({ suggestion, draft, onAnswered }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { now } = useMoment();
  const answers = useAnswers(suggestion, onAnswered);
  return (
    <div className={styles.row}>
      {isAskedByChat(draft.form) ? (
        <AskByChat suggestion={suggestion} draft={draft} onAsked={answers.taken} />
      ) : (
        <OpenDraft suggestion={suggestion} draft={draft} onOpened={answers.taken} />
      )}
      <Button appearance="subtle" onClick={answers.notNow}>
        {i18n._({ id: 'answer.notNow', message: 'Not now' })}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label={i18n._({ id: 'answer.more', message: 'More answers' })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={answers.notRelevant}>
              {i18n._({ id: 'answer.notRelevant', message: 'Not relevant' })}
            </MenuItem>
            <MenuItem onClick={answers.known}>
              {i18n._({ id: 'word.known', message: 'I know them' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(now + 7 * MS_PER_DAY)}>
              {i18n._({ id: 'answer.pauseWeek', message: 'Pause suggestions for a week' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(now + 30 * MS_PER_DAY)}>
              {i18n._({ id: 'answer.pauseMonth', message: 'Pause suggestions for a month' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(QUIET_UNTIL)}>
              {i18n._({ id: 'answer.quiet', message: 'Turn suggestions off' })}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
