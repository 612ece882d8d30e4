/** Text and attribute values as XML 1.0 allows them; what it cannot hold (control characters, half surrogates) is left out. */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text.replace(NOT_XML, '').replace(/[&<>"\r\n\t]/g, (found) => ENTITIES[found] ?? found);
}

/** Attributes keep line breaks only as references; in elements references do no harm. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** Everything outside of the characters XML 1.0 names (production 2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NEEDS_CARE = /[&<>"]|[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** ` name="value"` for each value that is present; truth values as 1 and 0. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'number' ? String(value) : escapeXml(value)}"`;
  }
  return written;
}

/** An element with what is in it; one that holds nothing is closed at once. */
export const element = (name: string, values: Parameters<typeof attributes>[0], inner = ''): string =>
  inner === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${inner}</${name}>`;

/** The same, or nothing where it would hold nothing. */
export const filledElement = (name: string, values: Parameters<typeof attributes>[0], inner: string): string =>
  inner === '' ? '' : element(name, values, inner);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
