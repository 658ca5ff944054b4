import type { MapPicture } from '../../model/mapPicture';
import { downloadBlob } from './download';

const ROW = 30;
const NAME_WIDTH = 250;
const COLUMN = 96;
const EDGE = 24;
const TOP = 142;
/** Most lines of the note, and their height. */
const NOTE_LINES = 3;
const NOTE_LINE = 18;
const NOTE_FONT = '13px';

/** Drawn for paper and mail, whatever the theme of the screen. */
const INK = '#242424';
const QUIET = '#616161';
const PAPER = '#ffffff';
const RARE = '#835b00';
const BRAND = [91, 95, 199] as const;

/** Size of the picture of a map, in CSS pixels. */
export function mapSize({ columns, rows }: MapPicture): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: 2 * EDGE + NAME_WIDTH + (columns.length - 1) * COLUMN,
    height: TOP + rows.length * ROW + EDGE,
  };
}

/** Draws the map: title, note, column names, and a shaded figure for each cell. */
export function drawMap(brush: CanvasRenderingContext2D, map: MapPicture): void {
  const { width, height } = mapSize(map);
  const from = (start: number) => (map.rightToLeft ? width - start : start);
  const middle = (column: number) => from(EDGE + NAME_WIDTH + (column + 0.5) * COLUMN);
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    brush.font = fontOf(font);
    brush.fillStyle = colour;
    brush.fillText(text, x, y);
  };
  brush.direction = map.rightToLeft ? 'rtl' : 'ltr';
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, width, height);
  brush.textAlign = 'start';
  write(map.title, from(EDGE), 38, '600 20px', INK);
  brush.font = fontOf(NOTE_FONT);
  linesOf(map.note, (text) => brush.measureText(text).width <= width - 2 * EDGE).forEach(
    (line, i) => write(line, from(EDGE), 62 + i * NOTE_LINE, NOTE_FONT, QUIET),
  );
  write(map.columns[0] ?? '', from(EDGE), TOP - 12, '12px', QUIET);
  brush.textAlign = 'center';
  map.columns.slice(1).forEach((name, i) => write(name, middle(i), TOP - 12, '12px', QUIET));
  map.rows.forEach((row, r) => {
    const y = TOP + r * ROW;
    brush.textAlign = 'start';
    write(row.name, from(EDGE), y + 19, '14px', INK);
    brush.textAlign = 'end';
    write(row.mark, from(EDGE + NAME_WIDTH - 8), y + 19, '600 11px', RARE);
    brush.textAlign = 'center';
    row.cells.forEach((cell, i) => {
      brush.fillStyle = shade(cell?.share ?? 0);
      if (cell) brush.fillRect(middle(i) - COLUMN / 2 + 2, y + 2, COLUMN - 4, ROW - 4);
      // A figure such as 3/9 keeps its order in every writing.
      write(cell ? `\u2066${cell.text}\u2069` : '·', middle(i), y + 19, '14px', INK);
    });
  });
}

function fontOf(sizeAndWeight: string): string {
  return `${sizeAndWeight} "Segoe UI", system-ui, sans-serif`;
}

/** Breaks between words, also of languages without spaces; what is too much stays in the last line. */
function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const longer = (lines.at(-1) ?? '') + segment;
    if (fits(longer) || lines.length === NOTE_LINES) lines[lines.length - 1] = longer;
    else lines.push(segment.trimStart());
  }
  return lines;
}

/** Paler for a smaller share, never so dark that the figure cannot be read. */
function shade(share: number): string {
  const strength = share <= 0 ? 0.04 : 0.12 + 0.28 * Math.min(1, share / 0.5);
  return `rgb(${BRAND.map((part) => Math.round(255 - (255 - part) * strength)).join(' ')})`;
}

/** Sharp on dense screens and on paper. */
const DENSITY = 2;

/** Offers the map as a PNG file of that name to the person at the screen. */
export async function saveMap(map: MapPicture, name: string): Promise<void> {
  const { width, height } = mapSize(map);
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('this browser cannot draw pictures');
  brush.scale(DENSITY, DENSITY);
  drawMap(brush, map);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file === null) throw new Error('the picture could not be made');
  downloadBlob(name, file);
}
