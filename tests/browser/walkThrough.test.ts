import { PLANTED_GAPS } from '../fixtures/plantedGaps';
import { corePicture } from './support/corePicture';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { readMap } from './support/readMap';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.drafts.clear();
});

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
    expect(draft?.attendees).toHaveLength(1);
    expect(draft?.attendees[0]).toMatch(/@halden\.example$/);
    await context.close();
  });

  it('sees in the map the numbers that the core works out', async () => {
    const { app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByRole('button', { name: 'Start' }).click();
    const shown = new Map((await readMap(app)).map((row) => [row.name, row]));
    const reach = await corePicture(rig, 'salesRep');
    const expected = reach.departments.filter(({ kind, own }) => kind === 'named' && !own);
    expect(expected.length).toBeGreaterThan(5);
    for (const department of expected) {
      expect(shown.get(department.name)).toEqual({
        name: department.name,
        met: department.met,
        of: department.headcount,
        rarelyMet: department.rarelyMet,
      });
    }
    await context.close();
  });

  it.each(PLANTED_GAPS)('finds the planted gaps of $key, and no others', async (planted) => {
    const { app, context } = await openTab(rig, { person: planted.key });
    await app.getByRole('button', { name: 'Start' }).click();
    const rare = (await readMap(app)).filter((row) => row.rarelyMet).map((row) => row.name);
    expect(rare).toEqual(expect.arrayContaining([...planted.rarelyMet]));
    expect(rare.filter((name) => planted.wellMet.includes(name))).toEqual([]);
    await context.close();
  });

  it('opens a number to the people and the meetings behind it', async () => {
    const { app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByRole('button', { name: 'Start' }).click();
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
    await context.close();
  });
});
