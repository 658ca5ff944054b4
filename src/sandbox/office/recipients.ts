import type { AsyncCalls } from './asyncCalls';
import type { OfficeFault } from './protocol';

const MOST_AT_ONCE = 100;

const TOO_MANY: OfficeFault = {
  name: 'NumberOfRecipientsExceeded',
  code: 9006,
  message: `At most ${MOST_AT_ONCE} recipients can be added at a time.`,
};

/** The attendees of one field: at most a hundred at a time; only resolved ones are told. */
export function recipients(
  calls: AsyncCalls,
  field: 'required' | 'optional',
): Pick<Office.Recipients, 'addAsync' | 'getAsync' | 'setAsync'> {
  const limited = (name: string) => {
    const ask = calls.method(name, 1, { before: [field] });
    return (list: readonly unknown[], ...rest: readonly unknown[]) => {
      if (list.length > MOST_AT_ONCE) return calls.refuse(rest, TOO_MANY);
      ask(list, ...rest);
    };
  };
  return {
    addAsync: limited('recipients.add'),
    setAsync: limited('recipients.set'),
    getAsync: calls.method('recipients.get', 0, { before: [field] }),
  };
}
