import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The labels of the seniority list, lowest first. It has no label for our `professional`. */
export const LIST_LABELS = ['Junior', 'Senior', 'Lead', 'Director', 'Management'] as const;

export type ListLabel = (typeof LIST_LABELS)[number];

export interface LabelledTitle {
  readonly title: string;
  readonly label: ListLabel;
}

/** Reads `text<tab>label` with a line of headings. */
export function readTitleList(file: string): LabelledTitle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [title = '', label = ''] = line.split('\t');
      const known = LIST_LABELS.find((name) => name === label);
      if (known === undefined) throw new Error(`${file}: unknown label "${label}"`);
      return { title, label: known };
    });
}

/**
 * The half of the list that a title is in: by the lowest bit of the first byte of the SHA-256 of the
 * title in lower case with single spaces, so that repeated titles stay together. The open half was read
 * while the lexicon was written; the closed half was not looked at.
 */
export function halfOf(title: string): 'open' | 'closed' {
  const text = title.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  const first = createHash('sha256').update(text).digest()[0] ?? 0;
  return (first & 1) === 0 ? 'open' : 'closed';
}
