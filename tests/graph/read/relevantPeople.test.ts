import { fakeGraph, json } from '../support/fakeGraph';

describe('readRelevantPeople', () => {
  it('keeps users of the organisation, with all their addresses', async () => {
    const user = { class: 'Person', subclass: 'OrganizationUser' };
    const graph = fakeGraph(
      json({
        value: [
          {
            id: 'a',
            displayName: 'Ada',
            userPrincipalName: 'ada@contoso.example',
            scoredEmailAddresses: [
              { address: 'Ada.Berg@contoso.example', relevanceScore: 8 },
              { address: null },
            ],
            department: 'Sales',
            personType: user,
          },
          { id: 'room', personType: { class: 'Room', subclass: 'UnifiedGroup' } },
          { id: 'outside', personType: { class: 'Person', subclass: 'PersonalContact' } },
          { id: 'untyped', personType: null },
          { displayName: 'no id' },
        ],
      }),
    );
    const { people, malformed } = await graph.reader.readRelevantPeople();
    expect(people).toMatchObject([
      {
        id: 'a',
        addresses: ['ada@contoso.example', 'ada.berg@contoso.example'],
        department: 'Sales',
        managerId: null,
      },
    ]);
    expect(people).toHaveLength(1);
    expect(malformed).toEqual([{ position: 4, path: 'id', expected: 'a value' }]);
    expect(graph.tokens).toEqual([['People.Read', undefined]]);
  });

  it('may be empty by policy', async () => {
    const { reader } = fakeGraph(json({ value: [] }));
    expect(await reader.readRelevantPeople()).toEqual({ people: [], malformed: [] });
  });
});
