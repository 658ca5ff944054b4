import { createAsyncCalls } from './asyncCalls';
import { dialogs } from './dialogs';
import { EVENT_TYPE } from './enums';
import { mailbox } from './mailbox';
import type { OfficeLink } from './officeLink';
import type { OutlookFacts } from './protocol';
import { requirementSets } from './requirementSets';
import { roamingSettings } from './roamingSettings';

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
