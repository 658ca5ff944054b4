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
import { useLingui } from '@lingui/react/macro';
import { MS_PER_DAY, type EpochMs } from '../../insight/domain/units';
import type { Suggestion } from '../../insight/advice/suggestion';
import { answerSentence, pausedSentence } from '../../texts/suggestions/answers';
import { QUIET_UNTIL } from '../../model/preferences';
import type { SuggestionAnswer } from '../../model/commands';
import { useLiveState, useTab } from '../parts/TabContext';
import { AskByChat, isAskedByChat } from './AskByChat';
import type { GivenAnswer } from './LastAnswer';
import { OpenDraft } from './OpenDraft';
import type { DraftState } from './useDraft';

/** Ego's answers to one suggestion, each with its way back. */
function useAnswers(suggestion: Suggestion, onAnswered: (given: GivenAnswer) => void) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { displayName, personId } = suggestion;
  const answer = (kind: Exclude<SuggestionAnswer, 'open'>) => () => {
    actions.answer(suggestion, kind);
    onAnswered({
      words: answerSentence(i18n, displayName, kind),
      undo: () => actions.answer(suggestion, 'open'),
      way: kind === 'taken' ? 'notSent' : 'undo',
      personId,
    });
  };
  return {
    taken: answer('taken'),
    notNow: answer('notNow'),
    notRelevant: answer('notRelevant'),
    known: () => {
      actions.setWord(personId, 'known');
      const words = answerSentence(i18n, displayName, 'known');
      const undo = () => actions.setWord(personId, null);
      onAnswered({ words, undo, way: 'undo', personId });
    },
    pause: (until: EpochMs) => {
      const before = picture.answers.pausedUntil;
      actions.pauseUntil(until);
      const undo = () => actions.pauseUntil(before);
      onAnswered({ words: pausedSentence(i18n, until), undo, way: 'resume', personId: null });
    },
  };
}

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
  readonly draft: DraftState;
  readonly onAnswered: (given: GivenAnswer) => void;
}

/** Open draft or chat, Not now, and the rarer answers in a menu. */
export function CardActions({ suggestion, draft, onAnswered }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const { now } = useLiveState();
  const answers = useAnswers(suggestion, onAnswered);
  return (
    <div className={styles.row}>
      {isAskedByChat(draft.form) ? (
        <AskByChat suggestion={suggestion} draft={draft} onAsked={answers.taken} />
      ) : (
        <OpenDraft suggestion={suggestion} draft={draft} onOpened={answers.taken} />
      )}
      <Button appearance="subtle" onClick={answers.notNow}>
        {t({ id: 'answer.notNow', message: 'Not now' })}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label={t({ id: 'answer.more', message: 'More answers' })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={answers.notRelevant}>
              {t({ id: 'answer.notRelevant', message: 'Not relevant' })}
            </MenuItem>
            <MenuItem onClick={answers.known}>
              {t({ id: 'word.known', message: 'I know them' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(now + 7 * MS_PER_DAY)}>
              {t({ id: 'answer.pauseWeek', message: 'Pause suggestions for a week' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(now + 30 * MS_PER_DAY)}>
              {t({ id: 'answer.pauseMonth', message: 'Pause suggestions for a month' })}
            </MenuItem>
            <MenuItem onClick={() => answers.pause(QUIET_UNTIL)}>
              {t({ id: 'answer.quiet', message: 'Turn suggestions off' })}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
