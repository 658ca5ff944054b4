/** Ends the PostgreSQL that the tests shared. */
export default async function endPostgres() {
  await globalThis.stopPostgres?.();
}
