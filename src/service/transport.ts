/** How a request leaves the service: the platform's `fetch`, or a stand-in. */
export type Transport = (url: string, init?: RequestInit) => Promise<Response>;

/** The time, as the service sees it. */
export type Clock = () => Date;
