import { describe, expect, it } from 'vitest';
import { ATURAN } from '../../../src/domain/tracker/aturan';
import type { Command, TrackerRefusal } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import { samaJabatan } from '../../../src/domain/kantor/jabatan';
import { refusalText } from '../../../src/domain/tracker/pesan';
import { bidangKey, type Berkas } from '../../../src/domain/tracker/state';
import { kelengkapanItems, petaOf } from '../../../src/domain/tracker/versi-sop';
import type { Saya } from '../../../src/domain/stamp';
import { Cerita, KADIS, KASUBBAG, langkah, SEKRETARIS, SOP_LKJ, sopVersi, stampOf, TIM } from './contoh';

const ditolak = (cerita: Cerita, saya: Saya, command: Command): TrackerRefusal['kind'] | 'diterima' => {
  const before = cerita.state;
  const decided = decide(before, command, stampOf(saya));
  expect(cerita.state).toEqual(before);
  if (decided.ok) return 'diterima';
  expect(refusalText(decided.refusal).id.length).toBeGreaterThan(20);
  expect(refusalText(decided.refusal).en.length).toBeGreaterThan(20);
  return decided.refusal.kind;
};
const berkasOf = (cerita: Cerita): Berkas => cerita.state.berkas.get(cerita.berkas) as Berkas;
const statuses = (cerita: Cerita): string =>
  berkasOf(cerita)
    .langkah.map(({ status, kini }) => (status === 'menunggu' && kini.siap ? 'siap' : status))
    .join(' ');
const mulai = (): Cerita => new Cerita().mulai();
const sampai = (jumlah: number): Cerita => {
  const cerita = mulai();
  [KADIS, SEKRETARIS, TIM, KASUBBAG, KADIS].slice(0, jumlah).forEach((saya, index) => cerita.selesai(saya, index));
  return cerita;
};
const finish = (cerita: Cerita, index: number, more: object = {}): Command => ({
  kind: 'finish',
  berkas: cerita.berkas,
  langkah: index,
  kelengkapan: [0, 1],
  ...more,
});

