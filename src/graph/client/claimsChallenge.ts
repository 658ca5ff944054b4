const INSUFFICIENT_CLAIMS = /error="insufficient_claims"/;
const CLAIMS = /claims="([^"]+)"/;

/**
 * The decoded claims that a 401 asks for (continuous access evaluation), to be put into the next
 * token request; null when the answer holds no such challenge or it cannot be decoded.
 */
export function claimsChallenge(headers: Headers): string | null {
  const challenge = headers.get('WWW-Authenticate') ?? '';
  const encoded = CLAIMS.exec(challenge)?.[1];
  if (!encoded || !INSUFFICIENT_CLAIMS.test(challenge)) return null;
  return decoded(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}

function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
