import { teamsLightTheme } from '@fluentui/react-components';
import { setupI18n, type I18n } from '@lingui/core';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { messages as german } from '../../src/ui/locales/de.json';
import { messages as english } from '../../src/ui/locales/en.json';
import type { EvidenceSource } from '../../src/ui/model/evidenceSource';
import type { Picture } from '../../src/ui/model/picture';
import type { TabActions } from '../../src/ui/model/tabActions';
import { Surroundings } from '../../src/ui/shell/Surroundings';
import { TabProvider } from '../../src/ui/shell/TabContext';
import { evidenceFixture, peopleFixture, pictureFixture } from '../fixtures/pictureFixture';
import { NOW } from '../fixtures/reachFixture';

/** The texts as they ship, in English or German. */
export function texts(language: 'en' | 'de' = 'en'): I18n {
  const catalog = (language === 'de' ? german : english) as unknown as I18n['messages'];
  const i18n = setupI18n();
  i18n.loadAndActivate({
    locale: language,
    locales: [language === 'de' ? 'de-DE' : 'en-GB'],
    messages: catalog,
  });
  return i18n;
}

/** Actions that only remember that they were called. */
export function recordedActions() {
  return {
    start: jest.fn(),
    trySample: jest.fn(),
    leaveSample: jest.fn(),
    cancelReading: jest.fn(),
    retry: jest.fn(),
    signIn: jest.fn(),
    refresh: jest.fn(),
    changePreferences: jest.fn(),
    answer: jest.fn(),
    setWord: jest.fn(),
    pauseUntil: jest.fn(),
    setFocus: jest.fn(),
    slotsFor: jest.fn(() =>
      Promise.resolve([
        { start: NOW + 90_000_000, end: NOW + 91_500_000 },
        { start: NOW + 180_000_000, end: NOW + 181_500_000 },
      ]),
    ),
    openDraft: jest.fn<ReturnType<TabActions['openDraft']>, Parameters<TabActions['openDraft']>>(
      () => Promise.resolve('opened'),
    ),
    askIntroducer: jest.fn(() => Promise.resolve('opened' as const)),
    openEvent: jest.fn(() => Promise.resolve(true)),
    keptData: jest.fn(() => Promise.resolve({ people: 412, meetings: 231, answers: 3 })),
    exportData: jest.fn(() => Promise.resolve()),
    forgetEverything: jest.fn(() => Promise.resolve()),
  } satisfies TabActions;
}

export const evidence: EvidenceSource = {
  peopleIn: () => Promise.resolve(peopleFixture),
  evidenceOf: () => Promise.resolve(evidenceFixture),
  nextMeetings: () => Promise.resolve([]),
};

/** Renders inside theme and language, without a picture. */
export function renderPlain(children: ReactNode, language: 'en' | 'de' = 'en') {
  const user = userEvent.setup();
  const surrounded = (inner: ReactNode) => (
    <Surroundings theme={teamsLightTheme} i18n={texts(language)}>
      {inner}
    </Surroundings>
  );
  return { user, ...render(surrounded(children)) };
}

/** Renders a part of the picture with recorded actions. */
export function renderInTab(children: ReactNode, picture: Picture = pictureFixture) {
  const actions = recordedActions();
  const openPeople = jest.fn();
  const user = userEvent.setup();
  const i18n = texts();
  const inTab = (shown: Picture) => (
    <Surroundings theme={teamsLightTheme} i18n={i18n}>
      <TabProvider value={{ picture: shown, actions, evidence, now: NOW, openPeople }}>
        {children}
      </TabProvider>
    </Surroundings>
  );
  const { rerender, ...view } = render(inTab(picture));
  return { actions, openPeople, user, show: (next: Picture) => rerender(inTab(next)), ...view };
}
