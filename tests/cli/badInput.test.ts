import { ANSWERS, event, ME } from '../fixtures/savedAnswers';
import { runInFolder, runWith } from '../fixtures/runInFolder';

/** Every complaint: exit code 2, nothing on the output, one line without a stack trace. */
async function complaint(
  files: Readonly<Record<string, unknown>>,
  ...flags: readonly string[]
): Promise<string> {
  const run = await runInFolder(files, ...flags);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.error).not.toMatch(/\n\s+at /);
  return run.error.trim();
}

describe('bad input', () => {
  test('a missing file is named', async () => {
    expect(await complaint({ 'users.json': [], 'events.json': [] })).toBe(
      'me.json: expected this file to be in the folder',
    );
    expect(await complaint({ 'me.json': ME, 'events.json': [] })).toContain('users*.json');
    expect(await complaint({ 'me.json': ME, 'users.json': [] })).toContain('events*.json');
  });

  test('a folder that is not there is named', async () => {
    const run = await runWith(['/nowhere/at/all']);
    expect(run.code).toBe(2);
    expect(run.error).toBe('/nowhere/at/all: expected a folder that can be read\n');
  });

  test('what is no JSON is named, without its content', async () => {
    const message = await complaint({ ...ANSWERS, 'users.json': '{"value": [{"secret": oops' });
    expect(message).toMatch(/^users\.json: expected JSON(; broken at position \d+)?$/);
    expect(await complaint({ ...ANSWERS, 'events.json': '{"value": [' })).toBe(
      'events.json: expected JSON; the file ends too early',
    );
  });

  test('an empty file is no JSON', async () => {
    expect(await complaint({ ...ANSWERS, 'me.json': '' })).toContain('me.json: expected JSON');
  });

  test('the path inside the file and what was expected are told', async () => {
    expect(await complaint({ ...ANSWERS, 'me.json': { displayName: 'Ego' } })).toMatch(
      /^me\.json, at id: expected /,
    );
    expect(await complaint({ ...ANSWERS, 'me.json': 7 })).toMatch(/^me\.json: expected /);
    expect(await complaint({ ...ANSWERS, 'users.json': { value: 7 } })).toBe(
      'users.json, at value: expected an array of items',
    );
    expect(await complaint({ ...ANSWERS, 'users.json': { error: {} } })).toBe(
      'users.json, at value: expected an array of items',
    );
    expect(await complaint({ ...ANSWERS, 'events.json': 'true' })).toBe(
      'events.json: expected an object with "value", or an array of items',
    );
    expect(
      await complaint({ ...ANSWERS, 'events.json': { value: [], '@odata.nextLink': 3 } }),
    ).toBe('events.json, at @odata.nextLink: expected a link');
  });

  test('an unknown or wrong option of config.json is named', async () => {
    const config = (content: unknown) => complaint({ ...ANSWERS, 'config.json': content });
    expect(await config({ windowdays: 30 })).toBe(
      'config.json, at windowdays: expected no such option (it is unknown)',
    );
    expect(await config({ windowDays: 'long' })).toMatch(/^config\.json, at windowDays: expected /);
    expect(await config({ windowDays: 0 })).toMatch(/^config\.json, at windowDays: expected >=1/);
    expect(await config({ rareRatio: 2 })).toMatch(/^config\.json, at rareRatio: expected <=1/);
    expect(await config({ levelMapping: [{ title: 'x', level: 'boss' }] })).toMatch(
      /^config\.json, at levelMapping\.0\.level: expected /,
    );
    expect(await config({ insight: { surprise: 1 } })).toMatch(
      /^config\.json, at insight\.surprise/,
    );
    expect(await config([])).toBe('config.json: expected an object with options');
    expect(await config(7)).toMatch(/^config\.json: expected Object/);
  });

  test('a title rule that is no regular expression is named', async () => {
    const levelMapping = [{ title: '/(/', level: 'director' }];
    expect(await complaint({ ...ANSWERS, 'config.json': { levelMapping } })).toBe(
      'config.json, at levelMapping.0.title: expected a regular expression that can be read',
    );
  });

  test('arguments that make no sense are refused', async () => {
    const refused = async (...flags: string[]) => complaint(ANSWERS, ...flags);
    expect(await refused('--window', '0')).toContain('--window');
    expect(await refused('--window', '1.5')).toContain('whole number');
    expect(await refused('--window', '366')).toContain('365');
    expect(await refused('--as-of', 'yesterday')).toContain('--as-of');
    expect(await refused('--as-of', '2026-13-01')).toContain('--as-of');
    expect(await refused('--suggestions', '-1')).toContain('suggestions');
    expect(await refused('--suggestions', ' ')).toContain('suggestions');
    expect(await refused('--scope', 'galaxy')).toContain('auto');
    expect(await refused('--colour')).toContain('--colour');
    const run = await runWith([]);
    expect(run.code).toBe(2);
    expect(run.error).toContain('folder');
  });

  test('an event of an unknown shape is no bad input', async () => {
    const run = await runInFolder(
      { ...ANSWERS, 'events.json': [null, event('a', '2026-06-01T09:00', 'ana')] },
      '--json',
    );
    expect(run.code).toBe(0);
  });
});
