import type { FrameLocator } from 'playwright-core';

/** One department of the map as the screen shows it: its name, whether it is marked, its total. */
export interface MapRow {
  readonly name: string;
  readonly rarelyMet: boolean;
  readonly met: number;
  readonly of: number;
}

/** @throws {Error} with what the page says instead when it is not read to the end in 90 seconds. */
async function untilRead(app: FrameLocator): Promise<void> {
  try {
    await app.getByText(/^Updated/).waitFor({ timeout: 90_000 });
  } catch (cause) {
    const words = await app.locator('body').innerText();
    throw new Error(`Not read to the end. The page says:\n${words}`, { cause });
  }
}

/** Waits until everything has been read, then gives the rows of the department × level map. */
export async function readMap(app: FrameLocator): Promise<readonly MapRow[]> {
  await untilRead(app);
  const rows = await app.getByRole('row').all();
  const texts = await Promise.all(
    rows.map(async (row) => ({
      header: (await row.getByRole('rowheader').allInnerTexts()).join(' '),
      cells: await row.getByRole('gridcell').allInnerTexts(),
    })),
  );
  return texts.flatMap(({ header, cells }) => {
    const total = /(\d+)\s*\/\s*(\d+)/.exec(cells.at(-1) ?? '');
    if (!total) return [];
    const name = header.replace(/\s*(Rarely met|yours)\s*$/, '').trim();
    return [
      { name, rarelyMet: /Rarely met/.test(header), met: Number(total[1]), of: Number(total[2]) },
    ];
  });
}
