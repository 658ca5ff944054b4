import * as v from 'valibot';
import { httpsUrl, isUrl } from './configAddress';
import { insightOverrides } from './configInsight';

/** Graph's base addresses, one per cloud. A token is never sent anywhere else. */
const GRAPH_CLOUDS = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
] as const;

const origin = v.pipe(
  v.string(),
  v.check(
    (text) => isUrl(text, ['https:', 'http:']) && new URL(text).origin === text,
    'an origin such as https://example.com, without a path',
  ),
);

const ownPath = v.pipe(
  v.string(),
  v.check((text) => /^\/(?!\/)[\w./-]*$/.test(text), 'a path such as /graph'),
);

const guid = v.pipe(
  v.string(),
  v.check((text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text), 'a GUID'),
);

const settings = v.strictObject({
  /** The app registration's id. */
  clientId: guid,
  /** `https://login.microsoftonline.com/<tenant>`, or that of a national cloud. */
  authority: httpsUrl,
  /** OpenID metadata of the authority, for networks in which it cannot be fetched. */
  authorityMetadata: v.nullish(v.record(v.string(), v.unknown()), null),
  graphOrigin: v.optional(v.picklist(GRAPH_CLOUDS), 'https://graph.microsoft.com'),
  /**
   * Path on the page's own origin through which requests to Graph go, where the network lets a
   * page reach nothing else.
   */
  graphGateway: v.nullish(ownPath, null),
  /** Base address of the team-summary service; null where there is none. */
  service: v.nullish(httpsUrl, null),
  /** Client id of the service's own API registration, whose scope `access_as_user` is asked for. */
  serviceClientId: v.nullish(guid, null),
  /** Further origins that may frame the page as a Teams host. */
  hostOrigins: v.optional(v.array(origin), []),
  /** Object id of the group of those who do not want to be suggested; null where there is none. */
  optOutGroup: v.nullish(guid, null),
  /** Whether to look into the distribution lists that are invited to meetings. */
  expandLists: v.optional(v.boolean(), false),
  insight: v.optional(insightOverrides, {}),
  /** Where an administrator gives consent; null for the address that follows from `authority`. */
  adminConsentUrl: v.nullish(httpsUrl, null),
});

/** The settings of one deployment, served beside the page as `config.json`. */
export const configSchema = v.pipe(
  settings,
  v.forward(
    v.check(
      ({ service, serviceClientId }) => service === null || serviceClientId !== null,
      'an address with `serviceClientId` beside it',
    ),
    ['service'],
  ),
);

export type Config = Readonly<v.InferOutput<typeof configSchema>>;
