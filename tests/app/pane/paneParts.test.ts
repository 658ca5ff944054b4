import { GraphError } from '../../../src/graph/problem';
import type { Scheduling } from '../../../src/graph/schedule/scheduling';
import { freeAt } from '../../../src/worker/scheduling/availability';
import { dialogAddress, dialogMessage, wantedIn } from '../../../src/app/pane/dialogProtocol';
import { NOTHING_KNOWN, watchOpenItem } from '../../../src/app/pane/openItem';
import { createPaneActions } from '../../../src/app/pane/paneCommands';
import { createObservableValue } from '../../../src/app/session/observableValue';
import { OfficeError } from '../../../src/hosts/outlook/askOffice';
import type { Outlook, OutlookItem } from '../../../src/hosts/outlook/outlook';
import type { PaneView } from '../../../src/model/pane';

const MINUTE = 60_000;
const anItem = (start: number): OutlookItem => ({
  ...{ kind: 'appointment', isComposed: true, isPrivate: false, organizer: null },
  ...{ required: [], optional: [], isSeries: false, sharedBy: null },
  ...{ start, end: start + 30 * MINUTE },
});

/** An Outlook whose answers the test gives when it likes. */
function paperOutlook(over: Partial<Outlook> = {}) {
  const answers: ((item: OutlookItem | null) => void)[] = [];
  const refusals: ((error: Error) => void)[] = [];
  let changed: () => void = () => undefined;
  const outlook = {
    readItem: () =>
      new Promise<OutlookItem | null>((resolve, reject) => {
        answers.push(resolve);
        refusals.push(reject);
      }),
    onChange(listener: () => void) {
      changed = listener;
      return () => undefined;
    },
    ...over,
  } as Outlook;
  return { outlook, answers, refusals, change: () => changed() };
}

const analyst = (() => ({
  advise: (item: OutlookItem) => Promise.resolve({ seats: [], about: item.start }),
  freeAt: () => Promise.resolve({}),
})) as unknown as Parameters<typeof watchOpenItem>[1];

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the open item on the screen', () => {
  it('is the one of the newest look, in whichever order Outlook answers', async () => {
    const { outlook, answers } = paperOutlook();
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const watch = watchOpenItem(outlook, analyst, view);
    const looks = [watch.look(), watch.look()];
    answers[1]!(anItem(2));
    answers[0]!(anItem(1));
    await Promise.all(looks);
    expect(view.get().item?.start).toBe(2);
    expect(view.get().advice).toMatchObject({ about: 2 });
  });

  it('is looked at once for changes that follow each other closely', async () => {
    jest.useFakeTimers();
    const { outlook, answers, change } = paperOutlook();
    watchOpenItem(outlook, analyst, createObservableValue<PaneView>(NOTHING_KNOWN), 350);
    change();
    jest.advanceTimersByTime(349);
    change();
    jest.advanceTimersByTime(349);
    expect(answers).toHaveLength(0);
    jest.advanceTimersByTime(1);
    expect(answers).toHaveLength(1);
    jest.useRealTimers();
    await settled();
  });

  it('becomes a trouble with Outlook’s word for it, and is back with the next look', async () => {
    const { outlook, answers, refusals } = paperOutlook();
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const watch = watchOpenItem(outlook, analyst, view);
    const first = watch.look();
    refusals[0]!(new OfficeError('NoAnswer', 'no answer'));
    await first;
    expect(view.get().trouble).toBe('NoAnswer');
    const second = watch.look();
    answers[1]!(null);
    await second;
    expect(view.get()).toMatchObject({ trouble: null, item: null, advice: null });
  });
});

describe('before there is a picture', () => {
  it('the item is known, and nothing is said of it', async () => {
    const { outlook, answers } = paperOutlook();
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const watch = watchOpenItem(outlook, () => null, view);
    const look = watch.look();
    answers[0]!(anItem(1));
    await look;
    expect(view.get()).toMatchObject({ advice: null, trouble: null });
    expect(view.get().item?.start).toBe(1);
  });

  it('a fault of the analyst is told and does not leave the pane waiting', async () => {
    const { outlook, answers } = paperOutlook();
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const failing = (() => ({
      advise: () => Promise.reject(new Error('the worker is gone')),
    })) as unknown as Parameters<typeof watchOpenItem>[1];
    const watch = watchOpenItem(outlook, failing, view);
    const look = watch.look();
    answers[0]!(anItem(1));
    await look;
    expect(view.get().trouble).toBe('the worker is gone');
  });
});

