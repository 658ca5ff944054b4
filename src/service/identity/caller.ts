/** Who asks, as a verified access token says. */
export interface Caller {
  /** `tid`, in lower case. */
  readonly tenant: string;
  /** `oid`, in lower case. */
  readonly member: string;
  /** The access token itself, to be exchanged on behalf of the caller; never logged or stored. */
  readonly token: string;
}
