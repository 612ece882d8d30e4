import { describe, expect, it } from 'vitest';
import { TRACKER_RULES } from './tracker-rules';
import type { Command, TrackerRefusal } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import { sameJabatan } from '../../../src/domain/kantor/jabatan';
import { trackerRefusalText } from '../../../src/domain/tracker/messages';
import { bidangKey, type Berkas } from '../../../src/domain/tracker/state';
import { kelengkapanItems, matchSteps } from '../../../src/domain/tracker/make-sop-versi';
import type { Saya } from '../../../src/domain/stamp';
import { Story, KADIS, KASUBBAG, langkahNamed, SEKRETARIS, SOP_LKJ, sopVersi, stampOf, TEAM } from './stories';

const ditolak = (cerita: Story, saya: Saya, command: Command): TrackerRefusal['kind'] | 'diterima' => {
  const before = cerita.state;
  const decided = decide(before, command, stampOf(saya));
  expect(cerita.state).toEqual(before);
  if (decided.ok) return 'diterima';
  expect(trackerRefusalText(decided.refusal).id.length).toBeGreaterThan(20);
  expect(trackerRefusalText(decided.refusal).en.length).toBeGreaterThan(20);
  return decided.refusal.kind;
};
const berkasOf = (cerita: Story): Berkas => cerita.state.berkas.get(cerita.berkas) as Berkas;
const statuses = (cerita: Story): string =>
  berkasOf(cerita)
    .langkah.map(({ status, kini }) => (status === 'menunggu' && kini.siap ? 'siap' : status))
    .join(' ');
const mulai = (): Story => new Story().start();
const until = (jumlah: number): Story => {
  const cerita = mulai();
  [KADIS, SEKRETARIS, TEAM, KASUBBAG, KADIS].slice(0, jumlah).forEach((saya, index) => cerita.finish(saya, index));
  return cerita;
};
const finish = (cerita: Story, index: number, more: object = {}): Command => ({
  kind: 'finish',
  berkas: cerita.berkas,
  langkah: index,
  kelengkapan: [0, 1],
  ...more,
});

