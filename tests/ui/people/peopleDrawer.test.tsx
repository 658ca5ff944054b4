import { screen, within } from '@testing-library/react';
import { PeopleDrawer } from '../../../src/ui/people/PeopleDrawer';
import type { PeopleTopic } from '../../../src/texts/figures/peopleTopic';
import { renderInTab } from '../renderTab';

const topic: PeopleTopic = {
  title: 'Finance',
  sentence: 'You met 1 of 42 people in Finance in 180 days.',
  filter: { group: 0 },
};

const person = (name: RegExp) => screen.findByRole('button', { name });

test('a number opens to the people behind it: known, met, and not met yet', async () => {
  renderInTab(<PeopleDrawer topic={topic} onClose={jest.fn()} />);
  const known = await screen.findByRole('region', { name: 'You know (1)' });
  expect(known).toHaveTextContent('Lea Meier');
  expect(known).toHaveTextContent('Met 6 times, last on 18 Nov 2026');
  const met = screen.getByRole('region', { name: 'Met, but not lately in a small group (1)' });
  expect(met).toHaveTextContent('Omar Reyes');
  expect(met).toHaveTextContent('Invited together once, on 26 Jun 2026');
  const notMet = screen.getByRole('region', { name: 'Not met yet (2)' });
  expect(within(notMet).getAllByRole('button')).toHaveLength(2);
  expect(screen.getByText(topic.sentence)).toBeVisible();
});

test('a person opens to the meetings that counted and those that did not, with the reason', async () => {
  const { user } = renderInTab(<PeopleDrawer topic={topic} onClose={jest.fn()} />);
  await user.click(await person(/^Lea Meier/));
  const counted = await screen.findByRole('heading', { name: 'Meetings that counted (2)' });
  const list = counted.closest('section');
  expect(list).toHaveTextContent('invited together, counted half');
  const others = screen.getByRole('heading', { name: 'Meetings that did not count (2)' });
  expect(others.closest('section')).toHaveTextContent('Declined');
  expect(others.closest('section')).toHaveTextContent('Large meeting, not counted');
});

test('a person says why they are at their level, and takes the focus', async () => {
  const { user } = renderInTab(<PeopleDrawer topic={topic} onClose={jest.fn()} />);
  await user.click(await person(/^Lea Meier/));
  await screen.findByRole('heading', { name: 'Meetings that counted (2)' });
  expect(screen.getByRole('heading', { name: 'Lea Meier' })).toHaveFocus();
  expect(screen.getByText('“Analyst” in the job title points to Professional')).toBeVisible();
  expect(screen.getByText('Nobody reports to them')).toBeVisible();
  expect(screen.getByText('Quite certain.')).toBeVisible();
});

test('ego can say better than the calendar', async () => {
  const { user, actions } = renderInTab(<PeopleDrawer topic={topic} onClose={jest.fn()} />);
  await user.click(await person(/^Lea Meier/));
  await user.click(await screen.findByRole('button', { name: 'I don’t really know them' }));
  expect(actions.setWord).toHaveBeenCalledWith('lea', 'notKnown');
});

test('Escape closes the drawer', async () => {
  const onClose = jest.fn();
  const { user } = renderInTab(<PeopleDrawer topic={topic} onClose={onClose} />);
  await person(/^Lea Meier/);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});
