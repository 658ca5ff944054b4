import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { ItemAdvice, PaneItem } from '../model/paneItem';
import { useTab } from '../shell/TabContext';
import { openSuggestions } from '../suggestions/openSuggestions';
import { MixCard } from './MixCard';
import { SeatsCard } from './SeatsCard';
import { WeekBody } from './WeekBody';

interface Props {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** An appointment that is being written: who is there, and who could be. */
export function ComposeBody({ item, advice }: Props) {
  const { i18n } = useLingui();
  const { picture } = useTab();
  if (advice.noSeatsBecause === 'empty') {
    return <WeekBody note={emptyNote(i18n, openSuggestions(picture).length > 0)} />;
  }
  return (
    <>
      <MixCard item={item} advice={advice} />
      <SeatsCard item={item} advice={advice} />
    </>
  );
}

function emptyNote(i18n: I18n, canChoose: boolean): string {
  return canChoose
    ? i18n._({
        id: 'pane.fill',
        message:
          'Nobody is invited yet. Choose somebody and this appointment is filled in; what you wrote stays.',
      })
    : i18n._({
        id: 'pane.empty',
        message:
          'Nobody is invited yet. Invite somebody to see who is in the meeting and who could be.',
      });
}
