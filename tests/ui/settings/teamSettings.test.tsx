import { screen, within } from '@testing-library/react';
import type { TeamTrouble } from '../../../src/model/teamService';
import { TeamSettings } from '../../../src/ui/team/TeamSettings';
import { pictureFixture } from '../../fixtures/pictureFixture';
import {
  CONTRIBUTED,
  NOT_CONTRIBUTED,
  ok,
  PREVIEW,
  RELEASED,
  recordedTeam,
} from '../../fixtures/teamServiceFixture';
import { renderInTab } from '../renderTab';

const renderWith = (team = recordedTeam(), picture = pictureFixture) => ({
  team,
  ...renderInTab(<TeamSettings />, picture, team),
});
const press = (name: string) => screen.findByRole('button', { name });
const trouble = (kind: TeamTrouble) => Promise.resolve({ kind: 'trouble', trouble: kind } as const);

describe('contributing', () => {
  test('sends exactly the bytes that are shown', async () => {
    const { user, team } = renderWith();
    await user.click(await press('Exactly this is sent: the exact bytes'));
    const shown = screen.getByRole('region', { name: 'Exactly this is sent' });
    expect(shown.textContent).toBe(PREVIEW);
    await user.click(await press('Contribute'));
    expect(team.contribute).toHaveBeenCalledWith(PREVIEW, 0);
    expect(await screen.findByText('Thank you. Exactly this was sent.')).toBeVisible();
  });

  test('says in words what is sent, that the service knows from whom, and where it counts', async () => {
    renderWith();
    expect(await screen.findByText(/whether you know nobody, 1–2 or 3 and more/)).toBeVisible();
    expect(screen.getByText(/The service also knows that it comes from you/)).toBeVisible();
    expect(screen.getByText(/counts in the next monthly figures/)).toHaveTextContent(
      'fewer than 10 people gets no figures of its own',
    );
  });

  test('waits for a whole picture', async () => {
    const team = recordedTeam();
    team.preview.mockResolvedValue(null);
    renderWith(team);
    expect(await screen.findByText(/have been read completely/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Contribute' })).toBeNull();
  });

  test('says of a small team that only the larger ones above it count it', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'teamTooSmall', minimum: 10 }));
    const above = [...pictureFixture.branches, { topPersonId: 'top', topPersonName: 'Ada Top' }];
    renderWith(team, { ...pictureFixture, branches: above });
    expect(await screen.findByText(/counts only in those of the larger teams above/)).toBeVisible();
    expect(await press('Contribute')).toBeVisible();
  });

  test('is not offered where no team is large enough, and says why', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'teamTooSmall', minimum: 10 }));
    renderWith(team);
    expect(await screen.findByText(/neither your team nor one above it has 10/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Contribute' })).toBeNull();
  });

  test('is not offered to whom the directory names no manager', async () => {
    renderWith(recordedTeam(), { ...pictureFixture, branches: [] });
    expect(await screen.findByText(/no team to contribute to/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Contribute' })).toBeNull();
  });

  test('is taken back with one press', async () => {
    const { user, team } = renderWith(recordedTeam(CONTRIBUTED));
    await user.click(await press('Withdraw'));
    expect(team.withdraw).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/The service has deleted it/)).toBeVisible();
    expect(await press('Contribute')).toBeVisible();
  });

  test('shows what is kept, and newer figures only where they differ', async () => {
    const team = recordedTeam(CONTRIBUTED);
    const { unmount, user: reader } = renderWith(team);
    await reader.click(await press('This is kept of you: the exact bytes'));
    const kept = await screen.findByRole('region', { name: 'This is kept of you' });
    expect(kept.textContent).toBe(PREVIEW);
    expect(screen.queryByRole('button', { name: 'Send the new figures' })).toBeNull();
    unmount();
    team.preview.mockResolvedValue(PREVIEW.replace('1-2', '3+'));
    const { user } = renderWith(team);
    await user.click(await press('Send the new figures'));
    expect(team.contribute).toHaveBeenCalledWith(PREVIEW.replace('1-2', '3+'), 1);
  });

  test('says that smaller groups are shown than is usual', async () => {
    const rules = { minimumContributors: 6, usualMinimum: 10, belowUsual: true };
    renderWith(recordedTeam({ ...NOT_CONTRIBUTED, rules }));
    expect(
      await screen.findByText(/lets figures of 6 people be shown; usual are 10/),
    ).toBeVisible();
  });
});

describe('without a service', () => {
  test('says that the administrator has set none', () => {
    renderInTab(<TeamSettings />);
    expect(screen.getByText(/has not set up the team-summary service/)).toBeVisible();
    expect(screen.queryByText('What your manager sees')).toBeNull();
  });

  test('says of sample data what it is', () => {
    renderInTab(<TeamSettings />, { ...pictureFixture, source: 'sample' });
    expect(screen.getByText('Sample data cannot be contributed.')).toBeVisible();
  });
});

