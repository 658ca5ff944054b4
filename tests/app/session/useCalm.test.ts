import { renderHook } from '@testing-library/react';
import { NEW_SESSION, type SessionModel } from '../../../src/app/session/sessionModel';
import { useDeferredModel } from '../../../src/app/session/useSession';
import { pictureFixture } from '../../fixtures/pictureFixture';

const { preferences, answers, ...facts } = pictureFixture;
const withPicture: SessionModel = {
  ...{ ...NEW_SESSION, opened: true, facts: { ...facts, answers } },
  choices: { preferences, answers },
};

/** Every model that was drawn, also those that another one followed before anybody could see them. */
function drawn(first: SessionModel) {
  const seen: SessionModel[] = [];
  const { rerender } = renderHook(
    ({ model }: { model: SessionModel }) => void seen.push(useDeferredModel(model)),
    { initialProps: { model: first } },
  );
  return {
    after(model: SessionModel) {
      seen.length = 0;
      rerender({ model });
      return seen;
    },
  };
}

test('a picture that arrives is drawn after the screen that was there, in a turn of its own', () => {
  const waiting = { ...NEW_SESSION, choices: withPicture.choices };
  const seen = drawn(waiting).after(withPicture);
  expect(seen[0]?.facts).toBeNull();
  expect(seen.at(-1)).toEqual(withPicture);
});

test('what ego chooses is drawn at once', () => {
  const choices = { answers, preferences: { ...preferences, windowDays: 365 } };
  const seen = drawn(withPicture).after({ ...withPicture, choices });
  expect(seen.map((model) => model.choices)).toEqual(seen.map(() => choices));
});

test('nothing of a picture that has been put away is drawn again', () => {
  const seen = drawn(withPicture).after({ ...NEW_SESSION, opened: true });
  expect(seen.map((model) => model.facts)).toEqual(seen.map(() => null));
});

test('the sample is not drawn with the choices of an own picture', () => {
  const seen = drawn({ ...withPicture, source: 'sample' }).after(withPicture);
  expect(new Set(seen.map(({ source }) => source))).toEqual(new Set(['own']));
});
