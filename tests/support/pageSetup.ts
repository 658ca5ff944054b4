/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// To jsdom nobody looks at a page in which nothing has the focus; a browser knows its windows. Tests
// of the analyst have no document.
if ('document' in globalThis) document.hasFocus = () => true;
