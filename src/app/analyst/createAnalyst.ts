import type { Mode } from '../problems/scopes';
import { createAddressing } from './addressing';
import { createAnalyser } from './analyser';
import type { Analyst, AnalystParts } from './analyst';
import { createChoosing } from './choosing';
import { createOptOut } from './optOut';
import { loadOnDemand } from './loadOnDemand';
import { createOutreach } from './outreach';
import { createPictureMaker } from './pictureMaker';
import { createReadingRoom } from './readingRoom';
import { createTeamPart } from './teamPart';
import { windowsNames } from './windowsNames';

/** See {@link Analyst}. */
export function createAnalyst(parts: AnalystParts): Analyst {
  const { keeper, now } = parts;
  const maker = createPictureMaker(parts, createAnalyser());
  const room = createReadingRoom(parts, maker);
  const choosing = createChoosing(parts, maker);
  const optOut = createOptOut(parts, maker);
  const addressing = createAddressing(parts, maker);
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
      maker.use(await keeper.loadData(), now());
      if (maker.hasPicture) prepare();
      return { choices: maker.choices, kept: maker.data?.mode ?? null };
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
      return peopleOf(maker.analysis(), filter);
    },
    evidenceOf: (personId) => maker.analysis().evidenceOf(personId) ?? { personId, meetings: [] },
    photosOf: async (personIds) => (await parts.reader?.readPhotos(personIds)) ?? new Map(),
    async nextMeetings() {
      const { nextMeetings, freeAt } = await loadOnDemand();
      const names = await windowsNames();
      return nextMeetings(
        maker.analysis(),
        maker.data?.events ?? [],
        maker.choices.answers,
        maker.options(),
        (within, people) => freeAt(parts.scheduling, within, people, names),
      );
    },
    async advise(item) {
      const { adviseOnItem } = await loadOnDemand();
      if (maker.data === null || !maker.hasPicture) return null;
      const { events } = maker.data;
      const { answers } = maker.choices;
      return adviseOnItem(maker.analysis(), events, answers, maker.options(), item);
    },
    async freeAt(within, people) {
      const { freeAt } = await loadOnDemand();
      return freeAt(parts.scheduling, within, people, await windowsNames());
    },
    ...createOutreach(parts, maker),
    ...createTeamPart(parts, maker),
    kept: () => keeper.rows(),
    async exportData(format) {
      const { exportCsv, exportJson, exportKept } = await loadOnDemand();
      if (format === 'kept') return exportKept(keeper, maker.choices);
      return format === 'json'
        ? exportJson(maker.analysis(), maker.choices)
        : exportCsv(maker.analysis());
    },
    async forget(extent) {
      if (extent === 'everywhere' && !(await choosing.unshare())) return false;
      room.forget();
      optOut.forget();
      addressing.forget();
      choosing.forget();
      maker.use(null, now());
      await keeper.forget();
      return true;
    },
  };
}
