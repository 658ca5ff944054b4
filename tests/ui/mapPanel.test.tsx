import { act, screen, within } from '@testing-library/react';
import { MapPanel } from '../../src/ui/map/MapPanel';
import { mapRows } from '../../src/ui/map/mapRows';
import { reachFixture } from '../fixtures/reachFixture';
import { renderInTab } from './renderTab';

/** Focuses the one button of the map that the Tab key reaches. */
function enterMap() {
  const buttons = within(screen.getByRole('grid')).getAllByRole('button');
  const [stop, ...others] = buttons.filter(({ tabIndex }) => tabIndex === 0);
  expect(others).toEqual([]);
  act(() => stop!.focus());
}

const cell = (name: RegExp) => screen.getByRole('button', { name });

test('the map is a table with a header for every level and every department', () => {
  renderInTab(<MapPanel />);
  const map = screen.getByRole('grid', { name: 'Who you meet, and who not yet' });
  expect(within(map).getAllByRole('columnheader')).toHaveLength(9);
  expect(within(map).getByRole('rowheader', { name: /^Finance/ })).toBeVisible();
});

test('every cell says its sentence', () => {
  renderInTab(<MapPanel />);
  expect(cell(/^Marketing, Professional: you met 3 of 9 people; you know 3\.$/)).toHaveTextContent(
    '3/9',
  );
});

test('a rarely met department says so in words, not by colour alone', () => {
  renderInTab(<MapPanel />);
  expect(screen.getByRole('rowheader', { name: /Finance/ })).toHaveTextContent('Rarely met');
  expect(screen.getByRole('rowheader', { name: /Marketing/ })).not.toHaveTextContent('Rarely');
});

test('gaps come first, the own department and leftovers last', () => {
  const names = mapRows(reachFixture).map(({ group }) => group.name || group.kind);
  // Finance lacks 42 × 0.22 − 1 = 8.2 people, Human Resources 18 × 0.22 = 4.0; then by size.
  expect(names).toEqual([
    ...['Finance', 'Human Resources', 'IT', 'Marketing', 'Legal'],
    ...['Sales', 'notSet'],
  ]);
});

test('the map is one tab stop, and the arrow keys move inside it', async () => {
  const { user } = renderInTab(<MapPanel />);
  enterMap();
  expect(cell(/^Finance ?Rarely met$/)).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(cell(/^Finance, Professional/)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(cell(/^Human Resources, Professional/)).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement);
});

test('Enter on a cell opens the people behind it', async () => {
  const { user, openPeople } = renderInTab(<MapPanel />);
  enterMap();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(openPeople).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Finance · Entry', filter: { group: 0, level: 'entry' } }),
  );
});
