import { screen, within } from '@testing-library/react';
import { SettingsView } from '../../../src/ui/settings/SettingsView';
import type { TeamTrouble } from '../../../src/model/teamService';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { CONTRIBUTED, recordedTeam } from '../../fixtures/teamServiceFixture';
import { renderInTab } from '../renderTab';

/** Settings with everything that is looked up already there. */
async function openSettings(
  ...args: Parameters<typeof renderInTab> extends [unknown, ...infer R] ? R : never
) {
  const rendered = renderInTab(<SettingsView />, ...args);
  await screen.findByText(/^Kept on this device/);
  return rendered;
}

test('every choice about the picture names what is chosen and tells the change', async () => {
  const { user, actions } = await openSettings();
  expect(screen.getByLabelText('Period')).toHaveDisplayValue('6 months');
  await user.selectOptions(screen.getByLabelText('Period'), '90');
  await user.selectOptions(screen.getByLabelText('Group by'), 'office');
  await user.selectOptions(
    screen.getByLabelText('People'),
    'My manager’s organisation (Mara Lindt)',
  );
  await user.selectOptions(screen.getByLabelText('Language'), 'Deutsch');
  await user.click(screen.getByRole('switch', { name: /^Count unanswered/ }));
  expect(actions.changePreferences.mock.calls).toEqual([
    [{ windowDays: 90 }],
    [{ grouping: 'office' }],
    [{ scope: { branchOf: 'boss' } }],
    [{ language: 'de' }],
    [{ countUnanswered: true }],
  ]);
});

test('a goal is typed or stepped, and only a number that makes sense is taken', async () => {
  const { user, actions } = await openSettings();
  const deep = screen.getByLabelText('Deep: people to know in a department');
  await user.type(deep, '{ArrowUp}');
  expect(actions.changePreferences).toHaveBeenLastCalledWith({ deepGoal: 4 });
  const share = screen.getByLabelText('Networking inside the company, in percent');
  // A third is shown as 33 %.
  expect(share).toHaveValue('33');
  await user.clear(share);
  await user.type(share, '40');
  await user.tab();
  expect(actions.changePreferences).toHaveBeenLastCalledWith({ internalShareGoal: 0.4 });
  const before = actions.changePreferences.mock.calls.length;
  await user.clear(share);
  await user.type(share, 'many');
  await user.tab();
  expect(actions.changePreferences).toHaveBeenCalledTimes(before);
});

test('the focus offers the departments of others by name, and is kept as a whole', async () => {
  const picture = {
    ...pictureFixture,
    answers: { ...pictureFixture.answers, focus: ['Legal'] },
  };
  const { user, actions } = await openSettings(picture);
  const focus = screen.getByRole('region', { name: 'Focus' });
  const names = within(focus)
    .getAllByRole('checkbox')
    .map((box) => box.closest('span')?.textContent);
  // Neither the own department (Sales) nor the people without one.
  expect(names).toEqual(['Finance', 'Human Resources', 'IT', 'Legal', 'Marketing']);
  expect(within(focus).getByRole('checkbox', { name: 'Legal' })).toBeChecked();
  await user.click(within(focus).getByRole('checkbox', { name: 'Finance' }));
  expect(actions.setFocus).toHaveBeenLastCalledWith(['Legal', 'Finance']);
  await user.click(within(focus).getByRole('checkbox', { name: 'Legal' }));
  expect(actions.setFocus).toHaveBeenLastCalledWith([]);
});

