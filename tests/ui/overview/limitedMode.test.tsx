import { screen } from '@testing-library/react';
import { Overview } from '../../../src/ui/overview/Overview';
import { Notices } from '../../../src/ui/shell/Notices';
import { pictureFixture } from '../../fixtures/pictureFixture';
import { renderInTab } from '../renderTab';

test('without the directory no map is drawn, since everybody in it would have been met', async () => {
  const { show } = renderInTab(<Overview onAllSuggestions={jest.fn()} />);
  expect(screen.getByRole('grid')).toBeVisible();
  // What comes after the map, too: nothing may arrive when the test is over.
  await screen.findByRole('heading', { name: 'How it develops' });
  await screen.findByRole('radiogroup');
  show({ ...pictureFixture, mode: 'limited' });
  expect(screen.queryByRole('grid')).toBeNull();
});

test('the notice says what is missing, and leads to the link for the administrator', async () => {
  const { user, actions } = renderInTab(<Notices />, { ...pictureFixture, mode: 'limited' });
  expect(screen.getByText(/The directory is missing \(User.Read.All\)/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ask for the directory' }));
  expect(actions.start).toHaveBeenCalledWith('full');
});
