import { screen, waitFor, within } from '@testing-library/react';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import type { Picture } from '../../../src/model/picture';
import { QUIET_UNTIL } from '../../../src/model/preferences';
import { SuggestionsView } from '../../../src/ui/suggestions/SuggestionsView';
import { SuggestionDeck } from '../../../src/ui/suggestions/SuggestionDeck';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { NOW } from '../../fixtures/reachFixture';
import { renderInTab } from '../renderTab';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The deck with the times of its first card looked up. */
async function renderDeck() {
  const view = renderInTab(<SuggestionDeck />);
  await screen.findAllByRole('radio');
  return view;
}

/** The picture after an answer to Priya's suggestion. */
const answered: Picture = {
  ...pictureFixture,
  answers: {
    ...pictureFixture.answers,
    suggestions: [
      {
        ...{ personId: 'priya', form: 'mentoring', shownAt: NOW, answeredAt: NOW + 1 },
        answer: 'notNow',
      },
    ],
  },
};

test('a card says who, why, through whom, and what it would change', async () => {
  await renderDeck();
  const card = screen.getByRole('article', { name: 'Priya Nair' });
  expect(card).toHaveTextContent('Director of Financial Planning');
  expect(card).toHaveTextContent('two levels up · Finance · Berlin');
  expect(card).toHaveTextContent('You have met 1 of 42 in Finance');
  expect(card).toHaveTextContent('Tom Weber, whom you know, reports to Priya Nair');
  expect(card).toHaveTextContent('Takes Finance from 2 to 3 of 3');
});

test('the draft that is opened carries the edited text, the chosen form and the chosen time', async () => {
  const { user, actions } = await renderDeck();
  await user.selectOptions(screen.getByLabelText('How to meet'), 'coffee');
  await user.click(button('Edit text'));
  const subject = screen.getByLabelText('Subject');
  expect(subject).toHaveValue('Coffee? Jonas from Sales');
  await user.clear(subject);
  await user.type(subject, 'A quick coffee');
  const [, second] = await screen.findAllByRole('radio');
  await user.click(second!);
  await user.click(button('Open draft'));
  expect(actions.openDraft).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ personId: 'priya', form: 'coffee', subject: 'A quick coffee' },
      slot: { start: NOW + 180_000_000, end: NOW + 181_500_000 },
      body: expect.stringContaining('Hi Priya,') as string,
    }),
  );
});

test('an opened draft counts as taken', async () => {
  const { user, actions } = await renderDeck();
  await user.click(button('Open draft'));
  expect(actions.answer).toHaveBeenCalledWith(
    expect.objectContaining({ personId: 'priya' }),
    'taken',
  );
});

test('where no form opens, the text is there to copy and nothing counts as taken', async () => {
  const { user, actions } = await renderDeck();
  actions.openDraft.mockResolvedValue('copy');
  await user.click(button('Open draft'));
  expect(await screen.findByRole('button', { name: 'Copy text' })).toBeVisible();
  expect(actions.answer).not.toHaveBeenCalled();
});

