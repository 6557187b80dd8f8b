/** What works can be written as. */
export const formats = ['html', 'element', 'svg', 'png', 'markdown', 'text', 'latex'] as const;

/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** What HTML can hold for machines. */
export const records = ['coins', 'json-ld', 'both'] as const;

/** Languages it speaks. */
export const languages = ['en', 'es', 'ar'] as const;

/** What was written behind the command's name. */
export interface RenderOptions {
  readonly from: string;
  readonly format?: Format;
  readonly output?: string;
  readonly pages?: readonly string[];
  readonly strict?: true;
  readonly lang?: (typeof languages)[number];
  readonly omit?: string;
  readonly minCount?: string;
  readonly headline?: string;
  readonly variant?: string;
  readonly size?: string;
  readonly details?: string;
  readonly whenEmpty?: string;
  readonly images?: string;
  readonly scale?: string;
  readonly records?: (typeof records)[number];
}
