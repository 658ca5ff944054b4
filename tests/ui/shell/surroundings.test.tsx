import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { PageFrame } from '../../../src/ui/shell/PageFrame';
import { texts } from '../renderTab';

test('the page turns to the direction of its language, also when that changes later', () => {
  const i18n = texts();
  render(
    <PageFrame theme={teamsLightTheme} i18n={i18n}>
      <p>words</p>
    </PageFrame>,
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

test('paper is light, whatever the screen is', () => {
  render(
    <PageFrame theme={teamsDarkTheme} i18n={texts()}>
      <p>words</p>
    </PageFrame>,
  );
  const ground = () => {
    const provider = screen.getByText('words').closest('.fui-FluentProvider');
    if (provider === null) throw new Error('no theme around the words');
    return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
  };
  expect(ground()).toBe(teamsDarkTheme.colorNeutralBackground1);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(ground()).toBe(teamsLightTheme.colorNeutralBackground1);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(ground()).toBe(teamsDarkTheme.colorNeutralBackground1);
});
