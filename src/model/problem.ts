/** What stands in the way, as facts; the screens find the words. */
export type TabProblem =
  | { readonly kind: 'signInNeeded' }
  | { readonly kind: 'popupBlocked' }
  | {
      readonly kind: 'consentNeeded';
      readonly permissions: readonly string[];
      /** Address that lets an administrator consent; null where the deployment does not tell. */
      readonly adminConsentUrl: string | null;
      /** The part that needs no administrator was granted, so the limited mode can be used. */
      readonly limitedPossible: boolean;
      readonly requestId: string | null;
    }
  | {
      readonly kind: 'throttled';
      readonly waitSeconds: number | null;
      readonly requestId: string | null;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'configuration'; readonly faults: readonly SettingFault[] }
  | { readonly kind: 'unexpected'; readonly code: string; readonly requestId: string | null };

/** One place in `config.json` and what belongs there, in words for an administrator. */
export interface SettingFault {
  readonly path: string;
  readonly expected: string;
}
