import type { Share } from '../insight/domain/units';

/** The map as words and shares, ready to be drawn anywhere. */
export interface MapPicture {
  readonly title: string;
  readonly note: string;
  readonly rightToLeft: boolean;
  /** Names of the columns; the first is that of the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly MapPictureRow[];
}

export interface MapPictureRow {
  readonly name: string;
  /** "Rarely met", or nothing. */
  readonly mark: string;
  /** One a column after the first; null where nobody is. */
  readonly cells: readonly (MapPictureCell | null)[];
}

export interface MapPictureCell {
  readonly text: string;
  readonly share: Share;
}
