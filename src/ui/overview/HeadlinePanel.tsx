import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { Surface } from '../parts/Surface';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import {
  nearestSentence,
  notSeenSentence,
  plainSentence,
  widthSentence,
} from '../texts/headlineSentence';
import { knownRule } from '../texts/knownRule';
import { DepthRow } from './DepthRow';
import { FactTiles } from './FactTiles';
import { Heading } from '../parts/Heading';

/** Keeps the question mark on the line of the last word. */
const NO_BREAK = '\u00A0';

const useStyles = makeStyles({
  title: {
    '& h1': { display: 'inline' },
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
  const { reach, mode } = useTab().picture;
  const { headline } = reach;
  return (
    <Surface labelledBy={id}>
      <div className={styles.title}>
        <Heading as="h1" look="title1" id={id}>
          {widthSentence(i18n, headline)}
        </Heading>
        {NO_BREAK}
        <Why what={widthSentence(i18n, headline)}>
          <Text>
            {i18n._({
              id: 'headline.why',
              message:
                'A department is {deepGoal} deep when you know {deepGoal} people in it. You are as wide as the number of departments, other than yours, that are that deep. The goal is {wideGoal}.',
              values: { deepGoal: headline.deepGoal, wideGoal: headline.wideGoal },
            })}
          </Text>
          <Text>{knownRule(i18n)}</Text>
        </Why>
      </div>
      <Text as="p" size={500} block className={styles.nearest}>
        {plainSentence(i18n, headline)}{' '}
        {mode === 'limited' ? notSeenSentence(i18n) : nearestSentence(i18n, reach)}
      </Text>
      <DepthRow />
      <FactTiles />
    </Surface>
  );
}
