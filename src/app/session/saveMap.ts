import type { MapPicture } from '../../ui/model/mapPicture';
import { downloadBlob } from './download';
import { drawMap, mapSize } from './drawMap';

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
