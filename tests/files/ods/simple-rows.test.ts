import { describe, expect, it } from 'vitest';
import { readAny } from '../../../src/files/read-any';
import { SimpleRows } from '../../../src/files/ods/simple-rows';
import { countedWork } from '../../counted-work';
import { cell, flatOdsOf, rowOf, shape, sheet } from './build-ods';

const read = async (rows: string): Promise<unknown> => {
  const opened = await readAny(flatOdsOf(sheet('SOP', rows)), 'SOP.fods');
  return opened.ok ? opened.value.snapshot.sheets : opened.refusal;
};
/** A comment makes the parser take every row. */
const parsed = async (rows: string): Promise<unknown> => read(`<!-- -->${rows}`);

const ROWS: Readonly<Record<string, string>> = {
  'plain texts, empty cells, repeats': rowOf('No', '', 'Kegiatan', '<table:table-cell table:number-columns-repeated="3"/>', 'Output  '),
  'figures, dates, truth': `<table:table-row>${[
    '<table:table-cell office:value-type="float" office:value="10"><text:p>10 menit</text:p></table:table-cell>',
    '<table:table-cell office:value-type="float" office:value="1500"><text:p>1.500</text:p></table:table-cell>',
    '<table:table-cell office:value-type="percentage" office:value="0.875"/>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>BENAR</text:p></table:table-cell>',
  ].join('')}</table:table-row>`,
  'merged cells': `<table:table-row>${cell('<text:p>Pelaksana</text:p>', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('<text:p>Waktu</text:p>')}</table:table-row>`,
  'repeated and hidden rows': '<table:table-row table:number-rows-repeated="3" table:visibility="collapse"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>',
  'entities, lines, spans': rowOf('A &amp; B', cell('<text:p>satu</text:p><text:p>dua</text:p>'), cell('<text:p>a<text:s text:c="2"/>b</text:p>')),
  'a drawing with a table of its own': rowOf(cell(`<text:p>teks</text:p>${shape('rectangle', '1cm', '1mm', '<text:p>Ya</text:p>')}`)),
  'a note': rowOf(cell('<office:annotation><text:p>catatan</text:p></office:annotation><text:p>isi</text:p>')),
  'coloured cells': rowOf('x', '<table:table-cell table:style-name="kuning"/>'),
}; // prettier-ignore

describe('rows that need no parser', () => {
  it.each(Object.entries(ROWS))('say the same as the parser: %s', async (_, row) => {
    const rows = rowOf('Atas') + row + rowOf('Bawah') + row;
    expect(await read(rows)).toEqual(await parsed(rows));
  });

  it('leave what is not well-formed to the parser', async () => {
    for (const row of [
      '<table:table-row><table:table-cell></table:table-row>',
      '<table:table-row a="1" a="2"></table:table-row>',
    ])
      expect(await read(row)).toEqual(await parsed(row));
  });

  it('are looked for by work that grows with the file', () => {
    const work = (rows: number): number =>
      countedWork(() => {
        const found = new SimpleRows('<table:table-row '.repeat(rows));
        for (let at = found.next(0); at >= 0; at = found.next(at + 1)) found.at(at);
      });
    expect(work(4_000) / work(1_000)).toBeLessThan(6);
  });
});
