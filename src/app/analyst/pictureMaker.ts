import type { Analysis } from '../../insight/analysis';
import type { EpochMs } from '../../insight/units';
import type { Analyser } from './analyser';
import type { AnalystParts } from './analyst';
import type { DataSet } from './dataSet';
import type { Choices } from './keeper';
import { pictureFacts } from './pictureFacts';
import { isComplete } from './readingRules';

/** Holds what is analysed and what was chosen, and makes the picture from both. */
export interface PictureMaker {
  choices: Choices;
  readonly data: DataSet | null;
  /** Takes this data from now on, and shows it. */
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

  const maker: PictureMaker = {
    choices: defaults,
    get data() {
      return data;
    },
    use(next, at) {
      data = next;
      asOf = at;
      maker.show();
    },
    show() {
      if (data === null) return;
      const options = optionsFor(maker.choices.preferences);
      const { answers } = maker.choices;
      analysis = analyser.analyse(data, options, answers, asOf);
      const complete = isComplete(data, options.historyDays);
      listener.onPicture(pictureFacts(analysis, data, answers, complete));
    },
    analysis() {
      if (analysis === null) throw new Error('there is no picture yet');
      return analysis;
    },
  };
  return maker;
}
