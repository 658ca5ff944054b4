import { faker as fakerEN_US } from '@faker-js/faker/locale/en_US';
import { hashText, seededRandom, stableGuid } from '../../random/seededRandom';
import type { Account } from '../account';
import type { StaffPlan } from './staff';

const ROOMS = [
  ['Berlin', 'Spree'],
  ['Berlin', 'Havel'],
  ['Berlin', 'Panke'],
  ['Munich', 'Isar'],
  ['New York', 'Hudson'],
  ['New York', 'Bronx River'],
  ['Paris', 'Seine'],
  ['Paris', 'Bièvre'],
] as const;

const SHARED_MAILBOXES = ['Sales', 'Support', 'Careers', 'Accounts Payable', 'Press', 'Reception'];

/** Accounts of the directory that are not people at work: leavers, guests, rooms, shared mailboxes. */
export function otherAccounts(plan: StaffPlan, staff: readonly Account[]): Account[] {
  return [
    ...leavers(plan, staff),
    ...guests(plan),
    ...ROOMS.map(([office, river]) => room(plan, office, river)),
    ...SHARED_MAILBOXES.map((name) => sharedMailbox(plan, name)),
  ];
}

/** People whom the company no longer employs; their seats are copies of seats of today. */
function leavers(plan: StaffPlan, staff: readonly Account[]): Account[] {
  const random = seededRandom(`${plan.seed}|leavers`);
  const models = staff.filter((one) => one.managerId !== null && one.firstDay === null);
  const count = Math.round(staff.length * 0.035);
  return random.sample(models, count).map((model, i) => {
    const local = `${fakerName(`${plan.seed}|leaver|${i}`)}.${i}`;
    const displayName = local.split('.').slice(0, 2).map(capital).join(' ');
    return {
      ...other(plan, `leaver|${i}`, local),
      kind: 'leaver',
      jobTitle: model.jobTitle,
      department: model.department,
      officeLocation: model.officeLocation,
      companyName: model.companyName,
      managerId: model.managerId,
      zone: model.zone,
      displayName,
      givenName: displayName.split(' ')[0] ?? null,
      surname: displayName.split(' ')[1] ?? null,
      lastDay: plan.today - 20 - random.below(300),
    };
  });
}

function guests(plan: StaffPlan): Account[] {
  return Array.from({ length: 12 }, (_, i) => {
    const local = fakerName(`${plan.seed}|guest|${i}`);
    const from = `${local}@partner${i % 4}.example`;
    const displayName = local.split('.').map(capital).join(' ');
    return {
      ...other(plan, `guest|${i}`, `${from.replace('@', '_')}#EXT#`),
      kind: 'guest',
      displayName: `${displayName} (Partner)`,
      mail: from,
      proxyAddresses: [`SMTP:${from}`],
      accountEnabled: true,
      userType: 'Guest',
    };
  });
}

function room(plan: StaffPlan, office: string, river: string): Account {
  const local = `room.${office}.${river}`.toLowerCase().replace(/[^a-z.]/g, '');
  return {
    ...other(plan, `room|${river}`, local),
    kind: 'room',
    displayName: `${office} – ${river}`,
    officeLocation: office,
  };
}

function sharedMailbox(plan: StaffPlan, name: string): Account {
  const local = name.toLowerCase().replace(/ /g, '.');
  return { ...other(plan, `shared|${name}`, local), kind: 'sharedMailbox', displayName: name };
}

/** The fields that all of them share; Exchange keeps rooms and mailboxes as disabled accounts. */
function other(plan: StaffPlan, key: string, local: string): Account {
  return {
    id: stableGuid(`${plan.seed}|${key}`),
    kind: 'room',
    displayName: local,
    givenName: null,
    surname: null,
    mail: `${local}@${plan.domain}`,
    userPrincipalName: `${local}@${plan.domain}`,
    proxyAddresses: [`SMTP:${local}@${plan.domain}`],
    jobTitle: null,
    department: null,
    officeLocation: null,
    companyName: null,
    managerId: null,
    accountEnabled: false,
    userType: 'Member',
    preferredLanguage: null,
    zone: 'Europe/Berlin',
    hasPhoto: false,
    firstDay: null,
    lastDay: null,
  };
}

function fakerName(seed: string): string {
  fakerEN_US.seed(hashText(seed));
  const name = `${fakerEN_US.person.firstName()}.${fakerEN_US.person.lastName()}`;
  return name.toLowerCase().replace(/[^a-z.]/g, '');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
