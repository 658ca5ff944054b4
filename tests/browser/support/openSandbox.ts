import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import { openBrowser } from './openBrowser';

type Sandbox = Awaited<ReturnType<typeof createSandbox>>;

/** A sandbox of its own with a browser beside it that others may share, for one test file. */
export interface SandboxRig {
  readonly sandbox: Sandbox;
  readonly browser: Browser;
  /** Devices on which everything has been read, by the person who uses them. */
  readonly devices: Map<string, BrowserContext>;
  close(): Promise<void>;
}

export async function openRig(
  options: Parameters<typeof createSandbox>[0] = {},
): Promise<SandboxRig> {
  const sandbox = await createSandbox({ appFolder: 'build/app', port: 0, ...options });
  const browser = await openBrowser();
  return {
    sandbox,
    browser,
    devices: new Map(),
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

// What moves is drawn without a graphics card here, at the cost of everything else.
const CONTEXT = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;

/** The button that reads again, once nothing is being read. */
const UPDATED = 'button[title^="Updated"]:not([aria-disabled="true"])';

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 60_000;

/** Opens the sandbox's shell with the given query (person, theme, language …). */
export async function openTab(
  rig: SandboxRig,
  query: Readonly<Record<string, string>> = {},
  surroundings: { readonly context?: BrowserContext } = {},
): Promise<OpenTab> {
  const context = surroundings.context ?? (await rig.browser.newContext(CONTEXT));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The host page first puts the tenant into the state that its address asks for.
  const settled = page.waitForResponse(
    (response) =>
      response.url().endsWith('/sandbox/api/faults') && response.request().method() === 'PUT',
  );
  await page.goto(`${rig.sandbox.origin}/?${new URLSearchParams(query).toString()}`);
  await settled;
  return { page, context, app: page.frameLocator('iframe') };
}

/**
 * Opens the app on a device where everything has been read before, as its person finds it the next
 * time; the first who asks for a person in a rig reads. Close the page, not the device. What a test
 * answers stays on it: a test that needs an untouched week opens a tab of its own.
 */
export async function openRead(
  rig: SandboxRig,
  query: Readonly<Record<string, string>> & { readonly person: string },
): Promise<OpenTab> {
  const known = rig.devices.get(query.person);
  const tab = await openTab(rig, query, known && { context: known });
  if (!known) {
    await tab.app.getByRole('button', { name: 'Start' }).click();
    rig.devices.set(query.person, tab.context);
  }
  // On a phone only the button says how old the picture is.
  await tab.app.locator(UPDATED).waitFor({ timeout: 90_000 });
  return tab;
}
