import { setupI18n } from '@lingui/core';
import { wrap } from 'comlink';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadTheme } from '../../ui/theme/loadTheme';
import type { Account, Office } from '../analyst/office';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import type { Around } from '../session/around';
import { createDesk, type Desk } from '../session/desk';
import { openSession } from '../session/openSession';
import { NEW_SESSION } from '../session/sessionModel';
import { createStore } from '../store';
import { activateLanguage } from './activateLanguage';
import { followTheme } from './followTheme';
import { PlainFailure } from './PlainFailure';
import { PageApp, type Stage } from './PageApp';
import { WorkerLost } from './workerLost';

export type Page = Window & typeof globalThis;

/** What differs between the pages of the product. */
export interface PagePlan<A extends Around> {
  findAround(page: Page): Promise<A>;
  /** Whose page it is, where that is known without asking the person. */
  account(around: A): Promise<Account | null>;
  screen(desk: Desk, around: A): ReactNode;
}

/** Starts a page; whatever is missing for that, the page says so. */
export async function startPage<A extends Around>(page: Page, plan: PagePlan<A>): Promise<void> {
  const element = page.document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  const root = createRoot(element);
  const finding = plan.findAround(page);
  try {
    await showPage(page, root, plan, finding);
  } catch (error) {
    root.render(<PlainFailure error={error} />);
    const { host } = await finding;
    host.notifyFailure(String(error));
  }
}

/** Words first, then the host, then whatever was kept. */
async function showPage<A extends Around>(
  page: Page,
  root: Root,
  plan: PagePlan<A>,
  finding: Promise<A>,
): Promise<void> {
  const i18n = setupI18n();
  const dark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = await loadTheme(dark ? 'dark' : 'light');
  const stage = createStore<Stage>({ theme, screen: null });
  await activateLanguage(i18n, page.navigator.language);
  root.render(<PageApp i18n={i18n} stage={stage} />);

  const around = await finding;
  const { host } = around;
  await followTheme(host, (next) => stage.set({ ...stage.get(), theme: next }));
  const desk = openDesk(around);
  stage.set({ ...stage.get(), screen: plan.screen(desk, around) });
  host.notifyReady();
  try {
    await openSession(desk, await plan.account(around), Date.now());
  } catch (error) {
    desk.change({ opened: true, problem: unexpectedProblem(error), progress: null });
  }
}

function openDesk(around: Around): Desk {
  const worker = new Worker(
    new URL(/* webpackChunkName: "analyst" */ '../worker.ts', import.meta.url),
  );
  const desk = createDesk(around, wrap<Office>(worker), createStore(NEW_SESSION));
  // A worker whose file is gone (the page was replaced by a newer one) never answers.
  worker.addEventListener('error', () =>
    desk.change({ opened: true, problem: unexpectedProblem(new WorkerLost()), progress: null }),
  );
  return desk;
}
