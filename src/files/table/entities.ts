/** Named characters that Word, Excel and web pages write; anything else stays as it is. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', bull: '•', middot: '·', deg: '°', plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼',
  frac34: '¾', le: '≤', ge: '≥', ne: '≠', radic: '√', check: '✓', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', laquo: '«',
  raquo: '»', rarr: '→', larr: '←', uarr: '↑', darr: '↓', shy: '\u00ad', ensp: ' ', emsp: ' ', thinsp: ' ', eacute: 'é', sup2: '²',
  sup3: '³', micro: 'µ', alpha: 'α', beta: 'β', loz: '◊', squ: '□', square: '□',
}; // prettier-ignore

/** `&amp;`, `&#8212;` and `&#x2014;` as the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]+|[a-z][a-z0-9]*);?/gi, (found, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? found;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    const allowed = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return allowed ? String.fromCodePoint(code) : found;
  });
}
