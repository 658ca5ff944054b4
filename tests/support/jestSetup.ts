// teams-js fetches its list of valid domains when it is imported. Tests have no internet, so the
// request fails at once and the library falls back to the list in its package.
if (typeof globalThis.fetch === 'undefined') {
  globalThis.fetch = () => Promise.reject(new TypeError('no network in unit tests'));
}
