/** To jsdom nobody looks at a page in which nothing has the focus; a browser knows its windows. */
document.hasFocus = () => true;

/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
