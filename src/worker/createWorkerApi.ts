import { proxy } from 'comlink';
import { systemClock } from '../graph/client/clock';
import { createGraphClient, type GraphClient } from '../graph/client/graphClient';
import { gatewayTransport, type Transport } from '../graph/client/transport';
import { createGraphReader } from '../graph/read/graphReader';
import { createSettingsFile } from '../graph/settingsFile';
import { NO_ANSWERS } from '../insight/answers';
import type { PersonId } from '../insight/domain/units';
import type { Config } from '../model/configuration';
import { defaultPreferences, insightOptions } from './picture/analysisOptions';
import type { Analyst, AnalystListener, AnalystParts } from './workerApi';
import { createAnalyst } from './createAnalyst';
import type { Preferences } from '../model/preferences';
import type { Keeper } from './store/keeper';
import { memoryKeeper } from './store/memoryKeeper';
import { schedulingLater } from './loadLater';
import { type AskForToken, tokensFrom } from '../model/tokenReply';

/** Whose data it is: what is kept is kept apart for each account. */
export interface Account {
  readonly tenantId: string;
  readonly objectId: PersonId;
}

/** What the worker offers the page: analysts for ego's own data and for the sample. */
export interface WorkerApi {
  own(
    config: Config,
    account: Account,
    ask: AskForToken,
    listener: AnalystListener,
    hostZone: string | null,
  ): Promise<Analyst>;
  sample(listener: AnalystListener): Promise<Analyst>;
}

const NOT_CONNECTED = { reader: null, scheduling: null, settingsFile: null } as const;

export function createWorkerApi(): WorkerApi {
  return {
    async own(config, account, ask, listener, hostZone) {
      const parts = commonParts(config.insight, account.tenantId, listener);
      const keeper = await keeperFor(account, parts.defaults.preferences);
      const client = graphClient(config, ask, listener);
      const reader = createGraphReader(client);
      const scheduling = schedulingLater(client);
      const settingsFile = createSettingsFile(client, direct);
      const { optOutGroup, expandLists } = config;
      const outside = { keeper, reader, scheduling, settingsFile, hostZone };
      return proxy(createAnalyst({ ...parts, ...outside, optOutGroup, expandLists }));
    },
    async sample(listener) {
      const { sampleData } = await import(/* webpackChunkName: "sample" */ './sample/sampleData');
      const keeper = memoryKeeper(sampleData(Date.now()));
      return proxy(
        createAnalyst({ ...commonParts({}, 'sample', listener), keeper, ...NOT_CONNECTED }),
      );
    },
  };
}

/** The store of this device, or only memory where there is none. */
async function keeperFor(account: Account, defaults: Preferences): Promise<Keeper> {
  const [{ openStore }, { storeKeeper }] = await Promise.all([
    import(/* webpackChunkName: "store" */ '../storage/indexedDb/openStore'),
    import(/* webpackChunkName: "store" */ './store/storeKeeper'),
  ]);
  const opened = await openStore(account.tenantId, account.objectId);
  return opened.ok ? storeKeeper(opened.value, defaults) : memoryKeeper();
}

function commonParts(
  insight: Config['insight'],
  tenantId: string,
  listener: AnalystListener,
): Omit<AnalystParts, keyof typeof NOT_CONNECTED | 'keeper'> {
  return {
    listener,
    now: () => Date.now(),
    defaults: { preferences: defaultPreferences(insight), answers: NO_ANSWERS },
    optionsFor: (preferences) => insightOptions(insight, preferences, tenantId),
  };
}

const direct: Transport = (url, init) => fetch(url, init);

function graphClient(
  { graphOrigin, graphGateway }: Config,
  ask: AskForToken,
  listener: AnalystListener,
): GraphClient {
  const gateway = graphGateway && new URL(graphGateway, self.location.origin).href;
  return createGraphClient({
    origin: graphOrigin,
    getToken: tokensFrom(ask),
    transport: gateway ? gatewayTransport(direct, graphOrigin, gateway) : direct,
    clock: systemClock,
    random: Math.random,
    onPause: ({ reason, ms }) => listener.onPause({ reason, seconds: ms / 1000 }),
  });
}
