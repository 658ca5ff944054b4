import { screen, within } from '@testing-library/react';
import { TeamView } from '../../../src/ui/team/TeamView';
import { viewsFor } from '../../../src/ui/shell/views';
import { NOW } from '../../fixtures/reachFixture';
import { ok, recordedTeam, RELEASED } from '../../fixtures/teamServiceFixture';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { momentWords } from '../../../src/texts/language/days';
import { renderInTab, texts } from '../renderTab';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

test('the team is a view only for those who lead one', () => {
  expect(viewsFor(true)).toContain('team');
  expect(viewsFor(false)).not.toContain('team');
});

test('the rhythm of one-to-ones is two numbers', async () => {
  renderInTab(<TeamView />);
  expect(await screen.findByText('4 of 7')).toBeVisible();
  expect(screen.getByText('of your direct reports had one in the last 28 days')).toBeVisible();
});

test('every figure of the doorway opens the guests behind it', async () => {
  const { user, openPeople } = renderInTab(<TeamView />);
  const name = 'Marketing · Director: 1 person of 2 came to your team meetings.';
  await user.click(await screen.findByRole('button', { name }));
  expect(openPeople).toHaveBeenCalledWith({
    title: 'Marketing · Director',
    sentence: name,
    filter: { group: 1, level: 'director', guests: true },
  });
});

test('where nobody came the people who could are shown', async () => {
  const { user, openPeople } = renderInTab(<TeamView />);
  const name = 'Finance: nobody of 42 came to your team meetings.';
  await user.click(await screen.findByRole('button', { name }));
  expect(openPeople).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Finance', filter: { group: 0 } }),
  );
});

test('the doors still closed are named with what is known of them', async () => {
  renderInTab(<TeamView />);
  const gaps = within(await screen.findByRole('region', { name: 'Doors still closed' }));
  expect(gaps.getByText('Nobody came to a team meeting; you know 1 person of 42.')).toBeVisible();
  expect(gaps.getByText('Rarely met')).toBeVisible();
});

test('a guest is asked into the team meeting by a message with its time, not by a second meeting', async () => {
  const { user, actions } = renderInTab(<TeamView />);
  const card = within(await screen.findByRole('article', { name: 'Priya Nair' }));
  expect(card.getByText(/could have a guest: 8 people are invited/)).toBeVisible();
  expect(card.queryByRole('button', { name: 'Open draft' })).toBeNull();
  await user.click(card.getByRole('button', { name: 'Ask in a chat' }));
  const [personId, text] = actions.askIntroducer.mock.calls[0]! as unknown as [string, string];
  expect(personId).toBe('priya');
  expect(text).toMatch(/^Hi Priya,\n\nmy team in Sales would like to hear/);
  expect(text).toContain(momentWords(texts(), NOW + 2 * DAY));
  expect(text).not.toMatch(/too little/);
  expect(await card.findByText(/Nothing is sent until you send it/)).toBeVisible();
});

test('an edited text is the one that is opened', async () => {
  const { user, actions } = renderInTab(<TeamView />);
  const card = within(await screen.findByRole('article', { name: 'Lena Vogt' }));
  await user.click(card.getByRole('button', { name: 'Edit text' }));
  const subject = card.getByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'Our guest?');
  await user.click(card.getByRole('button', { name: 'Open draft' }));
  expect(actions.openDraft.mock.calls[0]![0].subject).toBe('Our guest?');
});

test('without a team meeting ahead the first free time is proposed', async () => {
  const { user, actions } = renderInTab(<TeamView />);
  const card = within(await screen.findByRole('article', { name: 'Lena Vogt' }));
  expect(card.getByText(/propose a time/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Open draft' }));
  expect(actions.openDraft.mock.calls[0]![0].slot.start).toBe(NOW + 90_000_000);
});

test('a meeting that does not open says so', async () => {
  const { user, actions } = renderInTab(<TeamView />);
  actions.openEvent.mockResolvedValueOnce(false);
  const card = within(await screen.findByRole('article', { name: 'Priya Nair' }));
  await user.click(card.getByRole('button', { name: 'Open the meeting' }));
  expect(await card.findByText(/find it in your calendar/)).toBeVisible();
});

describe('beside the figures that the team contributed', () => {
  const figures = async () =>
    within(await screen.findByRole('region', { name: 'What your team has contributed' }));

  const bothThin = () => {
    const team = recordedTeam();
    const departments = RELEASED.departments.map((each) => ({
      ...each,
      deep: 'fewerThanOneInFour' as const,
    }));
    team.release.mockReturnValue(ok({ ...RELEASED, departments }));
    return team;
  };

  test('a coffee break with a department that few know is ready, and nobody is asked twice', async () => {
    const { user, actions } = renderInTab(<TeamView />, pictureFixture, bothThin());
    // Priya of Finance is asked into a team meeting above.
    const [card, ...others] = await (await figures()).findAllByRole('article');
    expect(others).toEqual([]);
    const inCard = within(card!);
    expect(
      inCard.getByText('Fewer than 1 in 4 of your team know three people in Marketing.'),
    ).toBeVisible();
    await user.click(inCard.getByRole('button', { name: 'Open draft' }));
    const [draft] = actions.openDraft.mock.calls[0]!;
    expect(draft).toMatchObject({ personId: 'ken', form: 'coffee' });
    expect(draft.slot.start).toBe(NOW + 90_000_000);
    expect(actions.slotsFor).toHaveBeenCalledWith(30, ['ken']);
  });

  test('a department that few reach is named beside its number', async () => {
    renderInTab(<TeamView />, pictureFixture, recordedTeam());
    expect(
      await (
        await figures()
      ).findByText('department in which fewer than 1 in 4 know somebody: Finance'),
    ).toBeVisible();
  });

  test('too few contributions have a way on: a message to everybody at once', async () => {
    const team = recordedTeam();
    team.release.mockReturnValue(ok({ state: 'notEnough', contributors: 0, minimum: 10 }));
    const { user } = renderInTab(<TeamView />, pictureFixture, team);
    await user.click(await screen.findByRole('button', { name: 'Copy a message to the team' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/if you wish, contribute to a summary of our team/);
    expect(text).toContain('From 10 people on');
  });

  test('the draft tells nothing of the figures', async () => {
    const { user, actions } = renderInTab(<TeamView />, pictureFixture, bothThin());
    const card = within(await (await figures()).findByRole('article', { name: 'Ken Ito' }));
    await user.click(card.getByRole('button', { name: 'Open draft' }));
    const [{ subject, body }] = actions.openDraft.mock.calls[0]!;
    expect(subject).toBe('A coffee break of our teams? Sales and Marketing');
    expect(`${subject} ${body}`).not.toMatch(/\d|few|figure|contribut/i);
  });
});
