import { screen, within } from '@testing-library/react';
import type { Picture } from '../../../src/model/picture';
import type { ItemAdvice, PaneItem, PaneNotice, PaneView } from '../../../src/model/pane';
import type { Seat } from '../../../src/model/nextMeeting';
import { acquaintanceIn } from '../../../src/texts/letters/acquaintance';
import { PaneBody } from '../../../src/ui/pane/PaneBody';
import { PaneProvider } from '../../../src/ui/pane/PaneContext';
import { PaneNotices } from '../../../src/ui/pane/PaneNotices';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { NOW } from '../../fixtures/reachFixture';
import { renderInTab, texts } from '../renderTab';

const ITEM: PaneItem = {
  ...{ kind: 'appointment', isComposed: true, isPrivate: false, organizer: null },
  ...{ required: [], optional: [], isSeries: false, sharedBy: null },
  ...{ start: NOW + 3_600_000, end: NOW + 7_200_000 },
};

const LEA: Seat = {
  ...{ personId: 'lea', displayName: 'Lea Meier', jobTitle: 'Analyst', department: 'Finance' },
  ...{ level: 'professional', office: 'Berlin', levelDistance: 0, addAs: 'optional' },
  ...{ reachability: 0.5, reasons: [], worksWith: [] },
  address: 'lea@halden.example',
};

const ADVICE: ItemAdvice = {
  mix: {
    departments: [
      { department: 'Sales', kind: 'named', people: 3, known: 2 },
      { department: '', kind: 'notSet', people: 2, known: 0 },
    ],
    levels: [{ level: 'professional', people: 5 }],
    ...{ outside: 1, unresolved: 0, missing: ['Finance'] },
  },
  headCount: { people: 6, lists: 0, verdict: 'good' },
  length: { minutes: 60, verdict: 'long', better: 30 },
  ...{ seats: [LEA], places: 5, noSeatsBecause: null, newToEgo: [], unresolvedNames: [] },
};

/** The pane with this much known, and actions that only remember that they were called. */
function renderPane(known: Partial<PaneView>, picture?: Picture) {
  const pane = {
    add: jest.fn(() => Promise.resolve()),
    undo: jest.fn(() => Promise.resolve()),
    lookAgain: jest.fn(),
  };
  const view: PaneView = {
    ...{ item: ITEM, advice: ADVICE, free: null, notice: null, trouble: null },
    ...known,
  };
  const rendered = renderInTab(
    <PaneProvider value={{ view, pane }}>
      <PaneNotices />
      <PaneBody />
    </PaneProvider>,
    picture,
  );
  return { ...rendered, pane };
}

