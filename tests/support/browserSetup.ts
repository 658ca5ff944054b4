// A page that reads a whole sandbox tenant on a busy machine takes its time.
jest.setTimeout(240_000);
