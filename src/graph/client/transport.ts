/** The last link to the network, shaped like `fetch`; the sandbox and tests hand in their own. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;