describe('a meeting being written', () => {
  test('says who is there, whether size and length are good, and who is missing', () => {
    renderPane({});
    expect(screen.getByText('6 people · 2 departments')).toBeVisible();
    expect(screen.getByRole('list', { name: 'By department' })).toHaveTextContent(
      'Sales3(Not set)2',
    );
    expect(screen.getByText('1 person from outside')).toBeVisible();
    expect(
      screen.getByText(
        /A good size \(5 to 8\)\. Could it be shorter\? Many meetings fit in 30 minutes\./,
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Finance' })).toBeVisible();
  });

  test('opens a missing department to its people', async () => {
    const { user, openPeople } = renderPane({});
    await user.click(screen.getByRole('button', { name: 'Finance' }));
    expect(openPeople).toHaveBeenCalledWith(expect.objectContaining({ title: 'Finance' }));
  });

  test.each([
    [{ lea: { kind: 'free' } }, 'Finance · Berlin · free then'],
    [{ lea: { kind: 'busy' } }, 'Finance · Berlin · not free then'],
    [
      { lea: { kind: 'offHours', zone: 'Asia/Tokyo' } },
      'Finance · Berlin · outside working hours there (Mon 19:00)',
    ],
    [
      { lea: { kind: 'offHours', zone: new Intl.DateTimeFormat().resolvedOptions().timeZone } },
      'Finance · Berlin · outside their working hours',
    ],
    [{}, 'Finance · Berlin'],
    [null, 'Finance · Berlin'],
  ] as const)('says of the suggested what is known of their time (%j)', (free, line) => {
    renderPane({ free });
    expect(screen.getByText(line)).toBeVisible();
  });

  const busy = { kind: 'busy' } as const;

  test.each([
    [null, ['lea', 'ann', 'max', 'eve']],
    // Of max nothing is known, which says no more against him than against eve, who is free.
    [{ lea: busy, ann: busy, eve: { kind: 'free' } as const }, ['max', 'eve']],
  ])('whoever has no time then gives way to the others (%j)', (free, order) => {
    const seats = ['lea', 'ann', 'max', 'eve'].map((name) => ({
      ...LEA,
      personId: name,
      displayName: name,
      department: `Department of ${name}`,
    }));
    renderPane({ free, advice: { ...ADVICE, seats } });
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(order);
  });

  test('adds the suggested as optional or as required', async () => {
    const { user, pane } = renderPane({});
    const card = within(screen.getByRole('article', { name: 'Lea Meier' }));
    await user.click(card.getByRole('button', { name: 'Add as optional' }));
    await user.click(card.getByRole('button', { name: 'Add as required' }));
    expect(pane.add.mock.calls).toEqual([
      [{ name: 'Lea Meier', address: 'lea@halden.example' }, 'optional'],
      [{ name: 'Lea Meier', address: 'lea@halden.example' }, 'required'],
    ]);
  });

  test('tells a distribution list from a person', () => {
    const headCount = { people: 3, lists: 1, verdict: 'unknown' } as const;
    renderPane({ advice: { ...ADVICE, headCount } });
    expect(screen.getByText('3 people and a distribution list · 2 departments')).toBeVisible();
  });

  test('names what the directory does not know', () => {
    renderPane({ advice: { ...ADVICE, unresolvedNames: ['All Sales', 'Ghost'] } });
    expect(screen.getByText(/Not in the directory: All Sales and Ghost\./)).toBeVisible();
  });

  test('without an address there is nobody to add', () => {
    renderPane({ advice: { ...ADVICE, seats: [{ ...LEA, address: null }] } });
    expect(screen.queryByRole('button', { name: 'Add as optional' })).toBeNull();
    expect(screen.getByText('The directory has no address for them.')).toBeVisible();
  });
});

describe('somebody new in what one reads', () => {
  const organizer = { address: 'Lea@halden.example', name: 'Lea Meier', isList: false };
  const read: PaneItem = { ...ITEM, isComposed: false, organizer };
  const about = (item: PaneItem, address = 'lea@halden.example') =>
    acquaintanceIn(texts(), item, address, NOW);

  test('is written to about the meeting that both will be in, or the message they are on', () => {
    expect(about(read)).toMatchObject({ kind: 'meeting', isTheirs: true });
    expect(about(read, 'tom@halden.example')).toMatchObject({ kind: 'meeting', isTheirs: false });
    expect(about({ ...read, start: NOW - 2, end: NOW })).toEqual({ kind: 'met' });
    expect(about({ ...read, kind: 'message', start: 0, end: 0 })).toEqual({ kind: 'message' });
  });

  test('has their manager named once, though the manager can introduce them', () => {
    const lea = {
      ...{ personId: 'lea', displayName: 'Lea Meier', jobTitle: 'Analyst', department: 'Finance' },
      level: 'professional' as const,
      ...{ office: 'Berlin', inAnotherOffice: false, levelDistance: 0, nearest: null },
      ...{ managerName: 'Mia Frank', address: null },
    };
    const introducer = { personId: 'mia', displayName: 'Mia Frank', relation: 'manager' } as const;
    const advice = { ...ADVICE, seats: [], newToEgo: [{ ...lea, introducer }] };
    const first = renderPane({ item: read, advice });
    expect(screen.getAllByText(/Mia Frank/)).toHaveLength(1);
    first.unmount();
    renderPane({ item: read, advice: { ...advice, newToEgo: [{ ...lea, introducer: null }] } });
    expect(screen.getByText('Reports to Mia Frank')).toBeVisible();
  });

  test('is invited to a video call where a coffee is too far', () => {
    const fay = {
      ...{ personId: 'fay', displayName: 'Fay Roy', jobTitle: 'Analyst', department: 'Finance' },
      level: 'professional' as const,
      ...{ office: 'Paris', inAnotherOffice: true, levelDistance: 0, nearest: null },
      ...{ managerName: null, introducer: null, address: 'fay@halden.example' },
    };
    renderPane({ item: read, advice: { ...ADVICE, seats: [], newToEgo: [fay] } });
    expect(screen.getByRole('button', { name: 'Invite Fay to a video call' })).toBeVisible();
  });
});

describe('what came of it', () => {
  const guest = { name: 'Lea Meier', address: 'lea@halden.example' };
  const cases: readonly (readonly [PaneNotice, RegExp, number])[] = [
    [{ kind: 'added', guest, as: 'required' }, /Lea Meier is in the meeting now, as required/, 0],
    [{ kind: 'notThere', guest }, /reported that it added Lea Meier, but they are not/, 1],
    [{ kind: 'refused', guest, reason: 'X' }, /did not add Lea Meier \(X\)/, 1],
    [{ kind: 'removed', guest }, /Lea Meier is out of the meeting again/, 0],
    [{ kind: 'stillThere', guest }, /did not take Lea Meier out/, 0],
    [{ kind: 'filled', missing: [] }, /filled in\. Check it, then send it/, 0],
    [{ kind: 'filled', missing: ['a@x.example', 'b@x.example'] }, /did not add these people/, 2],
  ];

  test.each(cases)('is told and has the focus: %j', (notice, words, copies) => {
    renderPane({ notice });
    const status = screen.getByText(words).closest('[role=status]');
    expect(status).toHaveFocus();
    expect(screen.queryAllByRole('button', { name: 'Copy address' })).toHaveLength(copies);
  });

  test('only an addition can be undone', async () => {
    const { user, pane } = renderPane({ notice: { kind: 'added', guest, as: 'optional' } });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(pane.undo).toHaveBeenCalledTimes(1);
  });
});

describe('when there is little to say', () => {
  test('Outlook’s silence is told, with a way to look again', async () => {
    const { user, pane } = renderPane({ trouble: 'NoAnswer' });
    expect(screen.getByRole('alert')).toHaveTextContent('Code: NoAnswer');
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(pane.lookAgain).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['notOrganizer', /The meeting is not yours/],
    ['past', /This meeting is over/],
    ['oneToOne', /One-to-ones stay as they are/],
    ['sizeUnknown', /as long as it is not known how many come/],
    ['full', /The meeting is full/],
    ['nobodyFits', /Nobody fits this meeting right now/],
  ] as const)('the reason for proposing nobody is given (%s)', (noSeatsBecause, words) => {
    renderPane({ advice: { ...ADVICE, seats: [], noSeatsBecause } });
    expect(screen.getByText(words)).toBeVisible();
  });
});

describe('what the pane keeps to itself', () => {
  const picturedIn = (change: Partial<Picture>) =>
    renderInTab(
      <PaneProvider
        value={{
          view: { item: ITEM, advice: ADVICE, free: null, notice: null, trouble: null },
          pane: { add: jest.fn(), undo: jest.fn(), lookAgain: jest.fn() },
        }}
      >
        <PaneBody />
      </PaneProvider>,
      { ...pictureFixture, ...change },
    );

  test('with sample data nobody can be added to the real appointment', async () => {
    picturedIn({ source: 'sample' });
    await screen.findAllByRole('radio');
    expect(screen.getByText('With sample data the open item is left alone.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add as optional' })).toBeNull();
  });

  test('nobody is proposed before everything was read', () => {
    picturedIn({ complete: false, refining: null });
    expect(screen.getByText(/as soon as everything has been read/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add as optional' })).toBeNull();
  });
});

test('in a one-to-one nobody is missing', () => {
  renderPane({ advice: { ...ADVICE, seats: [], noSeatsBecause: 'oneToOne' } });
  expect(screen.queryByText(/^Nobody from departments/)).toBeNull();
});

describe('an appointment without anybody', () => {
  const empty = { advice: { ...ADVICE, seats: [], noSeatsBecause: 'empty' } } as const;

  it('is filled in by whoever is chosen', () => {
    renderPane(empty);
    screen.getByText(/^Nobody is invited yet. Choose somebody/);
  });

  it('asks nobody to choose where all of the week are answered', () => {
    const reach = { ...pictureFixture.reach, suggestions: [] };
    renderPane(empty, { ...pictureFixture, reach });
    screen.getByText(/^Nobody is invited yet. Invite somebody/);
    expect(screen.queryByText(/Choose somebody/)).toBeNull();
  });
});
