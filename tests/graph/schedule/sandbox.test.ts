import { problemOf } from '../support/problemOf';
import { sandboxGraph } from '../support/sandboxGraph';

jest.setTimeout(60_000);

const DAY = 86_400_000;

let rig: Awaited<ReturnType<typeof sandboxGraph>>;
beforeAll(async () => {
  rig = await sandboxGraph();
});
afterAll(() => rig.sandbox.close());
beforeEach(() => rig.sandbox.faults.set([]));

function accountOf(person: string) {
  const { company, directory } = rig.sandbox.tenants.current();
  return directory.byId(company.cast.find(({ key }) => key === person)!.accountId)!;
}

const within = { start: Date.now() + DAY, end: Date.now() + 10 * DAY };

describe('scheduling with the stand-in Microsoft 365 over HTTP', () => {
  it('finds times that suit both', async () => {
    const attendees = [accountOf('manager').mail!];
    const wanted = { attendees, minutes: 25, within: [within] };
    const { times, emptyBecause } = await rig.scheduling('salesRep').findTimes(wanted);
    expect(emptyBecause).toBeNull();
    expect(times.length).toBeGreaterThan(0);
    expect(times.every(({ start, end }) => end - start === 25 * 60_000)).toBe(true);
  });

  it('reads when somebody works, under the Windows name of their zone', async () => {
    const wanted = { addresses: [accountOf('smallTeam').mail!], within, slotMinutes: 30 };
    const [found] = await rig.scheduling('salesRep').readAvailability(wanted);
    // 9 days have 432 half hours.
    expect(found!.isFree).toHaveLength(432);
    expect(found!.workingHours).toMatchObject({ from: 540, to: 1_020 });
    expect(found!.workingHours!.timeZone).toMatch(/ Standard Time$/);
  });

  it('is refused without the permission', async () => {
    const basic = rig.scheduling('salesRep', ['User.Read', 'Calendars.ReadBasic']);
    const times = await problemOf(
      basic.findTimes({ attendees: [], minutes: 25, within: [within] }),
    );
    expect(times).toMatchObject({ kind: 'forbidden', permission: 'Calendars.Read.Shared' });
  });

  it('makes one meeting of a press whose answers get lost', async () => {
    rig.sandbox.faults.set([{ kind: 'reset', when: { everyNth: 2 }, path: '/me/events' }]);
    const { account, event } = {
      account: accountOf('salesRep'),
      event: {
        ...{ subject: 'Lost and found', body: '', required: [accountOf('manager').mail!] },
        ...{ optional: [], timeZone: 'Europe/Berlin', transactionId: 'press-lost' },
        ...{ start: within.start, end: within.start + 25 * 60_000 },
      },
    };
    const first = await rig.scheduling('salesRep').createEvent(event);
    // The second press meets a connection that breaks after the meeting was made.
    expect(await rig.scheduling('salesRep').createEvent(event)).toBe(first);
    const { calendars } = rig.sandbox.tenants.current();
    const made = calendars
      .between(account, within.start, within.end)
      .filter(({ meeting }) => meeting.subject === 'Lost and found');
    expect(made).toHaveLength(1);
  });
});