describe('a Berkas goes through its SOP', () => {
  it(`[T1] ${ATURAN.T1}`, () => {
    const cerita = mulai();
    expect(statuses(cerita)).toBe('siap menunggu menunggu menunggu menunggu');
    expect(berkasOf(cerita).sop).toEqual(SOP_LKJ);
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: ' lkj 2025', sop: SOP_LKJ })).toBe('nama-berkas-terpakai');
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: ' ', sop: SOP_LKJ })).toBe('nama-berkas-kosong');
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: 'Lain', sop: sopVersi([]) })).toBe('sop-tanpa-langkah');
  });

  it(`[T2] ${ATURAN.T2}`, () => {
    expect(ditolak(mulai(), SEKRETARIS, finish(mulai(), 1))).toBe('berkas-tidak-ada');
    const cerita = mulai();
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('langkah-sebelum-belum-selesai');
    expect(ditolak(cerita, SEKRETARIS, { kind: 'start', berkas: cerita.berkas, langkah: 1 })).toBe(
      'langkah-sebelum-belum-selesai',
    );
    cerita.selesai(KADIS, 0);
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('diterima');
  });

  it(`[T3] ${ATURAN.T3}`, () => {
    const cerita = mulai();
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 0))).toBe('bukan-jabatan');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: 'Kadis' }, finish(cerita, 0))).toBe('diterima');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: 'Kepala Dinas Perumahan Rakyat' }, finish(cerita, 0))).toBe('diterima');
    cerita.oleh(KADIS, { kind: 'hand-over', berkas: cerita.berkas, langkah: 0, kepada: { nama: 'Eka' } });
    expect(ditolak(cerita, KADIS, finish(cerita, 0))).toBe('bukan-penerima');
    expect(ditolak(cerita, { nama: 'eka', jabatan: 'Analis' }, finish(cerita, 0))).toBe('diterima');
    cerita.oleh(KADIS, { kind: 'hand-over', berkas: cerita.berkas, langkah: 0, kepada: { nama: 'Ani' } });
    expect(ditolak(cerita, KADIS, finish(cerita, 0))).toBe('diterima');
  });

  it(`[T4] ${ATURAN.T4}`, () => {
    const cerita = sampai(1);
    const bare = finish(cerita, 1, { kelengkapan: [] });
    expect(ditolak(cerita, SEKRETARIS, bare)).toBe('kelengkapan-belum-dicentang');
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1, { kelengkapan: [], alasan: '  ' }))).toBe('kelengkapan-belum-dicentang');
    cerita.oleh(SEKRETARIS, finish(cerita, 1, { kelengkapan: [], alasan: 'Disposisi lisan' }));
    expect(berkasOf(cerita).langkah[1]?.kini).toMatchObject({ alasan: 'Disposisi lisan', kelengkapan: [] });
  });

  it(`[T5] ${ATURAN.T5}`, () => {
    const cerita = sampai(1);
    const siap = berkasOf(cerita).langkah[1]?.kini.siap;
    cerita.selesai(SEKRETARIS, 1);
    expect(berkasOf(cerita).langkah[1]?.kini.mulai).toBe(siap);
    cerita.oleh(TIM, { kind: 'start', berkas: cerita.berkas, langkah: 2 }, '2026-01-06T09:00:00+07:00');
    cerita.selesai(TIM, 2);
    expect(berkasOf(cerita).langkah[2]?.kini.mulai).toBe('2026-01-06T09:00:00+07:00');
    expect(ditolak(cerita, TIM, finish(cerita, 2))).toBe('sudah-selesai');
    expect(ditolak(cerita, TIM, { kind: 'start', berkas: cerita.berkas, langkah: 2 })).toBe('sudah-selesai');
  });

  it(`[T6] ${ATURAN.T6}`, () => {
    expect(statuses(sampai(2))).toBe('selesai selesai siap menunggu menunggu');
  });

  it(`[T7] ${ATURAN.T7}`, () => {
    const cerita = sampai(4);
    const kembali = (ke: number, alasan = 'Angka belum cocok'): Command => ({
      kind: 'return',
      berkas: cerita.berkas,
      langkah: 4,
      ke,
      alasan,
    });
    expect(ditolak(cerita, KADIS, kembali(2, ' '))).toBe('alasan-kosong');
    expect(ditolak(cerita, KADIS, kembali(4))).toBe('kembali-bukan-ke-belakang');
    expect(ditolak(cerita, KADIS, kembali(9))).toBe('langkah-tidak-ada');
    expect(ditolak(sampai(2), KADIS, kembali(1))).toBe('berkas-tidak-ada');
    cerita.oleh(KADIS, kembali(2));
    expect(statuses(cerita)).toBe('selesai selesai dikembalikan menunggu menunggu');
    const [, , konsep, periksa, tanda] = berkasOf(cerita).langkah;
    expect(konsep).toMatchObject({ dikembalikan: 1, alasanKembali: 'Angka belum cocok', lalu: [{ oleh: 'Dewi' }] });
    expect(periksa?.lalu).toHaveLength(1);
    expect(tanda).toMatchObject({ mengembalikan: 1, lalu: [{ dikembalikan: { ke: 2, alasan: 'Angka belum cocok' } }] });
    expect(ditolak(cerita, KADIS, finish(cerita, 4))).toBe('langkah-sebelum-belum-selesai');
    cerita.selesai(TIM, 2);
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu');
  });

  it(`[T8] ${ATURAN.T8}`, () => {
    const sop = sopVersi([
      langkah({ oleh: 'Kepala Dinas', setelah: [] }),
      langkah({ nomor: '2a', oleh: 'Sekretaris', uraian: 'Menghitung', setelah: [0] }),
      langkah({ nomor: '2b', oleh: 'Tim LKj', uraian: 'Menulis', setelah: [0] }),
      langkah({ oleh: 'Kepala Dinas', uraian: 'Menandatangani', setelah: [1, 2] }),
    ]);
    const cerita = new Cerita().mulai('LKj 2025', sop).selesai(KADIS, 0);
    expect(statuses(cerita)).toBe('selesai siap siap menunggu');
    cerita.selesai(TIM, 2);
    expect(ditolak(cerita, KADIS, finish(cerita, 3))).toBe('langkah-sebelum-belum-selesai');
    cerita.selesai(SEKRETARIS, 1);
    expect(statuses(cerita)).toBe('selesai selesai selesai siap');
    cerita.oleh(KADIS, { kind: 'return', berkas: cerita.berkas, langkah: 3, ke: 1, alasan: 'Ulangi' });
    expect(statuses(cerita)).toBe('selesai dikembalikan selesai menunggu');
  });

  it(`[T9] ${ATURAN.T9}`, () => {
    const cerita = sampai(5);
    expect(berkasOf(cerita).status).toBe('selesai');
    cerita.oleh(KADIS, { kind: 'return', berkas: cerita.berkas, langkah: 4, ke: 3, alasan: 'Salah tanggal' });
    expect(berkasOf(cerita)).toMatchObject({ status: 'berjalan' });
    expect(berkasOf(cerita).selesai).toBeUndefined();
  });

  it(`[T10] ${ATURAN.T10}`, () => {
    const tutup: readonly ((berkas: string) => Command)[] = [
      (berkas) => ({ kind: 'cancel', berkas, alasan: 'Diganti' }),
      (berkas) => ({ kind: 'archive', berkas }),
    ];
    for (const command of tutup) {
      const cerita = sampai(2);
      const { berkas } = cerita;
      expect(ditolak(cerita, KADIS, { kind: 'reopen', berkas, alasan: 'Lanjut' })).toBe('berkas-masih-berjalan');
      cerita.oleh(KADIS, command(berkas));
      expect(ditolak(cerita, TIM, finish(cerita, 2))).toBe('berkas-tidak-berjalan');
      expect(ditolak(cerita, KADIS, { kind: 'note', berkas, teks: 'Lihat berkas baru' })).toBe('diterima');
      expect(ditolak(cerita, KADIS, { kind: 'reopen', berkas, alasan: '' })).toBe('alasan-kosong');
      cerita.oleh(KADIS, { kind: 'reopen', berkas, alasan: 'Lanjut' });
      expect(statuses(cerita)).toBe('selesai selesai siap menunggu menunggu');
    }
    const cerita = mulai();
    expect(ditolak(cerita, KADIS, { kind: 'cancel', berkas: cerita.berkas, alasan: ' ' })).toBe('alasan-kosong');
  });
});

