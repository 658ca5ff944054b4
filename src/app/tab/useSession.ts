import { useLingui } from '@lingui/react';
import { useEffect, useMemo } from 'react';
import type { ConfigFault } from '../configError';
import type { EvidenceSource } from '../../ui/model/evidenceSource';
import { createActions } from '../session/actions';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import { rememberShown } from '../session/choosing';
import type { Desk } from '../session/desk';
import { findZone } from '../session/findZone';
import { followUp } from '../session/followUp';
import { tabState } from '../session/sessionModel';
import { activateLanguage } from './activateLanguage';
import { useCalm } from './useCalm';
import { useNow } from './useNow';
import { useStore } from './useStore';

/** One list, so that what shows it rests. */
const NOTHING_IGNORED: readonly ConfigFault[] = [];

/** What a page shows of a session, in the language of the person. */
export function useSession(desk: Desk) {
  const { i18n } = useLingui();
  const model = useStore(desk.model);
  const now = useNow();
  const shown = useCalm(model);
  const state = useMemo(() => tabState(shown), [shown]);
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
    const follow = async () => {
      await findZone(desk);
      await followUp(desk, Date.now());
    };
    follow().catch((error: unknown) => desk.change({ problem: unexpectedProblem(error) }));
  }, [desk, model.facts]);

  const chosen = model.choices?.preferences.language ?? 'auto';
  const tag = chosen === 'auto' ? desk.around.host.context.locale : chosen;
  const { zone } = model;
  useEffect(() => void activateLanguage(i18n, tag, zone), [i18n, tag, zone]);
  const { deployment } = desk.around;
  const ignoredSettings = deployment.kind === 'ready' ? deployment.ignored : NOTHING_IGNORED;
  return { state, actions, evidence, now, ignoredSettings };
}
