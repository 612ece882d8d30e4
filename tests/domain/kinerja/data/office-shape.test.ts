import { assert, constantFrom, nat, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataOf, pengaturanOfData, type OfficeData } from '../../../../src/domain/kinerja/data/office-data';
import { officeSchema, officeShape, readOfficeData, writeOfficeData } from '../../../../src/domain/kinerja/data/office-shape';
import { samplePengaturan, sampleIsian } from '../../../../src/domain/kinerja/sample';
import { keepsTo } from './json-schema';

const sample: OfficeData = {
  ...dataOf(samplePengaturan(2025), []),
  isian: Object.entries(sampleIsian(2025)).map(([bidang, one]) => ({ bidang, ...one })),
};
const asJson = (): unknown => JSON.parse(JSON.stringify(writeOfficeData(sample)));

/** The sample as JSON with one place changed; a value of undefined takes the key away. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json = asJson();
  let at = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}

const complaints = (json: unknown): readonly string[] => {
  const read = readOfficeData(json);
  return read.ok ? [] : read.refusal.map(({ path, message }) => `${path}: ${message.id}`);
};

/** Paths to every value, containers included. */
const pathsIn = (json: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([key, one]) => pathsIn(one, [...path, Array.isArray(json) ? Number(key) : key]))
    : []),
];

describe('the data of an office', () => {
  it('come back from JSON as they were', () => {
    expect(readOfficeData(asJson())).toEqual({ ok: true, value: sample });
    expect(pengaturanOfData(sample)).toEqual(samplePengaturan(2025));
  });

  it('need little: what is not said is blank or the usual', () => {
    const read = readOfficeData({
      versi: 1,
      tahun: 2026,
      kantor: { nama: 'Dinas Kebersihan' },
      bidang: [{ id: 'B1', nama: 'Umum' }],
      sasaran: [
        {
          id: 'S1',
          nama: 'Kota bersih',
          indikator: [
            { id: 'I1', nama: 'Sampah', satuan: 'ton', arah: 'negatif', metode: 'sum', target: '1.200', bidang: ['B1'] },
          ],
        },
      ],
    });
    expect(read.ok && pengaturanOfData(read.value)).toMatchObject({
      kantor: { pemerintah: '', kepala: { jabatan: '' }, contoh: false },
      indikator: [{ sasaran: 'S1', rumus: 'otomatis', targetTriwulan: ['', '', '', ''], renstra: { tahun: 2027, target: '' } }],
      ketentuan: samplePengaturan(2026).ketentuan,
      program: [],
    });
  });

  it.each([
    [
      ['sasaran', 0, 'indikator', 1, 'target'],
      true,
      '$.sasaran[0].indikator[1].target: harus angka, teks seperti ditulis di sel (misalnya "87,5%" atau "WTP"), atau null bila kosong, bukan true atau false',
    ],
    [['sasaran', 0, 'indikator', 1, 'target'], Infinity, '$.sasaran[0].indikator[1].target: angkanya terlalu besar'],
    [
      ['sasaran', 0, 'indikator', 1, 'arah'],
      'naik',
      '$.sasaran[0].indikator[1].arah: harus salah satu dari "positif", "negatif", ""',
    ],
    [
      ['sasaran', 0, 'indikator', 1, 'bidang'],
      ['B9'],
      '$.sasaran[0].indikator[1].bidang[0]: tidak ada bidang berkode "B9"; yang ada: B1, B2, B3',
    ],
    [
      ['sasaran', 0, 'indikator', 1, 'program'],
      'P9',
      '$.sasaran[0].indikator[1].program: tidak ada program berkode "P9"; yang ada: P1, P2, P3',
    ],
    [['sasaran', 0, 'indikator', 1, 'id'], 'S1.1', '$.sasaran[0].indikator[1].id: kode "S1.1" sudah dipakai'],
    [
      ['sasaran', 0, 'indikator', 1, 'id'],
      'A,B',
      '$.sasaran[0].indikator[1].id: harus kode yang tidak kosong dan tanpa koma atau titik koma',
    ],
    [
      ['sasaran', 0, 'indikator', 1, 'targetTriwulan'],
      [1, 2],
      '$.sasaran[0].indikator[1].targetTriwulan: harus daftar empat isian, triwulan I sampai IV',
    ],
    [['tahun'], undefined, '$.tahun: wajib ada'],
    [['tahun'], '2025', '$.tahun: harus bilangan bulat 1990 sampai 2200, bukan teks'],
    [
      ['kantor', 'nama lain'],
      'x',
      '$.kantor["nama lain"]: tidak dikenal; yang dikenal di sini: nama, pemerintah, kota, kepala, penyusun, batasSetor, batasTriwulan, pkPerubahan, totalAnggaran, contoh',
    ],
    [['kantor', 'nama'], 'Di\u0000nas', '$.kantor.nama: berisi huruf kendali yang tidak dapat disimpan di sel'],
    [['kantor', 'nama'], 'x'.repeat(32_768), '$.kantor.nama: paling banyak 32767 huruf, sebanyak yang muat di sel'],
    [['program', 0, 'bidang'], 'B7', '$.program[0].bidang: tidak ada bidang berkode "B7"; yang ada: B1, B2, B3'],
    [
      ['isian', 0, 'indikator', 0, 'indikator'],
      'S3.1',
      '$.isian[0].indikator[0].indikator: "S3.1" tidak diisi oleh bidang "B1", jadi isiannya tidak punya tempat',
    ],
    [['versi'], 2, '$.versi: harus salah satu dari "1"'],
  ] as const)('tell at %j what is wrong', (path, value, expected) => {
    expect(complaints(changed(path, value))).toContain(expected);
  });

  it('tell of whole values that are none, without a word about what would be in them', () => {
    expect(complaints([])).toEqual(['$: harus objek { … }, bukan daftar']);
    expect(complaints(changed(['bidang'], { id: 'B1' }))).toEqual(['$.bidang: harus daftar [ … ], bukan objek']);
    expect(complaints(null)).toHaveLength(1);
  });

  it('are read exactly as the published schema describes them', () => {
    const schema = officeSchema();
    const paths = pathsIn(asJson());
    const values = constantFrom<unknown>(
      undefined,
      null,
      true,
      '',
      'x',
      'a,b',
      ' ',
      3,
      -1,
      2.5,
      2500,
      [],
      [1],
      [1, 2, 3, 4],
      {},
      { id: 'x' },
    );
    expect(keepsTo(schema, asJson())).toBe(true);
    assert(
      property(nat(paths.length - 1), values, (index, value) => {
        const json = changed(paths[index] ?? [], value);
        const told: string[] = [];
        officeShape.read(json, '$', (path, { id }) => void told.push(`${path}: ${id}`));
        expect({ kept: keepsTo(schema, json), told }).toEqual({ kept: told.length === 0, told });
      }),
      { numRuns: 400 },
    );
  });
});

describe('docs/data.schema.json', () => {
  it('is the schema that the code reads by; `npm run docs` writes it', () => {
    const published = readFileSync(resolve(import.meta.dirname, '../../../../docs/data.schema.json'), 'utf8');
    expect(published).toBe(`${JSON.stringify(officeSchema(), null, 2)}\n`);
  });
});