describe('acts are put right, not rubbed out', () => {
  const peristiwa = (cerita: Cerita, jenis: string): string => cerita.events.findLast((event) => event.jenis === jenis)?.id ?? '';

  it(`[T11] ${ATURAN.T11}`, () => {
    const cerita = sampai(2);
    const { berkas } = cerita;
    const id = peristiwa(cerita, 'kegiatan-selesai');
    const ubahan = { keluaran: { teks: 'Nota 12' }, waktu: '2026-01-05T08:15:00+07:00' };
    const koreksi: Command = { kind: 'correct', berkas, peristiwa: id, alasan: 'Salah nomor', ubahan };
    expect(ditolak(cerita, TIM, koreksi)).toBe('bukan-pelaku');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, alasan: '' })).toBe('alasan-kosong');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, ubahan: {} })).toBe('isi-kosong');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, ubahan: { waktu: 'kemarin' } })).toBe('tanggal-tidak-sah');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, peristiwa: 'lain' })).toBe('peristiwa-tidak-ada');
    cerita.oleh(SEKRETARIS, koreksi);
    expect(berkasOf(cerita).langkah[1]?.kini).toMatchObject({
      keluaran: { teks: 'Nota 12' },
      selesai: '2026-01-05T08:15:00+07:00',
    });
    expect(cerita.events.some((event) => event.id === id)).toBe(true);
    const again = peristiwa(cerita, 'peristiwa-dikoreksi');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, peristiwa: again })).toBe('koreksi-atas-koreksi');
  });

  it(`[T12] ${ATURAN.T12}`, () => {
    const cerita = sampai(2);
    const { berkas } = cerita;
    const [, first, second] = cerita.events.map(({ id }) => id);
    const batal = (id = ''): Command => ({ kind: 'correct', berkas, peristiwa: id, alasan: 'Keliru', batal: true });
    expect(ditolak(cerita, KADIS, batal(first))).toBe('sudah-ada-kelanjutan');
    expect(ditolak(cerita, KADIS, batal(cerita.events[0]?.id))).toBe('sudah-ada-kelanjutan');
    cerita.oleh(SEKRETARIS, batal(second));
    expect(statuses(cerita)).toBe('selesai siap menunggu menunggu menunggu');
    expect(ditolak(cerita, SEKRETARIS, batal(second))).toBe('sudah-terjadi');
    cerita.oleh(KADIS, batal(first));
    expect(statuses(cerita)).toBe('siap menunggu menunggu menunggu menunggu');
    expect(berkasOf(cerita).jumlahPeristiwa).toBe(5);
  });
});

