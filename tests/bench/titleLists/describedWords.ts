import type { LabelledTitle, ListLabel } from './titleList';

/** What the description of the list says of single words, as far as one word says it. */
const DESCRIBED: readonly (readonly [word: string, pattern: RegExp, label: ListLabel])[] = [
  ['interns, trainees, students', /\bintern\b|trainee|student|praktikant|azubi/i, 'Junior'],
  ['Assistant, Assistent, Assistenz', /assist(ant|ent|enz)/i, 'Junior'],
  ['Head of', /\bhead of\b/i, 'Lead'],
  ['Teamleiter, Abteilungsleiter', /(team|abteilungs)leiter/i, 'Lead'],
  ['coordinators', /coordinator|koordinator/i, 'Lead'],
  ['vice presidents', /vice.president|\bs?vp\b/i, 'Management'],
  ['Geschäftsführer', /geschäftsführer/i, 'Management'],
  ['Prokurist', /prokurist/i, 'Management'],
  ['partners', /\bpartners?$/i, 'Management'],
];

/** How often the list labels a word as its own description says, one row a word. */
export function describedWords(titles: readonly LabelledTitle[]): string[][] {
  return DESCRIBED.map(([word, pattern, wanted]) => {
    const some = titles.filter(({ title }) => pattern.test(title));
    const agreed = some.filter(({ label }) => label === wanted).length;
    const share = some.length === 0 ? '–' : `${((100 * agreed) / some.length).toFixed(0)} %`;
    return [word, wanted, `${some.length}`, share];
  });
}
