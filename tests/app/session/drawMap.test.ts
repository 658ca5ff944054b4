import { drawMap, mapSize } from '../../../src/app/session/saveMap';
import type { MapPicture } from '../../../src/model/mapPicture';

const map: MapPicture = {
  title: 'Who you meet',
  note: '3/9',
  rightToLeft: false,
  columns: ['Department', 'Entry', 'All'],
  rows: [
    { name: 'Finance', mark: 'Rarely met', cells: [null, { text: '1/42', share: 1 / 42 }] },
    {
      name: 'IT',
      mark: '',
      cells: [
        { text: '2/4', share: 0.5 },
        { text: '9/30', share: 0.3 },
      ],
    },
  ],
};

/** A brush that remembers what it wrote and where. */
function recordingBrush() {
  const written: { readonly text: string; readonly x: number; readonly y: number }[] = [];
  const brush = {
    fillRect: jest.fn(),
    measureText: (text: string) => ({ width: 7 * text.length }),
    fillText: (text: string, x: number, y: number) => written.push({ text, x, y }),
  };
  return { written, brush: brush as unknown as CanvasRenderingContext2D };
}

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('the picture has room for every row and column', () => {
  // 24 + 250 + 2 × 96 + 24 wide; 142 + 2 × 30 + 24 tall.
  expect(mapSize(map)).toEqual({ width: 490, height: 226 });
});

test('everything that the map says is written', () => {
  const { brush, written } = recordingBrush();
  drawMap(brush, map);
  const texts = written.map(({ text }) => bare(text));
  expect(texts).toEqual(
    expect.arrayContaining(['Who you meet', 'Finance', 'Rarely met', '1/42', '·', '9/30']),
  );
});

test('a long note takes several lines, each within the edges, and loses nothing', () => {
  const { brush, written } = recordingBrush();
  const note =
    'You met 3 of the 9 colleagues there in 6 months, in any meeting that counts. 399 in all.';
  drawMap(brush, { ...map, note });
  const lines = written.filter(({ text }) => note.includes(text.trim()) && text.length > 10);
  expect(lines.map(({ text }) => text.trim()).join(' ')).toBe(note);
  // 442 px between the edges are 63 letters of 7.
  expect(lines.map(({ y }) => y)).toEqual([62, 80]);
  for (const { text } of lines) expect(text.trim().length).toBeLessThanOrEqual(63);
});

test('in right-to-left writing the names stand at the right', () => {
  const { brush, written } = recordingBrush();
  drawMap(brush, { ...map, rightToLeft: true });
  expect(written.find(({ text }) => text === 'Finance')?.x).toBe(490 - 24);
});
