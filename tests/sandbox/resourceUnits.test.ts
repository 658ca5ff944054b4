import { unitsOf, unitsPerWindow } from '../../src/sandbox/graph/throttling';

describe('resource units of a request', () => {
  // Base cost, −1 for $select, +1 for $expand, −1 for $top below 20, at least 1.
  it.each([
    ['GET', '/v1.0/users', 2],
    ['GET', '/v1.0/users?$select=id', 1], // 2 − 1
    ['GET', '/v1.0/users?$expand=manager', 3], // 2 + 1
    ['GET', '/v1.0/users?$select=id&$expand=manager($select=id)&$top=999', 2], // 2 − 1 + 1
    ['GET', '/v1.0/users?$top=19', 1], // 2 − 1
    ['GET', '/v1.0/users?$top=20', 2],
    ['GET', '/v1.0/users?$select=id&$top=5', 1], // 2 − 1 − 1 is 0, and nothing costs less than 1
    ['GET', '/v1.0/users/7d1c', 1],
    ['GET', '/v1.0/users/delta?$select=id', 1],
    ['GET', '/graph/v1.0/me?$expand=manager', 2], // 1 + 1
    ['GET', '/v1.0/groups/7d1c/members', 3],
    ['GET', '/v1.0/groups/7d1c/transitiveMembers', 5],
    ['GET', '/v1.0/groups/7d1c/transitiveMembers?$select=id&$top=10', 3], // 5 − 1 − 1
    ['POST', '/v1.0/users', 1],
  ])('%s %s costs %d', (method, url, units) => {
    expect(unitsOf(method, url)).toBe(units);
  });

  it.each([
    ['POST', '/v1.0/$batch'],
    ['GET', '/v1.0/me/calendarView?$top=1000'],
    ['POST', '/v1.0/me/calendar/getSchedule'],
    ['GET', '/v1.0/me/people'],
    ['GET', '/v1.0/users/7d1c/photo/$value'],
    ['GET', '/v1.0/me/drive/special/approot:/settings.json:/content'],
  ])('%s %s is no business of the directory', (method, url) => {
    expect(unitsOf(method, url)).toBe(0);
  });
});

describe('the budget of a tenant', () => {
  it.each([
    [49, 3_500],
    [50, 5_000],
    [500, 5_000],
    [501, 8_000],
    [50_000, 8_000],
  ])('with %d users is %d units', (users, units) => {
    expect(unitsPerWindow(users)).toBe(units);
  });
});
