import type { TabActions } from '../../ui/model/tabActions';
import { withAnswer } from '../answers/withAnswer';
import { withWord } from '../answers/withWord';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import { choose } from './choosing';
import type { Desk } from './desk';
import { download } from './download';
import { openChat, openDraft } from './openDraft';
import { read, startReading } from './reading';
import { createSender } from './sendDraft';
import { NEW_SESSION } from './sessionModel';

const loadSaveMap = () => import(/* webpackChunkName: "save-map" */ './saveMap');

/** Everything the person can do, on this desk. Failures of commands become the problem shown. */
export function createActions(desk: Desk, now: () => number): TabActions {
  const run = (command: Promise<unknown>) => {
    command.catch((error: unknown) =>
      desk.change({ problem: unexpectedProblem(error), progress: null }),
    );
  };
  const mode = () => desk.model.get().facts?.mode ?? 'full';
  /** What a file is about, in its name. */
  const period = () => `${desk.model.get().facts?.reach.windowDays ?? 0}-days`;
  const backToStart = () => desk.change({ ...NEW_SESSION, opened: true });

  return {
    start: (wanted) => run(startReading(desk, wanted)),
    retry: () => run(startReading(desk, mode())),
    signIn: () => run(startReading(desk, mode())),
    trySample: () => run(desk.openSample()),
    leaveSample: backToStart,
    cancelReading() {
      const { progress, stopped } = desk.model.get();
      desk.cancel();
      // Who only stops signing in has stopped no reading.
      const wasReading = progress !== null && progress.step !== 'signIn';
      desk.change({ stopped: stopped || wasReading });
    },
    refresh() {
      if (desk.model.get().source === 'own') run(read(desk, mode(), true));
    },
    noteAccount: () => desk.change({ accountChanged: false }),
    changePreferences: (preferences) => choose(desk, { preferences }),
    answer: (about, answer) =>
      choose(desk, { answers: (before) => withAnswer(before, about, answer, now()) }),
    setWord: (personId, word) =>
      choose(desk, { answers: (before) => withWord(before, personId, word) }),
    pauseUntil: (pausedUntil) =>
      choose(desk, { answers: (before) => ({ ...before, pausedUntil }) }),
    setFocus: (focus) => choose(desk, { answers: (before) => ({ ...before, focus }) }),
    slotsFor: (minutes, personIds, time) => desk.analyst().slots(minutes, personIds, time),
    openDraft: (draft) => openDraft(desk, draft),
    sendDraft: createSender(desk),
    askIntroducer: (personId, text) => openChat(desk, personId, text),
    openEvent: (eventId) => desk.around.host.openEvent(eventId),
    keptData: () => desk.analyst().kept(),
    async exportData(format) {
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      const text = await desk.analyst().exportData(format);
      const name = format === 'kept' ? 'everything-kept.json' : `${period()}.${format}`;
      download(`threewide-${name}`, type, text);
    },
    saveMap: (map) =>
      run(loadSaveMap().then(({ saveMap }) => saveMap(map, `threewide-map-${period()}.png`))),
    print: () => window.print(),
    async forgetEverything(extent) {
      const isDone = await desk.forget(extent);
      if (isDone) backToStart();
      return isDone;
    },
  };
}
