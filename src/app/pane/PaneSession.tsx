import { useLingui } from '@lingui/react';
import { useEffect, useMemo } from 'react';
import { AuthError } from '../../model/authError';
import { OfficeError } from '../../hosts/outlook/askOffice';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { TabActions } from '../../model/commands';
import type { PaneView } from '../../model/pane';
import { PaneScreen } from '../../ui/pane/PaneScreen';
import { unexpectedProblem } from '../session/tabProblems';
import type { SessionController } from '../session/sessionController';
import { createObservableValue, useObservableValue } from '../session/observableValue';
import { useSession } from '../session/useSession';
import { forgetMailbox, keepInMailbox } from './mailbox';
import { NOTHING_KNOWN, watchOpenItem } from './openItem';
import { createPaneActions, openDraftInOutlook } from './paneCommands';

interface Props {
  readonly controller: SessionController;
  readonly outlook: Outlook;
}

/** One session on the screen of the pane, with the item that Outlook has open. */
export function PaneSession({ controller, outlook }: Props) {
  const { i18n } = useLingui();
  const { state, actions, evidence, now } = useSession(controller);
  const parts = useMemo(() => {
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const analyst = () => (controller.model.get().facts === null ? null : controller.analyst());
    const watch = watchOpenItem(outlook, analyst, view);
    return { view, watch, pane: createPaneActions(outlook, view, () => void watch.look()) };
  }, [controller, outlook]);
  const { view, watch, pane } = parts;
  const inPane = useMemo<TabActions>(
    () => ({
      ...actions,
      openDraft: (draft) => openDraftInOutlook(controller, outlook, view, draft),
      async forgetEverything(extent) {
        const isDone = await actions.forgetEverything(extent);
        if (isDone) await forgetMailbox(outlook);
        return isDone;
      },
    }),
    [actions, controller, outlook, view],
  );
  const picture = state.kind === 'picture' ? state.picture : null;
  const reach = picture?.reach;
  useEffect(() => {
    if (reach !== undefined) void watch.look();
  }, [watch, reach]);
  useEffect(() => {
    if (picture === null) return;
    keepInMailbox(controller, outlook, i18n, picture).catch((error: unknown) => {
      // A mailbox that keeps nothing, or a sign-in that has run out, costs no more than the lines.
      if (error instanceof OfficeError || error instanceof AuthError) return;
      controller.change({ problem: unexpectedProblem(error) });
    });
  }, [controller, outlook, i18n, picture]);
  return (
    <PaneScreen
      {...{ state, evidence, now, pane, actions: inPane }}
      view={useObservableValue(view)}
    />
  );
}
