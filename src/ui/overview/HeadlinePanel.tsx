import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { HelpButton, LabelWithHelp } from '../parts/LabelWithHelp';
import { Preliminary } from '../parts/Preliminary';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { shownSuggestions } from '../suggestions/shownSuggestions';
import { groupingTexts } from '../../texts/figures/groupingText';
import { plainSentence, weeksSentence, widthSentence } from '../../texts/figures/headline';
import { knownRule } from '../../texts/figures/known';
import { DepthRow } from './DepthRow';
import { FactTiles } from './FactTiles';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  title: {
    '@media (max-width: 559px)': {
      '& h1': { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
    },
  },
  nearest: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** "You are 2 wide and 3 deep.", what it means, what is next, and what it is made of. */
export function HeadlinePanel() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { picture } = useTab();
  const { mode, complete } = picture;
  const reach = { ...picture.reach, suggestions: shownSuggestions(picture) };
  const { deepGoal, wideGoal } = reach.headline;
  return (
    <Surface labelledBy={id}>
      <div className={styles.title}>
        <LabelWithHelp
          words={
            <Heading as="h1" look="title1" id={id}>
              {widthSentence(i18n, reach)}
            </Heading>
          }
        >
          <HelpButton what={widthSentence(i18n, reach)}>
            <Text>{i18n._(groupingTexts.why[reach.grouping]({ deepGoal, wideGoal }))}</Text>
            <Text>{knownRule(i18n)}</Text>
          </HelpButton>
        </LabelWithHelp>
        <Preliminary />
      </div>
      <Text as="p" size={500} block className={styles.nearest}>
        {complete && weeksSentence(i18n, reach)} {plainSentence(i18n, reach, mode)}
      </Text>
      <DepthRow />
      <FactTiles />
    </Surface>
  );
}
