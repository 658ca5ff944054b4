import { openRig, type SandboxRig } from './support/openSandbox';
import { chips, openPane } from './support/openPane';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.drafts.clear();
});

describe('reading', () => {
  it('shows who in a meeting of somebody else is new, and invites them by Outlook’s form, without a mouse', async () => {
    const { page, pane } = await openPane(rig, { host: 'read', item: 'invitation' });
    // The organizer and two attendees are in none of ego's meetings; ego and two colleagues are.
    await pane.getByText('3 people here are new to you').waitFor();
    const first = pane.getByRole('article').first();
    await first.getByText(/^Reports to | is the manager of /).waitFor();
    // Not the organizer: nobody can be added from here.
    expect(await pane.getByRole('button', { name: /^Add as/ }).count()).toBe(0);
    await pane.getByRole('heading', { level: 1 }).first().focus();
    await page.keyboard.press('Tab');
    const focused = pane.locator(':focus');
    expect(await focused.innerText()).toMatch(/^Invite .+ for a coffee$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'New meeting' }).waitFor();
    const [draft] = rig.sandbox.drafts.drafts;
    expect(draft).toMatchObject({ via: 'form', attendees: [expect.stringMatching(/@/)] });
    expect(Date.parse(draft!.endTime) - Date.parse(draft!.startTime)).toBe(25 * 60_000);
    await page.close();
  });

  it('shows who in a message is new', async () => {
    const { page, pane } = await openPane(rig, { host: 'read', item: 'message' });
    await pane.getByText('2 people here are new to you').waitFor();
    // A message has no size and no length.
    expect(await pane.getByText('This meeting').count()).toBe(0);
    await page.close();
  });

  it('looks at nothing of a private meeting', async () => {
    const { page, pane } = await openPane(rig, { host: 'read', item: 'private-invitation' });
    await pane.getByText('This item is private. Nothing of it is looked at.').waitFor();
    expect(await pane.getByRole('article').count()).toBe(0);
    await page.close();
  });
});

describe('nothing selected, or nobody invited yet', () => {
  it('shows the week’s suggestions, with a menu for the arrow keys, and opens a filled-in form', async () => {
    const { page, pane } = await openPane(rig, { host: 'read', item: 'nothing' });
    await pane.getByText('People worth meeting this week').waitFor();
    await pane.getByRole('radio').first().waitFor();
    await pane.getByRole('button', { name: 'More answers' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) {
      await page.keyboard.press(key);
      await pane.locator('[role="menuitem"]:focus').waitFor();
    }
    expect(await pane.locator(':focus').innerText()).toBe('Turn suggestions off');
    await page.keyboard.press('Escape');
    await pane.getByRole('menuitem').first().waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('More answers');
    await pane.getByRole('button', { name: 'Open draft' }).click();
    await page.getByRole('dialog', { name: 'New meeting' }).waitFor();
    expect(rig.sandbox.drafts.drafts[0]?.subject).toMatch(/\S/);
    await page.close();
  });

  it('fills in the appointment that is open', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'new' });
    await pane.getByText(/Nobody is invited yet\. Choose somebody/).waitFor();
    await pane.getByRole('radio').first().waitFor();
    // Coffee and lunch take turns by the week; to a lunch two are invited.
    const form = (await pane.locator('article option:checked').allInnerTexts()).join();
    const start = Number(await pane.getByRole('radio', { checked: true }).inputValue());
    await pane.getByRole('button', { name: 'Open draft' }).click();
    await pane.getByText('The appointment is filled in. Check it, then send it.').waitFor();
    expect(await page.getByLabel('Title').first().inputValue()).toMatch(/\S/);
    expect(await page.getByLabel('Details').first().inputValue()).toMatch(/^Hi /);
    // This browser's clock is another, but Outlook shows times on that of the mailbox.
    const berlin = { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' } as const;
    const moment = new Intl.DateTimeFormat('sv-SE', berlin).format(start);
    expect(await page.getByLabel('Starts').inputValue()).toBe(moment.replace(' ', 'T'));
    expect(await chips(page, 'required').count()).toBe(/Lunch/.test(form) ? 2 : 1);
    expect(rig.sandbox.drafts.drafts).toEqual([]);
    await page.close();
  });

  it('leaves a subject that is there already', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'new' });
    await page.getByLabel('Title').first().fill('My own title');
    await pane.getByRole('radio').first().waitFor();
    await pane.getByRole('button', { name: 'Open draft' }).click();
    await pane.getByText('The appointment is filled in. Check it, then send it.').waitFor();
    expect(await page.getByLabel('Title').first().inputValue()).toBe('My own title');
    await page.close();
  });

  it('follows the item that is selected while the pane stays open', async () => {
    const { page, pane } = await openPane(rig, { host: 'read', item: 'nothing' });
    await pane.getByText('People worth meeting this week').waitFor();
    await page.getByLabel('Open item').selectOption('message');
    await pane.getByText('2 people here are new to you').waitFor();
    await page.close();
  });
});