describe('versions, links, people and dates', () => {
  it(`[T13] ${ATURAN.T13}`, () => {
    const cerita = sampai(3);
    const baru = sopVersi(
      [
        ...SOP_LKJ.langkah.slice(0, 3),
        langkah({ nomor: '4', oleh: 'Tim LKj', uraian: 'Mencetak konsep', setelah: [2] }),
        { ...(SOP_LKJ.langkah[3] as never as ReturnType<typeof langkah>), setelah: [3] },
        { ...(SOP_LKJ.langkah[4] as never as ReturnType<typeof langkah>), setelah: [4] },
      ],
      'Penyusunan LKj',
    );
    expect(petaOf(SOP_LKJ, baru)).toEqual([0, 1, 2, null, 3, 4]);
    expect(ditolak(cerita, KADIS, { kind: 'adopt-sop', berkas: cerita.berkas, sop: SOP_LKJ })).toBe('sop-sama');
    cerita.oleh(KADIS, { kind: 'adopt-sop', berkas: cerita.berkas, sop: baru });
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu menunggu');
    expect(ditolak(cerita, KASUBBAG, finish(cerita, 4))).toBe('langkah-sebelum-belum-selesai');
    cerita.selesai(TIM, 3);
    expect(statuses(cerita)).toBe('selesai selesai selesai selesai siap menunggu');
  });

  it('[T13] a reworded step goes on where it was; a removed one is gone', () => {
    const renamed = sopVersi(SOP_LKJ.langkah.map((one, index) => (index === 1 ? { ...one, uraian: 'Mendisposisikan' } : one)));
    expect(petaOf(SOP_LKJ, renamed)).toEqual([0, 1, 2, 3, 4]);
    expect(petaOf(SOP_LKJ, sopVersi(SOP_LKJ.langkah.toSpliced(1, 1)))).toEqual([0, 2, 3, 4]);
  });

  it(`[T14] ${ATURAN.T14}`, () => {
    const cerita = mulai().mulai('Data TW IV');
    const [lkj = '', data = ''] = [...cerita.state.berkas.keys()];
    cerita.oleh(KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1 });
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: data, perlu: lkj })).toBe('tautan-berputar');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: lkj })).toBe('tautan-berputar');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1 })).toBe('sudah-terjadi');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: 'lain' })).toBe('berkas-tidak-ada');
    cerita.selesai(KADIS, 0);
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('berkas-lain-belum-selesai');
    [KADIS, SEKRETARIS, TIM, KASUBBAG, KADIS].forEach((saya, index) =>
      cerita.oleh(saya, { kind: 'finish', berkas: data, langkah: index, kelengkapan: [0, 1] }),
    );
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('diterima');
    cerita.oleh(KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1, lepas: true });
    expect(berkasOf(cerita).perlu).toEqual([]);
  });

  it(`[T15] ${ATURAN.T15}`, () => {
    const cerita = mulai();
    const { berkas } = cerita;
    const eka: Saya = { nama: 'Eka', jabatan: 'Kepala Bidang Perumahan' };
    expect(ditolak(cerita, eka, finish(cerita, 0, { sebagai: 'Kepala Dinas' }))).toBe('belum-ditugaskan');
    cerita.oleh(KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', dasar: 'Surat 3/2026' });
    cerita.oleh(eka, finish(cerita, 0));
    expect(cerita.events.at(-1)).toMatchObject({ oleh: eka, sebagai: { jabatan: 'Kepala Dinas', sifat: 'plh' } });
    cerita.oleh(KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', berakhir: true });
    expect(berkasOf(cerita).penugasan).toEqual([]);
    expect(
      ditolak(cerita, KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', berakhir: true }),
    ).toBe('belum-ditugaskan');
  });

  it(`[T16] ${ATURAN.T16}`, () => {
    const cerita = mulai();
    const { berkas } = cerita;
    cerita.oleh(KADIS, { kind: 'set-deadline', berkas, batas: [{ batas: '2026-02-27' }, { langkah: 1, batas: '2026-01-30' }] });
    expect(berkasOf(cerita)).toMatchObject({ batas: '2026-02-27' });
    expect(berkasOf(cerita).langkah[1]?.batas).toBe('2026-01-30');
    cerita.oleh(KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 1, batas: null }] });
    expect(berkasOf(cerita).langkah[1]?.batas).toBeUndefined();
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [{ batas: '2026-02-30' }] })).toBe('tanggal-tidak-sah');
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 9, batas: null }] })).toBe(
      'langkah-tidak-ada',
    );
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [] })).toBe('isi-kosong');
  });

  it(`[T22] ${ATURAN.T22}`, () => {
    const cerita = sampai(4);
    expect(cerita.events.at(-1)).toMatchObject({ oleh: KASUBBAG, sebagai: { jabatan: KASUBBAG.jabatan } });
    expect(ditolak(cerita, { nama: ' ', jabatan: 'Kepala Dinas' }, finish(cerita, 4))).toBe('saya-kosong');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: '' }, finish(cerita, 4))).toBe('saya-kosong');
  });
});

