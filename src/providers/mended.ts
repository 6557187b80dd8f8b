/**
 * JSON whose strings were written carelessly: with `\'`, with line breaks, with a backslash that
 * escapes nothing. As it is where even that does not help, and where it is no text.
 */
export function mended(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  return parsed(body) ?? parsed(body.replace(careless, instead)) ?? body;
}

// What is escaped as JSON has it is matched first, so that it is stepped over.
const careless = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\'?|[\0-\x1F]/g;

function instead(found: string): string {
  if (found === "\\'") return "'";
  if (found === '\\') return '\\\\';
  return found.startsWith('\\') ? found : ' ';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
