import { freshLines, KEPT_LINES, type KeptLines } from '../../../src/hosts/events/keptLines';
import { forgetLines, keepLines, keptLinesOf } from '../../../src/app/pane/mailbox';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { NOW, reachFixture } from '../../fixtures/reachFixture';
import { texts } from '../../ui/renderTab';

const [priya, samira] = reachFixture.suggestions;
const addressed = [
  { suggestion: priya!, address: 'priya@halden.example' },
  { suggestion: samira!, address: 'samira@halden.example' },
];

/** A mailbox that counts how often it is written. */
function mailbox(kept: unknown = undefined) {
  const values = new Map<string, unknown>([[KEPT_LINES, kept]]);
  let writes = 0;
  return {
    get: (key: string) => values.get(key),
    keep(key: string, value: unknown) {
      values.set(key, value);
      writes += 1;
      return Promise.resolve();
    },
    kept: () => values.get(KEPT_LINES),
    writes: () => writes,
  };
}

describe('the lines for new appointments', () => {
  it('say why and whom, in the order of the suggestions', () => {
    const { lines, openText } = keptLinesOf(texts(), addressed, NOW);
    expect(lines).toEqual([
      {
        text: 'You have met 1 of 42 in Finance; about 9 if you met them as often as people elsewhere. A seat for Priya Nair?',
        about: 'priya@halden.example',
      },
      {
        text: 'All 18 people in Human Resources are new to you. A seat for Samira Haddad?',
        about: 'samira@halden.example',
      },
    ]);
    expect(openText).toBe('Show whom');
  });

  it('leave the reason out rather than be cut in the middle of a word', () => {
    const department = 'Sustainable Operations and Planning of the Northern Regions and Islands';
    const long = { ...priya!, reasons: [{ kind: 'focus', department } as const] };
    const longName = { ...long, displayName: 'Maximiliane Freifrau von und zu Hohenstein-Waldeck' };
    const told = keptLinesOf(texts(), [{ suggestion: longName, address: 'm@x.example' }], NOW);
    expect(told.lines).toEqual([
      { text: `A seat for ${longName.displayName}?`, about: 'm@x.example' },
    ]);
  });

  it('are of the shape that the script takes', () => {
    const told: unknown = JSON.parse(JSON.stringify(keptLinesOf(texts(), addressed, NOW)));
    expect(freshLines(told, NOW + 20 * MS_PER_DAY)).toEqual(told);
    expect(freshLines(told, NOW + 22 * MS_PER_DAY)).toBeNull();
  });
});

describe('keeping them in the mailbox', () => {
  const lines: KeptLines = keptLinesOf(texts(), addressed, NOW);

  it('writes what is new', async () => {
    const box = mailbox();
    await keepLines(box, lines);
    expect(box.kept()).toEqual(lines);
  });

  it('writes nothing when the same lines are there since this morning', async () => {
    const box = mailbox({ ...lines, madeAt: NOW - MS_PER_DAY / 2 });
    await keepLines(box, lines);
    expect(box.writes()).toBe(0);
  });

  it('writes the same lines again after a day, so that they stay fresh', async () => {
    const box = mailbox({ ...lines, madeAt: NOW - MS_PER_DAY });
    await keepLines(box, lines);
    expect(box.kept()).toEqual(lines);
  });

  it('writes over what it cannot read', async () => {
    const box = mailbox('from another version');
    await keepLines(box, lines);
    expect(box.kept()).toEqual(lines);
  });

  it('forgets them', async () => {
    const box = mailbox(lines);
    await forgetLines(box);
    expect(freshLines(box.kept(), NOW)).toBeNull();
  });
});
