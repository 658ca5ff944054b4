import { fakeGraph, json } from '../support/fakeGraph';

const within = { start: Date.UTC(2026, 5, 1), end: Date.UTC(2026, 5, 1, 3) };

const priya = {
  scheduleId: 'Priya@Contoso.example',
  availabilityView: '012340',
  scheduleItems: [{ subject: 'Layoffs', status: 'busy' }],
  workingHours: {
    daysOfWeek: ['monday', 'friday'],
    startTime: '08:30:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  },
};

async function read(schedule: object) {
  const graph = fakeGraph(json({ value: [schedule] }));
  const wanted = { addresses: ['priya@contoso.example'], within, slotMinutes: 30 };
  return { graph, found: await graph.scheduling.readAvailability(wanted) };
}

describe('readAvailability', () => {
  it('keeps who is free when and the working hours, and nothing of the meetings', async () => {
    const { graph, found } = await read(priya);
    expect(graph.tokens).toEqual([['Calendars.ReadBasic', undefined]]);
    expect(graph.sent[0]!.body).toMatchObject({
      schedules: ['priya@contoso.example'],
      availabilityViewInterval: 30,
    });
    // 0 free, 1 tentative, 2 busy, 3 away, 4 working elsewhere.
    expect(found).toEqual([
      {
        address: 'priya@contoso.example',
        isFree: [true, false, false, false, true, true],
        workingHours: {
          days: new Set([1, 5]),
          from: 510,
          to: 1_020,
          timeZone: 'W. Europe Standard Time',
        },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('Layoffs');
  });

  it('leaves out people whom Graph cannot look up', async () => {
    const { found } = await read({ scheduleId: 'x@y.z', error: { responseCode: 'NotFound' } });
    expect(found).toEqual([]);
  });

  it('takes working hours that say nothing for none, and midnight for the end of the day', async () => {
    const { found: none } = await read({ ...priya, workingHours: { daysOfWeek: [] } });
    expect(none[0]!.workingHours).toBeNull();
    const late = { ...priya.workingHours, startTime: '16:00', endTime: '00:00' };
    const { found } = await read({ ...priya, workingHours: late });
    expect(found[0]!.workingHours).toMatchObject({ from: 960, to: 1_440 });
  });

  it('does not ask for more than Graph allows', async () => {
    const graph = fakeGraph();
    const addresses = Array.from({ length: 21 }, (_, i) => `p${i}@contoso.example`);
    await expect(
      graph.scheduling.readAvailability({ addresses, within, slotMinutes: 30 }),
    ).rejects.toThrow(RangeError);
  });
});
