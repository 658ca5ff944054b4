/** What is kept on this device, in rows. */
export interface KeptData {
  readonly people: number;
  readonly meetings: number;
  readonly answers: number;
}
