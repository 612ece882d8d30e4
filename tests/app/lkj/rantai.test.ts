import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/app/kinerja/data';
import { writeFormulirSheets } from '../../../src/app/kinerja/formulir';
import { bukaPengaturan, savePengaturan } from '../../../src/app/kinerja/pengaturan';
import { exportLkj } from '../../../src/app/lkj/ekspor';
import { compileLkj, readLkj } from '../../../src/app/lkj/susun';
import { acceptNaskah } from '../../../src/app/lkj/terima';
import type { UseCase } from '../../../src/app/use-case';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { KOLOM } from '../../../src/domain/kinerja/formulir/letak';
import { bacaNaskah } from '../../../src/domain/lkj/naskah';
import type { Stamp } from '../../../src/domain/stamp';
import { BukuUji } from '../../domain/kinerja/buku-uji';

let nomor = 0;
const stamp: Stamp = {
  at: '2026-01-20T09:12:00+07:00',
  saya: { nama: 'Penyusun', jabatan: 'Kasubbag' },
  newId: () => String((nomor += 1)),
};

/** Does a use case on a book: what it read is all it sees. */
function lakukan<Input, Outcome, Refusal>(buku: BukuUji, useCase: UseCase<Input, Outcome, Refusal>, input: Input): Outcome {
  const semua = buku.snapshot();
  const diminta = new Set(
    useCase.reads(input).map((satu) => (satu.sheet === 'active' ? semua.active : satu.sheet.name.toLowerCase())),
  );
  const snapshot = { ...semua, sheets: semua.sheets.filter((sheet) => diminta.has(sheet.name.toLowerCase())) };
  const hasil = useCase.plan(snapshot, input, stamp);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.refusal));
  buku.terapkan(hasil.value.edits);
  return hasil.value.outcome;
}

function bukuContoh(): { buku: BukuUji; pengaturan: ReturnType<typeof contohPengaturan> } {
  const buku = new BukuUji();
  lakukan(buku, savePengaturan, { pengaturan: contohPengaturan(2025) });
  const { pengaturan } = lakukan(buku, bukaPengaturan, {});
  if (!pengaturan) throw new Error('no settings');
  lakukan(buku, writeFormulirSheets, { pengaturan, isi: contohIsian(2025) });
  return { buku, pengaturan };
}

