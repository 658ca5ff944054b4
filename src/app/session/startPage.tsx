import type { Theme } from '@fluentui/react-components';
import { setupI18n } from '@lingui/core';
import { wrap } from 'comlink';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Host } from '../../hosts/host';
import { loadTheme, type ThemeName } from '../../ui/theme/loadTheme';
import type { Account, WorkerApi } from '../../worker/createWorkerApi';
import { activateLanguage } from './activateLanguage';
import type { Environment } from './environment';
import { createObservableValue } from './observableValue';
import { PageApp, PlainFailure, type Stage } from './PageApp';
import { openSession } from './reading';
import { createSessionController, type SessionController } from './sessionController';
import { NEW_SESSION } from './sessionModel';
import { unexpectedProblem } from './tabProblems';

/** Shows the host's theme, now and at every change; the newest wins, whichever is loaded first. */
async function followTheme(host: Host, show: (theme: Theme) => void): Promise<void> {
  let newest = 0;
  const follow = async (name: ThemeName) => {
    const mine = ++newest;
    const theme = await loadTheme(name);
    if (mine === newest) show(theme);
  };
  // A theme that cannot be loaded leaves the one before it.
  host.onThemeChange((name) => void follow(name).catch(() => undefined));
  await follow(host.context.theme);
}

/** The worker that reads and analyses could not be loaded, or broke: only loading the page again helps. */
class WorkerLost extends Error {
  constructor() {
    super('The background part of this page could not be loaded. Load the page again.');
    this.name = 'WorkerLost';
  }
}

export type Page = Window & typeof globalThis;

/** What differs between the pages of the product. */
interface PagePlan<A extends Environment> {
  findAround(page: Page): Promise<A>;
  /** Whose page it is, where that is known without asking the person. */
  account(environment: A): Promise<Account | null>;
  screen(controller: SessionController, environment: A): ReactNode;
}

/** Starts a page; whatever is missing for that, the page says so. */
export async function startPage<A extends Environment>(
  page: Page,
  plan: PagePlan<A>,
): Promise<void> {
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
async function showPage<A extends Environment>(
  page: Page,
  root: Root,
  plan: PagePlan<A>,
  finding: Promise<A>,
): Promise<void> {
  const i18n = setupI18n();
  const dark = page.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = await loadTheme(dark ? 'dark' : 'light');
  const stage = createObservableValue<Stage>({ theme, screen: null });
  await activateLanguage(i18n, page.navigator.language);
  root.render(<PageApp i18n={i18n} stage={stage} />);

  const environment = await finding;
  const { host } = environment;
  await followTheme(host, (next) => stage.set({ ...stage.get(), theme: next }));
  const controller = openController(environment);
  stage.set({ ...stage.get(), screen: plan.screen(controller, environment) });
  host.notifyReady();
  try {
    await openSession(controller, await plan.account(environment), Date.now());
  } catch (error) {
    controller.change({ opened: true, problem: unexpectedProblem(error), progress: null });
  }
}

function openController(environment: Environment): SessionController {
  const worker = new Worker(
    new URL(/* webpackChunkName: "analyst" */ '../worker.ts', import.meta.url),
  );
  const controller = createSessionController(
    environment,
    wrap<WorkerApi>(worker),
    createObservableValue(NEW_SESSION),
  );
  // A worker whose file is gone (the page was replaced by a newer one) never answers.
  worker.addEventListener('error', () =>
    controller.change({
      opened: true,
      problem: unexpectedProblem(new WorkerLost()),
      progress: null,
    }),
  );
  return controller;
}
