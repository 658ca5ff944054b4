import type { Contribution } from '../contribution/contributionSchema';
import type { TenantTransaction } from '../database/database';
import { basisOf, chooseBasis, type Basis } from './basis';
import { countCells } from './cells';
import { complementHolds, neighboursOf, type Neighbour } from './complement';
import {
  composeCells,
  keepBasis,
  keepNoise,
  keptNoise,
  withFreshNoise,
  type Noise,
  type RandomInt,
} from './noise';
import { releaseBody, type ReleaseAnswer } from './releaseBody';
import type { ReleaseKey } from './releaseKey';
import { GROUP, type ReleaseRules } from './releaseRules';
import {
  contributionsOf,
  handedOverRelease,
  looksOf,
  pastReleases,
  withdrawnOf,
  type StoredRelease,
} from './releaseStore';

export interface ReleaseTools {
  readonly rules: ReleaseRules;
  readonly randomInt: RandomInt;
  readonly now: Date;
}

/** What a release is made from, all read in one transaction. */
interface Ground {
  readonly key: ReleaseKey;
  /** How many people are in the team, whether they contribute or not. */
  readonly teamSize: number;
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly current: Basis;
  readonly past: readonly StoredRelease[];
  /** The past is another manager's, whose team this was. */
  readonly handedOver: boolean;
  readonly noise: Noise;
}

type Draft = Omit<StoredRelease, 'month'>;

/** A new manager of a team that hardly changed goes on from the release that the team had. */
async function pastOrHandedOver(
  tx: TenantTransaction,
  key: ReleaseKey,
  neighbours: readonly Neighbour[],
): Promise<Pick<Ground, 'past' | 'handedOver'>> {
  const own = await pastReleases(tx, key);
  if (own.length > 0 || key.scope !== 'direct') return { past: own, handedOver: false };
  const close = neighbours.find((one) => one.directOnly && one.onlyHere + one.onlyThere < GROUP);
  const past = close === undefined ? [] : await handedOverRelease(tx, key, close.basisId);
  return { past, handedOver: past.length > 0 };
}

function computed(ground: Ground, drew: boolean, tools: ReleaseTools): Draft & { noise: Noise } {
  const { key, current, contributions, past } = ground;
  const { minimum } = tools.rules;
  const counts = countCells([...contributions.values()], minimum);
  const noise = withFreshNoise(ground.noise, counts.counts.keys(), tools.randomInt);
  const cells = composeCells(counts, noise, past.at(-1)?.cells ?? new Map());
  const { contributors, departments } = counts;
  const { month, scope } = key;
  const since = past.find(({ basis }) => basis.id === current.id)?.month ?? month;
  const body = releaseBody({ month, scope, minimum, contributors, since, departments, cells });
  return { basis: current, drew, cells, body, noise };
}

async function freeze(
  tx: TenantTransaction,
  key: ReleaseKey,
  draft: Draft,
  now: Date,
): Promise<string> {
  const body = JSON.stringify(draft.body);
  await tx
    .insertInto('release')
    .values({
      tenant_id: key.tenant,
      manager_id: key.manager,
      scope: key.scope,
      month: key.month,
      basis_id: draft.basis.id,
      drew: draft.drew,
      cells: JSON.stringify(Object.fromEntries(draft.cells)),
      body,
      made_at: now,
    })
    .execute();
  return body;
}

const answer = (state: ReleaseAnswer): string => JSON.stringify(state);

async function publish(
  tx: TenantTransaction,
  ground: Ground,
  tools: ReleaseTools,
): Promise<string> {
  const { key, current, past } = ground;
  const { minimum } = tools.rules;
  const last = past.at(-1);
  const withdrawn = await withdrawnOf(tx, key.tenant, [...(last?.basis.members ?? [])]);
  const situation = {
    current,
    looks: await looksOf(tx, key),
    past,
    withdrawn,
    noiseKept: ground.noise.size > 0,
  };
  const choice = chooseBasis(situation, tools.rules);
  switch (choice.kind) {
    case 'notEnough':
      return answer(
        ground.teamSize < minimum
          ? { state: 'teamTooSmall', minimum }
          : { state: 'notEnough', contributors: current.members.size, minimum },
      );
    case 'withheld':
      return answer({ state: 'withheld' });
    case 'keep': {
      if (last === undefined) throw new Error('Nothing to keep.');
      const body = { ...last.body, month: key.month };
      // To the new manager of a team, what the old one was shown is a look.
      return showable(tx, ground, { ...last, drew: ground.handedOver, body }, tools);
    }
    case 'compute': {
      const draft = computed(ground, choice.drew || ground.handedOver, tools);
      return showable(tx, ground, draft, tools, () => keep(tx, key.tenant, draft));
    }
  }
}

async function keep(
  tx: TenantTransaction,
  tenant: string,
  draft: Draft & { noise: Noise },
): Promise<void> {
  await keepBasis(tx, tenant, draft.basis);
  await keepNoise(tx, tenant, draft.basis.id, draft.noise);
}

async function showable(
  tx: TenantTransaction,
  { key }: Ground,
  draft: Draft,
  tools: ReleaseTools,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const neighbours = await neighboursOf(tx, key, draft.basis);
  if (!(await complementHolds(tx, key, draft.basis, neighbours, tools.rules.minimum))) {
    return answer({ state: 'withheld' });
  }
  await before();
  return freeze(tx, key, draft, tools.now);
}

/**
 * Makes the release and freezes it, or says why there is none this time. The caller holds the tenant's turn and has
 * seen that the release does not exist.
 *
 * @param team who is below the manager, from the directory.
 */
export async function makeRelease(
  tx: TenantTransaction,
  key: ReleaseKey,
  team: ReadonlySet<string>,
  tools: ReleaseTools,
): Promise<string> {
  const contributions = await contributionsOf(tx, key.tenant, [...team], tools.rules.minimum);
  const current = basisOf(contributions.keys());
  const neighbours = await neighboursOf(tx, key, current);
  const before = await pastOrHandedOver(tx, key, neighbours);
  const noise = await keptNoise(tx, key.tenant, current.id);
  return publish(tx, { key, teamSize: team.size, contributions, current, ...before, noise }, tools);
}
