import type { EpochMs } from '../../insight/domain/units';

const SECONDS = /^\d+(\.\d+)?$/;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: seconds, also with a fraction,
 * or a date. Null when the header is absent (or hidden by CORS) or cannot be read.
 */
export function retryAfterMs(header: string | null, now: EpochMs): number | null {
  const text = header?.trim() ?? '';
  if (SECONDS.test(text)) return Math.ceil(Number(text) * 1000);
  // Date.parse takes much for a date, "-5" for instance; an HTTP date begins with a weekday.
  const date = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
