import { setupI18n } from '@lingui/core';
import { wrap } from 'comlink';
import { createRoot, type Root } from 'react-dom/client';
import type { Office } from '../analyst/office';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import type { Around } from '../session/around';
import { createDesk } from '../session/desk';
import { openSession } from '../session/openSession';
import { NEW_SESSION } from '../session/sessionModel';
import { loadTheme } from '../../ui/theme/loadTheme';
import { createStore } from '../store';
import { activateLanguage } from './activateLanguage';
import { findAround } from './findAround';
import { followTheme } from './followTheme';
import { PlainFailure } from './PlainFailure';
import { TabApp, type Stage } from './TabApp';
import { WorkerLost } from './workerLost';

type Page = Window & typeof globalThis;

/** Starts the tab on this page; whatever is missing for that, the page says so. */
export async function startTab(page: Page): Promise<void> {
  const element = page.document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  const root = createRoot(element);
  const finding = findAround(page);
  try {
    await showTab(page, root, finding);
  } catch (error) {
    root.render(<PlainFailure error={error} />);
    const { host } = await finding;
    host.notifyFailure(String(error));
  }
}

/** Words first, then the host, then whatever was kept. */
async function showTab(page: Page, root: Root, finding: Promise<Around>): Promise<void> {
  const i18n = setupI18n();
  const dark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  const stage = createStore<Stage>({ theme: await loadTheme(dark ? 'dark' : 'light'), desk: null });
  await activateLanguage(i18n, page.navigator.language);
  root.render(<TabApp i18n={i18n} stage={stage} />);

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
