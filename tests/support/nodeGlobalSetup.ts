import { offerPostgres } from './testPostgres';

declare global {
  var stopPostgres: (() => Promise<void>) | undefined;
}

/** A PostgreSQL for the tests of the service, started only if one of them runs. */
export default async function prepareNodeTests() {
  globalThis.stopPostgres = await offerPostgres();
}
