import { useLingui } from '@lingui/react';
import type { ItemAdvice, PaneItem } from '../model/paneItem';
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
  if (advice.noSeatsBecause === 'empty') {
    const note = i18n._({
      id: 'pane.fill',
      message:
        'Nobody is invited yet. Choose somebody and this appointment is filled in; what you wrote stays.',
    });
    return <WeekBody note={note} />;
  }
  return (
    <>
      <MixCard item={item} advice={advice} />
      <SeatsCard item={item} advice={advice} />
    </>
  );
}
