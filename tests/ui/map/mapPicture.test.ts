import { mapPicture } from '../../../src/ui/map/mapPicture';
import { reachFixture } from '../../fixtures/reachFixture';
import { texts } from '../renderTab';

test('the picture of the map says what the map says', () => {
  const map = mapPicture(texts(), reachFixture);
  expect(map.columns).toHaveLength(9);
  const [finance] = map.rows;
  expect(finance).toMatchObject({ name: 'Finance', mark: 'Rarely met' });
  // Ego met 1 of the 42 people in Finance; the last cell is the whole department.
  expect(finance?.cells.at(-1)).toEqual({ text: '1/42', share: 1 / 42 });
  expect(map.rows.every(({ cells }) => cells.length === map.columns.length - 1)).toBe(true);
});

test('the picture of the map is in the language of the screen', () => {
  const map = mapPicture(texts('ar'), reachFixture);
  expect(map.rightToLeft).toBe(true);
  expect(map.columns[0]).toBe('القسم');
});
