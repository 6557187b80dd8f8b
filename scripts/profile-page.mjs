// Makes dist/profile.html.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build } from 'vite';

/**
 * The page on which people without a website make a profile, in one file. Its policy names its
 * script and its styles by their hashes, and the hosts that may be asked; styles of elements are
 * no markup and need no leave.
 */
export async function profilePage() {
  const [made] = await build({ mode: 'profile-page', logLevel: 'warn', build: { write: false } });
  const script = made.output[0].code.replace(/^\uFEFF/, '').replace(/<(?=\/script|!--)/gi, '\\x3C');
  const style = await readFile('src/profile/profile.css', 'utf8');
  const page = await readFile('src/profile/profile.html', 'utf8');
  const { askable } = await import('../dist/page/askable.js');
  const hosts = [
    ...new Set(Object.values(askable).flatMap((all) => all.flatMap((each) => each.hosts))),
  ];
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `connect-src ${hosts
      .sort()
      .map((host) => `https://${host}`)
      .join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replace('{policy}', () => policy)
    .replace('{style}', () => style)
    .replace('{script}', () => script);
}
