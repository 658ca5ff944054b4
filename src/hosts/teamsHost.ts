import { app, calendar, HostName, nestedAppAuth } from '@microsoft/teams-js';
import { composeParams } from './composeParams';
import { eventLink, openByLink } from './deepLinks';
import type { DraftOutcome, Host, HostContext, HostTheme, MeetingDraft } from './host';
import { Listeners } from './listeners';

/** A theme in the host's words (`default`, `dark`, `contrast`, `glass`) in ours. */
function teamsTheme(name: string): HostTheme {
  switch (name) {
    case 'contrast':
      return 'contrast';
    case 'dark':
    case 'glass': // light text on whatever shines through
      return 'dark';
    default:
      return 'light';
  }
}

function hostContextOf(context: app.Context, nestedAppAuth: boolean): HostContext {
  return {
    theme: teamsTheme(context.app.theme),
    locale: context.app.locale,
    userObjectId: context.user?.id ?? null,
    tenantId: context.user?.tenant?.id ?? null,
    loginHint: context.user?.loginHint ?? null,
    subPageId: context.page.subPageId ?? null,
    nestedAppAuth,
  };
}

/** Outlook and Microsoft 365 speak the same protocol as Teams and say who they are. */
function hostKindOf(context: app.Context): Host['kind'] {
  const { name } = context.app.host;
  return name === HostName.outlook || name === HostName.outlookWin32 ? 'outlook' : 'teams';
}

/**
 * Says hello to Teams, Outlook or Microsoft 365 around the page. Never answers when there is none:
 * the caller sets the time limit.
 *
 * @param hostOrigins Origins that may frame the page, beyond those that teams-js knows.
 * @param report Told of troubles that stop nothing.
 */
export async function teamsHost(
  hostOrigins: readonly string[],
  report: (trouble: unknown) => void,
): Promise<Host> {
  await app.initialize([...hostOrigins]);
  app.notifyAppLoaded();
  const context = await app.getContext();
  const themes = new Listeners<HostTheme>();
  app.registerOnThemeChangeHandler((name) => themes.tell(teamsTheme(name)));
  return {
    kind: hostKindOf(context),
    context: hostContextOf(context, nestedAppAuth.isNAAChannelRecommended()),
    onThemeChange: (listener) => themes.add(listener),
    // A host that refuses only keeps its spinner for a while.
    notifyReady: () => void app.notifySuccess().catch(report),
    notifyFailure: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    openDraft,
    openEvent,
    openLink: (url) => app.openLink(url),
  };
}

/** Outlook opens its own form; elsewhere a deep link leads to that of Teams. */
async function openDraft(draft: MeetingDraft): Promise<DraftOutcome> {
  if (calendar.isSupported()) {
    try {
      await calendar.composeMeeting(composeParams(draft));
      return { opened: 'form' };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // The host has a form and refused to open it: the link may still work.
    }
  }
  return openByLink(draft, (url) => app.openLink(url));
}

/** Outlook opens its own form; Teams has none for an event, and leads to that of Outlook on the web. */
async function openEvent(eventId: string): Promise<boolean> {
  if (calendar.isSupported()) await calendar.openCalendarItem({ itemId: eventId });
  else await app.openLink(eventLink(eventId));
  return true;
}
