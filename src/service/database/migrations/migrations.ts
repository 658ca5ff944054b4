import { firstTables } from './firstTables';

/** In order; a migration that has run anywhere is never changed again. */
export const MIGRATIONS = { '001_first_tables': firstTables } as const;
