import { useLingui } from '@lingui/react';
import { useEffect, useMemo } from 'react';
import { TabScreen } from '../../ui/TabScreen';
import type { EvidenceSource } from '../../ui/model/evidenceSource';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import { createActions } from '../session/actions';
import { rememberShown } from '../session/choosing';
import type { Desk } from '../session/desk';
import { followUp } from '../session/followUp';
import { tabState } from '../session/sessionModel';
import { activateLanguage } from './activateLanguage';
import { useNow } from './useNow';
import { useStore } from './useStore';

/** One session on the screen. */
export function SessionScreen({ desk }: { readonly desk: Desk }) {
  const { i18n } = useLingui();
  const model = useStore(desk.model);
  const now = useNow();
  const state = useMemo(() => tabState(model), [model]);
  const actions = useMemo(() => createActions(desk, () => Date.now()), [desk]);
  const evidence = useMemo<EvidenceSource>(
    () => ({
      peopleIn: (filter) => desk.analyst().peopleIn(filter),
      evidenceOf: (personId) => desk.analyst().evidenceOf(personId),
      nextMeetings: () => desk.analyst().nextMeetings(),
      ownAccount: () => desk.analyst().ownAccount(),
    }),
    [desk],
  );
  useEffect(() => {
    rememberShown(desk, Date.now());
    followUp(desk, Date.now()).catch((error: unknown) =>
      desk.change({ problem: unexpectedProblem(error) }),
    );
  }, [desk, model.facts]);

  const chosen = model.choices?.preferences.language ?? 'auto';
  const tag = chosen === 'auto' ? desk.around.host.context.locale : chosen;
  useEffect(() => void activateLanguage(i18n, tag), [i18n, tag]);

  const { host, deployment } = desk.around;
  const { subPageId } = host.context;
  return (
    <TabScreen
      state={state}
      actions={actions}
      evidence={evidence}
      now={now}
      startView={subPageId}
      ignoredSettings={deployment.kind === 'ready' ? deployment.ignored : []}
    />
  );
}
