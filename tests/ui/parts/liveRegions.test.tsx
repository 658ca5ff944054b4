import { act, screen } from '@testing-library/react';
import type { Picture } from '../../../src/model/picture';
import type { ReadingProgress } from '../../../src/model/readingProgress';
import { Notices } from '../../../src/ui/shell/Notices';
import { Freshness } from '../../../src/ui/shell/Freshness';
import { ReadingBar } from '../../../src/ui/shell/ReadingBar';
import { ReadingScreen } from '../../../src/ui/start/ReadingScreen';
import { SuggestionDeck } from '../../../src/ui/suggestions/SuggestionDeck';
import { Announcer, useAnnounce } from '../../../src/ui/parts/Announcer';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { recordedActions, renderInTab, renderPlain, surrounded, told } from '../renderTab';

const reading = (weeks: number, rest: Partial<ReadingProgress> = {}): ReadingProgress => ({
  ...{ step: 'calendar', people: null },
  weeks: { read: weeks, of: 26 },
  ...rest,
});

const refining = reading(13);

test('the region that tells is there before there is anything to tell, and waits its turn', () => {
  renderPlain(null);
  expect(screen.getByRole('log')).toBeEmptyDOMElement();
  expect(screen.getByRole('log')).toHaveAttribute('aria-live', 'polite');
});

test('the same words told again are a line of their own, and only the last three stay', () => {
  const heard: ((words: string) => void)[] = [];
  function Speaker() {
    heard.push(useAnnounce());
    return null;
  }
  renderPlain(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
  const [announce] = heard;
  act(() => ['a', 'b', 'b', 'b'].forEach((words) => announce?.(words)));
  const [inner] = screen.getAllByRole('log');
  expect([...(inner?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'b',
    'b',
    'b',
  ]);
});

test('reading is told by steps, quarters of the way and pauses, not by every week', () => {
  const { rerender } = renderPlain(null);
  const show = (progress: ReadingProgress) =>
    rerender(surrounded(<ReadingScreen progress={progress} actions={recordedActions()} />));
  // 6 of 26 is less than a quarter, 7 is more; 13 is the half.
  for (const weeks of [0, 1, 3, 6, 7, 8, 12, 13]) show(reading(weeks));
  expect(told()).toEqual([
    'Reading your calendar',
    'Reading your calendar · weeks 7 of 26',
    'Reading your calendar · weeks 13 of 26',
  ]);
  for (const seconds of [9, 8, 7]) show(reading(13, { pause: { reason: 'throttled', seconds } }));
  expect(told().slice(-2)).toEqual([
    'Reading your calendar · weeks 13 of 26',
    'Reading your calendar · weeks 13 of 26 · Microsoft 365 is busy, going on in 9 seconds',
  ]);
});

test('a refresh tells once that it is done, and the age of the picture never', () => {
  const { show } = renderInTab(<Freshness />);
  expect(told()).toEqual([]);
  const again = (part: Partial<Picture>) => show({ ...pictureFixture, ...part });
  for (const weeks of [1, 13, 25]) again({ refining: reading(weeks) });
  expect(told()).toEqual([]);
  const readAt = pictureFixture.readAt + 60_000;
  again({ readAt });
  again({ readAt });
  expect(told()).toEqual(['Everything is up to date.']);
  expect(screen.getByText(/^Updated/)).not.toHaveAttribute('role');
});

test('the first picture is told when it comes, and when everything has been read', () => {
  const { show } = renderInTab(<Freshness />, { ...pictureFixture, complete: false, refining });
  show({ ...pictureFixture, complete: false, refining: reading(20) });
  expect(told()).toEqual(['The first picture is here; reading goes on.']);
  show(pictureFixture);
  expect(told().slice(1)).toEqual(['Everything is up to date.']);
});

test('a reading that was stopped is told as that, never as up to date', () => {
  const part = { ...pictureFixture, complete: false };
  const { show } = renderInTab(
    <>
      <ReadingBar />
      <Freshness />
    </>,
    { ...part, refining },
  );
  show({ ...part, stopped: true });
  expect(told().slice(1)).toEqual([
    'Reading was stopped. All figures are preliminary until everything has been read. What was read is kept, and reading goes on from there.',
  ]);
  const refreshed = { ...pictureFixture, stopped: true, readAt: pictureFixture.readAt + 1 };
  show(refreshed);
  expect(told()).toHaveLength(2);
});

test('a refresh that failed is told by its notice alone, which is live before it comes', () => {
  const { show, container } = renderInTab(
    <>
      <Notices />
      <Freshness />
    </>,
  );
  const live = container.querySelector('[aria-live="polite"][aria-relevant="additions"]');
  expect(live).toBeEmptyDOMElement();
  show({ ...pictureFixture, refining });
  show({ ...pictureFixture, trouble: { kind: 'offline' } });
  expect(live).toContainElement(screen.getByText(/Last read:/));
  expect(told()).toEqual([]);
});

test('another account is told once, with whose picture this is, and stays until it is noted', async () => {
  const switched = { ...pictureFixture, accountChanged: true };
  const { show, user, actions } = renderInTab(<Notices />, switched);
  const words =
    'You are signed in as Jonas Berg now. This is the picture of Jonas Berg; nothing of the account before is shown.';
  expect(screen.getByText('Another account').parentElement).toHaveTextContent(words);
  expect(screen.getByText('Another account').closest('[aria-live]')).toHaveAttribute(
    ...(['aria-live', 'off'] as const),
  );
  show({ ...switched, refining });
  show(switched);
  expect(told()).toEqual([`Another account. ${words}`]);
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(actions.noteAccount).toHaveBeenCalledTimes(1);
  show(pictureFixture);
  expect(screen.queryByText('Another account')).toBeNull();
});

test('turning to another suggestion tells whose it is', async () => {
  const { user } = renderInTab(<SuggestionDeck />);
  await screen.findAllByRole('radio');
  await user.click(screen.getByRole('button', { name: 'Next suggestion' }));
  await screen.findAllByRole('radio');
  expect(told()).toEqual(['Samira Haddad · 2 of 3']);
});
