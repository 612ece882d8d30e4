import { readFileSync } from 'node:fs';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';

/** A sheet from text with tabs: a line is a row. */
export const sheetFromTabs = (text: string, name = 'Lembar1'): SheetSnapshot => ({
  name,
  values: text.split(/\r?\n/).map((line) => line.split('\t')),
});

/** A sheet drawn as text: a line is a row, "|" parts its cells; numbers alone become numbers; "^" before a row hides it. */
export const drawing = (text: string, name = 'Lembar1'): SheetSnapshot => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('|') || line === '~');
  const values = lines.map((line) =>
    line
      .replace(/^\^\s*/, '')
      .split('|')
      .map((one) => one.trim())
      .map((one) => (one === '~' ? '' : /^\d+$/.test(one) ? Number(one) : one.replaceAll('\\n', '\n'))),
  );
  if (!lines.some((line) => line.startsWith('^'))) return { name, values };
  const columns = Array.from({ length: Math.max(...values.map((row) => row.length)) }, () => 60);
  return { name, values, sizes: { columns, rows: lines.map((line) => (line.startsWith('^') ? 0 : 20)) } };
};

/** The one SOP of a drawn sheet; fails the test when there is none. */
export function sopFrom(text: string | SheetSnapshot): Sop {
  const reading = readSops(typeof text === 'string' ? drawing(text) : text);
  const [sop] = reading.sops;
  if (!sop) throw new Error(reading.bukanSop?.id ?? 'no SOP read');
  return sop;
}

/** A seed document as it is, read as text with tabs. */
export const seed = (nama: 'kalbar-2023-penyusunan-lkj' | 'sinjai-sop23-data-kinerja-triwulan'): SheetSnapshot =>
  sheetFromTabs(readFileSync(new URL(`../../seeds/${nama}.txt`, import.meta.url), 'utf8'), 'SOP');

export const kalbar = (): Sop => sopFrom(seed('kalbar-2023-penyusunan-lkj'));
export const sinjai = (): Sop => sopFrom(seed('sinjai-sop23-data-kinerja-triwulan'));