describe('a Berkas goes through its SOP', () => {
  it(`[T1] ${TRACKER_RULES.T1}`, () => {
    const cerita = mulai();
    expect(statuses(cerita)).toBe('siap menunggu menunggu menunggu menunggu');
    expect(berkasOf(cerita).sop).toEqual(SOP_LKJ);
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: ' lkj 2025', sop: SOP_LKJ })).toBe('nama-berkas-terpakai');
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: ' ', sop: SOP_LKJ })).toBe('nama-berkas-kosong');
    expect(ditolak(cerita, KADIS, { kind: 'start-berkas', nama: 'Lain', sop: sopVersi([]) })).toBe('sop-tanpa-langkah');
  });

  it(`[T2] ${TRACKER_RULES.T2}`, () => {
    expect(ditolak(mulai(), SEKRETARIS, finish(mulai(), 1))).toBe('berkas-tidak-ada');
    const cerita = mulai();
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('langkah-sebelum-belum-selesai');
    expect(ditolak(cerita, SEKRETARIS, { kind: 'start', berkas: cerita.berkas, langkah: 1 })).toBe(
      'langkah-sebelum-belum-selesai',
    );
    cerita.finish(KADIS, 0);
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('diterima');
  });

  it(`[T3] ${TRACKER_RULES.T3}`, () => {
    const cerita = mulai();
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 0))).toBe('bukan-jabatan');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: 'Kadis' }, finish(cerita, 0))).toBe('diterima');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: 'Kepala Dinas Perumahan Rakyat' }, finish(cerita, 0))).toBe('diterima');
    cerita.by(KADIS, { kind: 'hand-over', berkas: cerita.berkas, langkah: 0, kepada: { nama: 'Eka' } });
    expect(ditolak(cerita, KADIS, finish(cerita, 0))).toBe('bukan-penerima');
    expect(ditolak(cerita, { nama: 'eka', jabatan: 'Analis' }, finish(cerita, 0))).toBe('diterima');
    cerita.by(KADIS, { kind: 'hand-over', berkas: cerita.berkas, langkah: 0, kepada: { nama: 'Ani' } });
    expect(ditolak(cerita, KADIS, finish(cerita, 0))).toBe('diterima');
  });

  it(`[T4] ${TRACKER_RULES.T4}`, () => {
    const cerita = until(1);
    const bare = finish(cerita, 1, { kelengkapan: [] });
    expect(ditolak(cerita, SEKRETARIS, bare)).toBe('kelengkapan-belum-dicentang');
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1, { kelengkapan: [], alasan: '  ' }))).toBe('kelengkapan-belum-dicentang');
    cerita.by(SEKRETARIS, finish(cerita, 1, { kelengkapan: [], alasan: 'Disposisi lisan' }));
    expect(berkasOf(cerita).langkah[1]?.kini).toMatchObject({ alasan: 'Disposisi lisan', kelengkapan: [] });
  });

  it(`[T5] ${TRACKER_RULES.T5}`, () => {
    const cerita = until(1);
    const siap = berkasOf(cerita).langkah[1]?.kini.siap;
    cerita.finish(SEKRETARIS, 1);
    expect(berkasOf(cerita).langkah[1]?.kini.mulai).toBe(siap);
    cerita.by(TEAM, { kind: 'start', berkas: cerita.berkas, langkah: 2 }, '2026-01-06T09:00:00+07:00');
    cerita.finish(TEAM, 2);
    expect(berkasOf(cerita).langkah[2]?.kini.mulai).toBe('2026-01-06T09:00:00+07:00');
    expect(ditolak(cerita, TEAM, finish(cerita, 2))).toBe('sudah-selesai');
    expect(ditolak(cerita, TEAM, { kind: 'start', berkas: cerita.berkas, langkah: 2 })).toBe('sudah-selesai');
  });

  it(`[T6] ${TRACKER_RULES.T6}`, () => {
    expect(statuses(until(2))).toBe('selesai selesai siap menunggu menunggu');
  });

  it(`[T7] ${TRACKER_RULES.T7}`, () => {
    const cerita = until(4);
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
    expect(ditolak(until(2), KADIS, kembali(1))).toBe('berkas-tidak-ada');
    cerita.by(KADIS, kembali(2));
    expect(statuses(cerita)).toBe('selesai selesai dikembalikan menunggu menunggu');
    const [, , konsep, check, mark] = berkasOf(cerita).langkah;
    expect(konsep).toMatchObject({ dikembalikan: 1, alasanKembali: 'Angka belum cocok', lalu: [{ oleh: 'Dewi' }] });
    expect(check?.lalu).toHaveLength(1);
    expect(mark).toMatchObject({ mengembalikan: 1, lalu: [{ dikembalikan: { ke: 2, alasan: 'Angka belum cocok' } }] });
    expect(ditolak(cerita, KADIS, finish(cerita, 4))).toBe('langkah-sebelum-belum-selesai');
    cerita.finish(TEAM, 2);
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu');
  });

  it(`[T8] ${TRACKER_RULES.T8}`, () => {
    const sop = sopVersi([
      langkahNamed({ oleh: 'Kepala Dinas', setelah: [] }),
      langkahNamed({ nomor: '2a', oleh: 'Sekretaris', uraian: 'Menghitung', setelah: [0] }),
      langkahNamed({ nomor: '2b', oleh: 'Tim LKj', uraian: 'Menulis', setelah: [0] }),
      langkahNamed({ oleh: 'Kepala Dinas', uraian: 'Menandatangani', setelah: [1, 2] }),
    ]);
    const cerita = new Story().start('LKj 2025', sop).finish(KADIS, 0);
    expect(statuses(cerita)).toBe('selesai siap siap menunggu');
    cerita.finish(TEAM, 2);
    expect(ditolak(cerita, KADIS, finish(cerita, 3))).toBe('langkah-sebelum-belum-selesai');
    cerita.finish(SEKRETARIS, 1);
    expect(statuses(cerita)).toBe('selesai selesai selesai siap');
    cerita.by(KADIS, { kind: 'return', berkas: cerita.berkas, langkah: 3, ke: 1, alasan: 'Ulangi' });
    expect(statuses(cerita)).toBe('selesai dikembalikan selesai menunggu');
  });

  it(`[T9] ${TRACKER_RULES.T9}`, () => {
    const cerita = until(5);
    expect(berkasOf(cerita).status).toBe('selesai');
    cerita.by(KADIS, { kind: 'return', berkas: cerita.berkas, langkah: 4, ke: 3, alasan: 'Salah tanggal' });
    expect(berkasOf(cerita)).toMatchObject({ status: 'berjalan' });
    expect(berkasOf(cerita).selesai).toBeUndefined();
  });

  it(`[T10] ${TRACKER_RULES.T10}`, () => {
    const tutup: readonly ((berkas: string) => Command)[] = [
      (berkas) => ({ kind: 'cancel', berkas, alasan: 'Diganti' }),
      (berkas) => ({ kind: 'archive', berkas }),
    ];
    for (const command of tutup) {
      const cerita = until(2);
      const { berkas } = cerita;
      expect(ditolak(cerita, KADIS, { kind: 'reopen', berkas, alasan: 'Lanjut' })).toBe('berkas-masih-berjalan');
      cerita.by(KADIS, command(berkas));
      expect(ditolak(cerita, TEAM, finish(cerita, 2))).toBe('berkas-tidak-berjalan');
      expect(ditolak(cerita, KADIS, { kind: 'note', berkas, teks: 'Lihat berkas baru' })).toBe('diterima');
      expect(ditolak(cerita, KADIS, { kind: 'reopen', berkas, alasan: '' })).toBe('alasan-kosong');
      cerita.by(KADIS, { kind: 'reopen', berkas, alasan: 'Lanjut' });
      expect(statuses(cerita)).toBe('selesai selesai siap menunggu menunggu');
    }
    const cerita = mulai();
    expect(ditolak(cerita, KADIS, { kind: 'cancel', berkas: cerita.berkas, alasan: ' ' })).toBe('alasan-kosong');
  });
});

