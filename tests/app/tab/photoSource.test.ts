import { createPhotoSource } from '../../../src/app/tab/SessionPhotos';

const asked: string[][] = [];
const answer = (photos: Readonly<Record<string, string>>) => (ids: readonly string[]) => {
  asked.push([...ids]);
  return Promise.resolve(new Map(Object.entries(photos)));
};

beforeEach(() => {
  asked.length = 0;
});

test('everybody on a screen is looked up in one question, and each only once', async () => {
  const photoOf = createPhotoSource(answer({ priya: 'data:1' }));
  expect(await Promise.all([photoOf('priya'), photoOf('tom'), photoOf('priya')])).toEqual([
    'data:1',
    null,
    'data:1',
  ]);
  expect(await photoOf('tom')).toBeNull();
  expect(asked).toEqual([['priya', 'tom']]);
});

test('a look-up that fails leaves the initials, and is made again later', async () => {
  let works = false;
  const photoOf = createPhotoSource((ids) =>
    works ? answer({ priya: 'data:1' })(ids) : Promise.reject(new Error('offline')),
  );
  expect(await photoOf('priya')).toBeNull();
  works = true;
  expect(await photoOf('priya')).toBe('data:1');
});
