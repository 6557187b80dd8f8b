// Makes src/charts/map/outlines.ts; with --check only says whether it is what would be made.
import { readFileSync, writeFileSync } from 'node:fs';
import { draw } from './draw.mjs';
import { moduleText } from './text.mjs';

const file = 'src/charts/map/outlines.ts';
const made = moduleText(draw());

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== made) {
    console.error(
      `${file} is not what scripts/map makes of its sources: node scripts/map/write.mjs`,
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, made);
