import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Reason } from '../../insight/advice/suggestion';
import { useTab } from './TabContext';
import { reasonSentence } from '../../texts/suggestions/reasons';

/** Reasons shown; they come with the weightiest first. */
const SHOWN = 4;

/** A line of the org chart longer than this is no help to anybody. */
const FARTHEST = 3;

const useStyles = makeStyles({
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly reasons: readonly Reason[];
  /** A sentence to begin with. */
  readonly first?: string;
}

/** Why somebody is suggested. The distance in levels is left to the line under the name. */
export function ReasonList({ reasons, first }: Props) {
  const { i18n } = useLingui();
  const { names } = useTab().picture;
  const told = reasons.filter(
    (reason) =>
      reason.kind !== 'levelDistance' &&
      !(reason.kind === 'chartDistance' && reason.steps > FARTHEST),
  );
  return (
    <ul className={useStyles().reasons}>
      {first !== undefined && (
        <li>
          <Text>{first}</Text>
        </li>
      )}
      {told.slice(0, SHOWN).map((reason, i) => (
        <li key={i}>
          <Text>{reasonSentence(i18n, reason, names)}</Text>
        </li>
      ))}
    </ul>
  );
}
