import { openRig, openTab, type SandboxRig } from './support/openSandbox';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

describe('forgetting everything', () => {
  it('deletes what is here right after the first reading, and begins again', async () => {
    const { page, app, context } = await openTab(rig, { person: 'salesRep' });
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByText(/^Updated/).waitFor();
    const kept = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await kept()).toEqual([expect.stringMatching(/^threewide:/)]);

    await app.getByRole('tab', { name: /Settings/ }).click();
    await app.getByRole('button', { name: 'Forget everything here' }).click();
    await app.getByRole('button', { name: 'Forget everything', exact: true }).click();
    await app.getByRole('button', { name: 'Start' }).waitFor();
    expect(await kept()).toEqual([]);
    await context.close();
  });
});
