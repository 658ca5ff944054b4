import { type FilterItem, parseFilter } from '../../src/sandbox/graph/odata/filter';

const ANA: FilterItem = {
  mail: 'ana@x.example',
  department: 'R&D',
  accountEnabled: true,
  jobTitle: null,
  proxyAddresses: ['SMTP:ana@x.example', 'smtp:a.ruiz@x.example'],
  surname: "O'Hara",
};

const lets = (filter: string): boolean => parseFilter(filter).test(ANA);

describe('$filter', () => {
  it.each([
    ["mail eq 'ana@x.example'", true],
    ["mail eq 'ANA@X.EXAMPLE'", true],
    ["mail eq 'ben@x.example'", false],
    ["mail ne 'ben@x.example'", true],
    ['accountEnabled eq true', true],
    ['accountEnabled eq false', false],
    ['jobTitle eq null', true],
    ['department ne null', true],
    ["department in ('Sales','R&D')", true],
    ["department in ('Sales')", false],
    ["surname eq 'O''Hara'", true],
    ["proxyAddresses/any(x:x eq 'smtp:a.ruiz@x.example')", true],
    ["proxyAddresses/any(p:p eq 'smtp:b@x.example')", false],
    ["startswith(mail,'ana')", true],
    ["endsWith(mail,'.example')", true],
    ["startswith(jobTitle,'a')", false],
    ["not (mail eq 'ana@x.example')", false],
    ["accountEnabled eq false or mail eq 'ana@x.example'", true],
    // "and" binds more tightly than "or".
    ["mail eq 'ana@x.example' or mail eq 'z' and accountEnabled eq false", true],
    ["(mail eq 'ana@x.example' or mail eq 'z') and accountEnabled eq false", false],
  ])('%s → %s', (filter, expected) => {
    expect(lets(filter)).toBe(expected);
  });

  it('knows which properties it looks at and whether it is advanced', () => {
    const { properties, isAdvanced } = parseFilter("a eq 'x' and b/any(v:v eq 'y')");
    expect([properties, isAdvanced]).toEqual([['a', 'b'], false]);
    expect(parseFilter("a ne 'x'").isAdvanced).toBe(true);
    expect(parseFilter("not(a eq 'x')").isAdvanced).toBe(true);
    expect(parseFilter("endsWith(a,'x')").isAdvanced).toBe(true);
  });

  it.each([
    '',
    'mail',
    'mail eq',
    "mail eq 'open",
    "mail eq 'a' mail",
    'contains(mail,1)',
    "(mail eq 'a'",
    'a eq 5',
  ])('refuses %j', (filter) => {
    expect(() => parseFilter(filter)).toThrow();
  });
});
