import { API_ID } from '../login/apiScopes';
import { openIdConfiguration } from '../login/metadata';
import { CLIENT_ID } from '../login/tokenService';
import { optOutGroupOf } from '../directory/groups';
import { SERVICE_ADDRESS } from './serviceProxy';
import type { World } from './world';

/** The deployment settings that the app reads beside itself: this sandbox as its tenant. */
export function appConfig(world: World): object {
  const { company } = world.tenants.current();
  const { tenantId } = company;
  return {
    clientId: CLIENT_ID,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    authorityMetadata: openIdConfiguration(world, tenantId),
    graphOrigin: 'https://graph.microsoft.com',
    service: world.hasService ? SERVICE_ADDRESS : null,
    ...(world.hasService && { serviceClientId: API_ID }),
    ...(world.deployment.usesGroups && {
      ...{ optOutGroup: optOutGroupOf(company), expandLists: true },
    }),
    hostOrigins: [world.origin()],
  };
}
