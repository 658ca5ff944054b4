import type { AsyncCalls } from './asyncCalls';
import type { OfficeLink } from './officeLink';

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
