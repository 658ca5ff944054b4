import type { Address } from '../shell/address';
import type { ServerState } from '../shell/api';
import { announce, showDraft } from '../shell/draftForm';
import { byId, fillSelect } from '../shell/dom';
import { answerNestedAuth } from '../shell/nestedAuth';
import {
  composeAppointment,
  draftFromAppointment,
  draftFromForm,
  sendAppointment,
  type Change,
  type ComposedAppointment,
} from './composedAppointment';
import { composeCalls, itemFacts, outlookFacts } from './composeCalls';
import { composeForm, readView } from './itemForm';
import { dialogWindow } from './dialogWindow';
import { serveOffice, type OfficeFunction } from './officeServer';
import { outlookApi, type Inbox } from './outlookApi';
import type { SampleItem } from './sampleShapes';

export interface OutlookState {
  readonly address: () => Address;
  readonly server: () => ServerState;
}

export interface OutlookHost {
  /** Shows the item that the address names; the pane is opened after it. */
  open(): Promise<void>;
  /** Selects another item under the running pane, as in a pinned pane. */
  select(): void;
  tellTheme(): void;
}

/** The key of the absence of an item. */
const NOTHING = 'nothing';

/** Plays Outlook around the pane in the frame: an appointment form, a reading view, and `Office`. */
export function hostOutlook(frame: HTMLIFrameElement, state: OutlookState): OutlookHost {
  let inbox: Inbox | null = null;
  let appointment: ComposedAppointment | null = null;
  const roaming = new Map<string, Record<string, unknown>>();
  const meKey = () => state.server().person.id;
  const chosen = (): SampleItem | null => choose(inbox, state.address());

  const initialize: OfficeFunction = () => {
    if (inbox === null) throw new Error('the page of Outlook is not open yet');
    return outlookFacts(state.address(), inbox.me, chosen(), roaming.get(meKey()) ?? {});
  };
  const pane = serveOffice(
    () => frame.contentWindow,
    () => ({
      initialize,
      'roaming.save': (values) => void roaming.set(meKey(), values as Record<string, unknown>),
      'appointmentForm.open': (form) =>
        showDraft(draftFromForm(form), state.address().lang, meKey()),
      'browser.open': (url) => announce(`The add-in asked to open ${String(url)}`),
      nestedAuth: (request) => answerNestedAuth(state.server(), String(request)),
      ...dialogs,
      ...(appointment && composeCalls(appointment, rules)),
    }),
  );
  const dialogs = dialogWindow(
    () => state.address().variant,
    () => pane,
    initialize,
  );
  const rules = () => {
    if (inbox === null) throw new Error('the page of Outlook is not open yet');
    const { variant, faults } = state.address();
    return { variant, addLies: faults.includes('attendee-add-lies'), me: inbox.me };
  };

  function show(): void {
    const item = chosen();
    appointment = item?.mode === 'compose' ? composeAppointment(item) : null;
    appointment?.onChange((change) => raise(change));
    const view = appointment
      ? composeForm(appointment, () => void send())
      : readView(item, state.address().lang);
    byId('outlook-item', HTMLElement).replaceChildren(view);
    showChoices(inbox, state.address());
  }
  function raise(change: Change): void {
    if (appointment === null || change === 'text') return;
    pane.raise(...eventFor(change, appointment));
  }
  async function send(): Promise<void> {
    if (appointment) await sendAppointment(draftFromAppointment(appointment), meKey());
  }
  return {
    async open() {
      inbox = await outlookApi.inbox(meKey());
      show();
    },
    select() {
      show();
      const item = chosen();
      pane.raise('olkItemSelectedChanged', item && itemFacts(item));
    },
    tellTheme() {
      const isDarkTheme = state.address().theme !== 'light';
      const bodyBackgroundColor = state.address().theme === 'contrast' ? '#000000' : '#292929';
      pane.raise('officeThemeChanged', { officeTheme: { isDarkTheme, bodyBackgroundColor } });
    },
  };
}

function itemsFor(inbox: Inbox | null, { host }: Address): readonly SampleItem[] {
  return inbox?.items.filter(({ mode }) => mode === host) ?? [];
}

function choose(inbox: Inbox | null, address: Address): SampleItem | null {
  if (address.item === NOTHING) return null;
  const items = itemsFor(inbox, address);
  return items.find(({ key }) => key === address.item) ?? items[0] ?? null;
}

function showChoices(inbox: Inbox | null, address: Address): void {
  const choices = itemsFor(inbox, address).map(({ key, label }) => ({ value: key, label }));
  const all =
    address.host === 'read' ? [...choices, { value: NOTHING, label: 'Nothing selected' }] : choices;
  fillSelect(byId('item', HTMLSelectElement), all, address.item || (all[0]?.value ?? NOTHING));
}

function eventFor(
  change: Exclude<Change, 'text'>,
  appointment: ComposedAppointment,
): [string, object] {
  if (change === 'time') {
    const { start, end } = appointment.values();
    const detail = { start: new Date(start), end: new Date(end) };
    return ['olkAppointmentTimeChanged', { type: 'olkAppointmentTimeChanged', ...detail }];
  }
  const changedRecipientFields = {
    requiredAttendees: change === 'required',
    optionalAttendees: change === 'optional',
  };
  return ['olkRecipientsChanged', { type: 'olkRecipientsChanged', changedRecipientFields }];
}