test('where no form opens, the invitation can be sent from here, and then counts as taken', async () => {
  const { user, actions } = await renderDeck();
  actions.openDraft.mockResolvedValue('copy');
  actions.sendDraft.mockResolvedValueOnce({ kind: 'failed', requestId: null });
  await user.click(button('Open draft'));
  await user.click(await screen.findByRole('button', { name: 'Send invitation' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('one meeting, not two');
  expect(actions.answer).not.toHaveBeenCalled();
  await user.click(button('Send invitation'));
  expect(actions.answer).toHaveBeenCalledWith(
    expect.objectContaining({ personId: 'priya' }),
    'taken',
  );
});

test('times are shown on both clocks where they differ', async () => {
  const { actions, user } = await renderDeck();
  const start = Date.UTC(2026, 10, 25, 14);
  actions.slotsFor.mockResolvedValue({
    slots: [1, 2].map((day) => ({ start: start + day * 86_400_000, end: start + 90_000_000 })),
    ...{ suits: 'both', theirZone: 'Asia/Tokyo' },
  });
  await user.click(button('Next suggestion'));
  expect(await screen.findByRole('radiogroup', { name: 'When you are both free' })).toBeVisible();
  // 14:00 UTC is 23:00 in Tokyo.
  expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName(/\(Thu,? 23:00 for Samira Haddad\)/);
});

test('times of a lunch are said to suit all three', async () => {
  const { actions, user } = await renderDeck();
  const slots = [1, 2].map((day) => ({ start: day * 86_400_000, end: day * 86_400_000 + 1 }));
  actions.slotsFor.mockResolvedValue({ slots, suits: 'both', theirZone: null });
  await user.click(button('Next suggestion'));
  await user.selectOptions(screen.getByLabelText('How to meet'), 'lunch');
  const times = await screen.findByRole('radiogroup');
  expect(times).toHaveAccessibleName('When all three of you are free');
});

test('a draft that cannot be opened keeps the text and says so', async () => {
  const { user, actions } = await renderDeck();
  actions.openDraft.mockRejectedValue(new Error('host'));
  await user.click(button('Open draft'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Your text is still here');
});

test('"Not now" brings the next card, moves the focus to the answer, and can be undone', async () => {
  const { user, actions, show } = await renderDeck();
  await user.click(button('Not now'));
  expect(actions.answer).toHaveBeenCalledWith(
    expect.objectContaining({ personId: 'priya' }),
    'notNow',
  );
  show(answered);
  expect(screen.getByRole('article', { name: 'Samira Haddad' })).toBeVisible();
  await screen.findAllByRole('radio');
  const said = screen.getByText('Priya Nair: not now').closest('[role=status]');
  await waitFor(() => expect(said).toHaveFocus());

  await user.click(button('Undo'));
  expect(actions.answer).toHaveBeenLastCalledWith(
    expect.objectContaining({ personId: 'priya' }),
    'open',
  );
  show(pictureFixture);
  expect(screen.getByRole('article', { name: 'Priya Nair' })).toBeVisible();
  await screen.findAllByRole('radio');
  expect(said).toHaveTextContent(/^Your answer is taken back\.$/);
  await waitFor(() => expect(said).toHaveFocus());
});

test('"I know them" and "Not relevant" are a click further, each with its way back', async () => {
  const { user, actions } = await renderDeck();
  await user.click(button('More answers'));
  await user.click(await screen.findByRole('menuitem', { name: 'I know them' }));
  expect(actions.setWord).toHaveBeenCalledWith('priya', 'known');
  await user.click(button('Undo'));
  expect(actions.setWord).toHaveBeenLastCalledWith('priya', null);
});

test('a pause says until when and can be ended at once', async () => {
  const paused = { ...pictureFixture.answers, pausedUntil: Date.UTC(2026, 11, 1, 12) };
  const { user, actions } = renderInTab(<SuggestionDeck />, {
    ...pictureFixture,
    answers: paused,
    reach: { ...pictureFixture.reach, suggestions: [] },
  });
  expect(screen.getByText('Suggestions are paused until 1 Dec 2026')).toBeVisible();
  await user.click(button('Resume now'));
  expect(actions.pauseUntil).toHaveBeenCalledWith(null);
});

test('the introducer is asked with a text that can be edited', async () => {
  const { user, actions } = await renderDeck();
  await user.click(button('Ask Tom to introduce you'));
  const request = screen.getByLabelText<HTMLTextAreaElement>('Your request');
  expect(request.value).toMatch(/^Hi Tom, .* Priya Nair in Finance/);
  await user.type(request, ' Best, Jonas');
  await user.click(button('Open chat'));
  expect(actions.askIntroducer).toHaveBeenCalledWith('tom', expect.stringMatching(/Best, Jonas$/));
});

test('before everything is read nobody is suggested, and the card says why', () => {
  renderInTab(<SuggestionDeck />, {
    ...pictureFixture,
    complete: false,
    reach: { ...pictureFixture.reach, suggestions: [] },
  });
  expect(screen.getByText(/as soon as everything has been read/)).toBeVisible();
});

test('the pager shows one card in focus out of three', async () => {
  const { user } = await renderDeck();
  expect(screen.getByText('1 of 3')).toBeVisible();
  await user.click(button('Next suggestion'));
  await screen.findAllByRole('radio');
  const card = screen.getByRole('article', { name: 'Samira Haddad' });
  expect(within(card).getByText('You both know 3 of the same colleagues')).toBeVisible();
});

test('what came of a suggestion is told for two weeks', async () => {
  const met = (days: number): Picture => ({
    ...pictureFixture,
    names: { priya: 'Priya Nair' },
    answers: {
      ...pictureFixture.answers,
      suggestions: [
        {
          ...{ personId: 'priya', form: 'coffee', shownAt: NOW - days * MS_PER_DAY },
          ...{ answer: 'met', answeredAt: NOW - days * MS_PER_DAY },
        },
      ],
    },
  });
  const { show } = renderInTab(<SuggestionDeck />, met(12));
  await screen.findAllByRole('radio');
  expect(screen.getByText(/^You met Priya Nair on \d+ \w+ 2026$/)).toBeVisible();
  show(met(15));
  expect(screen.queryByText(/^You met Priya Nair/)).toBeNull();
});

test('suggestions can be turned off without an end', async () => {
  const { user, actions } = await renderDeck();
  await user.click(button('More answers'));
  await user.click(await screen.findByRole('menuitem', { name: 'Turn suggestions off' }));
  expect(actions.pauseUntil).toHaveBeenCalledWith(QUIET_UNTIL);
  const off = await screen.findByText('Suggestions are off until you turn them on again');
  expect(off).toBeVisible();
});

test('a seat in a meeting that is there already is asked for in a chat, not by a second meeting', async () => {
  const { actions, user } = await renderDeck();
  await user.click(button('Next suggestion'));
  await user.click(button('Next suggestion'));
  const card = screen.getByRole('article', { name: 'Marcus Bell' });
  expect(within(card).queryByRole('button', { name: 'Open draft' })).toBeNull();
  await user.click(within(card).getByRole('button', { name: 'Open chat' }));
  const [, text] = actions.askIntroducer.mock.calls[0]! as readonly unknown[];
  expect(text).toMatch(/^Hi Marcus,\n\nI am holding a small meeting on \w+,? \d+/);
  expect(actions.openDraft).not.toHaveBeenCalled();
  expect(actions.answer).toHaveBeenCalledWith(
    expect.objectContaining({ personId: 'marcus' }),
    'taken',
  );
});

test('what was just answered has one way back on the page, and a draft was perhaps not sent', async () => {
  const { user, actions, show } = renderInTab(<SuggestionsView />, pictureFixture);
  await screen.findAllByRole('radio');
  await user.click(button('Open draft'));
  const taken = { personId: 'priya', form: 'mentoring', shownAt: 1, answer: 'taken' } as const;
  const answeredAt = pictureFixture.reach.asOf;
  show({
    ...pictureFixture,
    answers: { ...pictureFixture.answers, suggestions: [{ ...taken, answeredAt }] },
  });
  await user.click(screen.getByRole('button', { name: /^I did not send it/ }));
  expect(actions.answer).toHaveBeenLastCalledWith(
    expect.objectContaining({ personId: 'priya' }),
    'open',
  );
});
