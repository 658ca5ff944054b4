import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom plus the platform globals that Chromium has and jsdom leaves out. */
export default class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      structuredClone,
      TextEncoder,
      TextDecoder,
      Response,
      Request,
      Headers,
      Uint8Array,
      ArrayBuffer,
    });
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    layOut(this.global);
    leaveUnstyled(this.global);
  }
}

/**
 * jsdom lays nothing out, so Fluent's keyboard library takes everything for invisible: a dialog keeps
 * the focus on itself instead of its first button, and now and then stays hidden from assistive
 * technology. A body with a size, and parents to be offset from, let it see what a browser shows.
 */
function layOut({ document, DOMRect, HTMLBodyElement, HTMLElement }) {
  HTMLBodyElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 800);
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get() {
      const hidden = this.closest('[hidden], [style*="display: none"]') !== null;
      return hidden || this === document.body ? null : this.parentElement;
    },
  });
}

/**
 * To find a role, testing-library asks for the computed style of each element and of those around it,
 * and jsdom looks through every rule for that: with Fluent's rules half of a test's time. What is
 * hidden is hidden by attributes and inline styles, which count all the same. What the page itself
 * asks for stays: the values of a theme, which are one rule, and what is fixed to the window.
 */
const STYLES_ASKED_FOR = /^\.fui-FluentProvider|^[^@]*\{position:fixed/;

function leaveUnstyled({ CSSStyleSheet }) {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function insertThemes(rule) {
    return STYLES_ASKED_FOR.test(rule) ? insertRule.call(this, rule) : 0;
  };
}
