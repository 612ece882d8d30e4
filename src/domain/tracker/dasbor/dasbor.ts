import { serialOfDate } from '../../kantor/tanggal';
import { columnLetters } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import { dateOf, workingDaysBetween, type WaktuKerja } from '../../kantor/kalender/hitung';
import { rumusHariKerja } from '../../kantor/kalender/rumus';
import { tanggalPanjang, tanggalPendek } from '../../kantor/write-tanggal';
import { STATUS_LANGKAH } from '../pesan';
import { progressOf, type BerkasProgress, type LangkahProgress } from '../progress';
import { kalimatRingkasan, ringkasanBerkas } from '../riwayat/ringkasan';
import type { State } from '../state';
import { garisWaktu } from './garis-waktu';
import { duaBaris, Halaman, KOLOM_LEBAR, LEBAR, type Lajur } from './halaman';
import { angkaPokok, dihitung } from './isi';
import { DASBOR } from './pesan';
import { bakuDanNyata, beban } from './tabel';

/**
 * The Dasbor: the main figures, progress per Berkas, late steps, load per jabatan, a time line per step, standard against actual
 * time. What depends on today (late or not, days over) are plain formulas. Cancelled and archived Berkas are left out. `rowsInUse` is
 * how far the sheet reaches now; everything there is replaced.
 */
export function dasborEdits(state: State, kerja: WaktuKerja, now: string, rowsInUse = 0): Edit[] {
  const today = dateOf(now, kerja);
  const all = [...state.berkas.values()].map((berkas) => progressOf(berkas, kerja, now)).filter(dihitung);
  const halaman = new Halaman();
  halaman.text(DASBOR.judul, 'dasbor-judul', 28);
  halaman.text(DASBOR.per(tanggalPanjang(today)), 'dasbor-keterangan', 14);
  halaman.put(0, '', { style: 'dasbor-garis', columns: LEBAR });
  halaman.end(3);
  halaman.gap();
  if (all.length === 0) halaman.text(DASBOR.kosong, 'dasbor-kelompok');
  else {
    // The figures at the top count what the time lines below say, so the time lines are laid out first to know their rows.
    const kepala = new Kepala(halaman, all, kerja, now);
    halaman.block(() => {
      terlambat(halaman, all, kerja, today);
    });
    beban(halaman, all);
    const status = new Map<BerkasProgress, string>();
    for (const progress of all) {
      if (progress.berkas.status !== 'berjalan') continue;
      halaman.block(() => {
        status.set(progress, garisWaktu(halaman, progress, kerja, today));
      });
    }
    bakuDanNyata(halaman, all);
    kepala.count(status);
  }
  return halaman.edits(DASBOR.judul, rowsInUse);
}

/** The main figures and the progress of every Berkas. */
class Kepala {
  private readonly figures: number;
  private readonly top: number;

  constructor(
    private readonly halaman: Halaman,
    private readonly all: readonly BerkasProgress[],
    kerja: WaktuKerja,
    now: string,
  ) {
    this.figures = halaman.row;
    const { berjalan, selesai, langkahSelesai, langkah, terlambat: late, segera } = angkaPokok(all);
    const values = [berjalan, DASBOR.dari(langkahSelesai, langkah).id, late, segera, selesai];
    UBIN.forEach(([column, columns], index) => {
      const bad = index === LATE && late > 0;
      const { canvas } = halaman;
      canvas.cell(this.figures, column, values[index] ?? '', { style: bad ? 'dasbor-angka-buruk' : 'dasbor-angka', columns });
      canvas.cell(this.figures + 1, column, DASBOR.pokok[index]?.id ?? '', { style: 'dasbor-label', columns });
    });
    halaman.end(30);
    halaman.end(14);
    halaman.gap();
    this.top = halaman.row + 2;
    halaman.block(() => {
      this.kemajuan(kerja, now);
    });
  }

