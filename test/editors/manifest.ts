import { readFileSync } from 'node:fs';

interface Named {
  name: string;
  description: string;
}

interface Tag {
  tagName: string;
  description: string;
  attributes: (Named & { type: { text: string } })[];
  events?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

interface Manifest {
  modules: { declarations: (Tag | { tagName?: undefined })[] }[];
}

export const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;

/** The elements as the manifest has them. */
export const tags = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration) => declaration.tagName !== undefined);

/** The texts in quotes of a TypeScript type. */
export function quoted(type: string): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, text]) => text!);
}
