import type { Entry, ItemFacts, OutlookFacts } from '../office/protocol';
import type { Address } from '../shell/address';
import type { ComposedAppointment, Field } from './composedAppointment';
import type { OfficeFunction } from './officeServer';
import { attendeeOf, resolveName, type Attendee } from './outlookApi';
import type { MailboxOwner, SampleItem, SamplePerson } from './sampleShapes';

interface ComposeRules {
  readonly variant: 'classic' | 'web';
  /** The fault of several releases: adding succeeds, and nobody is added. */
  readonly addLies: boolean;
  readonly me: SamplePerson;
}

/** What the pane may do with an appointment in the form. */
export function composeCalls(
  appointment: ComposedAppointment,
  rules: () => ComposeRules,
): Record<string, OfficeFunction> {
  const organizer = () => appointment.sample.from;
  const put = (field: Field, list: readonly Attendee[]) =>
    appointment.set(field, { [field]: list });
  return {
    'recipients.get': (field) => recipientsOf(appointment, field as Field, rules()),
    'recipients.add': async (field, list) => {
      const added = await named(list as readonly unknown[]);
      if (rules().addLies) return;
      put(field as Field, [...appointment.values()[field as Field], ...added]);
    },
    'recipients.set': async (field, list) => {
      const next = await named(list as readonly unknown[]);
      const others = next.filter(({ person }) => person?.emailAddress !== organizer().emailAddress);
      put(field as Field, others);
    },
    'time.get': (which) => appointment.values()[which as 'start' | 'end'],
    'time.set': (which, moment) => appointment.set('time', { [String(which)]: Number(moment) }),
    'subject.get': () => appointment.values().subject,
    'subject.set': (text) => appointment.set('text', { subject: String(text) }),
    'body.get': () => appointment.values().body,
    'body.set': (text) => appointment.set('text', { body: String(text) }),
    'organizer.get': () => entryOf(organizer()),
    'recurrence.get': () => (appointment.sample.isSeries ? { recurrenceType: 'weekly' } : null),
    'sensitivity.get': () => appointment.sample.sensitivity,
    'itemId.get': () => (appointment.sample.isNew ? null : `item-${appointment.sample.key}`),
    'shared.get': () => ({
      owner: organizer().emailAddress,
      targetMailbox: organizer().emailAddress,
      targetRestUrl: '',
      delegatePermissions: 1,
    }),
  };
}

/**
 * Only those whom Outlook has resolved. The organizer is among the required attendees in classic
 * Outlook always, on the web only once the appointment exists.
 */
function recipientsOf(
  appointment: ComposedAppointment,
  field: Field,
  { variant }: ComposeRules,
): readonly Entry[] {
  const { from, isNew } = appointment.sample;
  const resolved = appointment.values()[field].flatMap(({ person }) => person ?? []);
  const withOrganizer = field === 'required' && (variant === 'classic' || !isNew);
  return (withOrganizer ? [from, ...resolved] : resolved).map(entryOf);
}

function entryOf(person: SamplePerson): Entry {
  return { ...person, appointmentResponse: 'none' };
}

function named(list: readonly unknown[]): Promise<readonly Attendee[]> {
  return Promise.all(
    list.map(async (one) => {
      if (typeof one === 'string') return resolveName(one);
      const { emailAddress, displayName } = one as SamplePerson;
      const { text, person } = await resolveName(emailAddress);
      return person === null ? { text, person } : attendeeOf({ ...person, displayName });
    }),
  );
}

/** What the stand-in `Office` learns at its start. */
export function outlookFacts(
  address: Address,
  me: MailboxOwner,
  item: SampleItem | null,
  roaming: OutlookFacts['roaming'],
): OutlookFacts {
  return {
    variant: address.variant,
    mailboxSet: address.mailboxSet,
    hasBridge: address.hasBridge,
    displayLanguage: address.lang,
    isDark: address.theme !== 'light',
    isContrast: address.theme === 'contrast',
    me: { displayName: me.displayName, emailAddress: me.emailAddress, timeZone: me.timeZone },
    item: item && itemFacts(item),
    roaming,
  };
}

export function itemFacts(item: SampleItem): ItemFacts {
  const seriesId = item.isSeries ? `series-${item.key}` : null;
  if (item.mode === 'compose') return { mode: 'compose', seriesId, isShared: item.isShared };
  const { itemType, subject, start, end, sensitivity } = item;
  return {
    ...{ mode: 'read', itemType, subject, start, end, sensitivity, seriesId },
    itemId: `item-${item.key}`,
    from: entryOf(item.from),
    required: item.required.map(entryOf),
    optional: item.optional.map(entryOf),
  };
}
