import pg from 'pg';
import { SERVICE_ROLE } from './migrations/firstTables';

const LOGIN = 'threewide_login';

/**
 * In the embedded database the service logs in as an account that may only take on the service's role. It has the owner's
 * password, which never leaves the folder, so that a second start does not lock out a first.
 */
export async function serviceLogin(ownerAddress: string): Promise<string> {
  const owner = new pg.Client(ownerAddress);
  await owner.connect();
  try {
    const address = new URL(ownerAddress);
    const password = owner.escapeLiteral(decodeURIComponent(address.password));
    await owner.query(`
      do $$ begin
        create role ${LOGIN} noinherit in role ${SERVICE_ROLE};
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await owner.query(`alter role ${LOGIN} login password ${password}`);
    address.username = LOGIN;
    return address.href;
  } finally {
    await owner.end();
  }
}
