import { screen, within } from '@testing-library/react';
import { NextMeetings } from '../../../src/ui/meetings/NextMeetings';
import type { MeetingInvitee, NextMeeting } from '../../../src/model/nextMeeting';
import { withWhomSentence } from '../../../src/texts/meetings/meeting';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { NOW } from '../../fixtures/reachFixture';
import { evidence, renderInTab, texts } from '../renderTab';

const priya: MeetingInvitee = {
  ...{ personId: 'priya', displayName: 'Priya Nair', jobTitle: 'Director of Finance' },
  ...{ department: 'Finance', level: 'director', office: 'Berlin', reachability: 0.4 },
  ...{ addAs: 'optional', levelDistance: 2, worksWith: [] },
  ...{ address: 'priya@contoso.example', besides: [], then: { kind: 'free' } },
  reasons: [{ kind: 'levelDistance', distance: 2 }],
};
const meeting: NextMeeting = {
  eventId: 'm1',
  start: NOW + 86_400_000,
  end: NOW + 86_400_000 + 1_800_000,
  people: 3,
  colleagues: ['Tom Weber', 'Ana Ruiz'],
  seat: priya,
};

const lookUp = jest.spyOn(evidence, 'nextMeetings');
afterEach(() => lookUp.mockReset());

test('a meeting says when, how many come, and whom to invite', async () => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  const card = await screen.findByRole('region', { name: /24 Nov.* · 3 people/ });
  expect(card).toHaveTextContent('Priya Nair');
  expect(card).toHaveTextContent('Finance · Berlin');
  expect(within(card).getByRole('button', { name: 'Copy address' })).toBeVisible();
});

test('a meeting says who is in it, since its subject is not read', async () => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  const card = await screen.findByRole('region', { name: /· 3 people/ });
  expect(card).toHaveTextContent('With Tom Weber and Ana Ruiz');
});

test('in Arabic every name of a meeting keeps its own direction', () => {
  const sentence = withWhomSentence(texts('ar'), ['Tom Weber', 'Ana Ruiz']);
  expect(sentence).toContain('\u2068Tom Weber\u2069');
  expect(sentence).toContain('\u2068Ana Ruiz\u2069');
});

test('whoever works with somebody in the meeting is introduced by that', async () => {
  lookUp.mockResolvedValue([{ ...meeting, seat: { ...priya, besides: ['Tom Weber'] } }]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  const reasons = within(await screen.findByRole('list')).getAllByRole('listitem');
  expect(reasons[0]).toHaveTextContent('Works with Tom Weber, who is invited');
});

const gap = { kind: 'departmentRarelyMet', department: 'Finance', met: 1, of: 42 } as const;
const rarely = { ...gap, expected: 9, teamApart: false };
const sameOffice = { kind: 'sameOffice', office: 'Berlin' } as const;

test('what is said of a department is said once, unless there is nothing else to say', async () => {
  const seat = (personId: string, reasons: MeetingInvitee['reasons']) => ({
    seat: { ...priya, personId, reasons },
  });
  lookUp.mockResolvedValue([
    { ...meeting, ...seat('a', [rarely]) },
    { ...meeting, ...seat('b', [rarely, sameOffice]), eventId: 'm2', people: 6 },
    { ...meeting, ...seat('c', [rarely, ...priya.reasons]), eventId: 'm3', people: 7 },
  ]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  const said = async (people: number) => {
    const card = await screen.findByRole('region', { name: new RegExp(`· ${people} people`) });
    return within(within(card).getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  };
  const finance =
    'You have met 1 of 42 in Finance; about 9 if you met them as often as people elsewhere';
  expect(await said(3)).toEqual([finance]);
  expect(await said(6)).toEqual(['You share an office: Berlin']);
  expect(await said(7)).toEqual([finance]);
});

test('meetings with room but nobody of their own stand together, in short', async () => {
  const other = { ...meeting, seat: null };
  lookUp.mockResolvedValue([meeting, { ...other, eventId: 'm2', people: 6 }]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  const card = await screen.findByRole('region', { name: 'Also with room' });
  expect(within(card).getAllByRole('listitem')).toHaveLength(1);
  expect(card).toHaveTextContent(/24 Nov.* · 6 people/);
  expect(screen.getAllByRole('button', { name: 'Copy address' })).toHaveLength(1);
});

test('where nobody is to be proposed at all, that is what it says', async () => {
  lookUp.mockResolvedValue([{ ...meeting, seat: null }]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByText(/^None of your next meetings/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Also with room' })).toBeNull();
});

test('the meeting opens in the calendar', async () => {
  lookUp.mockResolvedValue([meeting]);
  const { user, actions } = renderInTab(<NextMeetings onTeam={jest.fn()} />);
  await user.click(await screen.findByRole('button', { name: 'Open the meeting' }));
  expect(actions.openEvent).toHaveBeenCalledWith('m1');
  expect(screen.queryByText(/paste the address there/)).toBeNull();
});

test('where the host cannot open a meeting, the card says what to do instead', async () => {
  lookUp.mockResolvedValue([meeting]);
  const { user, actions } = renderInTab(<NextMeetings onTeam={jest.fn()} />);
  actions.openEvent.mockResolvedValue(false);
  await user.click(await screen.findByRole('button', { name: 'Open the meeting' }));
  expect(await screen.findByText(/paste the address there/)).toBeVisible();
});

test('a meeting of the sample cannot be opened, and is not offered', async () => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />, { ...pictureFixture, source: 'sample' });
  await screen.findByRole('region', { name: /3 people/ });
  expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull();
});

test('somebody without an address says so instead of copying nothing', async () => {
  lookUp.mockResolvedValue([{ ...meeting, seat: { ...priya, address: null } }]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByText('The directory has no address for them.')).toBeVisible();
});

test.each([
  ['without the directory', { mode: 'limited' }, /without the directory/],
  ['while it is being read', { complete: false }, /as soon as everything has been read/],
] as const)('%s nobody is proposed, and the screen says why', async (_, change, words) => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />, { ...pictureFixture, ...change });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('region', { name: /people/ })).toBeNull();
});

test('no seat to give and a failed look-up are two different screens', async () => {
  lookUp.mockResolvedValueOnce([]);
  const first = renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByText(/^None of your next meetings/)).toBeVisible();
  first.unmount();
  lookUp.mockRejectedValueOnce(new Error('lost'));
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be looked up');
});

test('of somebody proposed it is said that they have time, or that it is not known', async () => {
  lookUp.mockResolvedValueOnce([meeting]);
  const known = renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByText(/Finance · Berlin · free then/)).toBeVisible();
  known.unmount();
  lookUp.mockResolvedValueOnce([{ ...meeting, seat: { ...priya, then: null } }]);
  renderInTab(<NextMeetings onTeam={jest.fn()} />);
  expect(await screen.findByText(/Finance · Berlin · time not known/)).toBeVisible();
});

test('who leads a team is led to the guests of its meetings', async () => {
  lookUp.mockResolvedValueOnce([]);
  const onTeam = jest.fn();
  const { user } = renderInTab(<NextMeetings onTeam={onTeam} />, {
    ...pictureFixture,
    leads: true,
  });
  // Of the two invitations of the fixture one is to a team meeting.
  await user.click(await screen.findByRole('button', { name: /^1 guest for your team meetings/ }));
  expect(onTeam).toHaveBeenCalledTimes(1);
});
