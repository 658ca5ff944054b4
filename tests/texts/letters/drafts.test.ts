import { FORMS } from '../../../src/insight/answers';
import { draftText, type DraftTopic } from '../../../src/texts/letters/invitation';
import { firstName } from '../../../src/texts/letters/firstName';
import { introductionText } from '../../../src/texts/letters/introduction';
import { LANGUAGES } from '../../../src/texts/locales/loadCatalog';
import { texts } from '../../ui/renderTab';

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

test('a coffee with somebody whom one has met does not say that one has not', () => {
  const { body } = draftText(texts(), { ...topic, acquaintance: { kind: 'met' } });
  expect(body).toMatch(/^Hi Priya,\n\nWe have been in meetings together/);
  expect(body).not.toMatch(/not met/);
});

test('a coffee with somebody in the open item speaks of it', () => {
  const about = (acquaintance: DraftTopic['acquaintance']) =>
    draftText(texts(), { ...topic, acquaintance }).body;
  const moment = 'Mon, 30 Nov, 09:00';
  expect(about({ kind: 'meeting', moment, isTheirs: true })).toMatch(
    /We are both in your meeting on Mon, 30 Nov, 09:00, and/,
  );
  expect(about({ kind: 'meeting', moment, isTheirs: false })).toMatch(/both in the meeting on/);
  expect(about({ kind: 'message' })).toMatch(/We are on the same e-mail/);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    { kind: 'met' },
    { kind: 'message' },
    { kind: 'meeting', moment: 'Mon', isTheirs: true },
    { kind: 'meeting', moment: 'Mon', isTheirs: false },
  ] as const)(
    'a coffee with somebody one has to do with fills in every name: %j',
    (acquaintance) => {
      const { body } = draftText(texts(language), { ...topic, acquaintance });
      expect(body.split(/\s+/).length).toBeLessThan(100);
      expect(body).not.toMatch(/[{}]|undefined/);
      expect(body).toContain(acquaintance.kind === 'meeting' ? 'Mon' : 'Finance');
    },
  );

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
    relation: 'report',
  } as const;
  expect(introductionText(texts(), asked)).toMatch(
    /^Hi Tom, .*Priya Nair in Finance\. You work together:/,
  );
  // From a meeting with both nothing follows but that they may know each other.
  expect(introductionText(texts(), { ...asked, relation: 'sharedMeeting' })).toMatch(
    /in Finance\. I think you know each other:/,
  );
});
