import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cleaned } from '../../export/clean.js';
import type { Library } from '../../export/csl-json.js';
import type { References } from '../../export/reference.js';
import { type Identifier, schemeOf, valueOf } from '../../identifiers/identifier.js';
import { UsageError } from '../exit.js';

/**
 * What is used of Citation.js, which whoever wants a citation style installs: its processor,
 * citeproc, is under AGPL or CPAL and its styles under CC BY-SA, so that we bring neither.
 */
export interface StylePeer {
  readonly Cite: new (items: readonly object[]) => {
    format(kind: 'bibliography', options: object): unknown;
  };
  readonly plugins: {
    readonly config: {
      get(name: '@csl'): {
        /** Called `templates` before its version 0.8. */
        readonly styles?: Register;
        readonly templates?: Register;
        readonly locales: Register;
      };
    };
  };
}

interface Register {
  has(name: string): boolean;
  add(name: string, text: string): unknown;
  list?(): readonly string[];
}

/** In what CSL calls the languages of documents. */
const locales = { en: 'en-US', es: 'es-ES', ar: 'ar' } as const;

/** Citation.js as it is installed where the command is run, or beside us; nothing where it isn't. */
export function stylePeer(): StylePeer | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url])
    try {
      const bring = createRequire(from);
      const peer = bring('@citation-js/core') as StylePeer;
      bring('@citation-js/plugin-csl');
      return peer;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  return undefined;
}

/**
 * Works of a library as a style cites them.
 *
 * @param style its name, or the path of a `.csl` file
 * @throws UsageError where there is no such style
 */
export async function styledReferences(
  peer: StylePeer,
  library: Library,
  style: string,
  language: keyof typeof locales,
): Promise<References> {
  const csl = peer.plugins.config.get('@csl');
  const styles = csl.styles ?? csl.templates!;
  const name = await registered(styles, style);
  const wanted = locales[language];
  const lang = csl.locales.has(wanted) ? wanted : 'en-US';
  const cited = (items: readonly object[]) => {
    try {
      return String(
        new peer.Cite(items).format('bibliography', {
          ...{ format: 'text', lang, nosort: true },
          ...{ style: name, template: name },
        }),
      );
    } catch (error) {
      throw new UsageError(`${style} cites nothing: ${(error as Error).message}`);
    }
  };
  // Each stands alone in a document, where its number would always be 1.
  const isNumbered = /^\W*2\W/m.test(cited(two));
  return new Map(
    [...library].map(([key, item]) => {
      const text = cited([forPeer(item, key)])
        .replace(/\s+/g, ' ')
        .trim();
      return [key, cleaned(isNumbered ? text.replace(/^\W*1\W+/, '') : text)];
    }),
  );
}

/** Numbers as texts, which citeproc wants, and the DOI without what stands around it. */
function forPeer(item: Readonly<Record<string, unknown>>, key: Identifier): object {
  const entries = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ]);
  const isDoi = schemeOf(key) === 'doi' && item['DOI'] !== undefined;
  return { ...Object.fromEntries(entries), ...(isDoi && { DOI: valueOf(key) }) } as object;
}

const two = ['a', 'b'].map((id) => ({ id, type: 'book', title: id }));

async function registered(styles: Register, style: string): Promise<string> {
  if (!style.endsWith('.csl')) {
    if (styles.has(style)) return style;
    throw new UsageError(
      `"${style}" is no citation style that Citation.js knows (${styles.list?.().join(', ') ?? ''}). Name one of these, or the path of a .csl file.`,
    );
  }
  try {
    styles.add(style, await readFile(style, 'utf8'));
  } catch {
    throw new UsageError(`${style} can't be read. Is the path right?`);
  }
  return style;
}
