import { keptNow, openOutlook, type OutlookState } from './outlook';

const LEA = {
  text: 'No one from Finance yet. Lea Meier is new to you.',
  about: 'lea@halden.example',
};
const TOM = {
  text: 'No one from Legal yet. Tom Weber is new to you.',
  about: 'tom@halden.example',
};
const NOBODY = { text: 'You have met 1 of 42 in Finance.', about: null };

/** Starts the script in an Outlook of that state, raises the event and gives the words on show. */
async function wordsAfter(name: string, state: OutlookState): Promise<readonly string[]> {
  const outlook = openOutlook(state);
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/hosts/events/main');
  });
  await outlook.raise(name);
  return [...outlook.notifications.values()].map(({ message }) => message);
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('on a new appointment', () => {
  it('shows the best line', async () => {
    const state = { kept: keptNow([LEA, TOM]) };
    expect(await wordsAfter('onNewAppointment', state)).toEqual([LEA.text]);
  });

  it('offers the pane beside it', async () => {
    const outlook = openOutlook({ kept: keptNow([LEA]) });
    await jest.isolateModulesAsync(async () => {
      await import('../../../src/hosts/events/main');
    });
    await outlook.raise('onNewAppointment');
    expect(outlook.notifications.get('threewide')).toMatchObject({
      type: 'insightMessage',
      actions: [
        { actionType: 'showTaskPane', actionText: 'Show whom', commandId: 'organizerPaneButton' },
      ],
    });
  });

  it('shows the words alone where the host knows no link', async () => {
    const outlook = openOutlook({ kept: keptNow([LEA]), noLinks: true });
    await jest.isolateModulesAsync(async () => {
      await import('../../../src/hosts/events/main');
    });
    await outlook.raise('onNewAppointment');
    expect(outlook.notifications.get('threewide')).toEqual({
      type: 'informationalMessage',
      message: LEA.text,
      icon: 'icon16',
      persistent: false,
    });
  });

  it('cuts a line that Outlook would refuse', async () => {
    const long = { text: 'x'.repeat(400), about: null };
    const [words = ''] = await wordsAfter('onNewAppointment', { kept: keptNow([long]) });
    expect(words).toHaveLength(150);
  });

  it.each([
    ['nothing was kept', undefined],
    ['the lines are three weeks and a day old', keptNow([LEA], 22)],
    ['the lines come from tomorrow', keptNow([LEA], -1)],
    ['another version kept them', { ...keptNow([LEA]), version: 2 }],
    ['they are of another shape', { ...keptNow([]), lines: [{ text: 7, about: null }] }],
    ['they are text', 'No one from Finance yet'],
  ])('says nothing, and is done, when %s', async (_when, kept) => {
    expect(await wordsAfter('onNewAppointment', { kept })).toEqual([]);
  });
});

describe('when attendees change', () => {
  it('goes on to the next line once the suggested one is invited, in capitals or not', async () => {
    const state = { kept: keptNow([LEA, TOM]), optional: ['Lea@Halden.Example'] };
    expect(await wordsAfter('onAttendeesChanged', state)).toEqual([TOM.text]);
  });

  it('keeps a line that is about no person', async () => {
    const state = { kept: keptNow([LEA, NOBODY]), required: ['lea@halden.example'] };
    expect(await wordsAfter('onAttendeesChanged', state)).toEqual([NOBODY.text]);
  });

  it('takes the last line away when all were followed', async () => {
    const state = {
      kept: keptNow([LEA]),
      required: ['lea@halden.example'],
      shown: { threewide: { type: 'insightMessage', message: LEA.text } },
    };
    expect(await wordsAfter('onAttendeesChanged', state)).toEqual([]);
  });

  it('leaves what is shown alone when Outlook cannot tell who is invited', async () => {
    const state = {
      kept: keptNow([TOM]),
      attendeesFail: true,
      shown: { threewide: { type: 'insightMessage', message: LEA.text } },
    };
    expect(await wordsAfter('onAttendeesChanged', state)).toEqual([LEA.text]);
  });

  it('touches no notification of anybody else', async () => {
    const other = { type: 'informationalMessage', message: 'Room is small' };
    const state = {
      kept: keptNow([LEA]),
      required: ['lea@halden.example'],
      shown: { theirs: other },
    };
    expect(await wordsAfter('onAttendeesChanged', state)).toEqual(['Room is small']);
  });
});
