import type { Json } from '../event';

/**
 * What a cell or an .xlsx part would alter on the way: control characters, the two code points XML forbids, and "_x0041_",
 * which spreadsheet files read as an escape. Written as JSON escapes they come back as they went.
 */
const FRAGILE = /\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** JSON with sorted keys and without undefined members: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return write(value).replace(FRAGILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members: string[] = [];
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record).sort()) {
      if (record[key] !== undefined) members.push(`${JSON.stringify(key)}:${write(record[key])}`);
    }
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
