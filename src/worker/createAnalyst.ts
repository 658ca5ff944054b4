import type { Mode } from '../model/permissions';
import { createChoices } from './choices/choices';
import { loadOnDemand, windowsNames } from './loadLater';
import { createAddressLookups } from './lookups/addressLookups';
import { createOptOutLookup } from './lookups/optOutLookup';
import { createAnalyser } from './picture/incrementalAnalysis';
import { createPictureBuilder, type PictureBuilder } from './picture/pictureBuilder';
import { createInvitations } from './scheduling/invitations';
import { createSyncRunner } from './sync/syncRunner';
import type { Analyst, AnalystParts } from './workerApi';

/** The part of an analyst that is about teams; its rules come when they are first asked for. */
function createTeamPart(
  { optionsFor, defaults }: AnalystParts,
  builder: PictureBuilder,
): Pick<Analyst, 'ownAccount' | 'ownContribution'> {
  return {
    async ownAccount() {
      const { ownAccountOf } = await teamRules();
      const { answers } = builder.choices;
      const events = builder.data?.events ?? [];
      return ownAccountOf(builder.analysis(), events, answers, builder.options());
    },
    async ownContribution() {
      if (builder.data === null) return null;
      const { ownContribution } = await teamRules();
      const options = optionsFor(defaults.preferences);
      return ownContribution(builder.analysis(), builder.data, builder.choices.answers, options);
    },
  };
}

const teamRules = () => import(/* webpackChunkName: "team-rules" */ './picture/teamFigures');

/** See {@link Analyst}. */
export function createAnalyst(parts: AnalystParts): Analyst {
  const { keeper, now } = parts;
  const builder = createPictureBuilder(parts, createAnalyser());
  const room = createSyncRunner(parts, builder);
  const choosing = createChoices(parts, builder);
  const optOut = createOptOutLookup(parts, builder);
  const addressing = createAddressLookups(parts, builder);
  /** So that the first press need not wait for a file; one that is not to be had is asked for again then. */
  const prepare = () => void loadOnDemand().catch(() => undefined);
  const readAndLookUp = async (mode: Mode, askAgain: boolean) => {
    const result = await room.read(mode);
    prepare();
    if (result.kind === 'done') await addressing.lookUp(askAgain);
    return result;
  };
  return {
    async open() {
      await Promise.all([choosing.load(), optOut.load(), addressing.load()]);
      builder.use(await keeper.loadData(), now());
      if (builder.hasPicture) prepare();
      return { choices: builder.choices, kept: builder.data?.mode ?? null };
    },
    async read(mode, askAgain = false) {
      addressing.cancel();
      const reading = readAndLookUp(mode, askAgain);
      const [result] = await Promise.all([reading, choosing.share(), optOut.read()]);
      return result;
    },
    cancel() {
      room.cancel();
      optOut.cancel();
      addressing.cancel();
    },
    choose: (next) => choosing.choose(next),
    async peopleIn(filter) {
      const { peopleOf } = await loadOnDemand();
      return peopleOf(builder.analysis(), filter);
    },
    evidenceOf: (personId) => builder.analysis().evidenceOf(personId) ?? { personId, meetings: [] },
    photosOf: async (personIds) => (await parts.reader?.readPhotos(personIds)) ?? new Map(),
    async nextMeetings() {
      const { nextMeetings, freeAt } = await loadOnDemand();
      const names = await windowsNames();
      return nextMeetings(
        builder.analysis(),
        builder.data?.events ?? [],
        builder.choices.answers,
        builder.options(),
        (within, people) => freeAt(parts.scheduling, within, people, names),
      );
    },
    async advise(item) {
      const { adviseOnItem } = await loadOnDemand();
      if (builder.data === null || !builder.hasPicture) return null;
      const { events } = builder.data;
      const { answers } = builder.choices;
      return adviseOnItem(builder.analysis(), events, answers, builder.options(), item);
    },
    async freeAt(within, people) {
      const { freeAt } = await loadOnDemand();
      return freeAt(parts.scheduling, within, people, await windowsNames());
    },
    ...createInvitations(parts, builder),
    ...createTeamPart(parts, builder),
    kept: () => keeper.rows(),
    async exportData(format) {
      const { exportCsv, exportJson, exportKept } = await loadOnDemand();
      if (format === 'kept') return exportKept(keeper, builder.choices);
      return format === 'json'
        ? exportJson(builder.analysis(), builder.choices)
        : exportCsv(builder.analysis());
    },
    async forget(extent) {
      if (extent === 'everywhere' && !(await choosing.unshare())) return false;
      room.forget();
      optOut.forget();
      addressing.forget();
      choosing.forget();
      builder.use(null, now());
      await keeper.forget();
      return true;
    },
  };
}
