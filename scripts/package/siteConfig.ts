import type { PackageSettings } from './settings';

/** The first `config.json` of a deployment; everything else in it is optional (docs/config.md). */
export function siteConfig(settings: PackageSettings): object {
  const { clientId, tenant, service, serviceClientId } = settings;
  return {
    clientId,
    authority: `https://login.microsoftonline.com/${tenant}`,
    graphOrigin: 'https://graph.microsoft.com',
    service,
    ...(serviceClientId !== null && { serviceClientId }),
  };
}
