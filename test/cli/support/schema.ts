import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Snapshot } from '../../../src/model/snapshot.js';

const validate = new Ajv2020({
  strictTypes: false,
  strictRequired: false,
  validateFormats: false,
}).compile(JSON.parse(readFileSync('src/model/snapshot.schema.json', 'utf8')) as object);

/** The snapshot in a text; throws where it does not fit the published schema. */
export function checked(text: string): Snapshot {
  const file: unknown = JSON.parse(text);
  if (!validate(file)) throw new Error(JSON.stringify(validate.errors?.slice(0, 3)));
  return file as Snapshot;
}
