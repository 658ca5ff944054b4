import type { OfficeCall, OfficeEvent, OfficeFault, OfficeReply } from '../office/protocol';

/** What Outlook does for one method of the stand-in `Office`. */
export type OfficeFunction = (...args: readonly unknown[]) => unknown;

/** A call that Outlook refuses. */
export class Refusal extends Error {
  readonly fault: OfficeFault;
  constructor(fault: OfficeFault) {
    super(fault.message);
    this.fault = fault;
  }
}

export interface OfficeServer {
  /** Tells the pane of something that it has not asked for. */
  raise(name: string, detail: unknown): void;
}

/** Answers the calls of a window (the pane, a dialog) with the functions of the moment. */
export function serveOffice(
  windowOf: () => Window | null,
  functions: () => Readonly<Record<string, OfficeFunction>>,
): OfficeServer {
  window.addEventListener('message', (event: MessageEvent<OfficeCall | null>) => {
    const asking = windowOf();
    if (asking === null || event.source !== asking || event.origin !== location.origin) return;
    if (event.data?.office !== 'call') return;
    void answer(functions(), event.data).then((reply) =>
      asking.postMessage(reply, location.origin),
    );
  });
  return {
    raise(name, detail) {
      const message: OfficeEvent = { office: 'event', name, detail };
      windowOf()?.postMessage(message, location.origin);
    },
  };
}

async function answer(
  functions: Readonly<Record<string, OfficeFunction>>,
  { id, method, args }: OfficeCall,
): Promise<OfficeReply> {
  const handle = functions[method];
  if (!handle) return { office: 'reply', id, error: notOffered(method) };
  try {
    return { office: 'reply', id, value: await handle(...args) };
  } catch (error) {
    if (error instanceof Refusal) return { office: 'reply', id, error: error.fault };
    throw error;
  }
}

function notOffered(method: string): OfficeFault {
  return {
    name: 'OperationNotSupported',
    code: 5000,
    message: `This Outlook has no ${method} for the item that is open.`,
  };
}
