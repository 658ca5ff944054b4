import { forbidden, Problem, unavailable } from '../problem';

/** A 401 that hands the directory's demand (multi-factor, changed password) back to the client. */
export function claimsRequired(claims: string): Problem {
  const encoded = Buffer.from(claims, 'utf8').toString('base64');
  return new Problem(401, 'claimsRequired', {
    headers: {
      'www-authenticate': `Bearer error="insufficient_claims", claims="${encoded}"`,
    },
    data: { claims },
  });
}

const CLAIMS = /claims="([A-Za-z0-9+/=_-]+)"/;

/** What a refusal of Microsoft Graph means to our caller. */
export function graphRefusal(status: number, authenticate: string | null): Problem {
  const [, encoded] = CLAIMS.exec(authenticate ?? '') ?? [];
  if (status === 401 && encoded !== undefined) {
    return claimsRequired(Buffer.from(encoded, 'base64').toString('utf8'));
  }
  if (status === 403) return forbidden();
  return unavailable('graph', 30, new Error(`Microsoft Graph answered ${status}`));
}
