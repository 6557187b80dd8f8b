// Makes dist/verify.html, a page of one file: its script stands in it, and its policy names no other.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';

/** Puts the built script into the page. */
export async function writeVerifyPage() {
  const built = await readFile('dist/verify.js', 'utf8');
  // What begins an element or a comment would end the script.
  const script = built.replace(/^\uFEFF/, '').replace(/<(?=\/script|!--)/gi, '\\x3C');
  const hash = createHash('sha256').update(script).digest('base64');
  const page = await readFile('src/builds/verify.html', 'utf8');
  await writeFile(
    'dist/verify.html',
    page
      .replace('POLICY', () => `sha256-${hash}`)
      .replace(/<script>\s*SCRIPT\s*<\/script>/, () => `<script>${script}</script>`),
  );
  await rm('dist/verify.js');
}
