import { measureService } from '../../bench/service';

jest.setTimeout(120_000);

test('the bench of the service runs, on a small scale', async () => {
  const text = await measureService({ contributors: 10_050, seconds: 0.2 });
  expect(text).toContain('10050 contributions, 16 callers at once.');
  for (const name of ['read a frozen release', 'change a contribution']) {
    // A rate, and no figure that could not be worked out.
    expect(text).toMatch(new RegExp(`${name}, two processes \\| [1-9]\\d*`));
  }
  expect(text).not.toContain('NaN');
});
