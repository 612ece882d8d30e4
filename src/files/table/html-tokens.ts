import { decodeEntities } from './entities';

/** A piece of HTML: an opening tag, a closing tag, or text. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose contents nobody reads. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'xml', 'template', 'noscript']);

/** Takes HTML apart as browsers do: nothing is an error, comments and Word's conditional parts are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)) };
      return;
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) };
    if (html.startsWith('<!--', open)) {
      at = endOf(html, '-->', open + 4);
      continue;
    }
    const found = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(html.slice(open, open + 64));
    if (!found) {
      const declaration = html[open + 1] === '!' || html[open + 1] === '?';
      if (!declaration) yield { kind: 'text', text: '<' };
      at = declaration ? endOf(html, '>', open) : open + 1;
      continue;
    }
    const name = (found[2] ?? '').toLowerCase();
    const close = tagEnd(html, open + found[0].length);
    at = close + 1;
    if (found[1] === '/') {
      yield { kind: 'close', name };
      continue;
    }
    const body = html.slice(open + found[0].length, close);
    if (SILENT.has(name) && !body.endsWith('/')) {
      const end = html.toLowerCase().indexOf(`</${name}`, at);
      at = end === -1 ? html.length : endOf(html, '>', end);
      continue;
    }
    yield { kind: 'open', name, attributes: attributesOf(body) };
  }
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** The ">" that ends a tag, not one inside an attribute's quotes. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return html.length;
}

function attributesOf(body: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, plain] of body.matchAll(/([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)) {
    attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? plain ?? '');
  }
  return attributes;
}
