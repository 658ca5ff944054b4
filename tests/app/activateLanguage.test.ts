import { setupI18n } from '@lingui/core';
import { activateLanguage } from '../../src/app/tab/activateLanguage';

test('numbers and dates follow the region, in Western figures', async () => {
  const i18n = setupI18n();
  await activateLanguage(i18n, 'de-AT');
  expect([i18n.locale, i18n.locales]).toEqual(['de', ['de-AT-u-nu-latn']]);
});

test('a language that is there already is not activated again, another region is', async () => {
  const i18n = setupI18n();
  await activateLanguage(i18n, 'en-GB');
  const changed = jest.fn();
  i18n.on('change', changed);
  await activateLanguage(i18n, 'en-GB');
  expect(changed).not.toHaveBeenCalled();
  await activateLanguage(i18n, 'en-US');
  expect(changed).toHaveBeenCalledTimes(1);
});
