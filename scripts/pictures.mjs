// Renews docs/pictures out of the front page: `npm run build && node scripts/pictures.mjs`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browser } from './browser.mjs';
import { small } from './pictures/png.mjs';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const most = { each: 120_000, together: 1_500_000 };
const schemes = ['light', 'dark'];
const table = '.states';

/** Each picture: its file, what it shows, and how the page is opened. */
const pictures = [
  ...schemes.map((scheme) => ({
    name: `front-${scheme}`,
    says: `The front page begins, ${scheme}`,
    scheme,
    width: 1280,
  })),
  ...schemes.flatMap((scheme) =>
    [320, 768, 1280].map((width) => ({
      name: `states-${scheme}-${width}`,
      says: `Every variant in every state, ${scheme}, ${width} px`,
      scheme,
      width,
      part: table,
    })),
  ),
  ...schemes.flatMap((scheme) =>
    [320, 768].map((width) => ({
      name: `details-${scheme}-${width}`,
      says: `Details open over the page, ${scheme}, ${width} px`,
      scheme,
      width,
      isOpen: true,
    })),
  ),
  {
    name: 'states-arabic',
    says: 'Every variant in every state, in a page in Arabic from right to left',
    width: 768,
    part: table,
    isArabic: true,
  },
  {
    name: 'states-forced-colors',
    says: 'Every variant in every state, with colours forced by the system',
    width: 768,
    part: table,
    forcedColors: 'active',
  },
  ...[
    ['1', 'tbody:nth-of-type(n + 5)'],
    ['2', 'tbody:nth-of-type(-n + 4)'],
  ].map(([half, rest]) => ({
    name: `states-print-${half}`,
    says: `Every variant in every state, on paper, half ${half}`,
    width: 768,
    part: table,
    media: 'print',
    style: `${table} ${rest} { display: none }`,
  })),
];

const demo = spawn(process.execPath, [fileURLToPath(new URL('start.mjs', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const { executablePath, args, env } = await browser();
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
const chrome = await chromium.launch({ executablePath, args: [...args, offline], env });
try {
  const [first] = await once(createInterface(demo.stdout), 'line');
  const url = first.replace(/^.*: /, '');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith('.png')) await rm(new URL(name, `file://${folder}`));
  }
  let together = 0;
  for (const picture of pictures) {
    const bytes = small(await taken(url, picture));
    together += bytes.length;
    console.log(`${picture.name}.png  ${bytes.length} bytes`);
    if (bytes.length > most.each) throw new Error(`${picture.name}.png is too large.`);
    await writeFile(`${folder}${picture.name}.png`, bytes);
  }
  if (together > most.together) throw new Error(`Together they take ${together} bytes.`);
  await writeFile(`${folder}README.md`, contents());
} finally {
  await chrome.close();
  demo.kill();
}

async function taken(url, { scheme, width, part, isOpen, isArabic, forcedColors, media, style }) {
  const context = await chrome.newContext({
    viewport: { width, height: 860 },
    colorScheme: scheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
  });
  try {
    const page = await context.newPage();
    if (isArabic) await page.route(url, inArabic);
    await page.goto(url);
    await settle(page);
    if (media) await page.emulateMedia({ media });
    if (style) await page.addStyleTag({ content: style });
    if (part) return await page.locator(part).screenshot();
    await page.evaluate(() => scrollTo(0, 0));
    if (isOpen) {
      const badge = page.locator('impact-badge').first();
      await badge.locator('[part=button]').click();
      await badge.getByRole('dialog').waitFor();
    }
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

async function inArabic(route) {
  const answer = await route.fetch();
  const body = (await answer.text())
    .replace('<html lang="en">', '<html lang="ar" dir="rtl">')
    .replaceAll('<th scope="rowgroup"', '<th lang="en" dir="ltr" scope="rowgroup"');
  await route.fulfill({ response: answer, body });
}

/** Every badge is drawn only when it comes into view. */
async function settle(page) {
  for (const badge of await page.locator('impact-badge').all()) {
    await badge.scrollIntoViewIfNeeded();
    const states = '[src="/held-back.json"], [state]:not([state=idle], [state=loading])';
    await badge.and(page.locator(states)).waitFor();
  }
}

function contents() {
  const day = new Date().toISOString().slice(0, 10);
  const lines = pictures.map(({ name, says }) => `- [${says}](${name}.png)`);
  return `# Pictures

Taken of the demo's front page on ${day} by \`npm run build && node scripts/pictures.mjs\`. Colours are reduced to 256.

${lines.join('\n')}
`;
}
