import type { OfficeCall, OfficeEvent, OfficeFault, OfficeReply } from './protocol';

/** A call that Outlook refused. */
export class RefusedCall extends Error {
  readonly fault: OfficeFault;
  constructor(fault: OfficeFault) {
    super(fault.message);
    this.name = fault.name;
    this.fault = fault;
  }
}

/** The connection to the page of Outlook around this one, or behind it where this is a dialog. */
export interface OfficeLink {
  call(method: string, ...args: readonly unknown[]): Promise<unknown>;
  onEvent(name: string, listener: (detail: unknown) => void): void;
}

export function openLink(): OfficeLink {
  const outlook = (window.opener as Window | null) ?? window.parent;
  const waiting = new Map<number, (reply: OfficeReply) => void>();
  const listeners = new Map<string, ((detail: unknown) => void)[]>();
  let calls = 0;
  window.addEventListener('message', (event: MessageEvent<OfficeReply | OfficeEvent | null>) => {
    if (event.source !== outlook || event.origin !== location.origin) return;
    const message = event.data;
    if (message?.office === 'event') {
      for (const listener of listeners.get(message.name) ?? []) listener(message.detail);
    }
    if (message?.office === 'reply') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  return {
    call: (method, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++calls;
        waiting.set(id, (reply) =>
          'error' in reply ? reject(new RefusedCall(reply.error)) : resolve(reply.value),
        );
        const call: OfficeCall = { office: 'call', id, method, args };
        outlook.postMessage(call, location.origin);
      }),
    onEvent(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
  };
}

type Listener = (message: string) => void;

/** `window.nestedAppAuthBridge`: carries msal's requests to the host that signs the app in. */
export function installBridge(link: OfficeLink): void {
  const listeners = new Set<Listener>();
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: Listener) => listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
      postMessage(request: string) {
        void link.call('nestedAuth', request).then((answer) => {
          for (const listener of listeners) listener(String(answer));
        });
      },
    },
  });
}
