import { contentOf, rowsOf } from '../rows.js';
import { evidenceColumns } from './columns.js';
import { isPublishable, type Publishable } from './publishable.js';
import { separatorOf } from './table.js';

/**
 * Whether a file of evidence, JSON or a table, holds nothing but what is for everyone; `undefined`
 * where it is no such file.
 */
export function isPublishableText(text: string): Publishable | undefined {
  const content = contentOf(text);
  if (!/^\s*[[{]/.test(content)) return isPublishableTable(content);
  try {
    const file = JSON.parse(content) as { format?: unknown } | null;
    const isOurs = Array.isArray(file) || file?.format === 'impact-badges-evidence';
    return isOurs ? isPublishable(file) : undefined;
  } catch {
    return undefined;
  }
}

function isPublishableTable(content: string): Publishable | undefined {
  const separator = separatorOf(content);
  const [header, ...rows] = rowsOf(content, separator)
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim()));
  const { names } = evidenceColumns(header ?? []);
  if (!names.includes('kind') || !names.includes('title')) return undefined;
  return isPublishable(
    rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))),
  );
}
