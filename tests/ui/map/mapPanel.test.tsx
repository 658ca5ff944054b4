import { act, screen, within } from '@testing-library/react';
import type { CellReach } from '../../../src/insight/reach';
import { MapPanel } from '../../../src/ui/map/MapPanel';
import { mapRows } from '../../../src/ui/map/mapRows';
import { mapPicture } from '../../../src/ui/map/mapPicture';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { reachFixture } from '../../fixtures/reachFixture';
import { renderInTab, texts } from '../renderTab';

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

/** Two people, both counted because they were met. */
const ONLY_MET = { headcount: 2, colleagues: 2, met: 2, known: 1, onlyMet: 2, others: 0 } as const;

test('ego is in no figure: where ego is alone there is no cell, and the last row has its total', async () => {
  // The only executive of Sales is ego; Sales has 34 others than ego.
  const alone = { colleagues: 0, met: 0, known: 0, others: 0, othersMet: 0 };
  const isEgo = ({ department, level }: CellReach) =>
    department === 'Sales' && level === 'executive';
  const reach = {
    ...reachFixture,
    cells: reachFixture.cells.map((each) => (isEgo(each) ? { ...each, ...alone } : each)),
    levels: reachFixture.levels.map((each) =>
      each.level === 'executive' ? { ...each, ...alone } : each,
    ),
  };
  const { user, openPeople } = renderInTab(<MapPanel />, { ...pictureFixture, reach });
  expect(screen.queryByRole('button', { name: /Sales, Executive/ })).toBeNull();
  const row = screen.getByRole('rowheader', { name: 'Everybody' }).parentElement!;
  // 38 of 42 + 18 + 8 + 24 + 44 + 35 + 8 = 179 in the map, without ego, who was drawn as 1/1: 37 of 178.
  const total = within(row).getByRole('button', { name: /^You met 37 of 178 people in 180 days/ });
  expect(total).toHaveTextContent('37/178');
  await user.click(total);
  expect(openPeople).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Everybody', filter: {} }),
  );
});

describe('outside the own part of a large company', () => {
  /** Of HR only two people are counted, both because they were met; of IT's professionals 1 of 20. */
  const reach = {
    ...reachFixture,
    departments: reachFixture.departments.map((group) =>
      group.name === 'Human Resources' ? { ...group, ...ONLY_MET, rarelyMet: false } : group,
    ),
    cells: reachFixture.cells
      .filter(
        ({ department, level }) => department !== 'Human Resources' || level === 'professional',
      )
      .map((cell) => {
        if (cell.department === 'Human Resources') {
          return { ...cell, ...ONLY_MET };
        }
        const isMixed = cell.department === 'IT' && cell.level === 'professional';
        return isMixed ? { ...cell, onlyMet: 1 } : cell;
      }),
  };

  test('a group of people met shows no share, and says why', () => {
    renderInTab(<MapPanel />, { ...pictureFixture, reach });
    const sentence =
      'Human Resources, Professional: you met 2 people; you know 1. Outside your part of the company only people you have met are counted.';
    expect(screen.getByRole('button', { name: sentence })).toHaveTextContent(/^2$/);
    const whole = sentence.replace(', Professional', '');
    expect(screen.getByRole('button', { name: whole })).toHaveTextContent(/^2$/);
  });

  test('a cell with some people only met says how many', () => {
    renderInTab(<MapPanel />, { ...pictureFixture, reach });
    expect(cell(/^IT, Professional: you met 4 of 20 people; .*1 of them is outside/)).toBeVisible();
  });

  test('its picture shows no share either', () => {
    const row = mapPicture(texts(), reach).rows.find(({ name }) => name === 'Human Resources');
    expect(row?.cells.at(-1)).toEqual({ text: '2', share: 0 });
  });
});

test('on paper the map is whole', () => {
  const [first] = reachFixture.departments.filter(({ kind }) => kind === 'named');
  const departments = Array.from({ length: 14 }, (_, i) => ({
    ...first!,
    group: i,
    name: `Department ${i}`,
  }));
  renderInTab(<MapPanel />, { ...pictureFixture, reach: { ...reachFixture, departments } });
  const rows = () => screen.getAllByRole('rowheader', { name: /^Department/ });
  expect(rows()).toHaveLength(12);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(14);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toHaveLength(12);
});

test('a directory without titles gives a map without levels, and says why once', () => {
  const [professional] = reachFixture.levels.filter(({ level }) => level === 'professional');
  // Everybody is assumed to be at one level: nothing is known of any.
  const levels = reachFixture.levels.map((each) => ({
    ...each,
    colleagues: each.level === professional!.level ? 400 : 0,
  }));
  renderInTab(<MapPanel />, { ...pictureFixture, reach: { ...reachFixture, levels } });
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
    'Department',
    'All',
  ]);
  expect(screen.getByText(/no job titles that tell levels/)).toBeVisible();
});
