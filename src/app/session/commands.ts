import type { TabActions } from '../../model/commands';
import { withAnswer, withWord } from '../../model/answers';
import { unexpectedProblem } from './tabProblems';
import { changeChoices } from './choices';
import type { SessionController } from './sessionController';
import { download } from './download';
import { createSender, openChat, openDraft } from './drafts';
import { read, startReading } from './reading';
import { NEW_SESSION } from './sessionModel';

const loadSaveMap = () => import(/* webpackChunkName: "save-map" */ './saveMap');

/** Everything the person can do, on this controller. Failures of commands become the problem shown. */
export function createActions(controller: SessionController, now: () => number): TabActions {
  const run = (command: Promise<unknown>) => {
    command.catch((error: unknown) =>
      controller.change({ problem: unexpectedProblem(error), progress: null }),
    );
  };
  const mode = () => controller.model.get().facts?.mode ?? 'full';
  /** What a file is about, in its name. */
  const period = () => `${controller.model.get().facts?.reach.windowDays ?? 0}-days`;
  const backToStart = () => controller.change({ ...NEW_SESSION, opened: true });

  return {
    start: (wanted) => run(startReading(controller, wanted)),
    retry: () => run(startReading(controller, mode())),
    signIn: () => run(startReading(controller, mode())),
    trySample: () => run(controller.openSample()),
    leaveSample: backToStart,
    cancelReading() {
      const { progress, stopped } = controller.model.get();
      controller.cancel();
      // Who only stops signing in has stopped no reading.
      const wasReading = progress !== null && progress.step !== 'signIn';
      controller.change({ stopped: stopped || wasReading });
    },
    refresh() {
      if (controller.model.get().source === 'own') run(read(controller, mode(), true));
    },
    noteAccount: () => controller.change({ accountChanged: false }),
    changePreferences: (preferences) => changeChoices(controller, { preferences }),
    answer: (about, answer) =>
      changeChoices(controller, { answers: (before) => withAnswer(before, about, answer, now()) }),
    setWord: (personId, word) =>
      changeChoices(controller, { answers: (before) => withWord(before, personId, word) }),
    pauseUntil: (pausedUntil) =>
      changeChoices(controller, { answers: (before) => ({ ...before, pausedUntil }) }),
    setFocus: (focus) => changeChoices(controller, { answers: (before) => ({ ...before, focus }) }),
    slotsFor: (minutes, personIds, time) => controller.analyst().slots(minutes, personIds, time),
    openDraft: (draft) => openDraft(controller, draft),
    sendDraft: createSender(controller),
    askIntroducer: (personId, text) => openChat(controller, personId, text),
    openEvent: (eventId) => controller.environment.host.openEvent(eventId),
    keptData: () => controller.analyst().kept(),
    async exportData(format) {
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      const text = await controller.analyst().exportData(format);
      const name = format === 'kept' ? 'everything-kept.json' : `${period()}.${format}`;
      download(`threewide-${name}`, type, text);
    },
    saveMap: (map) =>
      run(loadSaveMap().then(({ saveMap }) => saveMap(map, `threewide-map-${period()}.png`))),
    print: () => window.print(),
    async forgetEverything(extent) {
      const isDone = await controller.forget(extent);
      if (isDone) backToStart();
      return isDone;
    },
  };
}
