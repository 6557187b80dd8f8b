import { join } from 'node:path';
import type { Voice } from '../../words/details-sentences.js';
import { CheckFailed, UsageError } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { Chromium, chromiumPath } from './chromium.js';
import type { RenderOptions } from './choices.js';
import type { PictureWish } from './picture.js';
import { pictureName } from './picture-name.js';
import { isFolder, save } from './save.js';
import { svgOf } from './svg.js';
import type { Work } from '../works.js';

/**
 * Writes a picture of each work: into a folder, a single one into a file or, as SVG, to standard
 * output.
 *
 * @throws UsageError
 * @throws CheckFailed where there is no browser for PNGs; people have been told
 */
export async function savePictures(
  works: readonly Work[],
  voice: Voice,
  wish: PictureWish,
  { format, output, scale = '2' }: RenderOptions,
  { out, tell }: Terminal,
): Promise<void> {
  const ending = `.${format}`;
  const isToFolder = output !== undefined && (await isFolder(output, ending));
  if (works.length > 1 && !isToFolder)
    throw new UsageError(`${works.length} pictures need a folder: -o pictures`);
  const svgs = works.map(({ key }, at) => ({
    path: isToFolder ? join(output, pictureName(key) + ending) : output,
    svg: svgOf(works[at]!, voice, wish),
  }));
  if (format === 'svg') {
    for (const { path, svg } of svgs)
      if (path) await save(path, svg);
      else out(svg);
    return;
  }
  if (!output) throw new UsageError('A png needs a file or a folder: -o picture.png');
  const chromium = await started(tell);
  try {
    for (const { path, svg } of svgs) await save(path!, await chromium.picture(svg, Number(scale)));
  } finally {
    await chromium.close();
  }
}

async function started(tell: Terminal['tell']): Promise<Chromium> {
  const program = chromiumPath();
  const advice = 'Install Chrome or Chromium, name one in CHROME_PATH, or take --format svg.';
  try {
    if (program) return await Chromium.start(program);
    tell(`impact-badges: No browser is here to take the picture. ${advice}\n`);
  } catch (error) {
    tell(`impact-badges: ${program} does not start: ${(error as Error).message} ${advice}\n`);
  }
  throw new CheckFailed();
}
