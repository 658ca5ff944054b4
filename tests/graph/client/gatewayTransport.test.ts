import { gatewayTransport } from '../../../src/graph/client/transport';

describe('gatewayTransport', () => {
  const sent: string[] = [];
  const transport = gatewayTransport(
    (url) => {
      sent.push(url);
      return Promise.resolve(new Response());
    },
    'https://graph.microsoft.com',
    'https://threewide.example/graph',
  );

  it('puts the gateway in the place of the Graph cloud', async () => {
    await transport('https://graph.microsoft.com/v1.0/me?$select=id', {});
    expect(sent).toEqual(['https://threewide.example/graph/v1.0/me?$select=id']);
  });

  it('carries nothing that is meant for another place', () => {
    expect(() => transport('https://graph.microsoft.com.evil.example/', {})).toThrow(TypeError);
  });
});
