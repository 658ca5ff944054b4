import { screen, within } from '@testing-library/react';
import { NextMeetings } from '../../src/ui/meetings/NextMeetings';
import type { NextMeeting } from '../../src/ui/model/nextMeeting';
import { pictureFixture } from '../fixtures/pictureFixture';
import { NOW } from '../fixtures/reachFixture';
import { evidence, renderInTab } from './renderTab';

const meeting: NextMeeting = {
  eventId: 'm1',
  start: NOW + 86_400_000,
  end: NOW + 86_400_000 + 1_800_000,
  people: 5,
  seats: [
    {
      ...{ personId: 'priya', displayName: 'Priya Nair', jobTitle: 'Director of Finance' },
      ...{ department: 'Finance', level: 'director', office: 'Berlin', reachability: 0.4 },
      ...{
        addAs: 'optional',
        introducer: null,
        levelDistance: 2,
        worksWith: [],
        insteadOf: null,
        address: 'priya@contoso.example',
      },
      reasons: [{ kind: 'levelDistance', distance: 2 }],
    },
  ],
};

const lookUp = jest.spyOn(evidence, 'nextMeetings');
afterEach(() => lookUp.mockReset());

test('a meeting says when, how many come, and whom to invite', async () => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings />);
  const card = await screen.findByRole('region', { name: /24 Nov.* · 5 people/ });
  expect(card).toHaveTextContent('Priya Nair');
  expect(card).toHaveTextContent('Finance · Berlin');
  expect(within(card).getByRole('button', { name: 'Copy address' })).toBeVisible();
});

test('the reasons for somebody stand once, with the first meeting', async () => {
  const seats = meeting.seats.map((seat) => ({
    ...seat,
    reasons: [{ kind: 'sameOffice', office: 'Berlin' } as const],
  }));
  lookUp.mockResolvedValue([
    { ...meeting, seats },
    { ...meeting, seats, eventId: 'm2', people: 6 },
  ]);
  renderInTab(<NextMeetings />);
  const first = await screen.findByRole('region', { name: /· 5 people/ });
  const second = screen.getByRole('region', { name: /· 6 people/ });
  expect(within(first).getByText('You share an office: Berlin')).toBeVisible();
  expect(within(second).queryByText('You share an office: Berlin')).toBeNull();
  expect(second).toHaveTextContent('Fits here too, for the reasons above.');
});

test('the meeting opens in the calendar', async () => {
  lookUp.mockResolvedValue([meeting]);
  const { user, actions } = renderInTab(<NextMeetings />);
  await user.click(await screen.findByRole('button', { name: 'Open the meeting' }));
  expect(actions.openEvent).toHaveBeenCalledWith('m1');
  expect(screen.queryByText(/paste the address there/)).toBeNull();
});

test('where the host cannot open a meeting, the card says what to do instead', async () => {
  lookUp.mockResolvedValue([meeting]);
  const { user, actions } = renderInTab(<NextMeetings />);
  actions.openEvent.mockResolvedValue(false);
  await user.click(await screen.findByRole('button', { name: 'Open the meeting' }));
  expect(await screen.findByText(/paste the address there/)).toBeVisible();
});

test('a meeting of the sample cannot be opened, and is not offered', async () => {
  lookUp.mockResolvedValue([meeting]);
  renderInTab(<NextMeetings />, { ...pictureFixture, source: 'sample' });
  await screen.findByRole('region', { name: /5 people/ });
  expect(screen.queryByRole('button', { name: 'Open the meeting' })).toBeNull();
});

test('somebody without an address says so instead of copying nothing', async () => {
  const [seat] = meeting.seats;
  lookUp.mockResolvedValue([{ ...meeting, seats: [{ ...seat!, address: null }] }]);
  renderInTab(<NextMeetings />);
  expect(await screen.findByText('The directory has no address for them.')).toBeVisible();
});

test('no seat to give and a failed look-up are two different screens', async () => {
  lookUp.mockResolvedValueOnce([]);
  const first = renderInTab(<NextMeetings />);
  expect(await screen.findByText(/^None of your next meetings/)).toBeVisible();
  first.unmount();
  lookUp.mockRejectedValueOnce(new Error('lost'));
  renderInTab(<NextMeetings />);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be looked up');
});
