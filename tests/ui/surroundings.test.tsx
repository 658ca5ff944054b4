import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { Surroundings } from '../../src/ui/shell/Surroundings';
import { texts } from './renderTab';

test('the page turns to the direction of its language, also when that changes later', () => {
  const i18n = texts();
  render(
    <Surroundings theme={teamsLightTheme} i18n={i18n}>
      <p>words</p>
    </Surroundings>,
  );
  const page = screen.getByText('words').closest('[dir]');
  expect(page).toHaveAttribute('dir', 'ltr');
  act(() => {
    const { messages } = texts('ar');
    i18n.loadAndActivate({ locale: 'ar', locales: ['ar'], messages });
  });
  expect(page).toHaveAttribute('dir', 'rtl');
  expect(page).toHaveAttribute('lang', 'ar');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
});