  private kemajuan(kerja: WaktuKerja, now: string): void {
    const { halaman, all } = this;
    halaman.text(DASBOR.kemajuan, 'dasbor-bagian', 20);
    halaman.cells(
      KEMAJUAN,
      DASBOR.kepalaKemajuan.map(({ id }) => id),
      [
        'dasbor-kepala-kiri',
        'dasbor-kepala',
        'dasbor-kepala',
        'dasbor-kepala',
        'dasbor-kepala',
        'dasbor-kepala',
        'dasbor-kepala-kiri',
      ],
    );
    for (const { berkas, selesai, jumlah, terlambat: late, perkiraanSelesai } of all) {
      const end = berkas.selesai === undefined ? perkiraanSelesai : dateOf(berkas.selesai, kerja);
      halaman.cells(
        KEMAJUAN,
        [
          berkas.nama,
          DASBOR.dari(selesai, jumlah).id,
          jumlah === 0 ? 0 : selesai / jumlah,
          late,
          berkas.batas === undefined ? '' : serialOfDate(berkas.batas),
          end === undefined ? '' : serialOfDate(end),
          kalimatRingkasan(ringkasanBerkas(berkas, kerja, now, true)).id,
        ],
        ['dasbor-kelompok', CENTRE, 'dasbor-sel', CENTRE, CENTRE, CENTRE, 'dasbor-sel'],
        20,
      );
    }
    const rows = all.length;
    halaman.format(this.top, 3, rows, 'persen');
    halaman.bar(this.top, 3, rows, 1);
    for (const column of [5, 6]) halaman.format(this.top, column, rows, 'tanggal');
    halaman.alarm({ row: this.top, column: 4, rows, columns: 1 }, `=$E${String(this.top + 1)}>0`);
    halaman.alarm(
      { row: this.top, column: 6, rows, columns: 1 },
      `=AND($F${String(this.top + 1)}<>"",$G${String(this.top + 1)}>$F${String(this.top + 1)})`,
    );
    halaman.gap();
  }

  /** Puts in the formulas that count late steps where the time lines stand. */
  count(status: ReadonlyMap<BerkasProgress, string>): void {
    const { halaman, all } = this;
    all.forEach((progress, index) => {
      const where = status.get(progress);
      if (where === undefined) return;
      const counted = { formula: `=COUNTIF(${where},"${STATUS_LANGKAH.terlambat.id}")`, value: progress.terlambat };
      halaman.canvas.value(this.top + index, 4, counted);
    });
    const column = columnLetters(4);
    const total: CellInput = {
      formula: `=SUM(${column}${String(this.top + 1)}:${column}${String(this.top + all.length)})`,
      value: angkaPokok(all).terlambat,
    };
    const [at] = UBIN[LATE] ?? [0];
    halaman.canvas.value(this.figures, at, total);
  }
}

/** Where the main figures stand; the third counts what is late. */
const UBIN: readonly Lajur[] = [
  [0, 2],
  [2, 2],
  [4, 2],
  [KOLOM_LEBAR.length, 16],
  [KOLOM_LEBAR.length + 16, 16],
];
const LATE = 2;

const KEMAJUAN: readonly Lajur[] = [
  [0, 2],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 5],
  [11, 27],
];

const CENTRE: StyleName = 'dasbor-sel-tengah';

function terlambat(halaman: Halaman, all: readonly BerkasProgress[], kerja: WaktuKerja, today: string): void {
  const late = all.flatMap(({ berkas, langkah }) =>
    langkah.filter(({ status }) => status === 'terlambat').map((one) => ({ berkas, one })),
  );
  halaman.text(DASBOR.terlambat, 'dasbor-bagian', 20);
  if (late.length === 0) {
    halaman.text(DASBOR.tanpaTerlambat, 'dasbor-keterangan');
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
    [12, 26],
  ];
  halaman.cells(
    lajur,
    DASBOR.kepalaTerlambat.map(({ id }) => id),
    [
      'dasbor-kepala',
      'dasbor-kepala-kiri',
      'dasbor-kepala-kiri',
      'dasbor-kepala-kiri',
      'dasbor-kepala',
      'dasbor-kepala',
      'dasbor-kepala-kiri',
    ],
  );
  const top = halaman.row;
  for (const { berkas, one } of late) {
    const due = one.batas?.tanggal ?? today;
    const counted = rumusHariKerja(`F${String(halaman.row + 1)}`, 'TODAY()', kerja, due);
    halaman.cells(
      lajur,
      [
        one.nomor,
        duaBaris(one.sop.uraian),
        one.state.penerima?.nama ?? one.sop.pelaksana[0]?.nama ?? '',
        berkas.nama,
        serialOfDate(due),
        // A plain formula, so that a copy opened next week on any PC counts on.
        { formula: `=MAX(0,${counted}-1)`, value: workingDaysBetween(due, today, kerja) },
        keadaan(one, kerja),
      ],
      [CENTRE, 'dasbor-sel', 'dasbor-sel', 'dasbor-sel', CENTRE, CENTRE, 'dasbor-sel'],
    );
  }
  halaman.format(top, 5, late.length, 'tanggal');
  halaman.alarm({ row: top, column: 6, rows: late.length, columns: 1 }, `=$G${String(top + 1)}>0`);
  halaman.gap();
}

/** Since when a late step has been worked on, or has waited to be begun. */
function keadaan({ state }: LangkahProgress, kerja: WaktuKerja): string {
  const { mulai, siap } = state.kini;
  const said = mulai === undefined ? DASBOR.belumDimulai : DASBOR.dikerjakan;
  return said(tanggalPendek(dateOf(mulai ?? siap ?? state.sejak, kerja)), state.alasanKembali).id;
}
