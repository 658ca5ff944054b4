import { screen } from '@testing-library/react';
import { Freshness } from '../../../src/ui/shell/Freshness';
import { useTab } from '../../../src/ui/parts/TabContext';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { renderInTab } from '../renderTab';

test('a word of progress draws only itself anew, a newer picture draws all', () => {
  const drawn: number[] = [];
  function ShowsThePicture() {
    drawn.push(useTab().picture.readAt);
    return null;
  }
  const { show } = renderInTab(
    <>
      <ShowsThePicture />
      <Freshness />
    </>,
  );
  const { readAt } = pictureFixture;
  const weeks = { read: 13, of: 26 };
  show({ ...pictureFixture, refining: { step: 'calendar', weeks, people: null } });
  expect(screen.getByText(/weeks 13 of 26/)).toBeInTheDocument();
  expect(drawn).toEqual([readAt]);
  show({ ...pictureFixture, readAt: readAt + 1 });
  expect(drawn).toEqual([readAt, readAt + 1]);
});
