import type { Form } from '../../../src/insight/answers';
import { allForms } from '../../../src/insight/advice/forms/allForms';
import { prospectsOf } from '../../../src/insight/advice/prospects';
import {
  reachabilityBound,
  reachabilityFactors,
  reachabilityOf,
} from '../../../src/insight/advice/reachability';
import { suggestionSources } from '../../../src/insight/advice/suggestionSources';
import { indexOf } from '../../fixtures/companyFromText';
import { FORM_PEOPLE } from '../../fixtures/fittingForm';
import { suggestionInput, type DrawnReach } from '../../fixtures/suggestionsFromText';

function prospects(drawn: Partial<DrawnReach> = {}, kept: Readonly<Record<string, Form>> = {}) {
  const sources = suggestionSources(suggestionInput({ people: FORM_PEOPLE, ...drawn }));
  const rules = allForms({
    ...sources.context,
    possible: sources.possible,
    admits: sources.admits,
  });
  const index = (id: string) => indexOf(sources.context.company, id);
  const keptForms = new Map(Object.entries(kept).map(([id, form]) => [index(id), form]));
  const all = prospectsOf(sources, rules, keptForms);
  return {
    sources,
    rules,
    index,
    all,
    forms: (id: string) => all.formsFor(index(id)).map((rule) => rule.form),
  };
}

describe('prospectsOf', () => {
  it('proposes the most particular form that fits and offers the others', () => {
    const { forms } = prospects();
    expect(forms('sam')).toEqual(['bossAdvice', 'coffee']);
    expect(forms('fay')).toEqual(['mentoring', 'coffee']);
    expect(forms('una')).toEqual(['coffee', 'lunch']);
    expect(forms('fin')).toEqual(['coffee']);
  });

  it('finds no form for somebody far above', () => {
    const { forms, all, index } = prospects();
    expect(forms('lea')).toEqual([]);
    expect(all.hasForm(index('lea'))).toBe(false);
    expect(all.hasForm(index('fin'))).toBe(true);
  });

  it('keeps the form of an open suggestion where it fits', () => {
    expect(prospects({}, { fay: 'coffee' }).forms('fay')).toEqual(['coffee', 'mentoring']);
    expect(prospects({}, { fay: 'lunch' }).forms('fay')).toEqual(['mentoring', 'coffee']);
  });

  it('offers nothing but advice for a known boss of the boss', () => {
    const { forms } = prospects({ ties: { sam: { known: true } } });
    expect(forms('sam')).toEqual(['bossAdvice']);
  });

  it('gives the worth of the form that is proposed', () => {
    const { all, index, rules } = prospects();
    const worthOf = (form: Form) => rules.find((rule) => rule.form === form)!.worth;
    expect(all.formWorth(index('fay'))).toBe(worthOf('mentoring'));
    expect(all.formWorth(index('fin'))).toBe(0);
    expect(rules[all.formOf(index('una'))]!.form).toBe('coffee');
  });

  it('gives the chance of a meeting, the same when asked again, and its bound', () => {
    const { all, index, sources } = prospects();
    const person = index('fin');
    const chance = reachabilityOf(reachabilityFactors(sources, person));
    expect(all.reachability(person)).toBe(chance);
    expect(all.reachability(person)).toBe(chance);
    expect(all.bound(person)).toBe(reachabilityBound(sources, person));
  });
});
