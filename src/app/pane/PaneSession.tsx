import { useLingui } from '@lingui/react';
import { useEffect, useMemo } from 'react';
import { AuthError } from '../../auth/tokenSource';
import { OfficeError } from '../../hosts/outlook/askOffice';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { TabActions } from '../../ui/model/tabActions';
import type { PaneView } from '../../ui/model/paneView';
import { PaneScreen } from '../../ui/pane/PaneScreen';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import type { Desk } from '../session/desk';
import { createStore } from '../store';
import { useSession } from '../tab/useSession';
import { useStore } from '../tab/useStore';
import { forgetMailbox, keepInMailbox } from './mailbox';
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
    const analyst = () => (desk.model.get().facts === null ? null : desk.analyst());
    const watch = watchOpenItem(outlook, analyst, view);
    return { view, watch, pane: createPaneActions(outlook, view, () => void watch.look()) };
  }, [desk, outlook]);
  const { view, watch, pane } = parts;
  const inPane = useMemo<TabActions>(
    () => ({
      ...actions,
      openDraft: (draft) => openDraftInOutlook(desk, outlook, view, draft),
      async forgetEverything(extent) {
        const isDone = await actions.forgetEverything(extent);
        if (isDone) await forgetMailbox(outlook);
        return isDone;
      },
    }),
    [actions, desk, outlook, view],
  );
  const picture = state.kind === 'picture' ? state.picture : null;
  const reach = picture?.reach;
  useEffect(() => {
    if (reach !== undefined) void watch.look();
  }, [watch, reach]);
  useEffect(() => {
    if (picture === null) return;
    keepInMailbox(desk, outlook, i18n, picture).catch((error: unknown) => {
      // A mailbox that keeps nothing, or a sign-in that has run out, costs no more than the lines.
      if (error instanceof OfficeError || error instanceof AuthError) return;
      desk.change({ problem: unexpectedProblem(error) });
    });
  }, [desk, outlook, i18n, picture]);
  return <PaneScreen {...{ state, evidence, now, pane, actions: inPane }} view={useStore(view)} />;
}
