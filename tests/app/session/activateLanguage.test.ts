import { setupI18n } from '@lingui/core';
import { activateLanguage } from '../../../src/app/session/activateLanguage';
import { dayWords, momentWords } from '../../../src/texts/language/days';

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

test('another clock is activated, and days and times are told on it', async () => {
  const i18n = setupI18n();
  await activateLanguage(i18n, 'en-GB', 'Asia/Tokyo');
  // 20:30 UTC is half past five of the next morning in Tokyo.
  expect(momentWords(i18n, Date.UTC(2026, 9, 3, 20, 30))).toBe('Sun 4 Oct, 5:30');
  expect(dayWords(i18n, Date.UTC(2026, 9, 3, 20, 30))).toBe('4 Oct 2026');
  await activateLanguage(i18n, 'en-GB', 'America/New_York');
  expect(momentWords(i18n, Date.UTC(2026, 9, 3, 20, 30))).toBe('Sat 3 Oct, 16:30');
});
