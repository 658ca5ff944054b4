import * as v from 'valibot';
import { LEVELS } from '../insight/levels/level';
import type { InsightOptions } from '../insight/options';

/** A whole address that starts with https. */
const httpsUrl = v.pipe(
  v.string(),
  v.check((text) => isUrl(text, ['https:']), 'an https address'),
);

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const amount = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'text that is not blank'),
);

const levelRule = v.strictObject({
  title: v.pipe(
    text,
    v.check(isTitleOrExpression, 'a title, or a regular expression between slashes'),
  ),
  level: v.picklist(LEVELS),
});

/** All four at once: a deployment's capacity takes the place of the usual one. */
const weeklyCapacity = v.strictObject({
  peer: amount,
  oneUp: amount,
  twoUp: amount,
  higher: amount,
});

const community = v.strictObject({ department: text, link: httpsUrl });

/** What an administrator may set of the insight core's options; the tenant is ego's own. */
export const insightOverrides = v.strictObject({
  windowDays: v.exactOptional(v.picklist([30, 90, 180, 365])),
  historyDays: v.exactOptional(count),
  shortestMeeting: v.exactOptional(count),
  longestMeeting: v.exactOptional(count),
  mostOthers: v.exactOptional(count),
  smallMeeting: v.exactOptional(count),
  countUnanswered: v.exactOptional(v.boolean()),
  halfLife: v.exactOptional(count),
  activeDays: v.exactOptional(count),
  activeContacts: v.exactOptional(count),
  warmDays: v.exactOptional(count),
  smallestGroup: v.exactOptional(count),
  grouping: v.exactOptional(v.picklist(['department', 'branch', 'office', 'company'])),
  scope: v.exactOptional(
    v.union([v.picklist(['auto', 'company']), v.strictObject({ branchOf: text })]),
  ),
  largestUniverse: v.exactOptional(count),
  smallestBranch: v.exactOptional(count),
  rareRatio: v.exactOptional(share),
  rareProbability: v.exactOptional(share),
  rareLeastExpected: v.exactOptional(amount),
  rareMostOfExpected: v.exactOptional(share),
  rareLeastMet: v.exactOptional(amount),
  deepGoal: v.exactOptional(count),
  wideGoal: v.exactOptional(count),
  leadersGoal: v.exactOptional(count),
  internalShareGoal: v.exactOptional(share),
  departmentAliases: v.exactOptional(v.record(v.string(), text)),
  levelMapping: v.exactOptional(v.array(levelRule)),
  excluded: v.exactOptional(v.array(text)),
  suggestionsAWeek: v.exactOptional(count),
  mostOpen: v.exactOptional(count),
  coolDownDays: v.exactOptional(amount),
  coolDownAfterMetDays: v.exactOptional(amount),
  openDays: v.exactOptional(count),
  mentoringOpenDays: v.exactOptional(count),
  bossAdviceDays: v.exactOptional(count),
  capacity: v.exactOptional(weeklyCapacity),
  communities: v.exactOptional(v.array(community)),
} satisfies Partial<Record<keyof InsightOptions, v.GenericSchema>>);

export type InsightOverrides = Partial<Omit<InsightOptions, 'tenantId'>>;

function isTitleOrExpression(title: string): boolean {
  const expression = /^\/(.*)\/$/s.exec(title)?.[1];
  if (expression === undefined) return true;
  try {
    return new RegExp(expression, 'iu').source !== '';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

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
