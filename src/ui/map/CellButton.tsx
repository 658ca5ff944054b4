import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { ShownCoverage } from '../texts/coverageFigures';
import { isOnlyMet, metShare } from '../texts/coverageFigures';
import { shadeOf, useCellStyles } from './useCellStyles';

/** Where a part stands in a grid that is one tab stop. */
export interface CellPlace {
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

interface Props {
  readonly coverage: ShownCoverage;
  /** The cell as a sentence. */
  readonly sentence: string;
  /** Level name before the figures, where no column header says it. */
  readonly label?: string;
  readonly plain?: boolean;
  readonly place?: CellPlace;
  readonly onOpen: () => void;
}

/** "3/9": met of the colleagues there, "3" where only people met are counted; opens the people behind it. */
export function CellButton({ coverage, sentence, label, plain, place, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useCellStyles();
  const { met, colleagues } = coverage;
  const shade = shadeOf(metShare(coverage) ?? 0);
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, plain !== true && styles[shade])}
      aria-label={sentence}
      title={sentence}
      onClick={onOpen}
      {...place}
    >
      {label !== undefined && <span className={styles.of}>{label}&nbsp;</span>}
      <bdi dir="ltr" className={styles.figures}>
        <span className={met > 0 ? styles.met : styles.zero}>{i18n.number(met)}</span>
        {!isOnlyMet(coverage) && <span className={styles.of}>/{i18n.number(colleagues)}</span>}
      </bdi>
    </button>
  );
}
