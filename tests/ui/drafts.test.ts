import { FORMS } from '../../src/insight/answers';
import { draftText, type DraftTopic } from '../../src/ui/drafts/draftText';
import { firstName } from '../../src/ui/drafts/firstName';
import { introductionText } from '../../src/ui/drafts/introductionText';
import { LANGUAGES } from '../../src/ui/locales/loadCatalog';
import { texts } from './renderTab';

const topic: DraftTopic = {
  form: 'coffee',
  personName: 'Nair, Priya (Finance)',
  personDepartment: 'Finance',
  egoName: 'Jonas Berg',
  egoDepartment: 'Sales',
};

test.each([
  ['Priya Nair', 'Priya'],
  ['Nair, Priya', 'Priya'],
  ['Nair, Priya (Finance)', 'Priya'],
  ['  Priya  ', 'Priya'],
  ['田中', '田中'],
  // Not by the bare family name.
  ['山崎 麻衣', '山崎 麻衣'],
  ['김 민준 (영업)', '김 민준'],
  ['DUPONT Jean', 'DUPONT Jean'],
  ['Dr. Priya Nair', 'Dr. Priya Nair'],
  ['J. Nair', 'J. Nair'],
  ['PRIYA NAIR', 'PRIYA'],
  ['Nair, ', 'Nair'],
  ['(External)', '(External)'],
])('%s is greeted as %s', (displayName, name) => {
  expect(firstName(displayName)).toBe(name);
});

test('a draft greets, says who is asking, and signs', () => {
  const { subject, body } = draftText(texts(), topic);
  expect(subject).toBe('Coffee? Jonas from Sales');
  expect(body).toMatch(/^Hi Priya,\n\nWe have not met yet: I work in Sales/);
  expect(body).toMatch(/Looking forward to it,\nJonas$/);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(FORMS)('the draft for %s is short and fills in every name', (form) => {
    const { subject, body } = draftText(texts(language), { ...topic, form });
    expect(subject.length).toBeGreaterThan(5);
    expect(subject.length).toBeLessThan(80);
    expect(body.split(/\s+/).length).toBeLessThan(100);
    expect(subject + body).not.toMatch(/[{}]|undefined/);
  });
});

test('a draft for somebody without a department still reads well', () => {
  const { body } = draftText(texts(), { ...topic, personDepartment: '' });
  expect(body).toContain('(Not set)');
});

test('the introducer is asked by name for a word to the other', () => {
  const asked = {
    introducerName: 'Tom Weber',
    personName: 'Priya Nair',
    personDepartment: 'Finance',
  };
  expect(introductionText(texts(), asked)).toMatch(/^Hi Tom, .*Priya Nair in Finance/);
});
