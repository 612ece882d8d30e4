import type { StyleName } from '../../sheet/style';
import { formatMenit } from '../../waktu/format-waktu';
import type { BerkasProgress } from '../progress';
import { duaBaris, type Halaman, type Lajur } from './halaman';
import { bakuNyata, bebanJabatan, type BakuNyata } from './isi';
import { DASBOR } from './pesan';

const CENTRE: StyleName = 'dasbor-sel-tengah';

/** What each jabatan has before it. */
export function beban(halaman: Halaman, all: readonly BerkasProgress[]): void {
  const load = bebanJabatan(all);
  if (load.length === 0) return;
  const lajur: Lajur[] = [
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 10],
    [16, 22],
  ];
  halaman.block(() => {
    halaman.text(DASBOR.beban, 'dasbor-bagian', 20);
    halaman.cells(
      lajur,
      DASBOR.kepalaBeban.map(({ id }) => id),
      ['dasbor-kepala-kiri', ...Array.from({ length: 5 }, (): StyleName => 'dasbor-kepala'), 'dasbor-kepala-kiri'],
    );
    const top = halaman.row;
    for (const { jabatan, siap, terlambat, nanti, selesai, sisaMenit } of load) {
      halaman.cells(
        lajur,
        [jabatan, siap, terlambat, nanti, selesai, sisaMenit === 0 ? '-' : formatMenit(sisaMenit).id, siap + nanti],
        ['dasbor-sel', CENTRE, CENTRE, CENTRE, CENTRE, CENTRE, 'dasbor-sel'],
      );
    }
    const most = Math.max(1, ...load.map(({ siap, nanti }) => siap + nanti));
    halaman.bar(top, 16, load.length, most);
    halaman.alarm({ row: top, column: 3, rows: load.length, columns: 1 }, `=$D${String(top + 1)}>0`);
    halaman.gap();
  });
}

const BAKU: readonly Lajur[] = [
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 7],
  [13, 5],
  [18, 20],
];

/** How many times its standard a step may take before its bar is full. */
const PENUH = 5;

/** Standard against actual working time, waiting apart, one group a Berkas. */
export function bakuDanNyata(halaman: Halaman, all: readonly BerkasProgress[]): void {
  const groups = all.map((progress) => ({ progress, rows: bakuNyata(progress) })).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) {
    halaman.block(() => {
      halaman.text(DASBOR.baku, 'dasbor-bagian', 20);
      halaman.text(DASBOR.tanpaBaku, 'dasbor-keterangan');
    });
    return;
  }
  groups.forEach(({ progress, rows }, index) => {
    halaman.block(() => {
      if (index === 0) halaman.text(DASBOR.baku, 'dasbor-bagian', 20);
      kelompok(halaman, progress, rows);
    });
  });
  halaman.text(DASBOR.catatanBaku, 'dasbor-keterangan');
}

function kelompok(halaman: Halaman, { berkas }: BerkasProgress, rows: readonly BakuNyata[]): void {
  halaman.cells([[0, 38]], [berkas.nama], ['dasbor-kelompok'], 18);
  halaman.cells(
    BAKU,
    DASBOR.kepalaBaku.map(({ id }) => id),
    [
      'dasbor-kepala',
      'dasbor-kepala-kiri',
      'dasbor-kepala-kiri',
      ...Array.from({ length: 5 }, (): StyleName => 'dasbor-kepala'),
      'dasbor-kepala-kiri',
    ],
  );
  const top = halaman.row;
  for (const { langkah, baku, nyata, kali } of rows) {
    const over = nyata - baku;
    halaman.cells(
      BAKU,
      [
        langkah.nomor,
        duaBaris(langkah.sop.uraian),
        langkah.sop.pelaksana[0]?.nama ?? '',
        formatMenit(baku).id,
        formatMenit(nyata).id,
        over > 0 ? DASBOR.lebih(formatMenit(over)).id : over < 0 ? DASBOR.kurang(formatMenit(-over)).id : '-',
        langkah.menitTunggu === 0 ? '-' : formatMenit(langkah.menitTunggu).id,
        kali,
        baku === 0 ? '' : Math.round((nyata / baku) * 10) / 10,
      ],
      [CENTRE, 'dasbor-sel', 'dasbor-sel', CENTRE, CENTRE, CENTRE, CENTRE, CENTRE, 'dasbor-sel'],
    );
  }
  halaman.bar(top, 18, rows.length, PENUH);
  halaman.alarm(
    { row: top, column: 5, rows: rows.length, columns: 1 },
    `=AND(ISNUMBER($S${String(top + 1)}),$S${String(top + 1)}>1)`,
  );
  halaman.gap(6);
}