describe('acts are put right, not rubbed out', () => {
  const peristiwa = (cerita: Story, jenis: string): string => cerita.events.findLast((event) => event.jenis === jenis)?.id ?? '';

  it(`[T11] ${TRACKER_RULES.T11}`, () => {
    const cerita = until(2);
    const { berkas } = cerita;
    const id = peristiwa(cerita, 'kegiatan-selesai');
    const ubahan = { keluaran: { teks: 'Nota 12' }, waktu: '2026-01-05T08:15:00+07:00' };
    const koreksi: Command = { kind: 'correct', berkas, peristiwa: id, alasan: 'Salah nomor', ubahan };
    expect(ditolak(cerita, TEAM, koreksi)).toBe('bukan-pelaku');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, alasan: '' })).toBe('alasan-kosong');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, ubahan: {} })).toBe('isi-kosong');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, ubahan: { waktu: 'kemarin' } })).toBe('tanggal-tidak-sah');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, peristiwa: 'lain' })).toBe('peristiwa-tidak-ada');
    cerita.by(SEKRETARIS, koreksi);
    expect(berkasOf(cerita).langkah[1]?.kini).toMatchObject({
      keluaran: { teks: 'Nota 12' },
      selesai: '2026-01-05T08:15:00+07:00',
    });
    expect(cerita.events.some((event) => event.id === id)).toBe(true);
    const again = peristiwa(cerita, 'peristiwa-dikoreksi');
    expect(ditolak(cerita, SEKRETARIS, { ...koreksi, peristiwa: again })).toBe('koreksi-atas-koreksi');
  });

  it(`[T12] ${TRACKER_RULES.T12}`, () => {
    const cerita = until(2);
    const { berkas } = cerita;
    const [, first, second] = cerita.events.map(({ id }) => id);
    const batal = (id = ''): Command => ({ kind: 'correct', berkas, peristiwa: id, alasan: 'Keliru', batal: true });
    expect(ditolak(cerita, KADIS, batal(first))).toBe('sudah-ada-kelanjutan');
    expect(ditolak(cerita, KADIS, batal(cerita.events[0]?.id))).toBe('sudah-ada-kelanjutan');
    cerita.by(SEKRETARIS, batal(second));
    expect(statuses(cerita)).toBe('selesai siap menunggu menunggu menunggu');
    expect(ditolak(cerita, SEKRETARIS, batal(second))).toBe('sudah-terjadi');
    cerita.by(KADIS, batal(first));
    expect(statuses(cerita)).toBe('siap menunggu menunggu menunggu menunggu');
    expect(berkasOf(cerita).jumlahPeristiwa).toBe(5);
  });
});

