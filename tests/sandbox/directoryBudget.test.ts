import { createDirectoryBudget } from '../../src/sandbox/graph/throttling';
import { GraphFault } from '../../src/sandbox/graph/graphFault';
import { NOW, openSandbox, type TestSandbox } from './support/openSandbox';

interface BatchItem {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

describe('the budget of the directory', () => {
  const one = { tenantId: 'halden', clientId: 'app', units: 5, budget: 50 };
  const refusal = (spend: () => unknown): GraphFault => {
    try {
      spend();
    } catch (error) {
      if (error instanceof GraphFault) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  };

  it('says how much is used once that is more than 0.8, and refuses what is over it', () => {
    const budget = createDirectoryBudget(() => 0);
    const shares = Array.from({ length: 10 }, () => budget.spend(one));
    // 8 × 5 = 40 of 50 is 0.8 and not more; 45 of 50 is 0.9; 50 of 50 is spent, not overspent.
    expect(shares.map((headers) => headers['x-ms-throttle-limit-percentage'])).toEqual([
      ...Array.from({ length: 8 }, () => undefined),
      ...['0.90', '1.00'],
    ]);
    const fault = refusal(() => budget.spend(one));
    expect(fault.status).toBe(429);
    // 55 of 50.
    expect(fault.headers).toEqual({
      'x-ms-resource-unit': '5',
      'x-ms-throttle-limit-percentage': '1.10',
      'Retry-After': '10',
      'x-ms-throttle-scope': 'Tenant_Application/ReadWrite/app/halden',
      'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
    });
  });

  it('counts what is refused, too, and never says more than 1.8', () => {
    const budget = createDirectoryBudget(() => 0);
    budget.spend({ ...one, units: 50 });
    const shares = Array.from({ length: 10 }, () => {
      const { headers } = refusal(() => budget.spend(one));
      return headers['x-ms-throttle-limit-percentage'];
    });
    // 55, 60 … 100 of 50: 1.1, 1.2 … 2, of which 1.9 and 2 are told as 1.8.
    expect(shares).toEqual('1.10 1.20 1.30 1.40 1.50 1.60 1.70 1.80 1.80 1.80'.split(' '));
  });

  it('is whole again ten seconds after the window began, and says until when to wait', () => {
    let now = 1_000;
    const budget = createDirectoryBudget(() => now);
    budget.spend({ ...one, units: 50 });
    now = 4_500; // the window ends at 11,000 ms: 6.5 s, told as 7
    expect(refusal(() => budget.spend(one)).headers['Retry-After']).toBe('7');
    now = 10_999; // 1 ms, told as 1 s
    expect(refusal(() => budget.spend(one)).headers['Retry-After']).toBe('1');
    now = 11_000;
    expect(budget.spend(one)).toEqual({ 'x-ms-resource-unit': '5' });
  });

  it('is one of each app in each tenant', () => {
    const budget = createDirectoryBudget(() => 0);
    budget.spend({ ...one, units: 50 });
    expect(() => budget.spend({ ...one, tenantId: 'other' })).not.toThrow();
    expect(() => budget.spend({ ...one, clientId: 'other' })).not.toThrow();
    expect(() => budget.spend(one)).toThrow(GraphFault);
  });
});

describe('Graph with a directory that has six units', () => {
  let now = NOW;
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await openSandbox({ company: 'workplace', resourceUnits: 6, clock: () => now });
  });
  afterAll(() => sandbox.close());
  // Every test has a window of its own.
  beforeEach(() => {
    now += 10_000;
  });

  it('answers 429 with Retry-After, and everything again in the next window', async () => {
    const path = '/v1.0/users?$expand=manager'; // 2 + 1
    const first = await sandbox.graph('dse', path);
    expect(first.status).toBe(200);
    expect(first.headers.get('x-ms-resource-unit')).toBe('3');
    expect(first.headers.get('x-ms-throttle-limit-percentage')).toBeNull(); // 3 of 6
    const second = await sandbox.graph('dmct', path); // the budget is the app's, whoever uses it
    expect(second.status).toBe(200);
    expect(second.headers.get('x-ms-throttle-limit-percentage')).toBe('1.00');
    now += 2_000;
    const third = await sandbox.graph('dse', path);
    expect(third.status).toBe(429);
    expect(third.headers.get('retry-after')).toBe('8');
    expect(third.body.error?.code).toBe('TooManyRequests');
    now += 8_000;
    expect((await sandbox.graph('dse', path)).status).toBe(200);
  });

  it('counts every item of a batch and refuses those that are over', async () => {
    const requests = Array.from({ length: 8 }, (_, i) => ({
      id: String(i),
      method: 'GET',
      url: '/me?$select=id',
    }));
    const { status, body } = await sandbox.graph('dse', '/v1.0/$batch', {
      method: 'POST',
      body: { requests },
    });
    expect(status).toBe(200);
    const items = body['responses'] as readonly BatchItem[];
    expect(items.map((item) => item.status)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(items[7]!.headers['Retry-After']).toBe('10');
    expect(items[0]!.headers['x-ms-resource-unit']).toBe('1');
  });

  it('leaves the calendar alone', async () => {
    for (let i = 0; i < 8; i++) {
      const { status, headers } = await sandbox.graph(
        'dse',
        `/v1.0/me/calendarView?startDateTime=2026-11-10T00:00:00Z&endDateTime=2026-11-11T00:00:00Z`,
      );
      expect([status, headers.get('x-ms-resource-unit')]).toEqual([200, null]);
    }
  });
});
