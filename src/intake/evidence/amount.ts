import { quoted } from '../listing.js';

/** Whether what is counted comes in whole numbers alone, or with how many digits of a fraction. */
export type Fraction = 'none' | 'money' | 'any';

/** A number, with the currency where one is written beside it; or what to tell of it. */
export type AmountReading =
  { readonly value: number; readonly currency?: string } | { readonly problem: string };

/** Longest text that may be a number. */
const longest = 40;

/** Signs that stand for one currency, and those that stand for many. */
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };
const many = /[$¥₨]|kr\b/i;

/**
 * Reads a number as spreadsheets of any country save it: `1.234,5`, `1,234.5`, `1 234,5`.
 * A single full stop or comma before three digits parts thousands where no other reading makes
 * sense, and is asked about where one does.
 */
export function readAmount(text: string, fraction: Fraction): AmountReading {
  if (text.length > longest) return unreadable(text);
  const { number, currency } = parted(text);
  if (currency === undefined && many.test(text))
    return {
      problem: `${quoted(text)} may be several currencies. Write the number alone, and the code of the currency as its unit.`,
    };
  const value = valueOf(number);
  if (value === undefined) return unreadable(text);
  if (value === 'unclear') {
    if (fraction === 'any')
      return {
        problem: `${quoted(text)} may be ${number.replace(/[.,]/, '')} or ${number.replace(',', '.')}. Write it without what parts thousands.`,
      };
    return result(Number(number.replace(/[.,]/, '')), currency);
  }
  if (fraction === 'none' && !Number.isInteger(value))
    return { problem: `${quoted(text)} is no whole number, and what is counted comes whole.` };
  return result(value, currency);
}

function result(value: number, currency: string | undefined): AmountReading {
  return { value, ...(currency && { currency }) };
}

function unreadable(text: string): AmountReading {
  return { problem: `${quoted(text)} can't be read as a number that is 0 or more.` };
}

/** The number without the currency before or behind it. */
function parted(text: string): { number: string; currency?: string } {
  const written = text
    // Arabic and Persian digits stand in two rows of ten.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .trim();
  const [, before = '', number = '', after = ''] =
    /^([A-Z]{3}|[€£])? ?(\d[\d.,'’ ٫٬]*?) ?([A-Z]{3}|[€£])?$/.exec(written) ?? [];
  const mark = before || after;
  const currency = signs[mark] ?? mark;
  return { number: number || written, ...(currency && { currency }) };
}

/** `unclear` where a single sign before three digits may part thousands or begin a fraction. */
function valueOf(number: string): number | 'unclear' | undefined {
  if (/^\d+$/.test(number)) return finite(number);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return 'unclear';
  const [, whole, , fraction = ''] =
    /^([1-9]\d{0,2}(?:([.,'’ ٬])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,٫](\d+))?$/.exec(number) ?? [];
  if (whole) return finite(`${whole.replace(/\D/g, '')}.${fraction}0`);
  // Crores and lakhs.
  const [, indian, rest = ''] = /^(\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d+))?$/.exec(number) ?? [];
  if (indian) return finite(`${indian.replace(/\D/g, '')}.${rest}0`);
  return /^\d+[.,٫]\d+$/.test(number) ? finite(number.replace(/[,٫]/, '.')) : undefined;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
