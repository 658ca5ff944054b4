import { setupI18n } from '@lingui/core';
import { wrap } from 'comlink';
import { createRoot } from 'react-dom/client';
import type { Office } from '../analyst/office';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import { createDesk } from '../session/desk';
import { openSession } from '../session/openSession';
import { NEW_SESSION } from '../session/sessionModel';
import { loadTheme } from '../../ui/theme/loadTheme';
import { createStore } from '../store';
import { activateLanguage } from './activateLanguage';
import { findAround } from './findAround';
import { followTheme } from './followTheme';
import { TabApp, type Stage } from './TabApp';
import { WorkerLost } from './workerLost';

/** Starts the tab on this page: words first, then the host, then whatever was kept. */
export async function startTab(page: Window & typeof globalThis): Promise<void> {
  const finding = findAround(page);
  const i18n = setupI18n();
  const dark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  const stage = createStore<Stage>({ theme: await loadTheme(dark ? 'dark' : 'light'), desk: null });
  await activateLanguage(i18n, page.navigator.language);
  const root = page.document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  createRoot(root).render(<TabApp i18n={i18n} stage={stage} />);

  const around = await finding;
  const { host } = around;
  await followTheme(host, (theme) => stage.set({ ...stage.get(), theme }));
  const worker = new Worker(
    new URL(/* webpackChunkName: "analyst" */ '../worker.ts', import.meta.url),
  );
  const desk = createDesk(around, wrap<Office>(worker), createStore(NEW_SESSION));
  // A worker whose file is gone (the page was replaced by a newer one) never answers.
  worker.addEventListener('error', () =>
    desk.change({ opened: true, problem: unexpectedProblem(new WorkerLost()), progress: null }),
  );
  stage.set({ ...stage.get(), desk });
  host.notifyReady();
  await openSession(desk, Date.now()).catch((error: unknown) =>
    desk.change({ opened: true, problem: unexpectedProblem(error), progress: null }),
  );
}
