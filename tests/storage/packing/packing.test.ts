import * as fc from 'fast-check';
import {
  packDictionary,
  packLists,
  unpackDictionary,
  unpackLists,
} from '../../../src/storage/packing/packedColumns';
import { packEvents, unpackEvents } from '../../../src/storage/packing/packedEvents';
import { packPeople, unpackPeople } from '../../../src/storage/packing/packedPeople';
import { anyEvent, anyPerson } from '../support/arbitraries';

describe('packing into columns', () => {
  it('keeps every text of a column once', () => {
    const packed = packDictionary(['HR', null, 'Finance', 'HR', '']);
    expect(packed.texts).toEqual(['HR', 'Finance', '']);
    expect([...packed.rows]).toEqual([0, -1, 1, 0, 2]);
    expect(unpackDictionary(packed)).toEqual(['HR', null, 'Finance', 'HR', '']);
  });

  it('lays lists end to end', () => {
    const packed = packLists([['a', 'b'], [], ['c']]);
    expect([...packed.starts]).toEqual([0, 2, 2, 3]);
    expect(packed.items).toEqual(['a', 'b', 'c']);
    expect(unpackLists(packed)).toEqual([['a', 'b'], [], ['c']]);
  });

  it('gives back the people that were put in', () => {
    fc.assert(
      fc.property(fc.array(anyPerson), (people) => {
        expect(unpackPeople(packPeople(people))).toEqual(people);
      }),
    );
  });

  it('gives back the events that were put in', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(unpackEvents(packEvents(events))).toEqual(events);
      }),
    );
  });
});
