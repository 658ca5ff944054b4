import { applyChange, parseChanges } from '../../../src/graph/parse/peopleChanges';
import type { Person } from '../../../src/insight/domain/person';

const ada: Person = {
  ...{ id: 'ada', displayName: 'Ada', addresses: ['ada@x.example', 'a.l@x.example'] },
  ...{ jobTitle: 'Analyst', department: 'Finance', officeLocation: 'Berlin', companyName: 'X' },
  ...{ managerId: 'boss', accountEnabled: true, userType: 'Member' },
};

const after = (item: object, before: Person | undefined = ada) => {
  const { changed } = parseChanges([{ id: 'ada', ...item }]);
  return applyChange(before, changed[0]!);
};

describe('a change of the directory', () => {
  it('leaves what it does not mention as it was', () => {
    expect(after({ department: 'Legal' })).toEqual({ ...ada, department: 'Legal' });
  });

  it('takes away what it mentions as null', () => {
    expect(after({ jobTitle: null, officeLocation: ' ' })).toEqual({
      ...{ ...ada, jobTitle: null, officeLocation: null },
    });
  });

  it('puts another manager in the place of the one who was taken away', () => {
    const gone = { id: 'boss', '@removed': { reason: 'deleted' } };
    expect(after({ 'manager@delta': [gone, { id: 'new' }] }).managerId).toBe('new');
    expect(after({ 'manager@delta': [gone] }).managerId).toBeNull();
    expect(after({}).managerId).toBe('boss');
  });

  it('replaces the addresses where all are told, and adds to them where only some are', () => {
    const told = { mail: 'Ada@new.example', userPrincipalName: 'ada@x.example' };
    expect(after({ ...told, proxyAddresses: ['SMTP:ada@new.example'] }).addresses).toEqual([
      'ada@new.example',
      'ada@x.example',
    ]);
    expect(after(told).addresses).toEqual(['ada@new.example', 'ada@x.example', 'a.l@x.example']);
  });

  it('brings somebody new, who is an enabled member unless it says otherwise', () => {
    const { changed } = parseChanges([{ id: 'bo', mail: 'bo@x.example', accountEnabled: false }]);
    expect(applyChange(undefined, changed[0]!)).toEqual({
      ...{ id: 'bo', displayName: 'bo@x.example', addresses: ['bo@x.example'] },
      ...{ jobTitle: null, department: null, officeLocation: null, companyName: null },
      ...{ managerId: null, accountEnabled: false, userType: 'Member' },
    });
  });
});

describe('parseChanges', () => {
  it('tells who is gone, and what has another shape', () => {
    const { changed, removed, malformed } = parseChanges([
      { id: 'gone', '@removed': { reason: 'changed' } },
      { id: 'odd', department: 7 },
    ]);
    expect([changed, removed]).toEqual([[], ['gone']]);
    expect(malformed).toEqual([{ position: 1, path: 'department', expected: 'string' }]);
  });
});
