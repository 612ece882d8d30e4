import { formatMenit } from '../../waktu/format-waktu';
import type { BerkasProgress } from '../progress';
import { centred, twoLines, wordColumn, type DasborColumn, type DasborPage } from './page';
import { standardAndActual, jabatanBeban, type BebanJabatan, type StandardAndActual } from './dasbor-data';
import { DASBOR } from './messages';

const BEBAN_COLUMNS: readonly DasborColumn<BebanJabatan>[] = [
  wordColumn(2, ({ jabatan }) => jabatan),
  centred(1, ({ siap }) => siap),
  centred(1, ({ terlambat }) => terlambat),
  centred(1, ({ nanti }) => nanti),
  centred(1, ({ selesai }) => selesai),
  centred(10, ({ sisaMenit }) => spent(sisaMenit)),
  wordColumn(22, ({ siap, nanti }) => siap + nanti),
];

/** What each jabatan has before it. */
export function bebanTable(page: DasborPage, all: readonly BerkasProgress[]): void {
  const load = jabatanBeban(all);
  if (load.length === 0) return;
  page.block(() => {
    page.heading(DASBOR.beban);
    const top = page.table(BEBAN_COLUMNS, DASBOR.kepalaBeban, load);
    const most = Math.max(1, ...load.map(({ siap, nanti }) => siap + nanti));
    page.bar(top, 16, load.length, most);
    page.alarm({ row: top, column: 3, rows: load.length, columns: 1 }, `=$D${String(top + 1)}>0`);
    page.gap();
  });
}

const STANDARD_COLUMNS: readonly DasborColumn<StandardAndActual>[] = [
  centred(1, ({ langkah }) => langkah.nomor),
  wordColumn(1, ({ langkah }) => twoLines(langkah.sop.uraian)),
  wordColumn(1, ({ langkah }) => langkah.sop.pelaksana[0]?.nama ?? ''),
  centred(1, ({ baku }) => formatMenit(baku).id),
  centred(1, ({ nyata }) => formatMenit(nyata).id),
  centred(1, ({ baku, nyata }) => {
    const over = nyata - baku;
    return over > 0 ? DASBOR.lebih(formatMenit(over)).id : over < 0 ? DASBOR.kurang(formatMenit(-over)).id : '-';
  }),
  centred(7, ({ langkah }) => spent(langkah.menitTunggu)),
  centred(5, ({ kali }) => kali),
  wordColumn(20, ({ baku, nyata }) => (baku === 0 ? '' : Math.round((nyata / baku) * 10) / 10)),
];

/** A time, or a dash where there is none. */
const spent = (menit: number): string => (menit === 0 ? '-' : formatMenit(menit).id);

/** How many times its standard a step may take before its bar is full. */
const FULL_BAR = 5;

/** Standard against actual working time, waiting apart, one group a Berkas. */
export function standardTable(page: DasborPage, all: readonly BerkasProgress[]): void {
  const groups = all.map((progress) => ({ progress, rows: standardAndActual(progress) })).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) {
    page.block(() => {
      page.heading(DASBOR.baku);
      page.text(DASBOR.tanpaBaku, 'dasbor-keterangan');
    });
    return;
  }
  groups.forEach(({ progress, rows }, index) => {
    page.block(() => {
      if (index === 0) page.heading(DASBOR.baku);
      standardGroup(page, progress, rows);
    });
  });
  page.text(DASBOR.catatanBaku, 'dasbor-keterangan');
}

function standardGroup(page: DasborPage, { berkas }: BerkasProgress, rows: readonly StandardAndActual[]): void {
  page.cells([[0, 38]], [berkas.nama], ['dasbor-kelompok'], 18);
  const top = page.table(STANDARD_COLUMNS, DASBOR.kepalaBaku, rows);
  page.bar(top, 18, rows.length, FULL_BAR);
  page.alarm(
    { row: top, column: 5, rows: rows.length, columns: 1 },
    `=AND(ISNUMBER($S${String(top + 1)}),$S${String(top + 1)}>1)`,
  );
  page.gap(6);
}
