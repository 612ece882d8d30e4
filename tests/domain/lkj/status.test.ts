import { describe, expect, it } from 'vitest';
import { bacaCap, capTertulis, kakiLog, tandaCap } from '../../../src/domain/lkj/cap';
import { dokumenOf } from '../../../src/domain/lkj/dokumen/dokumen';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { perubahanSejak } from '../../../src/domain/lkj/perubahan';
import { writeLkj } from '../../../src/domain/lkj/tulis';
import { pageText } from '../../../src/domain/sheet/print/paper';
import type { TemuanData } from '../../../src/domain/kinerja/temuan';
import { BukuUji } from '../kinerja/buku-uji';
import { JEJAK_SAH, lkjContoh } from './contoh-lkj';

const CAP = { versi: 3, disusun: '2026-01-20T09:12:00+07:00', log: JEJAK_SAH.log };
const galat: TemuanData = { aturan: 'target-nol', tingkat: 'galat', pesan: { id: 'x', en: 'x' } };
const peringatan: TemuanData = { ...galat, tingkat: 'peringatan' };

const sampul = (lkj: Lkj) => {
  const blok = dokumenOf(lkj)[0];
  if (blok?.jenis !== 'sampul') throw new Error('no cover');
  return blok;
};
const tandaTangan = (lkj: Lkj) => {
  const blok = dokumenOf(lkj).find((satu) => satu.jenis === 'tanda-tangan');
  if (blok?.jenis !== 'tanda-tangan') throw new Error('no signatures');
  return blok;
};

describe('Konsep and Final', () => {
  it.each<[string, Parameters<typeof lkjContoh>[0], 'konsep' | 'final', readonly string[]]>([
    ['without a log', {}, 'konsep', ['Pengesahan terakhir belum tercatat.']],
    [
      'with the log, not yet approved',
      { jejak: { ...JEJAK_SAH, disahkan: false } },
      'konsep',
      ['Pengesahan terakhir belum tercatat.'],
    ],
    ['approved, one error open', { jejak: JEJAK_SAH, temuan: [galat, peringatan] }, 'konsep', ['Masih ada 1 galat pada data.']],
    ['neither', { temuan: [galat, galat] }, 'konsep', ['Masih ada 2 galat pada data.', 'Pengesahan terakhir belum tercatat.']],
    ['approved, only warnings open', { jejak: JEJAK_SAH, temuan: [peringatan] }, 'final', []],
  ])('%s', (_, bahan, status, alasan) => {
    const lkj = lkjContoh(bahan);
    expect([lkj.status, lkj.alasanKonsep.map(({ id }) => id)]).toEqual([status, alasan]);
  });

  it('stamps a final report with its approval, version, time and the log’s head', () => {
    const { cap, keterangan } = sampul(lkjContoh({ jejak: JEJAK_SAH, cap: CAP }));
    expect([cap, ...keterangan.slice(0, 3)]).toEqual([
      'FINAL',
      'Disahkan 20 Januari 2026 pukul 08.59 WIB',
      'Versi 3, disusun 20 Januari 2026 pukul 09.12 WIB',
      'Kepala log 7f3a91c2…e04b · 42 catatan · 20 Januari 2026 pukul 09.00 WIB',
    ]);
  });

  it('says on the cover of a draft why it is one', () => {
    const { cap, keterangan } = sampul(lkjContoh({ temuan: [galat], cap: { versi: null, disusun: '', log: null } }));
    expect([cap, ...keterangan]).toEqual([
      'KONSEP',
      'Belum disahkan',
      'Masih ada 1 galat pada data.',
      'Pengesahan terakhir belum tercatat.',
      'Data contoh untuk percobaan; bukan angka resmi.',
    ]);
  });

  it('prints the head at the foot and the word in the head of every page', () => {
    const setup = (lkj: Lkj) => {
      const page = writeLkj(lkj).find((edit) => edit.kind === 'page');
      return page?.kind === 'page' ? [page.setup.footer?.left, page.setup.header?.right] : [];
    };
    expect(setup(lkjContoh({ jejak: JEJAK_SAH, cap: CAP }))).toEqual([pageText(kakiLog(CAP)), '']);
    expect(setup(lkjContoh())).toEqual([pageText('Belum ada catatan langkah'), pageText('KONSEP')]);
  });

  it('reads its stamp back from the sheet, and tells when the status has moved on', () => {
    const konsep = lkjContoh({ jejak: { ...JEJAK_SAH, disahkan: false }, cap: CAP });
    const sheet = new BukuUji().terapkan(writeLkj(konsep)).sheet('LKj');
    expect(bacaCap(sheet)).toEqual({ status: 'konsep', cap: CAP });
    expect(perubahanSejak(sheet, konsep)).toEqual([]);
    const final = lkjContoh({ jejak: JEJAK_SAH, cap: CAP });
    expect(perubahanSejak(sheet, final).map(({ sebelum, sesudah }) => [sebelum, sesudah])).toEqual([['Konsep', 'Final']]);
    expect(tandaCap({ status: 'konsep', cap: { versi: null, disusun: '', log: null } })).toBe('susunan|konsep||');
    expect(capTertulis({ ...CAP, versi: null })).toBe('Disusun 20 Januari 2026 pukul 09.12 WIB');
  });
});

describe('the signatures', () => {
  it('are left to be filled in while nobody has approved', () => {
    const { kiri, kanan } = tandaTangan(lkjContoh());
    expect(kanan[0]).toMatch(/^Pontianak, \.+ 2026$/);
    expect([kiri[2], kanan[2]].every((nama) => /^\.+$/.test(nama ?? ''))).toBe(true);
  });

  it('take names, date and time from the log', () => {
    const { kiri, kanan } = tandaTangan(lkjContoh({ jejak: JEJAK_SAH }));
    expect([kanan[0], kanan[2], kanan.at(-1)]).toEqual([
      'Pontianak, 20 Januari 2026',
      'Kepala Uji',
      'Disetujui menurut log: 20 Januari 2026 pukul 08.59 WIB',
    ]);
    expect([kiri[2], kiri.at(-1)]).toEqual(['Pemeriksa Uji', 'Disetujui menurut log: 18 Januari 2026 pukul 10.20 WIB']);
  });

  it('list every approval of the log in the appendix', () => {
    const tabel = dokumenOf(lkjContoh({ jejak: JEJAK_SAH })).find((blok) => blok.jenis === 'tabel' && blok.id === 'pengesahan');
    expect(tabel?.jenis === 'tabel' ? tabel.baris.map(({ sel }) => sel[1]?.isi) : []).toEqual(['Pemeriksa Uji', 'Kepala Uji']);
  });
});
