import * as fc from 'fast-check';
import { parsePeople } from '../../../src/graph/parse/parsePeople';

const ada = {
  id: 'a1',
  displayName: 'Ada Berg',
  mail: 'Ada.Berg@Contoso.example',
  userPrincipalName: 'aberg@contoso.example',
  proxyAddresses: [
    'SMTP:Ada.Berg@contoso.example',
    'smtp:ada@old.example',
    'SIP:ada@sip.example',
    'X500:/o=ExchangeLabs/cn=ada',
  ],
  jobTitle: 'Account Executive',
  department: 'Sales',
  officeLocation: 'Berlin',
  companyName: 'Contoso',
  accountEnabled: true,
  userType: 'Member',
  manager: { '@odata.type': '#microsoft.graph.user', id: 'm1' },
};

describe('parsePeople', () => {
  it('reads a whole user, every mail address once and in lower case', () => {
    expect(parsePeople([ada])).toEqual({
      people: [
        {
          id: 'a1',
          displayName: 'Ada Berg',
          // `mail` and the SMTP: proxy are the same address; SIP and X500 are none.
          addresses: ['ada.berg@contoso.example', 'aberg@contoso.example', 'ada@old.example'],
          jobTitle: 'Account Executive',
          department: 'Sales',
          officeLocation: 'Berlin',
          companyName: 'Contoso',
          managerId: 'm1',
          accountEnabled: true,
          userType: 'Member',
        },
      ],
      malformed: [],
    });
  });

  it('reads the limited view, in which Graph gives null or leaves fields out', () => {
    const limited = { id: 'b2', displayName: 'Bo', mail: 'bo@contoso.example', jobTitle: null };
    expect(parsePeople([{ ...limited, userType: null, accountEnabled: null }]).people).toEqual([
      {
        id: 'b2',
        displayName: 'Bo',
        addresses: ['bo@contoso.example'],
        jobTitle: null,
        department: null,
        officeLocation: null,
        companyName: null,
        managerId: null,
        accountEnabled: true,
        userType: 'Member',
      },
    ]);
    expect(parsePeople([limited]).malformed).toEqual([]);
  });

  it('takes blank text for no value', () => {
    const { people } = parsePeople([{ ...ada, department: ' ', jobTitle: '' }]);
    expect(people[0]).toMatchObject({ department: null, jobTitle: null });
  });

  it('names a person without display name by the address', () => {
    const names = (user: object) => parsePeople([user]).people.map((person) => person.displayName);
    expect(names({ id: 'x', mail: 'x@contoso.example' })).toEqual(['x@contoso.example']);
    expect(names({ id: 'x', userPrincipalName: 'u@contoso.example' })).toEqual([
      'u@contoso.example',
    ]);
    expect(names({ id: 'x' })).toEqual(['']);
  });

  it('keeps guests and disabled accounts for others to judge', () => {
    const { people } = parsePeople([
      { id: 'g', userType: 'Guest' },
      { id: 'd', accountEnabled: false },
    ]);
    expect(people.map((p) => [p.userType, p.accountEnabled])).toEqual([
      ['Guest', true],
      ['Member', false],
    ]);
  });

  it('reports a malformed user by position, path and expectation, and reads the others', () => {
    const reading = parsePeople([
      ada,
      { displayName: 'without id' },
      { ...ada, id: 'c', proxyAddresses: ['SMTP:a@b.example', 5] },
      null,
      { ...ada, id: 'd', manager: { id: 8 } },
      { ...ada, id: 'e', userType: 'Robot' },
      { ...ada, id: '' },
    ]);
    expect(reading.people.map((person) => person.id)).toEqual(['a1']);
    expect(reading.malformed).toEqual([
      { position: 1, path: 'id', expected: 'a value' },
      { position: 2, path: 'proxyAddresses.1', expected: 'string' },
      { position: 3, path: '', expected: 'Object' },
      { position: 4, path: 'manager.id', expected: 'string' },
      { position: 5, path: 'userType', expected: '("Member" | "Guest")' },
      { position: 6, path: 'id', expected: 'text that is not empty' },
    ]);
  });

  it('accounts for every item, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(ada))), (values) => {
        const { people, malformed } = parsePeople(values);
        expect(people.length + malformed.length).toBe(values.length);
      }),
    );
  });
});
