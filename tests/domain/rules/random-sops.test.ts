import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../src/domain/rules/check';
import { area } from '../../../src/domain/sheet/address';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { suggestPelaksana } from '../../../src/domain/sop/suggest/suggest-pelaksana';

const WORDS = [
  '',
  '',
  '',
  'No',
  'Kegiatan',
  'Uraian Prosedur',
  'Pelaksana',
  'Mutu Baku',
  'Mutu Buku',
  'Kadis',
  'Sekretaris',
  'Kasubbag TU',
  'Tim',
  'Kelengkapan',
  'Waktu',
  'Waktu (menit)',
  'Output',
  'Autput',
  'Ket',
  'Nomor SOP',
  'Disahkan oleh',
  'Tanggal Revisi',
  'Keterangan',
  '1',
  '2.',
  '3',
  '4',
  '7.',
  '●',
  '■',
  '◆ ke 2',
  '◆ ke 99',
  '√',
  'Ya',
  'T',
  'A',
  '5 menit',
  '3 hari',
  '1-2 jam',
  'Tahunan',
  '480',
  '-',
  'Mulai',
  'Selesai',
  'Jumlah',
  'Memeriksa, jika tidak setuju dikembalikan kepada Tim',
  'Menerima dari Kadis',
  '2. Menyusun LKj',
  'Konsep surat yang sudah diparaf',
  'BARAT BARAT',
  '<p>x</p>',
  '**',
  '(1)',
  '(2)',
  '(3)',
  '02 Januari 2023',
  'NIP. 123',
];
const cellValue = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
);
const HEADERS = [
  ['No', 'Kegiatan', 'Kadis', 'Tim', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
  ['Uraian Prosedur', 'Pelaksana', '', '', 'Mutu Baku', '', '', ''],
  ['', 'Kadis', 'Sekretaris', 'Tim', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
];

const sheets: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(fc.array(cellValue, { maxLength: 9 }), { maxLength: 12 }),
    headerAt: fc.nat(11),
    header: fc.constantFrom(...HEADERS, undefined),
    merges: fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 3,
    }),
    shapes: fc.array(
      fc.record({
        type: fc.constantFrom('FlowChartDecision', 'FlowChartProcess', 'FlowChartConnector', 'Rectangle', 'Line', ''),
        left: fc.oneof(fc.integer({ min: -10, max: 400 }), fc.double()),
        top: fc.integer({ min: -10, max: 300 }),
        text: fc.constantFrom('', 'A', 'Ya', 'Tidak', 'Kadis'),
        line: fc.option(
          fc.record({
            from: fc.constantFrom('FlowChartDecision', 'Rectangle', 'x'),
            to: fc.constantFrom('FlowChartProcess', 'FlowChartConnector', 'x'),
            points: fc.array(
              fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.double()) }),
              {
                maxLength: 4,
              },
            ),
            startArrow: fc.boolean(),
            endArrow: fc.boolean(),
          }),
          { nil: undefined },
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ rows, headerAt, header, merges, shapes }) => {
    const values = header ? [...rows.slice(0, headerAt), [...header], ...rows.slice(headerAt)] : rows;
    return {
      name: 'Acak',
      values,
      merges: merges.map(([row, column, tall, wide]) => area(row, column, tall, wide)),
      shapes: shapes.map(({ line, ...one }) => ({ name: one.type, width: 10, height: 10, ...one, ...(line ? { line } : {}) })),
      sizes: { columns: [40, 40, 40, 40, 40, 40, 40, 40, 40], rows: values.map(() => 20) },
    };
  });

describe('whatever a sheet holds', () => {
  it('is read, checked and given proposals without a throw, in 10,000 random grids', () => {
    let found = 0;
    fc.assert(
      fc.property(sheets, (sheet) => {
        const reading = readSops(sheet);
        expect(reading.sops.length > 0 || reading.bukanSop !== undefined).toBe(true);
        for (const sop of reading.sops) {
          found += 1;
          expect(sop.kegiatan.map((one) => one.index)).toEqual(sop.kegiatan.map((_, index) => index));
          for (const one of sop.kegiatan) expect(one.kembali ?? -1).toBeLessThan(one.index);
          const { findings } = checkSop(sop);
          // A rule that fails is caught and told; on readable sheets none may.
          for (const finding of findings) {
            expect(finding.message.id).not.toContain('tidak dapat dijalankan');
            expect(finding.fix === undefined || finding.fix.edits.length > 0 || finding.fix.ask !== undefined).toBe(true);
          }
          for (const usulan of suggestPelaksana(sop)) expect(usulan.kembali ?? -1).toBeLessThan(usulan.kegiatan);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(1_000);
  });
});
