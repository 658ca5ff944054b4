import { RefusedCall, type OfficeLink } from './officeLink';
import type { OfficeFault } from './protocol';

/** A method as `Office` has them: its last argument may be a callback, the one before it options. */
type OfficeMethod = (...args: readonly unknown[]) => void;

type Callback = (result: object) => void;

const TOO_MANY_CALLS: OfficeFault = {
  name: 'TooManyIncompleteRequests',
  code: 5100,
  message: 'Wait until an earlier call has answered.',
};

export interface AsyncCalls {
  /**
   * Makes a method that asks Outlook.
   *
   * @param own Arguments of the method itself; what follows them is options and callback.
   * @param shape Makes what the callback gets out of what came over the connection.
   */
  method(
    name: string,
    own: number,
    more?: { readonly before?: readonly unknown[]; readonly shape?: (value: unknown) => unknown },
  ): OfficeMethod;
  /** Answers without asking Outlook, as later as any other call. */
  answer(rest: readonly unknown[], value: unknown): void;
  refuse(rest: readonly unknown[], fault: OfficeFault): void;
}

/**
 * Calls in Office's manner, with `asyncContext` handed back. Outlook on the web and the new Outlook
 * refuse a fourth call while three have not answered.
 */
export function createAsyncCalls(link: OfficeLink, mostInFlight: number): AsyncCalls {
  let inFlight = 0;
  const calls: AsyncCalls = {
    method:
      (name, own, { before = [], shape = (value: unknown) => value } = {}) =>
      (...args) => {
        const rest = args.slice(own);
        if (inFlight >= mostInFlight) return calls.refuse(rest, TOO_MANY_CALLS);
        inFlight += 1;
        const asked = link.call(name, ...before, ...args.slice(0, own));
        void asked.then(
          (value) => {
            inFlight -= 1;
            calls.answer(rest, shape(value));
          },
          (error: unknown) => {
            inFlight -= 1;
            if (!(error instanceof RefusedCall)) throw error;
            calls.refuse(rest, error.fault);
          },
        );
      },
    answer(rest, value) {
      tell(rest, { status: 'succeeded', value, error: undefined });
    },
    refuse(rest, error) {
      tell(rest, { status: 'failed', value: undefined, error });
    },
  };
  return calls;
}

function tell(rest: readonly unknown[], result: object): void {
  const callback = rest.find((one): one is Callback => typeof one === 'function');
  const options = rest.find((one) => typeof one === 'object' && one !== null);
  const asyncContext: unknown = options && 'asyncContext' in options ? options.asyncContext : null;
  if (callback) setTimeout(() => callback({ ...result, asyncContext }), 0);
}

type Handler = (detail: unknown) => void;

/** `addHandlerAsync` and `removeHandlerAsync` for the events that an object raises. */
export function itemEvents(link: OfficeLink, calls: AsyncCalls, names: readonly string[]) {
  const handlers = new Map<string, Handler[]>();
  for (const name of names) {
    link.onEvent(name, (detail) => {
      for (const handler of handlers.get(name) ?? []) handler(detail);
    });
  }
  return {
    addHandlerAsync(name: unknown, handler: unknown, ...rest: readonly unknown[]) {
      const type = String(name);
      if (!names.includes(type)) {
        return calls.refuse(rest, {
          name: 'OperationNotSupported',
          code: 5000,
          message: `There is no event ${type} here.`,
        });
      }
      handlers.set(type, [...(handlers.get(type) ?? []), handler as Handler]);
      calls.answer(rest, undefined);
    },
    removeHandlerAsync(name: unknown, ...rest: readonly unknown[]) {
      handlers.delete(String(name));
      calls.answer(rest, undefined);
    },
  };
}
