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
  }
}
