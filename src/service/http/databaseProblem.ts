import { Problem, unavailable } from '../problem';

const DISK_FULL = '53100';
/**
 * Statement or lock timeout, too many connections, out of memory, shutting down or starting, serialization, deadlock,
 * and a database that lets nobody in.
 */
const PASSING = /^(57014|55P03|53300|53200|57P0[1-5]|40001|40P01|08...|55000|28000|28P01|3D000)$/;
const LOST = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const LOST_MESSAGE =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a failure of the database means to the caller; null when it is a fault of ours. */
export function databaseProblem(error: Error): Problem | null {
  const code = codeOf(error);
  if (code === DISK_FULL) return new Problem(507, 'storageFull', { cause: error });
  if (PASSING.test(code) || LOST.test(code) || LOST_MESSAGE.test(error.message)) {
    return unavailable('database', 5, error);
  }
  return null;
}
