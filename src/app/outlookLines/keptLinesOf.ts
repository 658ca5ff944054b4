import type { I18n } from '@lingui/core';
import { type KeptLines, LONGEST_LINE } from '../../hosts/events/keptLines';
import type { Suggestion } from '../../insight/reach';
import type { Address, EpochMs } from '../../insight/domain/units';
import { seatLink, seatSentences } from '../../texts/meetings/seatLines';

/** A suggestion, and the address by which Outlook would know the person. */
export interface Addressed {
  readonly suggestion: Suggestion;
  readonly address: Address;
}

/** Finished lines for the script that Outlook starts on a new appointment, best suggestion first. */
export function keptLinesOf(i18n: I18n, addressed: readonly Addressed[], now: EpochMs): KeptLines {
  return {
    version: 1,
    madeAt: now,
    lines: addressed.flatMap(({ suggestion, address }) => {
      const text = seatSentences(i18n, suggestion).find(({ length }) => length <= LONGEST_LINE);
      return text === undefined ? [] : [{ text, about: address }];
    }),
    openText: seatLink(i18n),
  };
}