describe('from the settings to the report', () => {
  it('reads back the settings exactly as they were saved', () => {
    const buku = new BukuUji();
    lakukan(buku, savePengaturan, { pengaturan: contohPengaturan(2025) });
    const dibaca = lakukan(buku, bukaPengaturan, {});
    expect(dibaca.pengaturan).toEqual(contohPengaturan(2025));
    expect(dibaca.temuan).toEqual([]);
  });

  it('says that there are no settings where there are none', () => {
    expect(lakukan(new BukuUji(), bukaPengaturan, {}).pengaturan).toBeNull();
  });

  it('makes a form per bidang and knows how complete each is', () => {
    const { buku, pengaturan } = bukuContoh();
    expect([...buku.lembar.keys()]).toEqual(['Pengaturan', 'Bidang Perumahan', 'Bidang Kawasan Permukiman', 'Sekretariat']);
    const data = lakukan(buku, readData, { pengaturan });
    expect(data.bidang.map((satu) => [satu.kelengkapan.isianTerisi, satu.kelengkapan.isianWajib])).toEqual([
      [18, 18],
      [18, 18],
      [18, 18],
    ]);
    expect(data.bidang[0]?.temuan).toEqual([]);
  });

  it('keeps what a bidang typed, and what stands below and beside, when forms are made again', () => {
    const { buku, pengaturan } = bukuContoh();
    buku
      .tulis('Bidang Perumahan', 7, KOLOM.tw + 1, 55)
      .tulis('Bidang Perumahan', 40, 1, 'catatan sendiri')
      .tulis('Bidang Perumahan', 3, 25, 'di samping');
    const tambahan = { ...pengaturan, indikator: pengaturan.indikator.map((satu) => ({ ...satu, bidang: ['B1'] })) };
    lakukan(buku, writeFormulirSheets, { pengaturan: tambahan, bidang: ['B1'] });
    const data = lakukan(buku, readData, { pengaturan: tambahan });
    expect(data.bidang[0]?.formulir?.indikator[0]?.realisasi[0]).toBe(55);
    expect(data.bidang[0]?.formulir?.indikator).toHaveLength(6);
    const isi = buku.sheet('Bidang Perumahan').values;
    expect(isi.some((line) => line[1] === 'catatan sendiri')).toBe(true);
    expect(isi[3]?.[25]).toBe('di samping');
  });

  it('does not let entries vanish with their indikator', () => {
    const { buku, pengaturan } = bukuContoh();
    const kurang = { ...pengaturan, indikator: pengaturan.indikator.filter((satu) => satu.id !== 'S1.2') };
    const hasil = writeFormulirSheets.plan(buku.snapshot(), { pengaturan: kurang }, stamp);
    expect(hasil).toMatchObject({ ok: false, refusal: { kind: 'isian-akan-hilang' } });
  });

  it('does not mix two years, nor two bidang whose sheets would have one name', () => {
    const { buku, pengaturan } = bukuContoh();
    const berikut = { ...pengaturan, tahun: 2026 };
    expect(writeFormulirSheets.plan(buku.snapshot(), { pengaturan: berikut }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'lembar-bentrok' },
    });
    const data = lakukan(buku, readData, { pengaturan: berikut });
    expect(data.bidang.map((satu) => satu.formulir)).toEqual([null, null, null]);
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
    expect(writeFormulirSheets.plan(new BukuUji().snapshot(), { pengaturan: kembar }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'lembar-bentrok' },
    });
  });

  it('leaves a sheet alone that only has the same name', () => {
    const buku = new BukuUji().tulis('Bidang Perumahan', 0, 0, 'milik orang lain');
    const hasil = writeFormulirSheets.plan(buku.snapshot(), { pengaturan: contohPengaturan(2025) }, stamp);
    expect(hasil).toMatchObject({ ok: false, refusal: { kind: 'lembar-bentrok' } });
  });

  it('compiles capaian, predikat, averages and budget', () => {
    const { buku, pengaturan } = bukuContoh();
    const { lkj } = lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const capaian = lkj.sasaran.flatMap((satu) => satu.indikator.map((i) => [i.id, i.realisasi, i.capaian.nilai, i.predikat]));
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
    expect(lakukan(buku, compileLkj, { pengaturan, jejak }).lkj.status).toBe('final');
    expect(buku.sheet('LKj').values.flat()).toContain('20 Januari 2026 pukul 08.59 WIB');
    buku.tulis('Bidang Perumahan', 7, KOLOM.tw + 1, '1.234');
    const lagi = lakukan(buku, compileLkj, { pengaturan, jejak });
    expect(lagi.lkj.alasanKonsep.map((satu) => satu.id)).toEqual(['Masih ada 1 galat pada data.']);
  });

  it('keeps a text that a person edited, follows the numbers elsewhere, and lists what changed', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const naskah = bacaNaskah(buku.sheet('LKj'));
    const disunting = naskah.find((satu) => satu.id === 'capaian:S1');
    const dibiarkan = naskah.find((satu) => satu.id === 'penutup');
    if (!disunting || !dibiarkan) throw new Error('no texts');
    buku.tulis('LKj', disunting.at.row, disunting.at.column, 'Ditulis sendiri.');
    buku.tulis('Bidang Perumahan', 8, KOLOM.tw + 7, 290);
    const sebelum = lakukan(buku, readLkj, { pengaturan, jejak: null });
    expect(sebelum.perubahan.map((satu) => [satu.apa.id, satu.sebelum, satu.sesudah])).toEqual([
      ['Realisasi Jumlah rumah tidak layak huni yang diperbaiki', '898', '998'],
      ['Capaian Jumlah rumah tidak layak huni yang diperbaiki', '95,53%', '106,17%'],
    ]);
    for (let kali = 0; kali < 2; kali += 1) lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const { lkj, perubahan } = lakukan(buku, readLkj, { pengaturan, jejak: null });
    expect(perubahan).toEqual([]);
    const teks = (id: string) => lkj.naskah.find((satu) => satu.id === id);
    expect(teks('capaian:S1')).toMatchObject({ keadaan: 'disunting', drafBerubah: true });
    expect(teks('capaian:S1')?.isi.split('\n')[0]).toBe('Ditulis sendiri.');
    expect(teks('capaian:S1')?.isi.split('\n')).toHaveLength(3);
    expect(teks('penutup')).toMatchObject({ keadaan: 'draf' });
    expect(teks('penutup')?.isi).not.toBe(dibiarkan.isi);
  });

  it('leaves the report of another year alone', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const berikut = { pengaturan: { ...pengaturan, tahun: 2026 }, jejak: null };
    expect(compileLkj.plan(buku.snapshot(), berikut, stamp)).toMatchObject({ ok: false, refusal: { kind: 'lembar-bentrok' } });
    expect(lakukan(buku, readLkj, berikut).disusun).toBe(false);
    expect(exportLkj.plan(buku.snapshot(), { ...berikut, bentuk: 'xlsx' }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'belum-disusun' },
    });
  });

  it('keeps accepted drafts although the numbers move', () => {
    const { buku, pengaturan } = bukuContoh();
    lakukan(buku, compileLkj, { pengaturan, jejak: null });
    expect(lakukan(buku, acceptNaskah, { id: ['penutup'] }).diterima).toBe(1);
    const lama = bacaNaskah(buku.sheet('LKj')).find((satu) => satu.id === 'penutup')?.isi;
    buku.tulis('Bidang Perumahan', 8, KOLOM.tw + 7, 290);
    lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const { lkj } = lakukan(buku, readLkj, { pengaturan, jejak: null });
    expect(lkj.naskah.find((satu) => satu.id === 'penutup')).toMatchObject({ isi: lama, keadaan: 'diterima', drafBerubah: true });
  });

  it('exports the report alone, without marks', () => {
    const { buku, pengaturan } = bukuContoh();
    expect(exportLkj.plan(buku.snapshot(), { pengaturan, jejak: null, bentuk: 'xlsx' }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'belum-disusun' },
    });
    lakukan(buku, compileLkj, { pengaturan, jejak: null });
    const { nama, edits } = lakukan(buku, exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' });
    expect(nama).toBe('LKj 2025.xlsx');
    const ekspor = new BukuUji().terapkan(edits);
    expect([...ekspor.lembar.keys()]).toEqual(['LKj']);
    expect(
      ekspor
        .sheet('LKj')
        .values.flat()
        .filter((value) => /^(naskah|angka|uang)\||runut/.test(String(value))),
    ).toEqual([]);
    expect(JSON.stringify(edits)).not.toMatch(/Bidang Perumahan'!|Pengaturan'?!/);
  });
});
