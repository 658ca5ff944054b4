import { PersonFace } from '../../../src/ui/parts/PersonFace';
import { PhotoProvider } from '../../../src/ui/parts/PhotoContext';
import { waitFor } from '@testing-library/react';
import { renderPlain } from '../renderTab';

const photos = { priya: 'data:image/png;base64,iVBORw0K' } as Readonly<Record<string, string>>;

test('a face shows the photo where there is one, and initials where there is none', async () => {
  const { container } = renderPlain(
    <PhotoProvider value={(id) => Promise.resolve(photos[id] ?? null)}>
      <PersonFace name="Priya Nair" personId="priya" lines={[]} />
      <PersonFace name="Tom Weber" personId="tom" lines={[]} />
    </PhotoProvider>,
  );
  await waitFor(() => expect(container.querySelectorAll('img')).toHaveLength(1));
  expect(container.querySelector('img')).toHaveAttribute('src', photos['priya']);
  expect(container).toHaveTextContent('TW');
});
