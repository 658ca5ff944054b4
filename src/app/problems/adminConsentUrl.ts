import type { Config } from '../config';

/** Where an administrator allows the product for everybody, unless the deployment names a page. */
export function adminConsentUrl({ adminConsentUrl, authority, clientId }: Config): string {
  if (adminConsentUrl !== null) return adminConsentUrl;
  return `${authority.replace(/\/+$/, '')}/adminconsent?client_id=${clientId}`;
}
