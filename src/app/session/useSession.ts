import { useLingui } from '@lingui/react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ConfigFault } from '../../model/configurationError';
import type { EvidenceSource } from '../../model/evidence';
import { useUnchanged } from '../../ui/parts/useUnchanged';
import { activateLanguage } from './activateLanguage';
import { recordOutcomes, rememberShown } from './choices';
import { createActions } from './commands';
import { useObservableValue } from './observableValue';
import type { SessionController } from './sessionController';
import { tabState, type SessionModel } from './sessionModel';
import { unexpectedProblem } from './tabProblems';

/** Finds out on whose clock times are shown: that of ego's mailbox, once somebody tells it. */
async function findZone(controller: SessionController): Promise<void> {
  const { facts, zone, source } = controller.model.get();
  if (facts === null || zone !== null || source === 'sample') return;
  const found = await controller.analyst().zone();
  if (found !== null && controller.model.get().facts !== null) controller.change({ zone: found });
}

/**
 * The model to draw: a picture that arrives is drawn in pieces between which the page answers, so it
 * may be a moment old. What ego chose is shown at once, and a picture that has been put away is gone
 * at once.
 */
export function useDeferredModel(model: SessionModel): SessionModel {
  const later = useDeferredValue(model);
  const isPutAway =
    model.facts === null ||
    model.source !== later.source ||
    model.accountChanged !== later.accountChanged;
  return useUnchanged(isPutAway ? model : { ...later, choices: model.choices });
}

const EVERY_MS = 30_000;

/** The time, good enough for "2 minutes ago". */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** One list, so that what shows it rests. */
const NOTHING_IGNORED: readonly ConfigFault[] = [];

/** What a page shows of a session, in the language of the person. */
export function useSession(controller: SessionController) {
  const { i18n } = useLingui();
  const model = useObservableValue(controller.model);
  const now = useNow();
  const shown = useDeferredModel(model);
  const state = useMemo(() => tabState(shown), [shown]);
  const actions = useMemo(() => createActions(controller, () => Date.now()), [controller]);
  const evidence = useMemo<EvidenceSource>(
    () => ({
      peopleIn: (filter) => controller.analyst().peopleIn(filter),
      evidenceOf: (personId) => controller.analyst().evidenceOf(personId),
      nextMeetings: () => controller.analyst().nextMeetings(),
      ownAccount: () => controller.analyst().ownAccount(),
    }),
    [controller],
  );
  useEffect(() => {
    rememberShown(controller, Date.now());
    const follow = async () => {
      await findZone(controller);
      await recordOutcomes(controller, Date.now());
    };
    follow().catch((error: unknown) => controller.change({ problem: unexpectedProblem(error) }));
  }, [controller, model.facts]);

  const chosen = model.choices?.preferences.language ?? 'auto';
  const tag = chosen === 'auto' ? controller.environment.host.context.locale : chosen;
  const { zone } = model;
  useEffect(() => void activateLanguage(i18n, tag, zone), [i18n, tag, zone]);
  const { deployment } = controller.environment;
  const ignoredSettings = deployment.kind === 'ready' ? deployment.ignored : NOTHING_IGNORED;
  return { state, actions, evidence, now, ignoredSettings };
}
