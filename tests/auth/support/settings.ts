import type { SignInSettings } from '../../../src/auth/msalConfiguration';

export const settings: SignInSettings = {
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/contoso.example',
  authorityMetadata: {
    issuer: 'https://login.microsoftonline.com/t-1/v2.0',
    authorization_endpoint: 'https://login.microsoftonline.com/t-1/oauth2/v2.0/authorize',
    token_endpoint: 'https://login.microsoftonline.com/t-1/oauth2/v2.0/token',
    jwks_uri: 'https://login.microsoftonline.com/t-1/discovery/v2.0/keys',
  },
  graphOrigin: 'https://graph.microsoft.com',
  redirectUri: 'http://localhost/redirect.html',
};
