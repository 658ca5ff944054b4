import { PLANTED_GAPS } from '../fixtures/plantedGaps';
import { corePicture } from './support/corePicture';
import { openRead, openRig, openTab, type SandboxRig } from './support/openSandbox';
import { readMap } from './support/readMap';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.drafts.clear();
  rig.sandbox.requestLog.clear();
});

/** Meetings of that subject in the sales representative's calendar of the coming weeks. */
function meetingsCalled(subject: string) {
  const { calendars, company, directory } = rig.sandbox.tenants.current();
  const ego = directory.byId(company.cast.find(({ key }) => key === 'salesRep')!.accountId)!;
  return calendars
    .between(ego, Date.now(), Date.now() + 30 * 86_400_000)
    .map(({ meeting }) => meeting)
    .filter((meeting) => meeting.subject === subject);
}

describe('a person in the Teams tab', () => {
  it('walks from the first run to an opened draft', async () => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByText('What is read, and why').waitFor();
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByText(/^You are \d+ wide/).waitFor();
    await readMap(app);
    await app.getByRole('tab', { name: /Suggestions/ }).click();
    await app.getByRole('button', { name: 'Open draft' }).click();
    await page.getByText('New meeting').waitFor();

    const [draft, ...more] = rig.sandbox.drafts.drafts;
    expect(more).toEqual([]);
    expect(draft?.subject).toMatch(/\S/);
    // Coffee and lunch take turns by the week; to a lunch two are invited.
    expect([1, 2]).toContain(draft?.attendees.length);
    for (const address of draft!.attendees) expect(address).toMatch(/@halden\.example$/);

    // The card with the pressed button is gone: the focus comes back to the line that says so.
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await app.locator('[role=status]:focus', { hasText: 'draft opened' }).waitFor();
    await context.close();
  });

  it('sends the invitation from here where the host opens no form, and one goes out when its answer is lost', async () => {
    const { page, app, context } = await openTab(rig, {
      person: 'salesRep',
      fault: 'no-meeting-form',
    });
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByText(/^Updated/).waitFor();
    await app.getByRole('tab', { name: /Suggestions/ }).click();
    await app.getByRole('button', { name: 'Edit text' }).click();
    await app.getByLabel('Subject').fill('Coffee by Send');
    await app.getByRole('button', { name: 'Open draft' }).click();
    const send = app.getByRole('button', { name: 'Send invitation' });
    await send.waitFor();
    const asked = (part: string) =>
      rig.sandbox.requestLog.entries.filter(({ path }) => path.includes(part));
    // Nobody has been asked for the permission before the press.
    expect(asked('Calendars.ReadWrite')).toEqual([]);

    rig.sandbox.faults.set([{ kind: 'truncated', when: 'once', path: '/me/events' }]);
    await send.click();
    const consent = page.getByRole('dialog', { name: 'Permissions requested' });
    await consent.waitFor();
    expect(await consent.getByRole('listitem').allTextContents()).toEqual(['Calendars.ReadWrite']);
    expect(asked('/me/events')).toEqual([]);
    await consent.getByRole('button', { name: 'Accept' }).click();
    await send.waitFor({ state: 'detached' });

    // The first answer ended in the middle, so it was sent twice, under one transaction.
    expect(asked('/me/events').map(({ method }) => method)).toEqual(['POST', 'POST']);
    const sent = meetingsCalled('Coffee by Send');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.transactionId).toMatch(/^[0-9a-f-]{36}$/);
    expect([1, 2]).toContain(sent[0]?.invited.length);
    await context.close();
  });

  it('sees in the map the numbers that the core works out', async () => {
    const { page, app } = await openRead(rig, { person: 'salesRep' });
    const shown = new Map((await readMap(app)).map((row) => [row.name, row]));
    const reach = await corePicture(rig, 'salesRep');
    const expected = reach.departments.filter(({ kind, own }) => kind === 'named' && !own);
    expect(expected.length).toBeGreaterThan(5);
    for (const department of expected) {
      expect(shown.get(department.name)).toEqual({
        name: department.name,
        met: department.met,
        of: department.colleagues,
        rarelyMet: department.rarelyMet,
      });
    }
    await page.close();
  });

  it.each(PLANTED_GAPS)('finds the planted gaps of $key, and no others', async (planted) => {
    const { page, app } = await openRead(rig, { person: planted.key });
    const rare = (await readMap(app)).filter((row) => row.rarelyMet).map((row) => row.name);
    expect(rare).toEqual(expect.arrayContaining([...planted.rarelyMet]));
    expect(rare.filter((name) => planted.wellMet.includes(name))).toEqual([]);
    await page.close();
  });

  it('opens a number to the people and the meetings behind it', async () => {
    const { page, app } = await openRead(rig, { person: 'salesRep' });
    await readMap(app);
    const row = app.getByRole('row').filter({ hasText: 'Engineering' });
    await row.getByRole('gridcell').last().getByRole('button').click();
    const dialog = app.getByRole('dialog');
    await dialog
      .getByText(/You know/)
      .first()
      .waitFor();
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(3);
    // The layer that holds the drawer must not hide the overview behind it.
    const layers = await dialog.evaluate((element) => {
      const above: string[] = [];
      for (let each = element.parentElement; each !== document.body; each = each!.parentElement) {
        if (each!.clientHeight > 0) above.push(getComputedStyle(each!).backgroundColor);
      }
      return above;
    });
    expect(layers).toEqual([]);
    await page.close();
  });
});
