/** Where the pane leaves the lines for the event script: a key of Outlook's roaming settings. */
export const KEPT_LINES = 'threewide.lines';

/** Outlook refuses longer notifications. */
export const LONGEST_LINE = 150;

/** After that many days the lines speak of a picture that may be wrong by now. */
const FRESH_DAYS = 21;
const MS_PER_DAY = 86_400_000;

/** One finished sentence, in the person's language. */
export interface KeptLine {
  readonly text: string;
  /** Mail address of the colleague it suggests; with them among the attendees it has had its effect. */
  readonly about: string | null;
}

/** What the pane leaves behind; kept in the person's own mailbox, at most 32 KB with everything else. */
export interface KeptLines {
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Best first. */
  readonly lines: readonly KeptLine[];
  /** Words of the link that opens the pane. */
  readonly openText: string;
}

/** The lines, if they are of this shape and fresh; nothing is shown rather than something wrong. */
export function freshLines(value: unknown, now: number): KeptLines | null {
  if (!isKeptLines(value)) return null;
  const age = now - value.madeAt;
  return age >= 0 && age <= FRESH_DAYS * MS_PER_DAY ? value : null;
}

function isKeptLines(value: unknown): value is KeptLines {
  if (!isRecord(value)) return false;
  return (
    value['version'] === 1 &&
    typeof value['madeAt'] === 'number' &&
    typeof value['openText'] === 'string' &&
    Array.isArray(value['lines']) &&
    value['lines'].every(isLine)
  );
}

function isLine(value: unknown): value is KeptLine {
  if (!isRecord(value)) return false;
  const { text, about } = value;
  return typeof text === 'string' && (about === null || typeof about === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
