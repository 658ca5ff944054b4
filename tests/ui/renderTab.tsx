import { teamsLightTheme } from '@fluentui/react-components';
import { setupI18n, type I18n, type Messages } from '@lingui/core';
// Here and not in a setup file: most page tests render nothing, and need not load this.
import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { messages as ar } from '../../src/texts/locales/ar.po';
import { messages as de } from '../../src/texts/locales/de.po';
import { messages as en } from '../../src/texts/locales/en.po';
import { messages as es } from '../../src/texts/locales/es.po';
import { messages as fr } from '../../src/texts/locales/fr.po';
import { messages as ja } from '../../src/texts/locales/ja.po';
import type { Language } from '../../src/texts/locales/loadCatalog';
import { messages as pt } from '../../src/texts/locales/pt.po';
import type { EvidenceSource } from '../../src/model/evidence';
import type { Proposal } from '../../src/model/draft';
import type { Picture } from '../../src/model/picture';
import type { TeamService } from '../../src/model/teamService';
import type { TabActions } from '../../src/model/commands';
import { PageFrame } from '../../src/ui/shell/PageFrame';
import { TabProvider } from '../../src/ui/parts/TabContext';
import { accountFixture } from '../fixtures/accountFixture';
import { evidenceFixture, peopleFixture, pictureFixture } from '../fixtures/pictureFixture';
import { NOW } from '../fixtures/reachFixture';

// What is told to screen readers stands on the screen too; tests look there, and at `told` on purpose.
// Pieces that come later take longer than the usual second where other tests share the processor.
configure({ defaultIgnore: 'script, style, [role="log"] *', asyncUtilTimeout: 30_000 });

/** What screen readers were told last, newest last. */
export function told(): readonly (string | null)[] {
  return [...screen.getByRole('log').children].map(({ textContent }) => textContent);
}

const catalogs: Record<Language, Messages> = { ar, de, en, es, fr, ja, pt };

/** The texts as they ship. */
export function texts(language: Language = 'en'): I18n {
  const i18n = setupI18n();
  const locales = [language === 'en' ? 'en-GB' : language];
  i18n.loadAndActivate({ locale: language, locales, messages: catalogs[language] });
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
    noteAccount: jest.fn(),
    changePreferences: jest.fn(),
    answer: jest.fn(),
    setWord: jest.fn(),
    pauseUntil: jest.fn(),
    setFocus: jest.fn(),
    slotsFor: jest.fn(() =>
      Promise.resolve<Proposal>({
        slots: [
          { start: NOW + 90_000_000, end: NOW + 91_500_000 },
          { start: NOW + 180_000_000, end: NOW + 181_500_000 },
        ],
        suits: 'own',
        theirZone: null,
      }),
    ),
    sendDraft: jest.fn<ReturnType<TabActions['sendDraft']>, Parameters<TabActions['sendDraft']>>(
      () => Promise.resolve({ kind: 'sent' }),
    ),
    openDraft: jest.fn<ReturnType<TabActions['openDraft']>, Parameters<TabActions['openDraft']>>(
      () => Promise.resolve('opened'),
    ),
    askIntroducer: jest.fn(() => Promise.resolve('opened' as const)),
    openEvent: jest.fn(() => Promise.resolve(true)),
    keptData: jest.fn(() => Promise.resolve({ people: 412, meetings: 231, answers: 3 })),
    exportData: jest.fn(() => Promise.resolve()),
    saveMap: jest.fn(),
    print: jest.fn(),
    forgetEverything: jest.fn(() => Promise.resolve(true)),
  } satisfies TabActions;
}

export const evidence: EvidenceSource = {
  peopleIn: () => Promise.resolve(peopleFixture),
  evidenceOf: () => Promise.resolve(evidenceFixture),
  nextMeetings: () => Promise.resolve([]),
  ownAccount: () => Promise.resolve(accountFixture),
};

const english = texts();

/** Inside theme and language. */
export function surrounded(inner: ReactNode, i18n: I18n = english) {
  return (
    <PageFrame theme={teamsLightTheme} i18n={i18n}>
      {inner}
    </PageFrame>
  );
}

/** Renders inside theme and language, without a picture. */
export function renderPlain(children: ReactNode, language: Language = 'en') {
  return { user: userEvent.setup(), ...render(surrounded(children, texts(language))) };
}

/** Renders a part of the picture with recorded actions. */
export function renderInTab(
  children: ReactNode,
  picture: Picture = pictureFixture,
  team: TeamService | null = null,
) {
  const actions = recordedActions();
  const openPeople = jest.fn();
  const user = userEvent.setup();
  const i18n = texts();
  const inTab = (shown: Picture) => (
    <PageFrame theme={teamsLightTheme} i18n={i18n}>
      <TabProvider value={{ picture: shown, actions, evidence, team, now: NOW, openPeople }}>
        {children}
      </TabProvider>
    </PageFrame>
  );
  const { rerender, ...view } = render(inTab(picture));
  return { actions, openPeople, user, show: (next: Picture) => rerender(inTab(next)), ...view };
}
