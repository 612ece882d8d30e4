import type { StyleName } from '../../sheet/style';
import { formatMenit } from '../../waktu/format-waktu';
import type { BerkasProgress } from '../progress';
import { twoLines, type DasborPage, type ColumnRun } from './page';
import { standardAndActual, jabatanBeban, type StandardAndActual } from './dasbor-data';
import { DASBOR } from './messages';

const CENTRE: StyleName = 'dasbor-sel-tengah';

/** What each jabatan has before it. */
export function bebanTable(page: DasborPage, all: readonly BerkasProgress[]): void {
  const load = jabatanBeban(all);
  if (load.length === 0) return;
  const lajur: ColumnRun[] = [
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 10],
    [16, 22],
  ];
  page.block(() => {
    page.text(DASBOR.beban, 'dasbor-bagian', 20);
    page.cells(
      lajur,
      DASBOR.kepalaBeban.map(({ id }) => id),
      ['dasbor-kepala-kiri', ...Array.from({ length: 5 }, (): StyleName => 'dasbor-kepala'), 'dasbor-kepala-kiri'],
    );
    const top = page.row;
    for (const { jabatan, siap, terlambat, nanti, selesai, sisaMenit } of load) {
      page.cells(
        lajur,
        [jabatan, siap, terlambat, nanti, selesai, sisaMenit === 0 ? '-' : formatMenit(sisaMenit).id, siap + nanti],
        ['dasbor-sel', CENTRE, CENTRE, CENTRE, CENTRE, CENTRE, 'dasbor-sel'],
      );
    }
    const most = Math.max(1, ...load.map(({ siap, nanti }) => siap + nanti));
    page.bar(top, 16, load.length, most);
    page.alarm({ row: top, column: 3, rows: load.length, columns: 1 }, `=$D${String(top + 1)}>0`);
    page.gap();
  });
}

const STANDARD_COLUMNS: readonly ColumnRun[] = [
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
const FULL_BAR = 5;

/** Standard against actual working time, waiting apart, one group a Berkas. */
export function standardTable(page: DasborPage, all: readonly BerkasProgress[]): void {
  const groups = all.map((progress) => ({ progress, rows: standardAndActual(progress) })).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) {
    page.block(() => {
      page.text(DASBOR.baku, 'dasbor-bagian', 20);
      page.text(DASBOR.tanpaBaku, 'dasbor-keterangan');
    });
    return;
  }
  groups.forEach(({ progress, rows }, index) => {
    page.block(() => {
      if (index === 0) page.text(DASBOR.baku, 'dasbor-bagian', 20);
      standardGroup(page, progress, rows);
    });
  });
  page.text(DASBOR.catatanBaku, 'dasbor-keterangan');
}

function standardGroup(page: DasborPage, { berkas }: BerkasProgress, rows: readonly StandardAndActual[]): void {
  page.cells([[0, 38]], [berkas.nama], ['dasbor-kelompok'], 18);
  page.cells(
    STANDARD_COLUMNS,
    DASBOR.kepalaBaku.map(({ id }) => id),
    [
      'dasbor-kepala',
      'dasbor-kepala-kiri',
      'dasbor-kepala-kiri',
      ...Array.from({ length: 5 }, (): StyleName => 'dasbor-kepala'),
      'dasbor-kepala-kiri',
    ],
  );
  const top = page.row;
  for (const { langkah, baku, nyata, kali } of rows) {
    const over = nyata - baku;
    page.cells(
      STANDARD_COLUMNS,
      [
        langkah.nomor,
        twoLines(langkah.sop.uraian),
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
  page.bar(top, 18, rows.length, FULL_BAR);
  page.alarm(
    { row: top, column: 5, rows: rows.length, columns: 1 },
    `=AND(ISNUMBER($S${String(top + 1)}),$S${String(top + 1)}>1)`,
  );
  page.gap(6);
}
