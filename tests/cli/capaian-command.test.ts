import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capaianCommand } from '../../src/cli/capaian-command';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { FORMULIR_COLUMNS } from '../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import { writePengaturan } from '../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { dataOf, type OfficeData } from '../../src/domain/kinerja/data/office-data';
import { writeOfficeData } from '../../src/domain/kinerja/data/office-shape';
import type { Edit } from '../../src/domain/sheet/edit';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';

const folder = mkdtempSync(join(tmpdir(), 'capaian-'));
const pengaturan = samplePengaturan(2025);

function save(nama: string, edits: readonly Edit[]): string {
  const path = join(folder, nama);
  writeFileSync(path, writeXlsx(applyToBook(emptyBook(), edits)));
  return path;
}

const formulir = (index: number): readonly Edit[] => {
  const bidang = pengaturan.bidang[index];
  const content = sampleIsian(2025)[bidang?.id ?? ''];
  if (!bidang || !content) throw new Error('no bidang');
  return writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', content });
};

async function jalankan(args: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await capaianCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => undefined,
  });
  return { code, out, err };
}

describe('runut capaian', () => {
  it('accuses nobody of an exact half that LibreOffice rounded its own way: 57 of 200 without decimals', async () => {
    const path = join(import.meta.dirname, '../fixtures/libreoffice/half-without-decimals.xlsx');
    const { code, out } = await jalankan([path]);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('29%');
    expect(out.join('\n')).not.toContain('galat');
  });

  it('adds up rupiah however the bidang wrote them, or tells which entry stopped the sum', async () => {
    const path = join(import.meta.dirname, '../fixtures/libreoffice/rupiah-as-typed.xlsx');
    const read = async (file: string) => JSON.parse((await jalankan(['--json', file])).out[0] ?? '') as Record<string, unknown>;
    expect(await read(path)).toMatchObject({
      indikator: [{ realisasi: 'Rp 224', capaian: 93.33 }, { realisasi: 19.3 }],
      anggaran: [{ pagu: 27_150_000_000, realisasi: 24_665_750_000, serapan: 90.85 }],
    });
    const unread = save('ragu.xlsx', [
      ...formulir(1),
      { kind: 'write', sheet: 'Bidang Kawasan Permukiman', at: { row: 17, column: 6 }, values: [['2 sampai 3 miliar']] },
    ]);
    const result = await read(unread);
    expect(result['anggaran']).toMatchObject([{ realisasi: null, serapan: null }]);
    expect(JSON.stringify(result['temuan'])).toContain('"sel":"G18"');
    expect((await jalankan([unread])).out.join('\n')).toContain('isian tidak terbaca: Bidang Kawasan Permukiman!G18');
  });

  it('recomputes a bidang file on its own', async () => {
    const path = save('Kawasan.xlsx', formulir(1));
    const { code, out } = await jalankan(['--json', path]);
    expect(code).toBe(0);
    const result = JSON.parse(out[0] ?? '') as Record<string, unknown>;
    expect(result).toMatchObject({
      berkas: path,
      tahun: 2025,
      bidang: 'Kawasan Permukiman',
      indikator: [
        {
          sasaran: 'Membaiknya mutu kawasan permukiman',
          arah: 'negatif',
          metode: 'trend-turun',
          target: 210,
          realisasi: 224,
          capaian: 93.33,
          predikat: 'Sangat Tinggi',
          rumus: '(2 × 210 − 224) / 210 × 100 = 93,33%',
        },
        { metode: 'sum', realisasi: 19.3, capaian: 104.32 },
      ],
      anggaran: [{ program: 'Program Kawasan Permukiman', pagu: 27_150_000_000, realisasi: 24_665_750_000, serapan: 90.85 }],
      temuan: [],
    });
  });

  it('reads every bidang of a workbook', async () => {
    const path = save('buku.xlsx', [...writePengaturan(pengaturan), ...formulir(0), ...formulir(1), ...formulir(2)]);
    const { code, out } = await jalankan(['--json', path]);
    expect(code).toBe(0);
    expect(out.map((line) => (JSON.parse(line) as { bidang: string }).bidang)).toEqual([
      'Perumahan',
      'Kawasan Permukiman',
      'Sekretariat',
    ]);
    expect((JSON.parse(out[2] ?? '') as { indikator: unknown[] }).indikator).toMatchObject([
      { target: 'BB', realisasi: 'BB', capaian: 100 },
      { capaian: 100.81 },
    ]);
  });

  it('answers 1 when a stored figure is not what its inputs give, and names the cell', async () => {
    const palsu: Edit = {
      kind: 'write',
      sheet: 'Bidang Perumahan',
      at: { row: 7, column: FORMULIR_COLUMNS.tahun },
      values: [[1.1]],
    };
    const { code, out } = await jalankan([save('palsu.xlsx', [...formulir(0), palsu])]);
    expect(code).toBe(1);
    expect(out.join('\n')).toContain(
      'galat O8: Capaian “Persentase keluarga yang menghuni rumah layak” tersimpan 110%, padahal hasil hitung ulang 99,47%.',
    );
  });

  it('says one clear line about what it cannot read, and goes on with the others', async () => {
    const bukan = save('bukan.xlsx', [
      { kind: 'ensure-sheet', sheet: 'A' },
      { kind: 'write', sheet: 'A', at: { row: 0, column: 0 }, values: [['halo']] },
    ]);
    const rusak = join(folder, 'rusak.xlsx');
    writeFileSync(rusak, 'PK\u0003\u0004 bukan zip');
    const { code, out, err } = await jalankan([bukan, rusak, join(folder, 'tidak-ada.xlsx'), save('baik.xlsx', formulir(0))]);
    expect(code).toBe(2);
    expect(err).toHaveLength(3);
    expect(out[0]).toContain('Perumahan, tahun 2025');
  });

  it('recomputes data as it does the workbook made of them, and says where they hold no entries', async () => {
    const whole = {
      ...dataOf(pengaturan, []),
      isian: Object.entries(sampleIsian(2025)).map(([bidang, one]) => ({ bidang, ...one })),
    };
    const data = (nama: string, isian: OfficeData['isian']): string => {
      const path = join(folder, nama);
      writeFileSync(path, JSON.stringify(writeOfficeData({ ...whole, isian })));
      return path;
    };
    const fromData = await jalankan(['--json', data('data.json', whole.isian)]);
    expect(fromData).toMatchObject({ code: 0, err: [] });
    const [first] = fromData.out.map((line) => JSON.parse(line) as { bidang: string; indikator: unknown; temuan: unknown });
    const [second] = (await jalankan(['--json', save('sama.xlsx', formulir(0))])).out.map(
      (line) => JSON.parse(line) as typeof first,
    );
    expect(first?.indikator).toEqual(second?.indikator);
    expect((await jalankan([data('kosong.json', [])])).err.join()).toContain('tidak memuat isian formulir bidang');
    const broken = join(folder, 'salah.json');
    writeFileSync(broken, '{"versi": 1}');
    expect((await jalankan([broken])).err.join()).toContain('salah.json tidak sesuai docs/data.schema.json');
  });
});