describe('versions, links, people and dates', () => {
  it(`[T13] ${TRACKER_RULES.T13}`, () => {
    const cerita = until(3);
    const added = sopVersi(
      [
        ...SOP_LKJ.langkah.slice(0, 3),
        langkahNamed({ nomor: '4', oleh: 'Tim LKj', uraian: 'Mencetak konsep', setelah: [2] }),
        { ...(SOP_LKJ.langkah[3] as never as ReturnType<typeof langkahNamed>), nomor: '5', setelah: [3] },
        { ...(SOP_LKJ.langkah[4] as never as ReturnType<typeof langkahNamed>), nomor: '6', setelah: [4] },
      ],
      'Penyusunan LKj',
    );
    expect(matchSteps(SOP_LKJ, added)).toEqual([0, 1, 2, null, 3, 4]);
    expect(ditolak(cerita, KADIS, { kind: 'adopt-sop', berkas: cerita.berkas, sop: SOP_LKJ })).toBe('sop-sama');
    cerita.by(KADIS, { kind: 'adopt-sop', berkas: cerita.berkas, sop: added });
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu menunggu');
    expect(ditolak(cerita, KASUBBAG, finish(cerita, 4))).toBe('langkah-sebelum-belum-selesai');
    cerita.finish(TEAM, 3);
    expect(statuses(cerita)).toBe('selesai selesai selesai selesai siap menunggu');
  });

  it('[T13] a reworded step goes on where it was; a removed one is gone', () => {
    const renamed = sopVersi(SOP_LKJ.langkah.map((one, index) => (index === 1 ? { ...one, uraian: 'Mendisposisikan' } : one)));
    expect(matchSteps(SOP_LKJ, renamed)).toEqual([0, 1, 2, 3, 4]);
    expect(matchSteps(SOP_LKJ, sopVersi(SOP_LKJ.langkah.toSpliced(1, 1)))).toEqual([0, 2, 3, 4]);
  });

  it(`[T14] ${TRACKER_RULES.T14}`, () => {
    const cerita = mulai().start('Data TW IV');
    const [lkj = '', data = ''] = [...cerita.state.berkas.keys()];
    cerita.by(KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1 });
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: data, perlu: lkj })).toBe('tautan-berputar');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: lkj })).toBe('tautan-berputar');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1 })).toBe('sudah-terjadi');
    expect(ditolak(cerita, KADIS, { kind: 'link', berkas: lkj, perlu: 'lain' })).toBe('berkas-tidak-ada');
    cerita.finish(KADIS, 0);
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('berkas-lain-belum-selesai');
    [KADIS, SEKRETARIS, TEAM, KASUBBAG, KADIS].forEach((saya, index) =>
      cerita.by(saya, { kind: 'finish', berkas: data, langkah: index, kelengkapan: [0, 1] }),
    );
    expect(ditolak(cerita, SEKRETARIS, finish(cerita, 1))).toBe('diterima');
    cerita.by(KADIS, { kind: 'link', berkas: lkj, perlu: data, langkah: 1, lepas: true });
    expect(berkasOf(cerita).perlu).toEqual([]);
  });

  it(`[T15] ${TRACKER_RULES.T15}`, () => {
    const cerita = mulai();
    const { berkas } = cerita;
    const eka: Saya = { nama: 'Eka', jabatan: 'Kepala Bidang Perumahan' };
    expect(ditolak(cerita, eka, finish(cerita, 0, { sebagai: 'Kepala Dinas' }))).toBe('belum-ditugaskan');
    cerita.by(KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', dasar: 'Surat 3/2026' });
    cerita.by(eka, finish(cerita, 0));
    expect(cerita.events.at(-1)).toMatchObject({ oleh: eka, sebagai: { jabatan: 'Kepala Dinas', sifat: 'plh' } });
    cerita.by(KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', berakhir: true });
    expect(berkasOf(cerita).penugasan).toEqual([]);
    expect(
      ditolak(cerita, KADIS, { kind: 'act-for', berkas, jabatan: 'Kepala Dinas', nama: 'Eka', sifat: 'plh', berakhir: true }),
    ).toBe('belum-ditugaskan');
  });

  it(`[T16] ${TRACKER_RULES.T16}`, () => {
    const cerita = mulai();
    const { berkas } = cerita;
    cerita.by(KADIS, { kind: 'set-deadline', berkas, batas: [{ batas: '2026-02-27' }, { langkah: 1, batas: '2026-01-30' }] });
    expect(berkasOf(cerita)).toMatchObject({ batas: '2026-02-27' });
    expect(berkasOf(cerita).langkah[1]?.batas).toBe('2026-01-30');
    cerita.by(KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 1, batas: null }] });
    expect(berkasOf(cerita).langkah[1]?.batas).toBeUndefined();
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [{ batas: '2026-02-30' }] })).toBe('tanggal-tidak-sah');
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 9, batas: null }] })).toBe(
      'langkah-tidak-ada',
    );
    expect(ditolak(cerita, KADIS, { kind: 'set-deadline', berkas, batas: [] })).toBe('isi-kosong');
  });

  it(`[T22] ${TRACKER_RULES.T22}`, () => {
    const cerita = until(4);
    expect(cerita.events.at(-1)).toMatchObject({ oleh: KASUBBAG, sebagai: { jabatan: KASUBBAG.jabatan } });
    expect(ditolak(cerita, { nama: ' ', jabatan: 'Kepala Dinas' }, finish(cerita, 4))).toBe('saya-kosong');
    expect(ditolak(cerita, { nama: 'Ani', jabatan: '' }, finish(cerita, 4))).toBe('saya-kosong');
  });
});