describe('trouble', () => {
  test.each<[TeamTrouble, RegExp]>([
    [{ kind: 'unreachable' }, /cannot be reached. Everything else works/],
    [{ kind: 'busy', waitSeconds: 7 }, /Try again in 7 seconds/],
    [{ kind: 'unexpected', code: 'storageFull 507' }, /Code: storageFull 507/],
    [{ kind: 'changedMeanwhile' }, /changed on another device/],
  ])('is said in words, with a way on: %j', async (kind, words) => {
    const team = recordedTeam();
    team.own.mockReturnValueOnce(trouble(kind));
    const { user } = renderWith(team);
    expect(await screen.findByText(words)).toBeVisible();
    await user.click(await press('Try again'));
    expect(await press('Contribute')).toBeVisible();
    expect(screen.queryByText(words)).toBeNull();
  });

  test('is said once, and the figures come by themselves when it is over', async () => {
    const team = recordedTeam();
    team.own.mockReturnValueOnce(trouble({ kind: 'unreachable' }));
    team.release.mockReturnValue(trouble({ kind: 'unreachable' }));
    const { user } = renderWith(team);
    expect(await screen.findByText(/come here as soon as the service answers/)).toBeVisible();
    expect(screen.getAllByText(/cannot be reached/)).toHaveLength(1);
    team.release.mockReturnValue(ok(RELEASED));
    await user.click(await press('Try again'));
    expect(await screen.findByText(/12 people have contributed/)).toBeVisible();
  });

  test('of signing in offers to sign in', async () => {
    const team = recordedTeam();
    team.own.mockReturnValueOnce(trouble({ kind: 'signInNeeded' }));
    const { user } = renderWith(team);
    await user.click(await press('Sign in'));
    expect(team.signIn).toHaveBeenCalledTimes(1);
    expect(await press('Contribute')).toBeVisible();
  });

  test('while writing keeps what is on the screen', async () => {
    const { user, team } = renderWith();
    team.contribute.mockReturnValueOnce(trouble({ kind: 'unreachable' }));
    await user.click(await press('Contribute'));
    expect(await screen.findByText(/cannot be reached/)).toBeVisible();
    expect(await press('Exactly this is sent: the exact bytes')).toBeVisible();
  });
});

describe('what my manager sees', () => {
  const page = async () =>
    within(await screen.findByRole('region', { name: 'What your manager sees' }));

  test('is asked for by whose it is, for direct reports or everybody below', async () => {
    const { user, team } = renderWith();
    await (await page()).findByText(/12 people have contributed/);
    expect(team.release).toHaveBeenLastCalledWith('manager', 'direct');
    await user.selectOptions((await page()).getByRole('combobox'), 'tree');
    expect(team.release).toHaveBeenLastCalledWith('manager', 'tree');
  });

  test('shows figures in words, in a table with headers', async () => {
    renderWith();
    const table = within(await (await page()).findByRole('table', { name: 'By department' }));
    const row = table.getByRole('row', { name: /^Marketing/ });
    expect(row).toHaveTextContent('Marketingmore than 3 in 4about 3 in 5');
    expect(table.getAllByRole('columnheader')).toHaveLength(3);
  });

  test('opens the people of a department that few reach', async () => {
    const { user, openPeople } = renderWith();
    await user.click(await (await page()).findByRole('button', { name: 'Finance' }));
    expect(openPeople).toHaveBeenCalledWith(expect.objectContaining({ title: 'Finance' }));
  });

  test('leaves what to do about it to the manager', async () => {
    renderWith();
    await (await page()).findByText('Where the team could reach further');
    expect((await page()).queryByText('Bring two teams together')).toBeNull();
  });

  test('says how many are lacking', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'notEnough', contributors: 7, minimum: 10 }));
    renderWith(team);
    expect(await (await page()).findByText('7 of 10 needed')).toBeVisible();
  });

  test('says of a team that can never be enough that there are no figures, and counts nobody', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'teamTooSmall', minimum: 10 }));
    renderWith(team);
    const said = await (await page()).findByText(/at least 10 people, and this team is smaller/);
    expect(said).toHaveTextContent('nobody is told how many have contributed');
  });

  test('tells what is alike in one row, those that few reach first, without the own department', async () => {
    const team = recordedTeam();
    const most = { know: 'moreThanThreeInFour', deep: 'moreThanThreeInFour' } as const;
    const departments = [
      { name: 'Engineering', ...most },
      { name: 'Finance', know: 'fewerThanOneInFour', deep: 'fewerThanOneInFour' } as const,
      { name: 'Operations', ...most },
      { name: 'Sales', ...most },
    ];
    team.release.mockReturnValue(ok({ ...RELEASED, departments }));
    renderWith(team);
    const table = within(await (await page()).findByRole('table', { name: 'By department' }));
    // Ego works in Sales.
    expect(table.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
      'Finance',
      'Engineering and Operations',
    ]);
  });

  test('says that nothing may be shown', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'withheld' }));
    renderWith(team);
    expect(await (await page()).findByText(/too much about single people/)).toBeVisible();
  });

  test('says that the directory names no manager', async () => {
    renderWith(recordedTeam(), { ...pictureFixture, branches: [] });
    expect(await (await page()).findByText(/names no manager/)).toBeVisible();
  });
});