test('what is kept is told in rows, and can be taken away as figures or as every row', async () => {
  const { user, actions } = await openSettings();
  expect(
    screen.getByText(/412 people, 231 meetings without subject or text, 3 suggestions and answers/),
  ).toBeVisible();
  expect(
    screen.getByText(/figures are those of the period chosen on Overview: 6 months\./),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Export my figures (JSON)' }));
  await user.click(screen.getByRole('button', { name: 'Export my figures (CSV)' }));
  await user.click(screen.getByRole('button', { name: 'Export everything kept here (JSON)' }));
  expect(actions.exportData.mock.calls).toEqual([['json'], ['csv'], ['kept']]);
});

test('while reading goes on what is kept is not told as all', async () => {
  await openSettings({ ...pictureFixture, complete: false });
  expect(screen.getByText(/Reading is not over: more will be kept\./)).toBeVisible();
});

test('forgetting everything asks first, and can be left', async () => {
  const { user, actions } = await openSettings();
  await user.click(screen.getByRole('button', { name: 'Forget everything here' }));
  const keep = await screen.findByRole('button', { name: 'Keep everything' });
  // The harmless answer has the focus; a dialog without it could stay hidden from assistive technology.
  expect(keep).toHaveFocus();
  await user.click(keep);
  expect(actions.forgetEverything).not.toHaveBeenCalled();
});

test('forgetting everything happens once it is confirmed', async () => {
  const { user, actions } = await openSettings();
  await user.click(screen.getByRole('button', { name: 'Forget everything here' }));
  await user.click(await screen.findByRole('button', { name: 'Forget everything' }));
  expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
});

test('where the shared answers cannot be deleted nothing is, until the person says to delete only what is here', async () => {
  const { user, actions } = await openSettings();
  actions.forgetEverything.mockResolvedValueOnce(false);
  await user.click(screen.getByRole('button', { name: 'Forget everything here' }));
  await user.click(await screen.findByRole('button', { name: 'Forget everything' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The answers in your OneDrive could not be deleted. Nothing on this device has been deleted yet.',
  );
  await user.click(screen.getByRole('button', { name: 'Forget only what is here' }));
  expect(actions.forgetEverything.mock.calls).toEqual([['everywhere'], ['here']]);
});

test('where the device does not let go that is said, and it can be tried again', async () => {
  const { user, actions } = await openSettings();
  actions.forgetEverything.mockRejectedValueOnce(new Error('storage: blocked'));
  await user.click(screen.getByRole('button', { name: 'Forget everything here' }));
  await user.click(await screen.findByRole('button', { name: 'Forget everything' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Not everything on this device could be deleted. Close the other windows of Threewide, open it anew, and try again.',
  );
  await user.click(screen.getByRole('button', { name: 'Forget everything' }));
  expect(actions.forgetEverything).toHaveBeenCalledTimes(2);
});

describe('forgetting where a contribution is kept by the service', () => {
  const trouble: { kind: 'trouble'; trouble: TeamTrouble } = {
    kind: 'trouble',
    trouble: { kind: 'unreachable' },
  };
  async function openForgetting(team = recordedTeam(CONTRIBUTED)) {
    const rendered = await openSettings(pictureFixture, team);
    await rendered.user.click(screen.getByRole('button', { name: 'Forget everything here' }));
    return { team, ...rendered, dialog: within(await screen.findByRole('dialog')) };
  }

  test('says so, and one press withdraws it before it deletes what is here', async () => {
    const { user, actions, team, dialog } = await openForgetting();
    expect(await dialog.findByText(/the service of your organisation keeps it/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Forget and withdraw' }));
    expect(team.withdraw).toHaveBeenCalledTimes(1);
    expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
    expect(team.withdraw.mock.invocationCallOrder[0]).toBeLessThan(
      actions.forgetEverything.mock.invocationCallOrder[0] ?? 0,
    );
  });

  test('leaves it there only where that is chosen', async () => {
    const { user, actions, team, dialog } = await openForgetting();
    await user.click(await dialog.findByRole('checkbox', { name: 'Withdraw it there as well' }));
    await user.click(dialog.getByRole('button', { name: 'Forget only what is here' }));
    expect(team.withdraw).not.toHaveBeenCalled();
    expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
  });

  test('deletes nothing when it cannot be withdrawn, and says so', async () => {
    const team = recordedTeam(CONTRIBUTED);
    team.withdraw.mockResolvedValueOnce(trouble);
    const { user, actions, dialog } = await openForgetting(team);
    await user.click(await dialog.findByRole('button', { name: 'Forget and withdraw' }));
    expect(await dialog.findByText(/cannot be reached/)).toBeVisible();
    expect(dialog.getByText(/Nothing on this device has been deleted yet/)).toBeVisible();
    expect(actions.forgetEverything).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Forget and withdraw' }));
    expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
  });

  test('promises only what is here when the service cannot be asked', async () => {
    const team = recordedTeam(CONTRIBUTED);
    team.own.mockResolvedValue(trouble);
    const { user, actions, dialog } = await openForgetting(team);
    expect(await dialog.findByText(/your contribution stays at the service/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Forget only what is here' }));
    expect(team.withdraw).not.toHaveBeenCalled();
    expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
  });

  test('says nothing of a service that keeps nothing', async () => {
    const { user, actions, dialog } = await openForgetting(recordedTeam());
    await user.click(dialog.getByRole('button', { name: 'Forget everything' }));
    expect(dialog.queryByText(/contribution/)).toBeNull();
    expect(actions.forgetEverything).toHaveBeenCalledTimes(1);
  });
});
