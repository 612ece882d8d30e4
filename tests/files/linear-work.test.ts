import { describe, expect, it } from 'vitest';
import { checkSop } from '../../src/domain/rules/check';
import { copiesOf } from '../../src/domain/sheet/formula-references';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { suggestPelaksana } from '../../src/domain/sop/suggest/suggest-pelaksana';
import { openText } from '../../src/files/table/open-text';
import { readTable } from '../../src/files/table/read-table';
import { growth } from '../counted-work';

/** Work may grow a little faster than the size, never with its square. */
const LINEAR = 6;

const HEAD = 'No\tKegiatan\tKadis\tStaf\tKelengkapan\tWaktu\tOutput\tKet';
const row = (cell: string, column: number): string =>
  ['1', 'Menyusun surat', '●', '', 'Data', '5 menit', 'Surat', ''].map((text, at) => (at === column ? cell : text)).join('\t');
/** The whole way of a text: read, found to be an SOP, checked, proposed for. */
const whole =
  (text: string): (() => unknown) =>
  () =>
    readTable(text, 'SOP').sheets.flatMap((sheet) =>
      readSops(sheet).sops.map((sop) => {
        const result = checkSop(sop);
        const fixes = result.findings.map(({ fix }) => fix?.edits.length);
        return [result, fixes, suggestPelaksana(sop)];
      }),
    );

const LONG: readonly (readonly [what: string, piece: string])[] = [
  ['positions', 'Kepala '],
  ['positions with sections', 'Kasubbag Umum dan '],
  ['orders', 'memerintahkan '],
  ['hand-overs that name nobody', 'diserahkan '],
  ['conditions', 'jika tidak '],
  ['documents', 'Surat, '],
  ['lines', 'Surat\\n'],
  ['blanks', ' '],
  ['numbers', '1 '],
  ['letters', 'pe'],
  ['opening tags', '<'],
  ['tags never closed', '<p '],
  ['brackets', '['],
  ['stars', '**'],
  ['dashes', '- '],
  ['dots', '.'],
  ['boxes', '☐ '],
];

describe('one long cell', () => {
  it.each(LONG)(
    'of %s, in each column',
    (_, piece) => {
      for (const column of [1, 2, 4, 5, 6, 7])
        expect(
          growth((size) => whole([HEAD, row(`x ${piece.repeat(size)} y`, column), row('2', 0)].join('\n')), 400),
          String(column),
        ).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it.each(LONG)(
    'of %s, above the table',
    (_, piece) => {
      expect(
        growth(
          (size) =>
            whole(
              [
                `Nomor SOP\t${piece.repeat(size)}`,
                `Disahkan oleh\t${piece.repeat(size)}`,
                `Nama SOP\t${piece.repeat(size)}`,
                '',
                HEAD,
                row('1', 0),
                row('2', 0),
              ].join('\n'),
            ),
          1_500,
        ),
      ).toBeLessThan(LINEAR);
    },
    60_000,
  );
});

describe('many small ones', () => {
  it.each([
    ['rows', (size: number) => [HEAD, ...Array.from({ length: size }, (_, index) => row(String(index + 1), 0))].join('\n')],
    ['blank lines', (size: number) => [HEAD, row('1', 0), '\n'.repeat(size * 20), 'akhir'].join('\n')],
    ['tabs', (size: number) => [HEAD, row('1', 0), `${'\t'.repeat(Math.min(size, 4_000))}x`].join('\n')],
    [
      'columns of actors',
      (size: number) =>
        `No\tKegiatan\t${'Staf\t'.repeat(size / 10)}Kelengkapan\tWaktu\tOutput\n1\tMenyusun\t${'v\t'.repeat(size / 10)}Data\t5 menit\tSurat`,
    ],
    [
      'cells of HTML',
      (size: number) =>
        `<table><tr><td>No<td>Kegiatan<td>Kadis<td>Waktu<td>Output</tr>${'<tr><td>1<td>Menyusun<td>v<td>5 menit<td>Surat</tr>'.repeat(size)}</table>`,
    ],
    ['"<" in HTML', (size: number) => `<table><tr><td>${'<'.repeat(size)}</td></tr></table>`],
    ['open paragraphs in HTML', (size: number) => `<table><tr><td>${'<p '.repeat(size)}</td></tr></table>`],
  ])(
    '%s',
    (_, of) => {
      expect(growth((size) => whole(of(size)), 400)).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it('cells that share one long formula cost no more to read than the first', () => {
    const formula = `=${'A1+$B$2+'.repeat(500)}C3`;
    expect(
      growth(
        (size) => () => {
          const copy = copiesOf(formula);
          for (let cell = 0; cell < size; cell += 1) copy(cell, 0);
        },
        500,
      ),
    ).toBeLessThan(1.5);
    expect(copiesOf('=A1+$B$2&"A1"')(1, 1)).toBe('=B2+$B$2&"A1"');
  });
});

describe('a text that makes more of a sheet than Excel has', () => {
  const refusal = (text: string): unknown => openText(new TextEncoder().encode(text), 'besar.tsv', 'besar');

  it.each([
    ['lines', `No${'\n'.repeat(1_100_000)}x`],
    ['columns', `No${'\t'.repeat(17_000)}x`],
    ['cells', `No${'\t'.repeat(3_000)}x${'\n'.repeat(10_000)}x`],
  ])('%s', (_, text) => {
    expect(refusal(text)).toMatchObject({ ok: false, refusal: { kind: 'too-many-cells' } });
  });

  it('blank lines and tabs at the end do not count', () => {
    expect(refusal(`No${'\t'.repeat(17_000)}${'\n'.repeat(1_100_000)}`)).toMatchObject({ ok: true });
  });
});
