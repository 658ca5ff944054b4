import { AuthError } from './tokenSource';

/**
 * Puts a time limit around a call that may never answer: a bridge without a host behind it waits
 * for ever. What comes after the limit is dropped.
 *
 * @throws {AuthError} `timeout`.
 */
export async function within<T>(limitMs: number, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AuthError({ kind: 'timeout', afterMs: limitMs })), limitMs);
  });
  try {
    return await Promise.race([call, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