describe('adding somebody', () => {
  const guest = { name: 'Lea Meier', address: 'lea@halden.example' };
  const actionsFor = (over: Partial<Outlook>) => {
    const view = createObservableValue<PaneView>(NOTHING_KNOWN);
    const { outlook } = paperOutlook(over);
    return { view, actions: createPaneActions(outlook, view, () => undefined) };
  };

  it.each([
    [{ kind: 'added' }, { kind: 'added', guest, as: 'optional' }],
    [{ kind: 'notThere' }, { kind: 'notThere', guest }],
    [
      { kind: 'refused', reason: 'NumberOfRecipientsExceeded' },
      { kind: 'refused', guest, reason: 'NumberOfRecipientsExceeded' },
    ],
  ] as const)('tells %j as it is', async (outcome, notice) => {
    const { view, actions } = actionsFor({ add: () => Promise.resolve(outcome) });
    await actions.add(guest, 'optional');
    expect(view.get().notice).toEqual(notice);
  });

  it('is taken back from where it was put, and only once', async () => {
    const removed: string[] = [];
    const { view, actions } = actionsFor({
      add: () => Promise.resolve({ kind: 'added' }),
      remove(address, from) {
        removed.push(`${address} ${from}`);
        return Promise.resolve(true);
      },
    });
    await actions.add(guest, 'required');
    await actions.undo();
    await actions.undo();
    expect(removed).toEqual(['lea@halden.example required']);
    expect(view.get().notice).toEqual({ kind: 'removed', guest });
  });
});

describe('who is free at the time of the meeting', () => {
  const people = [
    { personId: 'lea', address: 'Lea@halden.example' },
    { personId: 'tom', address: 'tom@halden.example' },
    { personId: 'ken', address: 'ken@halden.example' },
  ];
  const within = { start: 0, end: 10 * MINUTE };
  const told = (answer: () => ReturnType<Scheduling['readAvailability']>) =>
    ({ readAvailability: answer }) as unknown as Scheduling;

  const noNames = () => null;

  it('is who is free in every slot; whose calendar is not told of is left out', async () => {
    // Ten minutes are two slots of five; Tom is taken in the second.
    const scheduling = told(() =>
      Promise.resolve([
        { address: 'lea@halden.example', isFree: [true, true], workingHours: null },
        { address: 'tom@halden.example', isFree: [true, false], workingHours: null },
      ]),
    );
    expect(await freeAt(scheduling, within, people, noNames)).toEqual({
      lea: { kind: 'free' },
      tom: { kind: 'busy' },
    });
  });

  it('is nobody whose clock shows night or a day off, however empty their calendar is', async () => {
    const workingHours = {
      days: new Set([1, 2, 3, 4, 5]),
      ...{ from: 9 * 60, to: 17 * 60, timeZone: 'Eastern Standard Time' },
    };
    const scheduling = told(() =>
      Promise.resolve([
        { address: 'lea@halden.example', isFree: [true], workingHours },
        {
          address: 'tom@halden.example',
          isFree: [true],
          workingHours: { ...workingHours, timeZone: 'Nobody knows' },
        },
      ]),
    );
    const zones = (name: string) => (name.startsWith('Eastern') ? 'America/New_York' : null);
    const at = (start: number) =>
      freeAt(scheduling, { start, end: start + 60 * MINUTE }, people, zones);
    const lea = { kind: 'offHours', zone: 'America/New_York' };
    // Monday 09:00 UTC is 04:00 in New York; where the zone is not known only the calendar counts.
    expect(await at(Date.UTC(2026, 10, 30, 9))).toEqual({ lea, tom: { kind: 'free' } });
    // 14:00 UTC is 09:00 there, 21:30 UTC is 16:30 with half an hour after work.
    expect(await at(Date.UTC(2026, 10, 30, 14))).toMatchObject({ lea: { kind: 'free' } });
    expect(await at(Date.UTC(2026, 10, 30, 21, 30))).toMatchObject({ lea });
    // Saturday.
    expect(await at(Date.UTC(2026, 11, 5, 15))).toMatchObject({ lea });
  });

  it('is nobody known where Graph does not answer, or the meeting has no length', async () => {
    const refusing = told(() => Promise.reject(new GraphError({ kind: 'offline' })));
    expect(await freeAt(refusing, within, people, noNames)).toEqual({});
    expect(await freeAt(refusing, { start: 0, end: 0 }, people, noNames)).toEqual({});
    expect(await freeAt(null, within, people, noNames)).toEqual({});
  });
});

describe('what pane and dialog tell each other', () => {
  it('comes through an address as it was', () => {
    const wanted = {
      scopes: ['User.Read', 'A.B'],
      claims: '{"a":"&="}',
      loginHint: 'ego@x.example',
    };
    const url = new URL(dialogAddress('https://app.example/x/pane.html?et=1#a', wanted));
    expect(`${url.origin}${url.pathname}`).toBe('https://app.example/x/dialog.html');
    expect(wantedIn(url.search)).toEqual(wanted);
    expect(wantedIn('')).toBeNull();
  });

  it('comes through a message as it was, and anything else is a problem', () => {
    const reply = { kind: 'problem', problem: { kind: 'cancelled' } } as const;
    expect(dialogMessage.read(dialogMessage.write(reply))).toEqual(reply);
    for (const text of ['', 'no JSON', '{}', '{"kind":"token","accessToken":""}']) {
      expect(dialogMessage.read(text)).toMatchObject({
        kind: 'problem',
        problem: { code: 'dialogMessage' },
      });
    }
  });
});
