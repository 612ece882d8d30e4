import type { Edit } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import { formatMenit } from '../../waktu/format-waktu';
import { dateOf, tanggalPanjang, workingDaysBetween, type WaktuKerja } from '../../waktu/kalender';
import { progressOf, type BerkasProgress, type LangkahProgress } from '../progress';
import { kalimatRingkasan, ringkasanBerkas } from '../riwayat/ringkasan';
import type { State } from '../state';
import { serialOfDate } from '../status-columns';
import { garisWaktu } from './garis-waktu';
import { closingEdits, Halaman, openingEdits, type Lajur } from './letak';
import { DASBOR } from './pesan';

/**
 * The Dasbor: progress per Berkas, a time line per step, load per jabatan, late steps, standard against actual time. Cancelled and
 * archived Berkas are left out. `rowsInUse` is how far the sheet reaches now; everything there is replaced.
 */
export function dasborEdits(state: State, kerja: WaktuKerja, now: string, rowsInUse = 0): Edit[] {
  const today = dateOf(now, kerja);
  const all = [...state.berkas.values()]
    .filter(({ status }) => status === 'berjalan' || status === 'selesai')
    .map((berkas) => progressOf(berkas, kerja, now));
  const halaman = new Halaman();
  halaman.text(DASBOR.judul, 'lkj-judul', 24);
  halaman.text(DASBOR.per(tanggalPanjang(today)), 'formulir-catatan');
  halaman.gap();
  if (all.length === 0) halaman.text(DASBOR.kosong, 'formulir-subjudul');
  else {
    kemajuan(halaman, all, kerja, now);
    terlambat(halaman, all, kerja, today);
    for (const progress of all) if (progress.berkas.status === 'berjalan') garisWaktu(halaman, progress, kerja, today);
    beban(halaman, all);
    bakuDanNyata(halaman, all);
  }
  return [...openingEdits(rowsInUse), ...halaman.edits, ...closingEdits(halaman.row, DASBOR.judul, DASBOR.halaman)];
}

const CENTRE: StyleName = 'lkj-sel-tengah';

function kemajuan(halaman: Halaman, all: readonly BerkasProgress[], kerja: WaktuKerja, now: string): void {
  const lajur: Lajur[] = [
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 6],
    [12, 26],
  ];
  halaman.text(DASBOR.kemajuan, 'lkj-bagian');
  halaman.cells(
    lajur,
    DASBOR.kepalaKemajuan.map(({ id }) => id),
    ['lkj-kepala'],
  );
  const top = halaman.row;
  for (const { berkas, selesai, jumlah, terlambat: late, perkiraanSelesai } of all) {
    halaman.cells(
      lajur,
      [
        berkas.nama,
        DASBOR.dari(selesai, jumlah).id,
        jumlah === 0 ? 0 : selesai / jumlah,
        late,
        berkas.batas === undefined ? '' : serialOfDate(berkas.batas),
        berkas.status === 'selesai' ? '' : serialOfDate(perkiraanSelesai ?? ''),
        kalimatRingkasan(ringkasanBerkas(berkas, kerja, now)).id,
      ],
      ['lkj-sel', CENTRE, CENTRE, late > 0 ? 'terlambat' : CENTRE, CENTRE, CENTRE, 'lkj-sel'],
    );
  }
  halaman.format(top, 3, all.length, 'persen');
  halaman.bar(top, 3, all.length, 'batang-lengkap');
  for (const column of [5, 6]) halaman.format(top, column, all.length, 'tanggal');
  halaman.gap();
}

function terlambat(halaman: Halaman, all: readonly BerkasProgress[], kerja: WaktuKerja, today: string): void {
  const late = all.flatMap(({ berkas, langkah }) =>
    langkah.filter(({ status }) => status === 'terlambat').map((one) => ({ berkas, one })),
  );
  halaman.text(DASBOR.terlambat, 'lkj-bagian');
  if (late.length === 0) {
    halaman.text(DASBOR.tanpaTerlambat, 'formulir-subjudul');
    halaman.gap();
    return;
  }
  const lajur: Lajur[] = [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 1],
    [6, 6],
  ];
  halaman.cells(
    lajur,
    DASBOR.kepalaTerlambat.map(({ id }) => id),
    ['lkj-kepala'],
  );
  const top = halaman.row;
  for (const { berkas, one } of late) {
    const due = one.batas?.tanggal ?? today;
    halaman.cells(
      lajur,
      [
        one.nomor,
        one.sop.uraian,
        one.sop.pelaksana[0]?.nama ?? '',
        berkas.nama,
        serialOfDate(due),
        // A plain formula, so that a printed copy made next week on any PC counts on.
        { formula: `=NETWORKDAYS(F${String(halaman.row + 1)},TODAY())-1`, value: workingDaysBetween(due, today, kerja) },
      ],
      [CENTRE, 'lkj-sel', 'lkj-sel', 'lkj-sel', 'terlambat', CENTRE],
    );
  }
  halaman.format(top, 5, late.length, 'tanggal');
  halaman.gap();
}

