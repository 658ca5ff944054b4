import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openRead, type SandboxRig } from './openSandbox';

export interface OpenPane {
  /** The page of Outlook around the pane. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
}

/** Opens Outlook with the pane in it, everything read before, and waits for what the pane says of the item. */
export async function openPane(
  rig: SandboxRig,
  query: Readonly<Record<string, string>>,
): Promise<OpenPane> {
  const { page, context, app } = await openRead(rig, { person: 'salesRep', ...query });
  return { page, context, pane: app };
}

/** Types a name or address into a field of the appointment form. */
export async function invite(page: Page, field: 'Required' | 'Optional', text: string) {
  const input = page.getByRole('combobox', { name: `${field} attendees` });
  await input.fill(text);
  await input.press('Enter');
}

/** The names on the chips of the appointment form. */
export function chips(page: Page, field: 'required' | 'optional') {
  return page.locator(`.field:has(#${field}-input) .chips li`);
}
