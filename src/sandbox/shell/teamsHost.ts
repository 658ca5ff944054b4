import type { Address } from './address';
import type { Draft, ServerState } from './api';
import {
  announce,
  draftFromCompose,
  draftFromLink,
  eventFromLink,
  showDraft,
  showEvent,
} from './draftForm';
import { hostContext, runtimeConfig, teamsTheme } from './hostContext';
import { answerNestedAuth } from './nestedAuth';

/** A message from the app, as teams-js sends it. */
interface AppMessage {
  readonly id: number;
  readonly uuidAsString: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
  /** The request of nested app authentication, as JSON. */
  readonly data: string | undefined;
}

/** Reads a message event's data; null for what is not from teams-js. */
function readAppMessage(data: unknown): AppMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const values = data as Readonly<Record<string, unknown>>;
  const { id, func, args, uuidAsString, data: payload } = values;
  if (typeof id !== 'number' || typeof func !== 'string') return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as unknown[]) : [],
    uuidAsString: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    data: typeof payload === 'string' ? payload : undefined,
  };
}

/** What the host does for one function; the result is the `args` of the reply, null for no reply. */
type HostFunction = (message: AppMessage) => Reply | Promise<Reply>;
type Reply = readonly unknown[] | null;

/** Listens to the app in the frame and answers with the functions given. */
function serveApp(
  frame: HTMLIFrameElement,
  functions: Readonly<Record<string, HostFunction>>,
  otherwise: HostFunction,
): void {
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = readAppMessage(event.data);
    if (!message) return;
    const handle = functions[message.func] ?? otherwise;
    void Promise.resolve(handle(message)).then((args) => {
      if (args === null) return;
      const { id, uuidAsString } = message;
      frame.contentWindow?.postMessage({ id, uuidAsString, args }, location.origin);
    });
  });
}

/** Tells the app of something that it has not asked for. */
function sendEvent(frame: HTMLIFrameElement, func: string, args: readonly unknown[]): void {
  frame.contentWindow?.postMessage({ func, args }, location.origin);
}

/** The host as it is now; the shell changes it under the running app. */
interface HostState {
  readonly address: () => Address;
  readonly server: () => ServerState;
  onReady(): void;
  onFailure(message: string): void;
}

const SDK_VERSION = '2.0.1';
const DONE: Reply = [true];

/** Speaks the host's side of the teams-js protocol with the app in the frame. */
export function hostApp(frame: HTMLIFrameElement, state: HostState): void {
  const handlers = new Set<string>();
  const functions: Record<string, HostFunction> = {
    initialize: () => {
      handlers.clear();
      const { host, hasBridge } = state.address();
      return ['content', 'web', SDK_VERSION, runtimeConfig(host, hasBridge)];
    },
    getContext: () => [hostContext(state.address(), state.server(), crypto.randomUUID())],
    registerHandler: ({ args }) => {
      handlers.add(String(args[0]));
      return null;
    },
    executeDeepLink: ({ args }) => openLink(String(args[0]), state),
    'calendar.composeMeeting': async ({ args }) => {
      await present(draftFromCompose(args[0]), state);
      return DONE;
    },
    'calendar.openCalendarItem': ({ args }) => openEvent(itemIdOf(args[0]), state),
    'people.selectPeople': () => [null, [selectedPerson(state.server())]],
    'nestedAppAuth.execute': async ({ data }) => [
      null,
      await answerNestedAuth(state.server(), data ?? '{}'),
    ],
    ...lifeCycle(state),
    ...navigation(),
  };
  serveApp(frame, functions, ({ func }) => [false, `This host does not offer ${func}.`]);
}

export function tellTheme(frame: HTMLIFrameElement, address: Address): void {
  sendEvent(frame, 'themeChange', [teamsTheme(address.theme)]);
}

function lifeCycle(state: HostState): Record<string, HostFunction> {
  const ready = (): Reply => {
    state.onReady();
    return [];
  };
  const failed: HostFunction = ({ args }) => {
    state.onFailure(args.filter((one) => typeof one === 'string').join(': '));
    return null;
  };
  return {
    'appInitialization.appLoaded': ready,
    'appInitialization.success': ready,
    'appInitialization.failure': failed,
    'appInitialization.expectedFailure': failed,
  };
}

function navigation(): Record<string, HostFunction> {
  const shared: HostFunction = ({ func }) => {
    announce(`The app asked its host for ${func}.`);
    return DONE;
  };
  return {
    'pages.navigateToApp': shared,
    'pages.currentApp.navigateTo': shared,
    'pages.currentApp.navigateToDefaultPage': shared,
    'pages.shareDeepLink': shared,
    'pages.setCurrentFrame': () => null,
    'pages.returnFocus': () => null,
    'pages.backStack.navigateBack': () => {
      history.back();
      return DONE;
    },
    'pages.getConfig': () => [{ entityId: 'threewide', contentUrl: '/app/tab.html' }],
  };
}

function present(draft: Draft, state: HostState): Promise<void> {
  return showDraft(draft, state.address().lang, state.server().person.id);
}

async function openLink(link: string, state: HostState): Promise<Reply> {
  const draft = draftFromLink(link);
  if (draft && state.address().faults.includes('no-meeting-form')) {
    return [false, 'This host opens no meeting form.'];
  }
  if (draft) {
    await present(draft, state);
    return DONE;
  }
  const eventId = eventFromLink(link);
  if (eventId !== null) return openEvent(eventId, state);
  const signIn = 'https://login.microsoftonline.com/';
  if (link.startsWith(signIn)) window.open(`/login/${link.slice(signIn.length)}`, '_blank');
  else announce(`The app asked its host to open ${link}`);
  return DONE;
}

async function openEvent(id: string, state: HostState): Promise<Reply> {
  try {
    await showEvent(id, state.address().lang, state.server().person.id);
    return DONE;
  } catch (error) {
    return [false, `The event could not be opened: ${String(error)}`];
  }
}

function itemIdOf(parameters: unknown): string {
  return (parameters as { readonly itemId?: string } | undefined)?.itemId ?? '';
}

function selectedPerson({ person }: ServerState): object {
  return { objectId: person.id, displayName: person.name, email: person.userPrincipalName };
}
