import type { Account } from '../company/account';
import type { SampleItem, SamplePerson } from '../outlook/sampleShapes';
import type { World } from '../server/world';
import { MS_PER_DAY, weekdayOf } from '../time/day';
import { dayIn, toUtc } from '../time/zonedTime';
import { acquaintances, strangers, type Colleagues } from './outlookColleagues';

const MINUTE = 60_000;

/** What the sandbox's Outlook has to open for one person, out of their own company. */
export function sampleItems(world: World, me: Account): readonly SampleItem[] {
  const colleagues = acquaintances(world, me);
  const unknown = strangers(world, me);
  const start = nextMorning(world, me);
  const item = (one: Partial<SampleItem> & Pick<SampleItem, 'key' | 'label'>): SampleItem => ({
    ...{ mode: 'compose', itemType: 'appointment', subject: one.label, from: personOf(me) },
    ...{ required: [], optional: [], start, end: start + 60 * MINUTE, zone: me.zone },
    ...{ isNew: false, isSeries: false, isShared: false, sensitivity: 'normal' },
    ...one,
  });
  return [...composed(world, item, colleagues, start), ...read(item, colleagues, unknown, me)];
}

type MakeItem = (one: Partial<SampleItem> & Pick<SampleItem, 'key' | 'label'>) => SampleItem;

function composed(world: World, item: MakeItem, { near, manager }: Colleagues, start: number) {
  const people = near.map(personOf);
  const [list] = world.tenants.current().company.lists;
  return [
    item({
      key: 'new',
      label: 'New appointment',
      subject: '',
      isNew: true,
      end: start + 30 * MINUTE,
    }),
    item({ key: 'planning', label: 'Quarterly planning', required: people.slice(0, 4) }),
    item({ key: 'nine', label: 'Review in a full room', required: people.slice(0, 8) }),
    item({
      key: 'private',
      label: 'Private',
      required: people.slice(0, 3),
      sensitivity: 'private',
    }),
    item({ key: 'series', label: 'Weekly round', required: people.slice(0, 4), isSeries: true }),
    item({
      ...{ key: 'shared', label: 'In my manager’s calendar', required: people.slice(0, 4) },
      ...{ isShared: true, from: personOf(manager) },
    }),
    ...(list
      ? [
          item({
            ...{ key: 'list', label: 'Meeting with a list' },
            required: [
              ...people.slice(0, 2),
              {
                displayName: list.name,
                emailAddress: list.address,
                recipientType: 'distributionList',
              },
            ],
          }),
        ]
      : []),
  ];
}

function read(item: MakeItem, { near }: Colleagues, unknown: readonly Account[], me: Account) {
  const [host, ...others] = unknown.map(personOf);
  if (!host) return [];
  const guests = [personOf(me), ...near.slice(0, 2).map(personOf), ...others.slice(0, 2)];
  return [
    item({
      ...{ key: 'invitation', label: 'Invitation of somebody else', mode: 'read', from: host },
      required: guests,
    }),
    item({
      ...{ key: 'message', label: 'Message', mode: 'read', itemType: 'message', from: host },
      ...{ required: [personOf(me)], optional: others.slice(0, 1), start: 0, end: 0 },
    }),
    item({
      ...{ key: 'private-invitation', label: 'Private invitation', mode: 'read', from: host },
      ...{ required: guests, sensitivity: 'private' },
    }),
  ];
}

export function personOf(account: Account): SamplePerson {
  return {
    displayName: account.displayName,
    emailAddress: account.mail ?? account.userPrincipalName,
    recipientType: account.userType === 'Guest' ? 'externalUser' : 'user',
  };
}

/** Ten o'clock on a working day, where the person works, at least a day ahead. */
function nextMorning(world: World, { zone }: Account): number {
  const now = world.clock();
  const day = [1, 2, 3, 4]
    .map((ahead) => dayIn(zone, now + ahead * MS_PER_DAY))
    .find((one) => weekdayOf(one) < 5);
  return toUtc(zone, day ?? dayIn(zone, now), 10 * 60);
}
