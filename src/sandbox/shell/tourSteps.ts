import { FAULT_PRESETS } from '../faults/presets';
import type { Address } from './address';

/** One stop of the guided tour: what the sandbox is turned into, and what to look at. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What to do in the app before going on. */
  readonly tryThis: string;
  readonly address: Partial<Address>;
}

/** How every visitor begins, whatever was chosen before. */
const PLAIN: Partial<Address> = {
  person: 'salesRep',
  company: 'generated',
  theme: 'light',
  lang: 'en-US',
  width: 0,
  faults: [],
  host: 'teams',
  consent: '',
  usesGroups: false,
  hasBridge: true,
  page: '',
};

/** The tour in order; about two minutes at an easy pace. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: 'A day at work, without an account',
    text: 'You are Tara, a sales representative in a made-up company of 400. The app below is the real one; only Microsoft 365 around it is a stand-in on this computer.',
    tryThis: 'Press Start. Reading takes a few seconds.',
    address: PLAIN,
  },
  {
    title: 'The picture in ten seconds',
    text: 'The headline says how wide and how deep your network is. The map shows every department by level: people you met, of those who work there. Departments that are rarely met are marked.',
    tryThis:
      'Open the last figure in the row of Finance: the people behind it, and why each meeting counts or does not.',
    address: {},
  },
  {
    title: 'One person, with reasons',
    text: 'At most three suggestions a week. Each says why, in facts that you can check, offers times at which both are free on both clocks, and drafts the invitation.',
    tryThis:
      'Look at all three, choose another time, edit the text, then press Open draft. Nothing leaves without you.',
    address: {},
  },
  {
    title: 'Your answer counts',
    text: 'Not now, Not relevant or I know them: every answer can be undone, and a pause ends whenever you say. Whom you really met later, the calendar tells by itself.',
    tryThis: 'Press Not now, then Undo. All answers are listed under Suggestions.',
    address: {},
  },
  {
    title: 'Another desk, another picture',
    text: 'A new hire, 75 days in: the picture begins where the calendar begins, nobody is hurried, and the chart shows the network grow.',
    tryThis: 'Press Start and compare. You can be five different people, at the top right.',
    address: { person: 'newHire' },
  },
  {
    title: 'On a phone, in Arabic, in the dark',
    text: 'Seven languages, written in both directions; light, dark and high contrast; from 320 pixels up.',
    tryThis:
      'Scroll down: the map has become a list. The settings at the top right hold every combination.',
    address: { person: 'salesRep', lang: 'ar-SA', theme: 'dark', width: 320 },
  },
  {
    title: 'When things go wrong',
    text: 'Microsoft 365 can no longer be reached. The last picture stays; the app says what happened, when it last read, and what to do.',
    tryThis: `Press the round arrow to read again. ${FAULT_PRESETS.length - 1} more faults are in the sandbox settings.`,
    address: { lang: 'en-US', theme: 'light', width: 0, faults: ['offline'] },
  },
  {
    title: 'Yours, and only here',
    text: 'Everything was read with your own permissions and worked out in this browser. Settings & privacy says how many rows are kept, exports them, and forgets them.',
    tryThis: 'Scroll down to “Kept on this device”. That was the tour; the sandbox is yours.',
    address: { faults: [], page: 'settings' },
  },
];

/** What the sandbox is at a stop for somebody who comes back to it. */
export function addressAt(step: number): Partial<Address> {
  return TOUR_STEPS.slice(0, step + 1).reduce<Partial<Address>>(
    (before, stop) => ({ ...before, ...stop.address }),
    {},
  );
}
