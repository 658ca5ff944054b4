import { claimsChallenge } from '../../../src/graph/client/response';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';

function challenge(value: string): string | null {
  return claimsChallenge(new Headers({ 'WWW-Authenticate': value }));
}

describe('claimsChallenge', () => {
  it('decodes the claims of a continuous access evaluation challenge', () => {
    expect(
      challenge(
        `Bearer realm="", authorization_uri="https://login.example/authorize", client_id="x", ` +
          `error="insufficient_claims", claims="${btoa(claims)}"`,
      ),
    ).toBe(claims);
  });

  it('reads the URL-safe alphabet too', () => {
    // "~~~???" is "fn5-Pz8_" in it and "fn5+Pz8/" in the ordinary one.
    expect(challenge('Bearer error="insufficient_claims", claims="fn5-Pz8_"')).toBe('~~~???');
  });

  it.each([
    'Bearer error="invalid_token"',
    `Bearer error="invalid_token", claims="${btoa(claims)}"`,
    'Bearer error="insufficient_claims", claims="%%%"',
  ])('finds no claims in %s', (value) => {
    expect(challenge(value)).toBeNull();
  });

  it('finds none where the header is absent or hidden', () => {
    expect(claimsChallenge(new Headers())).toBeNull();
  });
});
