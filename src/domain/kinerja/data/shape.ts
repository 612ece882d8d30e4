import { EXCEL_LIMITS } from '../../sheet/limits';
import type { Text } from '../../text';
import type { Json } from '../../tracker/event';
import type { Isian } from '../pengaturan';
import { DATA_MEANING, SHAPE_TEXT } from './messages';

/** Tells what is wrong at a path such as "$.sasaran[0].indikator[2].target". */
export type Complain = (path: string, message: Text) => void;

export type JsonObject = { readonly [key: string]: Json };

/** What a value looks like in JSON: the one place from which it is read, written and described for others. */
export interface DataShape<Value> {
  /** JSON Schema, draft 2020-12. */
  readonly schema: JsonObject;
  /** A stand-in where something is wrong, which has then been told. */
  read(json: unknown, path: string, complain: Complain): Value;
  write(value: Value): Json;
}

/** Characters that no file of Excel can hold. */
// oxlint-disable-next-line no-control-regex
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** As a cell holds it: line ends as Excel's, nothing before or behind. */
function cellText(json: string, path: string, complain: Complain): string {
  if (json.length > EXCEL_LIMITS.cellText) complain(path, SHAPE_TEXT.panjang(EXCEL_LIMITS.cellText));
  if (UNHOLDABLE.test(json)) complain(path, SHAPE_TEXT.huruf);
  return json.replaceAll(/\r\n?/g, '\n').trim();
}

const TEXT_SCHEMA = { type: 'string', maxLength: EXCEL_LIMITS.cellText } as const;

/** A text as it stands in a cell. */
export const textShape = (description?: string): DataShape<string> => ({
  schema: { ...TEXT_SCHEMA, ...(description === undefined ? {} : { description }) },
  read(json, path, complain) {
    if (typeof json === 'string') return cellText(json, path, complain);
    complain(path, SHAPE_TEXT.teks(json));
    return '';
  },
  write: (value) => value,
});

/** A code: in the settings several of them stand in one cell, divided by commas. */
export const codeShape = (description: string = DATA_MEANING.kode): DataShape<string> => ({
  schema: { type: 'string', pattern: '^\\s*[^,;\\s]([^,;]*)$', maxLength: EXCEL_LIMITS.cellText, description },
  read(json, path, complain) {
    const code = typeof json === 'string' ? cellText(json, path, complain) : '';
    if (code === '' || /[,;]/.test(code)) complain(path, SHAPE_TEXT.kode);
    return code;
  },
  write: (value) => value,
});

/** What somebody typed: a number, a text, or null where it is blank. */
export const isianShape = (description: string = DATA_MEANING.isian): DataShape<Isian> => ({
  schema: { type: ['number', 'string', 'null'], maxLength: EXCEL_LIMITS.cellText, description },
  read(json, path, complain) {
    if (json === null) return '';
    if (typeof json === 'string') return cellText(json, path, complain);
    if (typeof json !== 'number') complain(path, SHAPE_TEXT.isian(json));
    else if (Number.isFinite(json)) return json;
    else complain(path, SHAPE_TEXT.terlaluBesar);
    return '';
  },
  write: (value) => (value === '' ? null : value),
});

/** A whole number between two bounds. */
export const wholeShape = (least: number, most: number): DataShape<number> => ({
  schema: { type: 'integer', minimum: least, maximum: most },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most) return json;
    complain(path, SHAPE_TEXT.bilangan(least, most)(typeof json === 'number' ? undefined : json));
    return least;
  },
  write: (value) => value,
});

export const numberShape: DataShape<number> = {
  schema: { type: 'number' },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isFinite(json)) return json;
    complain(path, SHAPE_TEXT.angka(json));
    return 0;
  },
  write: (value) => value,
};

export const numberOrNullShape: DataShape<number | null> = {
  schema: { type: ['number', 'null'] },
  read(json, path, complain) {
    if (json === null || (typeof json === 'number' && Number.isFinite(json))) return json;
    complain(path, SHAPE_TEXT.angkaAtauNull(json));
    return null;
  },
  write: (value) => value,
};

export const flagShape = (description: string): DataShape<boolean> => ({
  schema: { type: 'boolean', description },
  read(json, path, complain) {
    if (typeof json === 'boolean') return json;
    complain(path, SHAPE_TEXT.benar(json));
    return false;
  },
  write: (value) => value,
});

/** One of several words or numbers. */
export const choiceShape = <Choice extends string | number>(
  choices: readonly [Choice, ...Choice[]],
  description?: string,
): DataShape<Choice> => ({
  schema: { enum: choices, ...(description === undefined ? {} : { description }) },
  read(json, path, complain) {
    const found = choices.find((one) => one === json);
    if (found === undefined) complain(path, SHAPE_TEXT.pilihan(choices.map(String)));
    return found ?? choices[0];
  },
  write: (value) => value,
});
