import { CLIENT_ID, type TokenRequest } from '../login/tokenService';
import type { World } from './world';

/** @param person Key of one of the cast (`salesRep`) or an object id. */
export type IssueToken = (
  person: string,
  options?: Partial<Omit<TokenRequest, 'subject'>>,
) => Promise<string>;

/** Gives out tokens without a browser, for tests and for `curl`. */
export function tokenIssuer(world: World): IssueToken {
  return (person, options = {}) => {
    const { company, directory } = world.tenants.current();
    const id = company.cast.find((member) => member.key === person)?.accountId ?? person;
    const account = directory.byId(id);
    if (!account) throw new Error(`nobody is called "${person}" in ${company.key}`);
    const subject = { account, tenantId: company.tenantId };
    return world.tokens.accessToken({ clientId: CLIENT_ID, ...options, subject });
  };
}
