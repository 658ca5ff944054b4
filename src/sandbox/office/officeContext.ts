import { createAsyncCalls, type AsyncCalls } from './asyncCalls';
import { EVENT_TYPE } from './enums';
import { mailbox } from './mailbox';
import { RefusedCall, type OfficeLink } from './officeLink';
import type { OfficeFault, OutlookFacts } from './protocol';
import { requirementSets } from './requirementSets';

type Handler = (detail: unknown) => void;

/** `Office.context.ui`: one dialog at a time, whose page starts on our own address. */
function dialogs(link: OfficeLink, calls: AsyncCalls): object {
  let handlers = new Map<string, Handler>();
  for (const name of [EVENT_TYPE.DialogMessageReceived, EVENT_TYPE.DialogEventReceived]) {
    link.onEvent(name, (detail) => handlers.get(name)?.(detail));
  }
  const dialog = {
    close: () => void link.call('dialog.close'),
    addEventHandler: (name: unknown, handler: Handler) => void handlers.set(String(name), handler),
  };
  return {
    displayDialogAsync(address: string, ...rest: readonly unknown[]) {
      if (new URL(address).origin !== location.origin) {
        return calls.refuse(rest, {
          name: 'DomainNotTrusted',
          code: 12004,
          message: 'A dialog opens on the domain of the add-in.',
        });
      }
      handlers = new Map();
      void link.call('dialog.open', address).then(
        () => calls.answer(rest, dialog),
        (error: unknown) => {
          if (!(error instanceof RefusedCall)) throw error;
          calls.refuse(rest, error.fault);
        },
      );
    },
    messageParent: (message: unknown) => void link.call('dialog.message', String(message)),
    openBrowserWindow: (address: string) => void link.call('browser.open', address),
  };
}

const MOST_CHARACTERS = 32 * 1024;

const TOO_LARGE: OfficeFault = {
  name: 'SettingsTooLarge',
  code: 9013,
  message: 'All settings together may have 32 KB.',
};

/** Settings of the add-in in the person's mailbox; nothing is kept before `saveAsync`. */
function roamingSettings(
  saved: Readonly<Record<string, unknown>>,
  calls: AsyncCalls,
): Office.RoamingSettings {
  const settings = new Map(Object.entries(saved));
  const save = calls.method('roaming.save', 1);
  return {
    get: (name) => settings.get(name),
    set: (name, value: unknown) => void settings.set(name, value),
    remove: (name) => void settings.delete(name),
    saveAsync(...rest: readonly unknown[]) {
      const values = Object.fromEntries(settings);
      if (JSON.stringify(values).length > MOST_CHARACTERS) return calls.refuse(rest, TOO_LARGE);
      save(values, ...rest);
    },
  };
}

/** Outlook on the web and the new Outlook answer three calls at once; classic Outlook queues them. */
const MOST_IN_FLIGHT = { web: 3, classic: Infinity } as const;

/** `Office.context`. */
export function officeContext(facts: OutlookFacts, link: OfficeLink): object {
  const calls = createAsyncCalls(link, MOST_IN_FLIGHT[facts.variant]);
  const sets = requirementSets(facts);
  const context = {
    host: 'Outlook',
    platform: facts.variant === 'classic' ? 'PC' : 'OfficeOnline',
    displayLanguage: facts.displayLanguage,
    contentLanguage: facts.displayLanguage,
    requirements: sets,
    mailbox: mailbox(facts, link, calls, sets),
    roamingSettings: roamingSettings(facts.roaming, calls),
    ui: dialogs(link, calls),
  };
  if (!sets.mailbox('1.14')) return context;
  const themed = { ...context, officeTheme: theme(facts.isDark, facts.isContrast) };
  link.onEvent(EVENT_TYPE.OfficeThemeChanged, (detail) => {
    const { officeTheme } = detail as { readonly officeTheme: typeof themed.officeTheme };
    Object.assign(themed, { officeTheme });
  });
  return themed;
}

function theme(isDarkTheme: boolean, isContrast: boolean) {
  return isDarkTheme
    ? { isDarkTheme, bodyBackgroundColor: isContrast ? '#000000' : '#292929' }
    : { isDarkTheme, bodyBackgroundColor: '#FFFFFF' };
}