describe("a bidang's data", () => {
  const periode = '2025';
  const dibuka = (): Story => {
    const cerita = until(2);
    for (const bidang of ['Perumahan', 'Pertanahan'])
      cerita.by(TEAM, { kind: 'open-bidang', berkas: cerita.berkas, bidang, periode });
    return cerita;
  };
  const status = (cerita: Story, bidang: string): string | undefined =>
    cerita.state.bidang.get(bidangKey(cerita.berkas, periode, bidang))?.status;

  it(`[T17] ${TRACKER_RULES.T17}`, () => {
    const cerita = dibuka();
    const on = { berkas: cerita.berkas, bidang: 'perumahan', periode };
    expect(ditolak(cerita, TEAM, { kind: 'open-bidang', ...on })).toBe('sudah-terjadi');
    expect(ditolak(cerita, TEAM, { kind: 'return-bidang', ...on, alasan: 'x' })).toBe('bidang-belum-disetor');
    expect(ditolak(cerita, TEAM, { kind: 'lock-bidang', ...on })).toBe('bidang-belum-disetor');
    cerita.by(TEAM, { kind: 'submit-bidang', ...on, ringkasan: '4 indikator' });
    expect(ditolak(cerita, TEAM, { kind: 'submit-bidang', ...on })).toBe('bidang-tidak-terbuka');
    expect(ditolak(cerita, TEAM, { kind: 'return-bidang', ...on, alasan: ' ' })).toBe('alasan-kosong');
    cerita.by(TEAM, { kind: 'return-bidang', ...on, alasan: 'Realisasi kosong' });
    expect(cerita.state.bidang.get(bidangKey(cerita.berkas, periode, 'Perumahan'))).toMatchObject({
      dikembalikan: 1,
      alasan: 'Realisasi kosong',
    });
    cerita.by(TEAM, { kind: 'submit-bidang', ...on }).by(TEAM, { kind: 'lock-bidang', ...on });
    expect(status(cerita, 'Perumahan')).toBe('dikunci');
    expect(ditolak(cerita, TEAM, { kind: 'return-bidang', ...on, alasan: 'x' })).toBe('bidang-tidak-terbuka');
    cerita.by(TEAM, { kind: 'reopen-bidang', ...on, alasan: 'Revisi' });
    expect(status(cerita, 'Perumahan')).toBe('terbuka');
  });

  it(`[T18] ${TRACKER_RULES.T18}`, () => {
    const cerita = dibuka();
    cerita.by(TEAM, { kind: 'submit-bidang', berkas: cerita.berkas, bidang: 'Perumahan', periode });
    expect(statuses(cerita)).toBe('selesai selesai siap menunggu menunggu');
    cerita.by(TEAM, { kind: 'submit-bidang', berkas: cerita.berkas, bidang: 'Pertanahan', periode });
    expect(statuses(cerita)).toBe('selesai selesai selesai siap menunggu');
    expect(cerita.events.at(-1)).toMatchObject({ jenis: 'kegiatan-selesai', data: { otomatis: true } });
  });

  it('an act told in one sentence is logged, for a Berkas or the workbook', () => {
    const cerita = mulai();
    const record: Command = { kind: 'record', jenis: 'lkj-disusun', berkas: cerita.berkas, data: { ringkasan: 'Susunan 1' } };
    expect(ditolak(cerita, KADIS, { ...record, data: { ringkasan: ' ' } })).toBe('isi-kosong');
    cerita.by(KADIS, record).by(KADIS, { ...record, jenis: 'lkj-final', data: { ringkasan: 'Final' } });
    expect(cerita.events.slice(-2)).toMatchObject([
      { jenis: 'lkj-disusun', data: { ringkasan: 'Susunan 1' } },
      { jenis: 'lkj-final', oleh: { nama: 'Ani' } },
    ]);
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
    expect(sameJabatan(one, other)).toBe(same);
  });

  it.each([
    ['1. Disposisi 2. Perjanjian Kinerja, Rencana Aksi,', ['Disposisi', 'Perjanjian Kinerja, Rencana Aksi']],
    ['DPA dan disposisi', ['DPA dan disposisi']],
    ['Konsep LKj\nLembar kendali', ['Konsep LKj', 'Lembar kendali']],
    ['- Data\n- Nota', ['Data', 'Nota']],
    ['-', []],
    ['', []],
  ])('kelengkapan %j', (text, items) => {
    expect(kelengkapanItems(text)).toEqual(items);
  });
});
