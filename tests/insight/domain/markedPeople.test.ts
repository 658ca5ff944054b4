import fc from 'fast-check';
import { markedPeople } from '../../../src/insight/domain/markedPeople';

describe('markedPeople', () => {
  test('are those with a mark, ascending', () => {
    expect([...markedPeople(Uint8Array.from([0, 1, 1, 0, 1]))]).toEqual([1, 2, 4]);
  });

  test('are nobody where nobody has one', () => {
    expect(markedPeople(new Uint8Array(3))).toHaveLength(0);
    expect(markedPeople(new Uint8Array())).toHaveLength(0);
  });

  test('mark the same people again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1)), (drawn) => {
        const again = new Uint8Array(drawn.length);
        for (const person of markedPeople(Uint8Array.from(drawn))) again[person] = 1;
        expect([...again]).toEqual(drawn);
      }),
    );
  });
});
