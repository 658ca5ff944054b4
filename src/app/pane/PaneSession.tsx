import { useLingui } from '@lingui/react';
import { useEffect, useMemo } from 'react';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { TabActions } from '../../ui/model/tabActions';
import type { PaneView } from '../../ui/model/paneView';
import { PaneScreen } from '../../ui/pane/PaneScreen';
import type { Desk } from '../session/desk';
import { createStore } from '../store';
import { useSession } from '../tab/useSession';
import { useStore } from '../tab/useStore';
import { rememberAccount } from './accountAtHand';
import { keepLine } from './keptLine';
import { NOTHING_KNOWN, watchOpenItem } from './openItem';
import { openDraftInOutlook } from './openDraftInOutlook';
import { createPaneActions } from './paneActions';

interface Props {
  readonly desk: Desk;
  readonly outlook: Outlook;
}

/** One session on the screen of the pane, with the item that Outlook has open. */
export function PaneSession({ desk, outlook }: Props) {
  const { i18n } = useLingui();
  const { state, actions, evidence, now } = useSession(desk);
  const parts = useMemo(() => {
    const view = createStore<PaneView>(NOTHING_KNOWN);
    const watch = watchOpenItem(outlook, () => desk.analyst(), view);
    return { view, watch, pane: createPaneActions(outlook, view, () => void watch.look()) };
  }, [desk, outlook]);
  const { view, watch, pane } = parts;
  const inPane = useMemo<TabActions>(
    () => ({ ...actions, openDraft: (draft) => openDraftInOutlook(desk, outlook, view, draft) }),
    [actions, desk, outlook, view],
  );
  const picture = state.kind === 'picture' ? state.picture : null;
  const reach = picture?.reach;
  useEffect(() => {
    if (reach !== undefined) void watch.look();
  }, [watch, reach]);
  useEffect(() => {
    // A mailbox that cannot keep a setting goes without the line and without the account.
    if (picture === null) return;
    void keepLine(outlook.settings, i18n, picture).catch(() => undefined);
    void rememberWho(desk, outlook).catch(() => undefined);
  }, [desk, outlook, i18n, picture]);
  return <PaneScreen {...{ state, evidence, now, pane, actions: inPane }} view={useStore(view)} />;
}

async function rememberWho(desk: Desk, outlook: Outlook): Promise<void> {
  const { deployment } = desk.around;
  if (deployment.kind === 'broken' || desk.model.get().source === 'sample') return;
  await rememberAccount(outlook, await (await deployment.tokens()).account());
}
