import type { Analysis } from '../../insight/analyze';
import type { InsightOptions } from '../../insight/options';
import type { EpochMs } from '../../insight/domain/units';
import type { Analyser } from './analyser';
import type { AnalystParts } from './analyst';
import type { DataSet } from './dataSet';
import type { Choices } from './keeper';
import { NONE_KNOWN, type KnownAddresses } from './knownAddresses';
import { NOBODY_OUT, type OptedOut } from './optOutList';
import { createOptionsMaker } from './optionsMaker';
import { pictureFacts } from './pictureFacts';
import { isComplete, isEnough } from './readingRules';

/** Holds what is analysed and what was chosen, and makes the picture from both. */
export interface PictureMaker {
  choices: Choices;
  /** Who must not be suggested. */
  optedOut: OptedOut;
  /** Addresses beside those of the directory. */
  known: KnownAddresses;
  readonly data: DataSet | null;
  /** False before the first picture. */
  readonly hasPicture: boolean;
  /** The constants of the analysis, with everybody in it who must not be suggested. */
  options(): InsightOptions;
  /** Takes this data from now on, and shows it where it is enough for a picture. */
  use(data: DataSet | null, asOf: EpochMs): void;
  /** Analyses and shows again, after a choice. */
  show(): void;
  /** The analysis behind the picture; there is none before the first picture. */
  analysis(): Analysis;
}

export function createPictureMaker(
  { listener, defaults, optionsFor }: AnalystParts,
  analyser: Analyser,
): PictureMaker {
  let data: DataSet | null = null;
  let asOf: EpochMs = 0;
  let analysis: Analysis | null = null;
  const options = createOptionsMaker(optionsFor);

  const maker: PictureMaker = {
    choices: defaults,
    optedOut: NOBODY_OUT,
    known: NONE_KNOWN,
    options: () => options(maker.choices.preferences, maker.optedOut, data?.people ?? []),
    get data() {
      return data;
    },
    get hasPicture() {
      return analysis !== null;
    },
    use(next, at) {
      data = next;
      asOf = at;
      if (next === null) analysis = null;
      maker.show();
    },
    show() {
      if (data === null) return;
      const complete = isComplete(data, maker.options().historyDays);
      if (!complete && !isEnough(data)) return;
      const { known, choices } = maker;
      const { answers } = choices;
      analysis = analyser.analyse({ data, known, options: maker.options(), answers, asOf });
      const { kind } = maker.optedOut;
      listener.onPicture(pictureFacts(analysis, data, answers, complete, kind));
    },
    analysis() {
      if (analysis === null) throw new Error('there is no picture yet');
      return analysis;
    },
  };
  return maker;
}