interface Beban {
  siap: number;
  terlambat: number;
  nanti: number;
  selesai: number;
  sisa: number;
}

/** What each jabatan has before it; a step of several pelaksana counts for the first, who is responsible. */
function beban(halaman: Halaman, all: readonly BerkasProgress[]): void {
  const load = new Map<string, Beban>();
  for (const { berkas, langkah } of all) {
    if (berkas.status !== 'berjalan') continue;
    for (const one of langkah) {
      const who = one.sop.pelaksana[0]?.nama ?? '-';
      const own = load.get(who) ?? { siap: 0, terlambat: 0, nanti: 0, selesai: 0, sisa: 0 };
      count(own, one);
      load.set(who, own);
    }
  }
  if (load.size === 0) return;
  const lajur: Lajur[] = [
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 8],
  ];
  halaman.text(DASBOR.beban, 'lkj-bagian');
  halaman.cells(
    lajur,
    DASBOR.kepalaBeban.map(({ id }) => id),
    ['lkj-kepala'],
  );
  const most = Math.max(1, ...[...load.values()].map(({ siap }) => siap));
  const top = halaman.row;
  for (const [who, { siap, terlambat: late, nanti, selesai, sisa }] of load) {
    halaman.cells(
      lajur,
      [who, siap, late, nanti, selesai, formatMenit(sisa).id],
      ['lkj-sel', CENTRE, late > 0 ? 'terlambat' : CENTRE, CENTRE],
    );
  }
  halaman.bar(top, 2, load.size, 'batang-capaian', most);
  halaman.gap();
}

function count(own: Beban, one: LangkahProgress): void {
  if (one.state.status === 'selesai') own.selesai += 1;
  else {
    if (one.siap) own.siap += 1;
    else own.nanti += 1;
    if (one.status === 'terlambat') own.terlambat += 1;
    own.sisa += one.menitBaku ?? 0;
  }
}

function bakuDanNyata(halaman: Halaman, all: readonly BerkasProgress[]): void {
  const done = all.flatMap(({ langkah }) =>
    langkah.filter(({ state, menitBaku }) => menitBaku !== null && (state.kini.mulai ?? state.lalu[0]) !== undefined),
  );
  halaman.text(DASBOR.baku, 'lkj-bagian');
  if (done.length === 0) {
    halaman.text(DASBOR.tanpaBaku, 'formulir-subjudul');
    return;
  }
  const lajur: Lajur[] = [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 6],
  ];
  for (const { berkas, langkah } of all) {
    const own = langkah.filter((one) => done.includes(one));
    if (own.length === 0) continue;
    halaman.text({ id: berkas.nama, en: berkas.nama }, 'lkj-subbagian');
    halaman.cells(
      lajur,
      DASBOR.kepalaBaku.map(({ id }) => id),
      ['lkj-kepala'],
    );
    const top = halaman.row;
    for (const one of own) {
      const baku = one.menitBaku ?? 0;
      halaman.cells(
        lajur,
        [
          one.nomor,
          one.sop.uraian,
          one.sop.pelaksana[0]?.nama ?? '',
          formatMenit(baku).id,
          formatMenit(one.menitKerjaSemua).id,
          baku === 0 ? '' : one.menitKerjaSemua / baku,
          one.state.lalu.length + (one.state.kini.mulai === undefined ? 0 : 1),
        ],
        [CENTRE, 'lkj-sel', 'lkj-sel', CENTRE, one.menitKerjaSemua > baku ? 'terlambat' : CENTRE, CENTRE],
      );
    }
    halaman.format(top, 5, own.length, 'persen');
    halaman.gap();
  }
}
