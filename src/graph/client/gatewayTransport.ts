import type { Transport } from './transport';

/**
 * Sends what is meant for Graph through a gateway instead: a path on the page's own origin that
 * forwards to Graph. Addresses inside requests and answers stay those of Graph.
 *
 * @param origin Base address of the Graph cloud, `https://graph.microsoft.com`.
 * @param gateway Whole address of the gateway, `https://threewide.contoso.example/graph`.
 */
export function gatewayTransport(transport: Transport, origin: string, gateway: string): Transport {
  return (url, init) => {
    if (!url.startsWith(`${origin}/`)) throw new TypeError('not a request to Microsoft Graph');
    return transport(gateway + url.slice(origin.length), init);
  };
}
