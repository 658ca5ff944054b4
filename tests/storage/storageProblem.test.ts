import { StorageError, storageResultOf } from '../../src/storage/storageProblem';

const failing = (error: Error) => storageResultOf(() => Promise.reject(error));

describe('outcomeOf', () => {
  it('hands on what the work gives', async () => {
    expect(await storageResultOf(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['VersionError', 'newerVersion'],
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'closed'],
  ])('understands the %s of IndexedDB', async (name, kind) => {
    expect(await failing(new DOMException('x', name))).toEqual({ ok: false, problem: { kind } });
  });

  it('keeps its own problems and the words of others', async () => {
    expect(await failing(new StorageError({ kind: 'blocked' }))).toEqual({
      ok: false,
      problem: { kind: 'blocked' },
    });
    expect(await failing(new RangeError('bug'))).toEqual({
      ok: false,
      problem: { kind: 'unexpected', name: 'RangeError', message: 'bug' },
    });
  });
});
