/** A request of msal-browser to the host, as the bridge carries it. */
export interface BridgeRequest {
  readonly messageType: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims?: string;
    readonly authority?: string;
  };
}

/** What the host says to a token request; null for no answer at all. */
export type BridgeReply = Readonly<Record<string, unknown>> | null;

const ACCOUNT = {
  homeAccountId: 'u-1.t-1',
  environment: 'login.microsoftonline.com',
  tenantId: 't-1',
  username: 'ego@contoso.example',
  localAccountId: 'u-1',
  name: 'Ego',
};

function idToken(): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const claims = { oid: 'u-1', tid: 't-1', preferred_username: ACCOUNT.username, name: 'Ego' };
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

export function granted(token: string): BridgeReply {
  return {
    success: true,
    token: { access_token: token, id_token: idToken(), expires_in: 3600, scope: '' },
    account: ACCOUNT,
  };
}

export function refused(status: string, code = '', description = ''): BridgeReply {
  return { success: false, error: { status, code, description } };
}

/** A host that speaks the nested-app-auth protocol on the page's window to the real msal. */
export function fakeBridge(options: { readonly silent?: boolean } = {}) {
  const requests: BridgeRequest[] = [];
  const replies: BridgeReply[] = [];
  const listeners = new Set<(message: string) => void>();
  const answer = (requestId: string, reply: BridgeReply): void => {
    if (!reply) return;
    const message = JSON.stringify({
      messageType: 'NestedAppAuthResponse',
      requestId,
      ...reply,
    });
    setTimeout(() => listeners.forEach((listener) => listener(message)), 0);
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: (message: string) => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: (message: string) => void) =>
        listeners.delete(listener),
      postMessage(text: string) {
        const request = JSON.parse(text) as BridgeRequest;
        requests.push(request);
        if (options.silent) return;
        if (request.method === 'GetInitContext') {
          const initContext = { capabilities: {}, sdkName: 'fake', sdkVersion: '1' };
          answer(request.requestId, { success: true, initContext });
        } else answer(request.requestId, replies.shift() ?? granted(`token${requests.length}`));
      },
    },
  });
  return {
    requests,
    replyWith: (...next: readonly BridgeReply[]) => void replies.push(...next),
    tokenRequests: () => requests.filter(({ method }) => method !== 'GetInitContext'),
  };
}

export function removeBridge(): void {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
}
