import type { AnalystListener } from '../../../src/worker/workerApi';
import { createAnalyst } from '../../../src/worker/createAnalyst';
import type { Keeper } from '../../../src/worker/store/keeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import type { Mode } from '../../../src/model/permissions';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { paperReader, type Paper } from './paperReader';

interface Opening {
  readonly now: number;
  readonly mode?: Mode;
  readonly expandLists?: boolean;
  readonly askAgain?: boolean;
}

/** Opens a tab at this time and reads; tells which addresses were asked, and the last picture. */
export async function openPaper(
  keeper: Keeper,
  sheet: Paper,
  { now, mode = 'full', expandLists = false, askAgain = false }: Opening,
) {
  const { reader, calls } = paperReader(sheet);
  const pictures: PictureFacts[] = [];
  const ignore = () => undefined;
  const listener: AnalystListener = {
    ...{ onProgress: ignore, onPause: ignore, onChoices: ignore },
    onPicture: (facts) => pictures.push(facts),
  };
  const analyst = createAnalyst({
    ...{ reader, keeper, listener, expandLists, scheduling: null, settingsFile: null },
    now: () => now,
    defaults: { preferences: defaultPreferences({}), answers: NO_ANSWERS },
    optionsFor: (chosen) => insightOptions({}, chosen, 'tenant'),
  });
  await analyst.open();
  const before = pictures.length > 0 ? await metIn(analyst) : null;
  const result = await analyst.read(mode, askAgain);
  const asked = calls.filter((call) => /^(resolveByAddress|readLists) /.test(call));
  return { analyst, result, asked, before, met: await metIn(analyst), picture: pictures.at(-1)! };
}

/** Whom ego has met, by id in the order of the alphabet. */
const metIn = async (analyst: ReturnType<typeof createAnalyst>) =>
  (await analyst.peopleIn({})).flatMap(({ personId, tie }) => (tie ? [personId] : [])).sort();
