import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { titleReader } from '../../src/insight/levels/titleReader';
import { table } from './table';
import { describedWords } from './titleLists/describedWords';
import { guessLanguage } from './titleLists/guessLanguage';
import { keywordBaseline } from './titleLists/keywordBaseline';
import {
  conventionalLabel,
  describedLabel,
  nearestLabel,
  OTHER_NAMES,
  strictLabel,
} from './titleLists/listLabels';
import { onetReport } from './titleLists/onetReport';
import { scoresOf, type Answer, type Scores } from './titleLists/scores';
import { halfOf, LIST_LABELS, readTitleList, type LabelledTitle } from './titleLists/titleList';

type Labeller = (title: string) => string;

/** The section on levels read from titles alone. Needs the lists, which are not part of the project. */
export function benchTitles(folder: string | null): Promise<string> {
  const file = folder === null ? null : join(folder, 'titles', 'seniority_list.tsv');
  if (folder === null || file === null || !existsSync(file)) {
    return Promise.resolve(
      '## Levels from titles\n\nNot measured: THREEWIDE_DATA names no folder with titles/seniority_list.tsv.',
    );
  }
  const titles = readTitleList(file);
  const closed = titles.filter(({ title }) => halfOf(title) === 'closed');
  const open = titles.filter(({ title }) => halfOf(title) === 'open');
  return Promise.resolve(
    [
      '## Levels from titles',
      introduction(open.length, closed.length),
      comparison(closed, open),
      'The third row is the mapping as the list is described: Junior is entry, Lead manager, Management vice president or executive; ' +
        'and with the conventions that come with it, of which "… Manager", owners and coordinators differ from ours. (For a person’s ' +
        'sake ours stay: a coordinator leads nobody unless the org chart says so.) Two of the eight names exchanged in the fourth row are among them; ' +
        'the other six were found on the open half. The goal of 0.90 and 0.85 is met where all ' +
        'eight are exchanged, and only there, and so by knowing this list, not by reading its description. Before the exchange the plain keywords, which use the list’s names from the start, agree with it a little more often ' +
        'than our levels do.',
      'How often the list itself labels titles with a word as its description says (closed half, counted by machine). Where a ' +
        'title has two such words it mostly follows another one ("Manager" before "Head of", "Leiter" before "Prokurist"), ' +
        'which no reading of the description can know:',
      table(['word', 'described as', 'titles', 'labelled so'], describedWords(closed)),
      'Each label on the closed half, our reading under the list’s names:',
      perLabel(answersOf(closed, labellers()['our reading, the list’s names'])),
      'By language on the closed half (guessed from letters and a few words), our reading under the list’s names:',
      perLanguage(closed),
      `The list’s names that differ from ours, found on the open half: ${OTHER_NAMES.map(([why]) => why).join('; ')}. ` +
        'Only names are exchanged; the word that decides a title is the product’s reading. What remains are mostly ' +
        'labels by a word anywhere in the title ("Head of Product Management" is Senior, "Assistenz der ' +
        'Geschäftsleitung" Lead, "Assistentin CEO" Management), which a person would not want.',
      onetReport(join(folder, 'titles', 'onet_reported_titles.tsv')),
    ].join('\n\n'),
  );
}

function labellers() {
  const read = titleReader();
  return {
    'our levels; professional, which the list lacks, is always wrong': (t) => strictLabel(read(t)),
    'our levels; professional read as Senior': (t) => nearestLabel(read(t)),
    'our levels, names as the list is described': (t) => describedLabel(read(t)),
    'our reading, the list’s names': (t) => conventionalLabel(read(t)),
    'keywords, 17 lines': keywordBaseline,
  } as const satisfies Record<string, Labeller>;
}

function introduction(open: number, closed: number): string {
  return (
    'A list of titles with seniority labels, mostly German and English (not part of the project). It was parted by ' +
    `a hash of the title before the lexicon was written: ${open} titles were read while writing, ${closed} stayed ` +
    'closed until the figures below were taken. Titles only, without any org chart. Junior = entry, Lead = manager, ' +
    'Management = vice president or executive; the list has no label for professionals, who are Senior in it.'
  );
}

function comparison(closed: readonly LabelledTitle[], open: readonly LabelledTitle[]): string {
  const rows = Object.entries(labellers()).map(([name, label]) => {
    const start = performance.now();
    const scores = scoresOf(answersOf(closed, label), LIST_LABELS);
    const perTitle = (1000 * (performance.now() - start)) / closed.length;
    const onOpen = scoresOf(answersOf(open, label), LIST_LABELS);
    return [name, ...figures(scores), ...figures(onOpen), perTitle.toFixed(1)];
  });
  return table(
    [
      'labels by',
      'accuracy, closed',
      'macro-F1, closed',
      'accuracy, open',
      'macro-F1, open',
      'µs a title',
    ],
    rows,
  );
}

function perLabel(answers: readonly Answer[]): string {
  const rows = scoresOf(answers, LIST_LABELS).labels.map((score) => [
    score.label,
    `${score.count}`,
    score.precision.toFixed(3),
    score.recall.toFixed(3),
    score.f1.toFixed(3),
  ]);
  return table(['label', 'titles', 'precision', 'recall', 'F1'], rows);
}

function perLanguage(titles: readonly LabelledTitle[]): string {
  const { 'our reading, the list’s names': ours, 'keywords, 17 lines': keywords } = labellers();
  const rows = (['German', 'English', 'French', 'other'] as const).map((language) => {
    const some = titles.filter(({ title }) => guessLanguage(title) === language);
    const scores = scoresOf(answersOf(some, ours), LIST_LABELS);
    const plain = scoresOf(answersOf(some, keywords), LIST_LABELS);
    return [language, `${some.length}`, ...figures(scores), ...figures(plain)];
  });
  return table(
    ['language', 'titles', 'accuracy', 'macro-F1', 'accuracy, keywords', 'macro-F1, keywords'],
    rows,
  );
}

function answersOf(titles: readonly LabelledTitle[], label: Labeller): Answer[] {
  return titles.map((entry) => [entry.label, label(entry.title)] as const);
}

function figures(scores: Scores): [string, string] {
  return [scores.accuracy.toFixed(3), scores.macroF1.toFixed(3)];
}
