import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Reason, Suggestion } from '../../insight/advice/suggestion';
import { ReasonList } from '../parts/ReasonList';
import { PersonFace } from '../parts/PersonFace';
import { groupName } from '../../texts/names/groups';
import { shownLevels } from '../map/mapRows';
import { useTab } from '../parts/TabContext';
import { levelDistanceSentence } from '../../texts/suggestions/reasons';
import { CardActions } from './CardActions';
import { DraftEditor } from './DraftEditor';
import { EffectLine } from './EffectLine';
import { IntroducerLine } from './IntroducerLine';
import { useDraft } from './useDraft';
import type { GivenAnswer } from './LastAnswer';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly suggestion: Suggestion;
  /** Ego has answered. */
  readonly onAnswered: (given: GivenAnswer) => void;
}

/** One person to meet: who, why, through whom, how, and what it would change. */
export function SuggestionCard({ suggestion, onAnswered }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { reach } = useTab().picture;
  const draft = useDraft(suggestion);
  const place = [
    shownLevels(reach).length > 0 && levelDistanceSentence(i18n, suggestion.levelDistance),
    groupName(i18n, suggestion.department),
    suggestion.office,
  ];
  return (
    <article className={styles.card} aria-label={suggestion.displayName}>
      <PersonFace
        name={suggestion.displayName}
        personId={suggestion.personId}
        size={56}
        heading={
          <Heading as="h2" look="subtitle1">
            {suggestion.displayName}
          </Heading>
        }
        lines={[suggestion.jobTitle, place.filter(Boolean).join(' · ')]}
      />
      <ReasonList reasons={reasonsBeside(suggestion)} />
      {suggestion.introducer && (
        <IntroducerLine suggestion={suggestion} introducer={suggestion.introducer} />
      )}
      <DraftEditor suggestion={suggestion} draft={draft} />
      <EffectLine effect={suggestion.effect} people={draft.form === 'lunch' ? 2 : 1} />
      <CardActions suggestion={suggestion} draft={draft} onAnswered={onAnswered} />
    </article>
  );
}

/** Without what the line about the introducer says as well. */
function reasonsBeside({ reasons, introducer }: Suggestion): readonly Reason[] {
  if (introducer === null) return reasons;
  return reasons.filter(
    (reason) =>
      !(reason.kind === 'chartDistance' && reason.viaName === introducer.displayName) &&
      !(reason.kind === 'mutualContacts' && reason.personIds.join() === introducer.personId),
  );
}
