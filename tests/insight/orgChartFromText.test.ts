import { orgChartFromText } from '../fixtures/orgChartFromText';

describe('orgChartFromText', () => {
  test('reads fields, indentation and words', () => {
    const people = orgChartFromText(`
      Ana Ruiz | Sales | VP Sales
        Tom Weber | | | office=Berlin | guest
      Jörg Öz | IT | | disabled | manager=gone
    `);
    expect(people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['ana-ruiz', null],
      ['tom-weber', 'ana-ruiz'],
      ['jorg-oz', 'gone'],
    ]);
    expect(people[1]).toEqual({
      id: 'tom-weber',
      displayName: 'Tom Weber',
      addresses: ['tom.weber@contoso.com'],
      jobTitle: null,
      department: null,
      officeLocation: 'Berlin',
      companyName: null,
      managerId: 'ana-ruiz',
      accountEnabled: true,
      userType: 'Guest',
    });
    expect(people[2]?.accountEnabled).toBe(false);
  });

  test('refuses a line that skips a step down', () => {
    expect(() => orgChartFromText('Ana\n    Tom')).toThrow('Indent "Tom" by two spaces');
  });
});
