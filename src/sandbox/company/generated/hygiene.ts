import { seededRandom } from '../../random/seededRandom';
import type { Account } from '../account';
import { DEPARTMENTS } from './departments';

/** How many people in 400 have the field empty. */
const WITHOUT = { department: 9, jobTitle: 8, managerId: 3, officeLocation: 6 } as const;

/** Share of people with a second address in `proxyAddresses`, and with a sign-in name apart from the mail. */
const SHARE_WITH_ALIAS = 0.2;
const SHARE_WITH_OTHER_SIGN_IN = 0.06;

/**
 * Makes a clean directory as untidy as real ones are: empty fields, several spellings, old addresses.
 * @param untouched Accounts that stay as they are: the cast and everybody with reports.
 */
export function untidy(
  staff: readonly Account[],
  untouched: ReadonlySet<string>,
  seed: string,
): Account[] {
  const random = seededRandom(`${seed}|hygiene`);
  const scale = staff.length / 400;
  const changes = new Map<string, Partial<Account>>();
  const change = (list: readonly Account[], times: number, values: Partial<Account>): void => {
    const free = list.filter((one) => !untouched.has(one.id) && !changes.has(one.id));
    for (const one of random.sample(free, Math.round(times * scale))) changes.set(one.id, values);
  };
  for (const plan of DEPARTMENTS) {
    const members = staff.filter((one) => one.department === plan.name);
    for (const [spelling, times] of plan.misspelt) change(members, times, { department: spelling });
  }
  change(staff, WITHOUT.department, { department: null });
  change(staff, WITHOUT.jobTitle, { jobTitle: null });
  change(staff, WITHOUT.managerId, { managerId: null });
  change(staff, WITHOUT.officeLocation, { officeLocation: null });
  return staff.map((one) => withOtherAddresses({ ...one, ...changes.get(one.id) }, random.next()));
}

function withOtherAddresses(account: Account, share: number): Account {
  const [local = '', domain = ''] = account.userPrincipalName.split('@');
  const initialed = `${local.slice(0, 1)}${local.slice(local.indexOf('.') + 1)}`;
  if (share < SHARE_WITH_OTHER_SIGN_IN) {
    return {
      ...account,
      userPrincipalName: `${initialed}.${account.id.slice(0, 3)}@${domain}`,
      proxyAddresses: [...account.proxyAddresses, `smtp:${local}@old.${domain}`],
    };
  }
  if (share < SHARE_WITH_ALIAS) {
    return {
      ...account,
      proxyAddresses: [...account.proxyAddresses, `smtp:${initialed}.alias@${domain}`],
    };
  }
  return account;
}
