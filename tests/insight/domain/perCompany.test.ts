import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { perCompany } from '../../../src/insight/domain/perCompany';
import { SMALL_COMPANY } from '../../fixtures/logFromText';

describe('perCompany', () => {
  const one = indexCompany(SMALL_COMPANY, DEFAULT_OPTIONS);
  const other = indexCompany(SMALL_COMPANY.slice(1), DEFAULT_OPTIONS);

  test('works a result out once for each company and key', () => {
    const asked: string[] = [];
    const count = perCompany(
      (company, word: string) => {
        asked.push(`${company.people.length} ${word}`);
        return `${word} ${company.people.length}`;
      },
      (word) => word.toLowerCase(),
    );
    // The small company has 6 people; capitals make no difference to the key.
    expect([count(one, 'a'), count(one, 'A'), count(one, 'b'), count(other, 'a')]).toEqual([
      'a 6',
      'a 6',
      'b 6',
      'a 5',
    ]);
    expect(asked).toEqual(['6 a', '6 b', '5 a']);
  });

  test('remembers that there is no result', () => {
    let asked = 0;
    const nothing = perCompany(
      () => void asked++,
      () => '',
    );
    expect([nothing(one), nothing(one), asked]).toEqual([undefined, undefined, 1]);
  });

  test('keeps the sixteen newest results and works older ones out again', () => {
    const asked: number[] = [];
    const double = perCompany(
      (_, n: number) => {
        asked.push(n);
        return 2 * n;
      },
      (n) => `${n}`,
    );
    for (let n = 0; n <= 16; n++) double(one, n);
    // 0 was the seventeenth newest; 1 is still there.
    expect([double(one, 1), double(one, 0)]).toEqual([2, 0]);
    expect(asked.slice(17)).toEqual([0]);
  });
});
