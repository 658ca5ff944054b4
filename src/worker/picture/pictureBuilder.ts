import type { Analysis } from '../../insight/analyze';
import type { InsightOptions } from '../../insight/options';
import type { EpochMs } from '../../insight/domain/units';
import type { Analyser } from './incrementalAnalysis';
import type { AnalystParts } from '../workerApi';
import type { DataSet } from '../sync/dataSet';
import type { Choices } from '../store/keeper';
import { NONE_KNOWN, type KnownAddresses } from '../lookups/knownAddresses';
import { NOBODY_OUT, type OptedOut } from '../lookups/optOutList';
import { createAnalysisOptions } from './analysisOptions';
import { buildPicture } from './buildPicture';
import { isComplete, isEnough } from '../sync/whatIsDue';

/** Holds what is analysed and what was chosen, and makes the picture from both. */
export interface PictureBuilder {
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

export function createPictureBuilder(
  { listener, defaults, optionsFor }: AnalystParts,
  analyser: Analyser,
): PictureBuilder {
  let data: DataSet | null = null;
  let asOf: EpochMs = 0;
  let analysis: Analysis | null = null;
  const options = createAnalysisOptions(optionsFor);

  const builder: PictureBuilder = {
    choices: defaults,
    optedOut: NOBODY_OUT,
    known: NONE_KNOWN,
    options: () => options(builder.choices.preferences, builder.optedOut, data?.people ?? []),
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
      builder.show();
    },
    show() {
      if (data === null) return;
      const complete = isComplete(data, builder.options().historyDays);
      if (!complete && !isEnough(data)) return;
      const { known, choices } = builder;
      const { answers } = choices;
      analysis = analyser.analyse({ data, known, options: builder.options(), answers, asOf });
      const { kind } = builder.optedOut;
      listener.onPicture(buildPicture(analysis, data, answers, complete, kind));
    },
    analysis() {
      if (analysis === null) throw new Error('there is no picture yet');
      return analysis;
    },
  };
  return builder;
}
