// A busy machine is slow, not wrong: only a test that truly hangs should run out of time.
jest.setTimeout(60_000);
