import type { OfficeLink } from './officeLink';

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
