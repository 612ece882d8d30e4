import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Who is told what an HTML text consists of, in the order it stands; attributes and text come with their entities decoded. */
interface HtmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
  /** The rules of a page or of what Excel puts on the clipboard. */
  style?(css: string): void;
}

/** Elements whose contents nobody reads. */
const SILENT = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript']);

/**
 * Takes HTML apart as browsers do: nothing is an error, comments and Word's conditional parts are left out. Only tags that are
 * written are told: the parser's own idea of where a cell ends fails on the paragraphs Word leaves open in one.
 */
export function readHtml(html: string, reader: HtmlReader): void {
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, tellingCallbacks(html, reader));
  tokenizer.write(html);
  tokenizer.end();
}

/** `&amp;`, `&#8212;` and `&#x2014;` as the characters they stand for; everything else as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const note = (piece: string): void => {
    decoded += piece;
  };
  readHtml(text.replaceAll('<', '&lt;'), { open: nothing, close: nothing, text: note });
  return decoded;
}

const nothing = (): void => undefined;

function tellingCallbacks(html: string, reader: HtmlReader): TokenizerCallbacks {
  let silent: string | undefined;
  let text = '';
  let tag = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';

  const tellText = (): void => {
    if (text !== '') reader.text(text);
    text = '';
  };
  const note = (piece: string): void => {
    if (silent === undefined) text += piece;
    else if (silent === 'style') reader.style?.(piece);
  };
  const open = (): void => {
    if (silent !== undefined) return;
    tellText();
    reader.open(tag, attributes);
  };
  return {
    ontext: (start, end) => {
      note(html.slice(start, end));
    },
    ontextentity: (code) => {
      note(String.fromCodePoint(code));
    },
    onopentagname: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      value += html.slice(start, end);
    },
    onattribentity: (code) => {
      value += String.fromCodePoint(code);
    },
    onattribend: () => {
      attributes[attribute] ??= value;
    },
    onopentagend: () => {
      if (silent === undefined && SILENT.has(tag)) silent = tag;
      else open();
    },
    onselfclosingtag: open,
    onclosetag: (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      if (silent === undefined) {
        tellText();
        reader.close(name);
      } else if (silent === name) silent = undefined;
    },
    onend: tellText,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
  };
}
