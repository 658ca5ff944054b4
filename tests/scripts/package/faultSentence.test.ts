import { faultSentence } from '../../../scripts/package/faultSentence';

describe('what keeps a package from being made', () => {
  it('is said as what is wrong where, with what was expected and the code', () => {
    expect(faultSentence({ name: 'originNotHttps', detail: 'http://a.example' })).toBe(
      '--origin is http://a.example. Expected: an address that begins with https://. [originNotHttps]',
    );
  });

  it('keeps what was found as it is, whatever signs are in it', () => {
    expect(faultSentence({ name: 'textMissing', detail: 'de $& %' })).toBe(
      'A text of the manifests is missing: de $& %. [textMissing]',
    );
  });
});
