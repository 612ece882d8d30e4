import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../../src/app/kinerja/write-formulir-sheets';
import { openPengaturan, savePengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { exportLkj } from '../../../src/app/lkj/export-lkj';
import { compileLkjSheet, readLkj } from '../../../src/app/lkj/compile-sheet';
import { acceptNaskah } from '../../../src/app/lkj/accept-naskah';
import type { UseCase } from '../../../src/app/use-case';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { FORMULIR_COLUMNS } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { readNaskah } from '../../../src/domain/lkj/naskah';
import type { Stamp } from '../../../src/domain/stamp';
import { TestBook } from '../../domain/kinerja/test-book';

let nomor = 0;
const stamp: Stamp = {
  at: '2026-01-20T09:12:00+07:00',
  saya: { nama: 'Penyusun', jabatan: 'Kasubbag' },
  newId: () => String((nomor += 1)),
};

/** Does a use case on a book: what it read is all it sees. */
function lakukan<Input, Outcome, Refusal>(book: TestBook, useCase: UseCase<Input, Outcome, Refusal>, input: Input): Outcome {
  const all = book.snapshot();
  const diminta = new Set(
    useCase.reads(input).map((one) => (one.sheet === 'active' ? all.active : one.sheet.name.toLowerCase())),
  );
  const snapshot = { ...all, sheets: all.sheets.filter((sheet) => diminta.has(sheet.name.toLowerCase())) };
  const result = useCase.plan(snapshot, input, stamp);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  book.apply(result.value.edits);
  return result.value.outcome;
}

function bukuContoh(): { buku: TestBook; pengaturan: ReturnType<typeof samplePengaturan> } {
  const book = new TestBook();
  lakukan(book, savePengaturan, { pengaturan: samplePengaturan(2025) });
  const { pengaturan } = lakukan(book, openPengaturan, {});
  if (!pengaturan) throw new Error('no settings');
  lakukan(book, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
  return { buku: book, pengaturan };
}

describe('from the settings to the report', () => {
  it('reads back the settings exactly as they were saved', () => {
    const book = new TestBook();
    lakukan(book, savePengaturan, { pengaturan: samplePengaturan(2025) });
    const dibaca = lakukan(book, openPengaturan, {});
    expect(dibaca.pengaturan).toEqual(samplePengaturan(2025));
    expect(dibaca.temuan).toEqual([]);
  });

  it('says that there are no settings where there are none', () => {
    expect(lakukan(new TestBook(), openPengaturan, {}).pengaturan).toBeNull();
  });

  it('makes a form per bidang and knows how complete each is', () => {
    const { buku, pengaturan } = bukuContoh();
    expect([...buku.sheetNamed.keys()]).toEqual(['Pengaturan', 'Bidang Perumahan', 'Bidang Kawasan Permukiman', 'Sekretariat']);
    const data = lakukan(buku, readData, { pengaturan });
    expect(data.bidang.map((one) => [one.kelengkapan.isianTerisi, one.kelengkapan.isianWajib])).toEqual([
      [18, 18],
      [18, 18],
      // Two quarters have no target, so nothing is due in them.
      [16, 16],
    ]);
    expect(data.bidang[0]?.temuan).toEqual([]);
  });

  it('keeps what a bidang typed, and what stands below and beside, when forms are made again', () => {
    const { buku, pengaturan } = bukuContoh();
    buku
      .write('Bidang Perumahan', 7, FORMULIR_COLUMNS.tw + 1, 55)
      .write('Bidang Perumahan', 40, 1, 'catatan sendiri')
      .write('Bidang Perumahan', 3, 25, 'di samping');
    const tambahan = { ...pengaturan, indikator: pengaturan.indikator.map((one) => ({ ...one, bidang: ['B1'] })) };
    lakukan(buku, writeFormulirSheets, { pengaturan: tambahan, bidang: ['B1'] });
    const data = lakukan(buku, readData, { pengaturan: tambahan });
    expect(data.bidang[0]?.formulir?.indikator[0]?.realisasi[0]).toBe(55);
    expect(data.bidang[0]?.formulir?.indikator).toHaveLength(6);
    const contents = buku.sheet('Bidang Perumahan').values;
    expect(contents.some((line) => line[1] === 'catatan sendiri')).toBe(true);
    expect(contents[3]?.[25]).toBe('di samping');
  });

  it('does not let entries vanish with their indikator', () => {
    const { buku, pengaturan } = bukuContoh();
    const kurang = { ...pengaturan, indikator: pengaturan.indikator.filter((one) => one.id !== 'S1.2') };
    const result = writeFormulirSheets.plan(buku.snapshot(), { pengaturan: kurang }, stamp);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'isian-akan-hilang' } });
  });

  it('does not mix two years, nor two bidang whose sheets would have one name', () => {
    const { buku, pengaturan } = bukuContoh();
    const berikut = { ...pengaturan, tahun: 2026 };
    expect(writeFormulirSheets.plan(buku.snapshot(), { pengaturan: berikut }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'lembar-bentrok' },
    });
    const data = lakukan(buku, readData, { pengaturan: berikut });
    expect(data.bidang.map((one) => one.formulir)).toEqual([null, null, null]);
    expect(data.bidang[0]?.masalah?.id).toContain('berisi data tahun 2025');
    const panjang = 'Perumahan dan Kawasan Permukiman Wilayah';
    const kembar = {
      ...pengaturan,
      bidang: ['Utara', 'Selatan'].map((arah, i) => ({
        id: `B${String(i + 1)}`,
        nama: `${panjang} ${arah}`,
        penanggungJawab: '',
      })),
    };
    expect(writeFormulirSheets.plan(new TestBook().snapshot(), { pengaturan: kembar }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'lembar-bentrok' },
    });
  });

  it('leaves a sheet alone that only has the same name', () => {
    const book = new TestBook().write('Bidang Perumahan', 0, 0, 'milik orang lain');
    const result = writeFormulirSheets.plan(book.snapshot(), { pengaturan: samplePengaturan(2025) }, stamp);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'lembar-bentrok' } });
  });

  it('compiles capaian, predikat, averages and budget', () => {
    const { buku, pengaturan } = bukuContoh();
    const { lkj } = lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const capaian = lkj.sasaran.flatMap((one) => one.indikator.map((i) => [i.id, i.realisasi, i.capaian.nilai, i.predikat]));
    expect(capaian).toEqual([
      ['S1.1', 69.88, 99.47, 'Sangat Tinggi'],
      ['S1.2', 898, 95.53, 'Sangat Tinggi'],
      ['S2.1', 224, 93.33, 'Sangat Tinggi'],
      ['S2.2', 19.3, 104.32, 'Sangat Tinggi'],
      ['S3.1', 'BB', 100, 'Sangat Tinggi'],
      ['S3.2', 86.7, 100.81, 'Sangat Tinggi'],
    ]);
    expect(lkj.rataRata.nilai).toBe(98.91);
    expect(lkj.anggaran[0]).toMatchObject({ realisasi: 33_070_500_000 });
    expect(lkj.status).toBe('konsep');
    const sheet = buku.sheet('LKj').values;
    expect(sheet.flat()).toEqual(expect.arrayContaining(['LAPORAN KINERJA (LKj)', 'TAHUN 2025', 'KONSEP']));
    expect(sheet.find((line) => line.includes(0.9947))).toEqual(
      expect.arrayContaining([1, 'Persentase keluarga yang menghuni rumah layak', 70.25, 69.88, 0.9947, 'Sangat Tinggi']),
    );
  });

  it('is final when no error is open and the last approval is in the log', () => {
    const { buku, pengaturan } = bukuContoh();
    const jejak = {
      log: { kepala: 'a'.repeat(64), jumlah: 12, pada: '2026-01-20T09:00:00+07:00' },
      pengesahan: [{ nama: 'Kepala', jabatan: 'Kepala Dinas', pada: '2026-01-20T08:59:00+07:00', langkah: 'Menandatangani LKj' }],
      disahkan: true,
      bidangDisetor: ['B1', 'B2', 'B3'],
      susunan: 3,
    };
    const draft = lakukan(buku, compileLkjSheet, { pengaturan, jejak }).lkj;
    expect([draft.status, draft.dapatDialasankan.length]).toEqual(['konsep', 2]);
    const alasan = 'Diputuskan dalam rapat pimpinan';
    expect(lakukan(buku, compileLkjSheet, { pengaturan, jejak, alasan }).lkj.status).toBe('final');
    // What was decided stands until it is compiled again.
    expect(lakukan(buku, readLkj, { pengaturan, jejak })).toMatchObject({ lkj: { status: 'final' }, perubahan: [] });
    expect(buku.sheet('LKj').values.flat()).toContain('20 Januari 2026 pukul 08.59 WIB');
    buku.write('Bidang Perumahan', 7, FORMULIR_COLUMNS.tw + 1, '1.234');
    const lagi = lakukan(buku, compileLkjSheet, { pengaturan, jejak, alasan });
    expect(lagi.lkj.alasanKonsep.map((one) => one.id)).toEqual(['Masih ada 1 data yang perlu diperbaiki.']);
  });

  it('keeps a text that a person edited, follows the numbers elsewhere, and lists what changed', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const naskah = readNaskah(buku.sheet('LKj'));
    const disunting = naskah.find((one) => one.id === 'capaian:S1');
    const dibiarkan = naskah.find((one) => one.id === 'penutup');
    if (!disunting || !dibiarkan) throw new Error('no texts');
    buku.write('LKj', disunting.at.row, disunting.at.column, 'Ditulis sendiri.');
    buku.write('Bidang Perumahan', 8, FORMULIR_COLUMNS.tw + 7, 290);
    const before = lakukan(buku, readLkj, { pengaturan, jejak: null });
    const words = before.perubahan.filter(({ jenis }) => jenis === 'kata').map(({ apa }) => apa.id);
    expect(words).toContain('Naskah Ikhtisar eksekutif');
    // What the person wrote is no change; its figures are.
    expect(words).not.toContain('Naskah Target dan realisasi tahun ini');
    expect(
      before.perubahan.filter(({ jenis }) => jenis === 'angka').map((one) => [one.apa.id, one.sebelum, one.sesudah]),
    ).toEqual([
      ['Realisasi Jumlah rumah tidak layak huni yang diperbaiki', '898', '998'],
      ['Capaian Jumlah rumah tidak layak huni yang diperbaiki', '95,53%', '106,17%'],
    ]);
    for (let kali = 0; kali < 2; kali += 1) lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const { lkj, perubahan } = lakukan(buku, readLkj, { pengaturan, jejak: null });
    expect(perubahan).toEqual([]);
    const text = (id: string) => lkj.naskah.find((one) => one.id === id);
    expect(text('capaian:S1')).toMatchObject({ keadaan: 'disunting', drafBerubah: true });
    expect(text('capaian:S1')?.isi.split('\n')[0]).toBe('Ditulis sendiri.');
    expect(text('capaian:S1')?.isi.split('\n')).toHaveLength(3);
    expect(text('penutup')).toMatchObject({ keadaan: 'draf' });
    expect(text('penutup')?.isi).not.toBe(dibiarkan.isi);
  });

  it('leaves the report of another year alone', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const berikut = { pengaturan: { ...pengaturan, tahun: 2026 }, jejak: null };
    expect(compileLkjSheet.plan(buku.snapshot(), berikut, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'lembar-bentrok' },
    });
    expect(lakukan(buku, readLkj, berikut).disusun).toBe(false);
    expect(exportLkj.plan(buku.snapshot(), { ...berikut, bentuk: 'xlsx' }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'belum-disusun' },
    });
  });

  it('keeps accepted drafts although the numbers move', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    expect(lakukan(buku, acceptNaskah, { id: ['penutup'] }).diterima).toBe(1);
    const earlier = readNaskah(buku.sheet('LKj')).find((one) => one.id === 'penutup')?.isi;
    buku.write('Bidang Perumahan', 8, FORMULIR_COLUMNS.tw + 7, 290);
    lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const { lkj } = lakukan(buku, readLkj, { pengaturan, jejak: null });
    expect(lkj.naskah.find((one) => one.id === 'penutup')).toMatchObject({
      isi: earlier,
      keadaan: 'diterima',
      drafBerubah: true,
    });
  });

  it('exports the report alone, without marks', () => {
    const { buku, pengaturan } = bukuContoh();
    expect(exportLkj.plan(buku.snapshot(), { pengaturan, jejak: null, bentuk: 'xlsx' }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'belum-disusun' },
    });
    lakukan(buku, compileLkjSheet, { pengaturan, jejak: null });
    const { nama, edits } = lakukan(buku, exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' });
    expect(nama).toBe('LKj 2025.xlsx');
    const ekspor = new TestBook().apply(edits);
    expect([...ekspor.sheetNamed.keys()]).toEqual(['LKj']);
    expect(
      ekspor
        .sheet('LKj')
        .values.flat()
        .filter((value) => /^(naskah|angka|uang)\||runut/.test(String(value))),
    ).toEqual([]);
    expect(JSON.stringify(edits)).not.toMatch(/Bidang Perumahan'!|Pengaturan'?!/);
  });
});
