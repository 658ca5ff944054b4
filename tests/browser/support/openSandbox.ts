import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { installedBrowser } from '../../../scripts/findBrowser';
import { createSandbox } from '../../../src/sandbox/createSandbox';

type Sandbox = Awaited<ReturnType<typeof createSandbox>>;

/** A sandbox of its own with a browser beside it, for one test file. */
export interface SandboxRig {
  readonly sandbox: Sandbox;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Quiet flags: nothing may leave this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openRig(
  options: Parameters<typeof createSandbox>[0] = {},
): Promise<SandboxRig> {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error('No browser: run the tests by `npm test`, which provides one.');
  const sandbox = await createSandbox({ appFolder: 'build/app', port: 0, ...options });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    sandbox,
    browser,
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

export interface OpenTab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The app inside the host's iframe. */
  readonly app: FrameLocator;
}

/** Opens the sandbox's shell with the given query (person, theme, language …). */
export async function openTab(
  rig: SandboxRig,
  query: Readonly<Record<string, string>> = {},
  surroundings: { readonly context?: BrowserContext } = {},
): Promise<OpenTab> {
  const context =
    surroundings.context ??
    // What moves is drawn without a graphics card here, at the cost of everything else.
    (await rig.browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    }));
  const page = await context.newPage();
  // The host page first puts the tenant into the state that its address asks for.
  const settled = page.waitForResponse(
    (response) =>
      response.url().endsWith('/sandbox/api/faults') && response.request().method() === 'PUT',
  );
  await page.goto(`${rig.sandbox.origin}/?${new URLSearchParams(query).toString()}`);
  await settled;
  return { page, context, app: page.frameLocator('iframe') };
}