describe("a bidang's data", () => {
  const periode = '2025';
  const dibuka = (): Cerita => {
    const cerita = sampai(2);
    for (const bidang of ['Perumahan', 'Pertanahan'])
      cerita.oleh(TIM, { kind: 'open-bidang', berkas: cerita.berkas, bidang, periode });
    return cerita;
  };
  const status = (cerita: Cerita, bidang: string): string | undefined =>
    cerita.state.bidang.get(bidangKey(cerita.berkas, periode, bidang))?.status;

  it(`[T17] ${ATURAN.T17}`, () => {
    const cerita = dibuka();
    const on = { berkas: cerita.berkas, bidang: 'perumahan', periode };
    expect(ditolak(cerita, TIM, { kind: 'open-bidang', ...on })).toBe('sudah-terjadi');
    expect(ditolak(cerita, TIM, { kind: 'return-bidang', ...on, alasan: 'x' })).toBe('bidang-belum-disetor');
    expect(ditolak(cerita, TIM, { kind: 'lock-bidang', ...on })).toBe('bidang-belum-disetor');
    cerita.oleh(TIM, { kind: 'submit-bidang', ...on, ringkasan: '4 indikator' });
    expect(ditolak(cerita, TIM, { kind: 'submit-bidang', ...on })).toBe('bidang-tidak-terbuka');
    expect(ditolak(cerita, TIM, { kind: 'return-bidang', ...on, alasan: ' ' })).toBe('alasan-kosong');
    cerita.oleh(TIM, { kind: 'return-bidang', ...on, alasan: 'Realisasi kosong' });
    expect(cerita.state.bidang.get(bidangKey(cerita.berkas, periode, 'Perumahan'))).toMatchObject({
      dikembalikan: 1,
      alasan: 'Realisasi kosong',
    });
    cerita.oleh(TIM, { kind: 'submit-bidang', ...on }).oleh(TIM, { kind: 'lock-bidang', ...on });
    expect(status(cerita, 'Perumahan')).toBe('dikunci');
    expect(ditolak(cerita, TIM, { kind: 'return-bidang', ...on, alasan: 'x' })).toBe('bidang-tidak-terbuka');
    cerita.oleh(TIM, { kind: 'reopen-bidang', ...on, alasan: 'Revisi' });
    expect(status(cerita, 'Perumahan')).toBe('terbuka');
  });

  it(`[T18] ${ATURAN.T18}`, () => {
    const cerita = dibuka();
    cerita.oleh(TIM, { kind: 'submit-bidang', berkas: cerita.berkas, bidang: 'Perumahan', periode });
    expect(statuses(cerita)).toBe('selesai selesai siap menunggu menunggu');
    cerita.oleh(TIM, { kind: 'submit-bidang', berkas: cerita.berkas, bidang: 'Pertanahan', periode });
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu');
    expect(cerita.events.at(-1)).toMatchObject({ jenis: 'kegiatan-selesai', data: { otomatis: true } });
  });

  it('an act told in one sentence is logged, for a Berkas or the workbook', () => {
    const cerita = mulai();
    const catat: Command = { kind: 'record', jenis: 'lkj-disusun', berkas: cerita.berkas, data: { ringkasan: 'Susunan 1' } };
    expect(ditolak(cerita, KADIS, { ...catat, data: { ringkasan: ' ' } })).toBe('isi-kosong');
    cerita.oleh(KADIS, catat).oleh(KADIS, { ...catat, jenis: 'lkj-final', data: { ringkasan: 'Final' } });
    expect(cerita.state.lkj.get(cerita.berkas)).toMatchObject({ susunan: 1, final: { oleh: 'Ani' } });
    cerita.oleh(KADIS, catat);
    expect(cerita.state.lkj.get(cerita.berkas)?.final).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    ['Kadis', 'Kepala Dinas', true],
    ['Kasubag Program', 'Ka. Sub Bag. Program', true],
    ['Sekdis', 'Sekretaris Dinas', true],
    ['Sekretaris', 'Sekretaris Daerah', false],
    ['Kepala Dinas Perumahan', 'Kepala Dinas', true],
    ['Kepala Bidang Perumahan', 'Kepala Bidang Pertanahan', false],
    ['Tim', 'Tim LKj', false],
    ['', '', false],
  ])('"%s" and "%s"', (one, other, same) => {
    expect(samaJabatan(one, other)).toBe(same);
  });

  it.each([
    ['1. Disposisi 2. Perjanjian Kinerja, Rencana Aksi,', ['Disposisi', 'Perjanjian Kinerja, Rencana Aksi']],
    ['DPA dan disposisi', ['DPA dan disposisi']],
    ['Konsep LKj\nLembar kendali', ['Konsep LKj', 'Lembar kendali']],
    ['- Data\n- Nota', ['Data', 'Nota']],
    ['-', []],
    ['', []],
  ])('kelengkapan %j', (teks, items) => {
    expect(kelengkapanItems(teks)).toEqual(items);
  });
});
