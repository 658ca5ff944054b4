import {
  reachabilityBound,
  reachabilityFactors,
  reachabilityOf,
} from '../../../src/insight/advice/reachability';
import { suggestionSources } from '../../../src/insight/advice/suggestionSources';
import { indexOf } from '../../fixtures/companyFromText';
import { suggestionInput } from '../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board | executive
    Ego | Sales | professional | office=Berlin
    Fay | Finance | director | office=Oslo
${Array.from({ length: 24 }, (_, i) => `      F${i} | Finance | professional | office=Berlin`).join('\n')}
`;

describe('reachabilityFactors', () => {
  const sources = suggestionSources(
    suggestionInput({
      people: PEOPLE,
      ties: { f0: { known: true }, f1: { known: true } },
      commonHours: new Map([['f2', 0]]),
    }),
  );
  const factors = (id: string) =>
    reachabilityFactors(sources, indexOf(sources.context.company, id));

  it('look at level, mutual contacts, chart, own line, office, hours and load', () => {
    // Fay: three levels up, F0 and F1 report to her (one step), two from ego, Oslo, hours unknown, 24 reports
    expect(factors('fay')).toEqual({
      level: 0.2,
      mutual: 1,
      chart: 1,
      line: 1,
      office: 0.75,
      hours: 1,
      load: 0.5,
    });
    // F2: a peer, teammate of F0 and F1 (two steps), three from ego, Berlin, no common hours, no reports
    expect(factors('f2')).toEqual({
      level: 1,
      mutual: 1,
      chart: 0.9,
      line: 0.8,
      office: 1,
      hours: 0.3,
      load: 1,
    });
  });

  it('say nothing of the own line where ego is in no chart', () => {
    const alone = suggestionSources(suggestionInput({ people: 'Ego\nAna\n  Ben' }));
    // no mutual contacts 0.7, far from anybody known 0.6, offices not known 0.9
    expect(reachabilityFactors(alone, indexOf(alone.context.company, 'ben'))).toMatchObject({
      line: 1,
      chart: 0.6,
      mutual: 0.7,
      office: 0.9,
    });
  });

  it('are bounded by those that are quickly known', () => {
    for (const { id } of sources.context.company.people) {
      const person = indexOf(sources.context.company, id);
      const bound = reachabilityBound(sources, person);
      const chance = reachabilityOf(reachabilityFactors(sources, person));
      expect(bound).toBeGreaterThanOrEqual(chance);
      expect(bound).toBeLessThanOrEqual(1);
    }
    // Fay: 0.2 level · 1 chart · 1 line · 0.75 office · 0.5 load
    const fay = indexOf(sources.context.company, 'fay');
    expect(reachabilityBound(sources, fay)).toBeCloseTo(0.075, 12);
  });

  it('multiply to the chance of a meeting', () => {
    // 0.2 · 1 · 1 · 1 · 0.75 · 1 · 0.5
    expect(reachabilityOf(factors('fay'))).toBeCloseTo(0.075, 12);
  });
});
