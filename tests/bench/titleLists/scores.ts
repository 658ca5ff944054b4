/** Precision, recall and F1 of one label. */
export interface LabelScore {
  readonly label: string;
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly labels: readonly LabelScore[];
}

/** One title: the label of the list and our answer, which may be a label the list does not have. */
export type Answer = readonly [wanted: string, given: string];

/** Scores over the given labels; labels without a single title are left out of the mean of F1. */
export function scoresOf(answers: readonly Answer[], labels: readonly string[]): Scores {
  const right = answers.filter(([wanted, given]) => wanted === given).length;
  const scores = labels.map((label) => scoreOf(answers, label)).filter((score) => score.count > 0);
  return {
    count: answers.length,
    accuracy: right / answers.length,
    macroF1: scores.reduce((sum, score) => sum + score.f1, 0) / scores.length,
    labels: scores,
  };
}

function scoreOf(answers: readonly Answer[], label: string): LabelScore {
  const wanted = answers.filter((answer) => answer[0] === label).length;
  const given = answers.filter((answer) => answer[1] === label).length;
  const both = answers.filter((answer) => answer[0] === label && answer[1] === label).length;
  return {
    label,
    count: wanted,
    precision: given === 0 ? 0 : both / given,
    recall: wanted === 0 ? 0 : both / wanted,
    f1: both === 0 ? 0 : (2 * both) / (wanted + given),
  };
}
