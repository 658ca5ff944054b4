/** A message from the app, as teams-js sends it. */
export interface AppMessage {
  readonly id: number;
  readonly uuidAsString: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
  /** The request of nested app authentication, as JSON. */
  readonly data: string | undefined;
}

/** Reads a message event's data; null for what is not from teams-js. */
export function readAppMessage(data: unknown): AppMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const values = data as Readonly<Record<string, unknown>>;
  const { id, func, args, uuidAsString, data: payload } = values;
  if (typeof id !== 'number' || typeof func !== 'string') return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as unknown[]) : [],
    uuidAsString: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    data: typeof payload === 'string' ? payload : undefined,
  };
}

/** What the host does for one function; the result is the `args` of the reply, null for no reply. */
export type HostFunction = (message: AppMessage) => Reply | Promise<Reply>;
export type Reply = readonly unknown[] | null;

/** Listens to the app in the frame and answers with the functions given. */
export function serveApp(
  frame: HTMLIFrameElement,
  functions: Readonly<Record<string, HostFunction>>,
  otherwise: HostFunction,
): void {
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = readAppMessage(event.data);
    if (!message) return;
    const handle = functions[message.func] ?? otherwise;
    void Promise.resolve(handle(message)).then((args) => {
      if (args === null) return;
      const { id, uuidAsString } = message;
      frame.contentWindow?.postMessage({ id, uuidAsString, args }, location.origin);
    });
  });
}

/** Tells the app of something that it has not asked for. */
export function sendEvent(frame: HTMLIFrameElement, func: string, args: readonly unknown[]): void {
  frame.contentWindow?.postMessage({ func, args }, location.origin);
}
