import pLimit from 'p-limit';

/** Outlook on the web and the new Outlook refuse a fourth call while three wait for an answer. */
const MOST_IN_FLIGHT = 3;
/** A call that is not answered by then will not be. */
const PATIENCE_MS = 15_000;

/** A call that Outlook refused or did not answer; `code` is Office's word for the reason. */
export class OfficeError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
  }
}

type Start<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** Makes a promise of a call in Office's manner. @throws {OfficeError} */
export type AskOffice = <T>(start: Start<T>) => Promise<T>;

/** Asks Office, never more at once than every Outlook answers. */
export function createAskOffice(patienceMs = PATIENCE_MS): AskOffice {
  const limit = pLimit(MOST_IN_FLIGHT);
  return (start) => limit(() => asPromise(start, patienceMs));
}

function asPromise<T>(start: Start<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new OfficeError('NoAnswer', `no answer in ${patienceMs} ms`)),
      patienceMs,
    );
    start(({ status, value, error }) => {
      clearTimeout(timer);
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new OfficeError(error.name, error.message));
    });
  });
}

/** Whether this Outlook has a version of the mailbox interface; 1.8 is taken for granted. */
export function hasMailboxSet(version: '1.9' | '1.14'): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', version);
}
