import { openRig, type SandboxRig } from './support/openSandbox';
import { chips, invite, openPane } from './support/openPane';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.sandbox.faults.set([]));

const VARIANTS = ['web', 'classic'] as const;

describe.each(VARIANTS)('composing an appointment in Outlook (%s)', (variant) => {
  it('counts ego once, judges size and length, and adds the proposed person', async () => {
    const { page, pane } = await openPane(rig, {
      host: 'compose',
      item: 'planning',
      variant,
    });
    // Four colleagues and ego, whom Outlook lists among the required as well.
    await pane.getByText(/^5 people · /).waitFor();
    await pane.getByText(/A good size .* Many meetings fit in 30 minutes/).waitFor();
    const seat = pane.getByRole('article').first();
    // Whoever has no time comes last as soon as that is known.
    await pane
      .getByText(/ free then$/)
      .first()
      .waitFor();
    const name = (await seat.getAttribute('aria-label'))!;
    await seat.getByRole('button', { name: 'Add as optional' }).click();
    await pane.getByText(`${name} is in the meeting now, as optional.`).waitFor();
    expect(await chips(page, 'optional').allInnerTexts()).toEqual([expect.stringContaining(name)]);
    await pane.getByText(/^6 people · /).waitFor();
    expect(await pane.getByRole('article', { name }).count()).toBe(0);

    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText(`${name} is out of the meeting again.`).waitFor();
    expect(await chips(page, 'optional').count()).toBe(0);
    await pane.getByText(/^5 people · /).waitFor();
    await page.close();
  });

  it('adds somebody as required beside those who are there', async () => {
    const { page, pane } = await openPane(rig, {
      host: 'compose',
      item: 'planning',
      variant,
    });
    await pane.getByRole('button', { name: 'Add as required' }).first().click();
    await pane.getByText(/is in the meeting now, as required/).waitFor();
    // The four from before, and the one who was added; never ego a second time.
    expect(await chips(page, 'required').count()).toBe(5);
    await page.close();
  });
});

describe('an Outlook that lies', () => {
  it('is not believed: the address is there to copy', async () => {
    const { page, pane } = await openPane(rig, {
      host: 'compose',
      item: 'planning',
      fault: 'attendee-add-lies',
    });
    const seat = pane.getByRole('article').first();
    await pane
      .getByText(/ free then$/)
      .first()
      .waitFor();
    const name = (await seat.getAttribute('aria-label'))!;
    await seat.getByRole('button', { name: 'Add as optional' }).click();
    await pane.getByText(`Outlook reported that it added ${name}`).waitFor();
    await pane.getByText(/@halden\.example$/).waitFor();
    await pane.getByRole('button', { name: 'Copy address' }).waitFor();
    expect(await chips(page, 'optional').count()).toBe(0);
    // Nobody is said to be in the meeting, and they are still proposed.
    expect(await pane.getByText(/is in the meeting now/).count()).toBe(0);
    expect(await pane.getByRole('article', { name }).count()).toBe(1);
    await page.close();
  });
});

describe('guards', () => {
  it('offers no seat beyond eight people', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'nine' });
    await pane.getByText(/^9 people · /).waitFor();
    await pane.getByText(/Above 8 people/).waitFor();
    // Nobody is told to give way.
    await pane.getByText(/The meeting is full/).waitFor();
    expect(await pane.getByRole('article').count()).toBe(0);
    await page.close();
  });

  it('looks at nothing of a private appointment', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'private' });
    await pane.getByText('This item is private. Nothing of it is looked at.').waitFor();
    expect(await pane.getByRole('article').count()).toBe(0);
    expect(await pane.getByText(/people ·/).count()).toBe(0);
    await page.close();
  });

  it('says that a series adds to every meeting', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'series' });
    await pane.getByText(/This is a series: whoever is added/).waitFor();
    await page.close();
  });

  it('proposes nobody in somebody else’s calendar, and says whose it is', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'shared' });
    await pane.getByText(/^This is in the calendar of .+\. Suggestions are about/).waitFor();
    expect(await pane.getByRole('article').count()).toBe(0);
    await page.close();
  });

  it('names a list, behind which there may be anybody', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'list' });
    const names = await chips(page, 'required').allInnerTexts();
    const list = names.at(-1)!.replace('✕', '').trim();
    await pane.getByText(`Not in the directory: ${list}.`).waitFor();
    await pane.getByText(/Nobody is proposed as long as it is not known how many/).waitFor();
    await page.close();
  });
});

describe('an appointment that changes', () => {
  it('follows attendees, and of two quick changes shows the last', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'planning' });
    await pane.getByText(/^5 people · /).waitFor();
    await invite(page, 'Optional', 'first@outside.example');
    await invite(page, 'Optional', 'second@outside.example');
    await pane.getByText(/^7 people · /).waitFor();
    await pane.getByText('2 people from outside').waitFor();
    await page.getByRole('button', { name: 'Remove first@outside.example' }).click();
    await page.getByRole('button', { name: 'Remove second@outside.example' }).click();
    await pane.getByText(/^5 people · /).waitFor();
    await page.close();
  });

  it('follows the time, and asks again who is free', async () => {
    const { page, pane } = await openPane(rig, { host: 'compose', item: 'planning' });
    const shorter = pane.getByText(/Many meetings fit in 30 minutes/);
    await shorter.waitFor();
    rig.sandbox.requestLog.clear();
    const end = page.getByLabel('Ends');
    await end.fill((await page.getByLabel('Starts').inputValue()).replace(/T.*/, 'T23:30'));
    // A whole afternoon is a workshop; nothing is said of its length.
    await shorter.waitFor({ state: 'detached' });
    await pane
      .getByText(/not free then|outside (their )?working hours/)
      .first()
      .waitFor();
    const asked = rig.sandbox.requestLog.entries.filter(({ path }) => path.includes('getSchedule'));
    expect(asked.length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('an older Outlook', () => {
  it('works at Mailbox 1.8, without what came later', async () => {
    const { page, pane } = await openPane(rig, {
      host: 'compose',
      item: 'planning',
      mailbox: '1.8',
      variant: 'classic',
    });
    await pane.getByText(/^5 people · /).waitFor();
    await pane.getByRole('button', { name: 'Add as optional' }).first().click();
    await pane.getByText(/is in the meeting now, as optional/).waitFor();
    expect(await chips(page, 'optional').count()).toBe(1);
    await page.close();
  });
});
