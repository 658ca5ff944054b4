import { internalDomains } from '../../../src/insight/domain/addresses';
import { isCountable } from '../../../src/insight/domain/person';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const domains = (text: string) => [...internalDomains(orgChartFromText(text))];

describe('internalDomains', () => {
  test('are those of enabled members', () => {
    expect(domains('Ana | | | mail=ana@contoso.com\nBen | | | mail=ben@contoso.de')).toEqual([
      'contoso.com',
      'contoso.de',
    ]);
  });

  test('leave out guests and disabled accounts', () => {
    expect(
      domains(`
        Ana | | | mail=ana@contoso.com
        Gus | | | mail=gus@customer.example | guest
        Dan | | | mail=dan@old.example | disabled
      `),
    ).toEqual(['contoso.com']);
  });

  test('leave out the big public mail services', () => {
    expect(domains('Ana | | | mail=ana@gmail.com\nBen | | | mail=ben@GMX.de')).toEqual([]);
  });

  test('leave out people of other organisations who were made members', () => {
    expect(domains('Kim | | | mail=kim_x.example#EXT#@contoso.onmicrosoft.com')).toEqual([]);
  });

  test('compare without case', () => {
    expect(domains('Ana | | | mail=ana@Contoso.COM\nBen | | | mail=ben@contoso.com')).toEqual([
      'contoso.com',
    ]);
  });

  test('need an @ with something behind it', () => {
    expect(domains('Ana | | | mail=ana\nBen | | | mail=ben@')).toEqual([]);
  });

  test('take what is behind the last @', () => {
    expect(domains('Ana | | | mail="a@b"@contoso.com')).toEqual(['contoso.com']);
  });

  test('take every address of a person', () => {
    const [ana] = orgChartFromText('Ana');
    const addresses = ['ana@contoso.com', 'ana@fabrikam.example'];
    expect([...internalDomains([{ ...ana!, addresses }])]).toEqual([
      'contoso.com',
      'fabrikam.example',
    ]);
    expect([...internalDomains([{ ...ana!, addresses: [] }])]).toEqual([]);
  });
});

describe('isCountable', () => {
  test.each([
    ['Ana', true],
    ['Ana | | | guest', false],
    ['Ana | | | disabled', false],
    ['Ana | | | guest | disabled', false],
  ])('of %j is %j', (text, countable) => {
    expect(orgChartFromText(text).map(isCountable)).toEqual([countable]);
  });
});
