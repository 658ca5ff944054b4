import type { Form } from '../../../../src/insight/answers';
import { distinctForms } from '../../../../src/insight/advice/forms/distinctForms';
import type { FormDetail, FormRule } from '../../../../src/insight/advice/forms/formRule';
import type { Prospects } from '../../../../src/insight/advice/prospects';

const rule = (form: Form, detail: Partial<FormDetail> = {}): FormRule => ({
  form,
  worth: 0,
  fits: () => true,
  detail: () => ({ reasons: [], ...detail }),
});

/** The forms that are left of each choice, the choices being numbered from 0. */
function left(...forms: readonly (readonly FormRule[])[]): Form[][] {
  const prospects = { formsFor: (person: number) => forms[person]! } as Prospects;
  const choices = forms.map((_, item) => ({ item, gain: 1 }));
  return distinctForms(prospects, choices).map((rules) => rules.map((one) => one.form));
}

const coffee = rule('coffee');

describe('distinctForms', () => {
  it('leaves forms alone that take nothing from each other', () => {
    const first = rule('oneMoreSeat', { eventId: 'a' });
    const second = rule('oneMoreSeat', { eventId: 'b' });
    expect(left([first, coffee], [second, coffee])).toEqual([
      ['oneMoreSeat', 'coffee'],
      ['oneMoreSeat', 'coffee'],
    ]);
  });

  it('proposes a seat in a meeting once, by whatever form', () => {
    const seat = rule('oneMoreSeat', { eventId: 'a' });
    const call = rule('directorOnCall', { eventId: 'a' });
    expect(left([seat, coffee], [call, coffee])).toEqual([['oneMoreSeat', 'coffee'], ['coffee']]);
  });

  it('does not take a meeting for a form that is only offered', () => {
    const seat = rule('oneMoreSeat', { eventId: 'a' });
    expect(left([coffee, seat], [seat, coffee])).toEqual([
      ['coffee', 'oneMoreSeat'],
      ['oneMoreSeat', 'coffee'],
    ]);
  });

  it('takes nobody to lunch as a third who is suggested or at another lunch', () => {
    expect(left([rule('lunch', { companion: 1 }), coffee], [coffee])).toEqual([
      ['coffee'],
      ['coffee'],
    ]);
    const withSeven = rule('lunch', { companion: 7 });
    expect(left([withSeven, coffee], [withSeven, coffee])).toEqual([
      ['lunch', 'coffee'],
      ['coffee'],
    ]);
  });

  it('leaves nothing of a choice whose forms all collide', () => {
    const seat = rule('oneMoreSeat', { eventId: 'a' });
    expect(left([seat], [seat])).toEqual([['oneMoreSeat'], []]);
  });

  const lunch = rule('lunch');
  const inWeek = (week: number, kept: ReadonlyMap<number, Form> = new Map()) => {
    const prospects = { formsFor: () => [coffee, lunch] as const } as unknown as Prospects;
    const choices = [0, 1].map((item) => ({ item, gain: 1 }));
    return distinctForms(prospects, choices, kept, week).map(([first]) => first?.form);
  };

  it('lets coffee and lunch take turns, in a week and from week to week', () => {
    expect(inWeek(0)).toEqual(['coffee', 'lunch']);
    expect(inWeek(1)).toEqual(['lunch', 'coffee']);
  });

  it('leaves the form of an open suggestion', () => {
    expect(inWeek(1, new Map([[0, 'coffee']]))).toEqual(['coffee', 'lunch']);
  });

  it('lets no everyday form take the place of an occasion', () => {
    const mentoring = rule('mentoring');
    expect(left([coffee], [mentoring, coffee, lunch])[1]?.[0]).toBe('mentoring');
  });
});
