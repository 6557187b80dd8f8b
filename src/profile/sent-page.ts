import { sha256 } from '@noble/hashes/sha2.js';
import { escapedHtml } from '../export/escape-html.js';

/** The id of what a sent profile holds: its figures as a sealed snapshot. */
export const heldId = 'impact-badges-snapshot';

/** What a sent profile is made of. */
export interface Sending {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Style sheets; none of it comes from outside. */
  readonly styles: string;
  /** What stands in its body: markup of ours, in which all texts are escaped. */
  readonly markup: string;
  /** The sealed snapshot as JSON. */
  readonly snapshot: string;
}

/**
 * A profile as one file that runs nothing and asks nobody: its policy allows its own style sheet,
 * by its hash, and nothing else.
 */
export function sentPage({
  title,
  language,
  direction,
  styles,
  markup,
  snapshot,
}: Sending): string {
  const sheet = `\n${styles.replace(/\r\n?/g, '\n').replace(/<\//g, '')}\n`;
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(sheet))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapedHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapedHtml(policy)}">
<meta name="robots" content="noindex">
<title>${escapedHtml(title)}</title>
<style>${sheet}</style>
</head>
<body>
${markup}
<script type="application/json" id="${heldId}">
${inScript(snapshot)}</script>
</body>
</html>
`;
}

/** JSON that ends no element and begins no comment, and says the same. */
function inScript(json: string): string {
  return json.replace(/</g, '\\u003C');
}
