import { AKHIR, gantiBagian, HALAMAN, lembarBaru, potongHalaman, teksKaki, type Lembar } from '../kinerja/lembar';
import { tanggalTertulis } from '../kinerja/tanggal';
import { area } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import { SHEET } from '../sheet/names';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Lkj } from './lkj';
import { bagianPenandatangan, bagianSah, bagianUraian } from './lembar-naskah';
import { bagianAnalisis, bagianAnggaran, bagianBanding, bagianUkur } from './lembar-tabel';
import { KOLOM_TANDA, LEBAR, TINGGI_HALAMAN } from './letak';
import { LKJ } from './pesan';
import { waktuTertulis } from './waktu-tertulis';

export interface PilihanTulis {
  /** The sheet as it is now: replaced as far as it is the report. */
  readonly ada?: SheetSnapshot | undefined;
  /** Without Runut's marks and remarks, for a file of its own. */
  readonly ekspor?: boolean;
}

/** The report as edits on the sheet `LKj`: F4 landscape, ready for print; texts a person wrote are already in `lkj.naskah`. */
export function writeLkj(lkj: Lkj, { ada, ekspor = false }: PilihanTulis = {}): readonly Edit[] {
  const sheet = ada?.name ?? SHEET.lkj;
  const lembar = lembarBaru(sheet, ekspor ? KOLOM_TANDA : undefined);
  kepala(lembar, lkj);
  const mulai: number[] = [];
  const bagian = (tulis: (awal: number) => number, awal: number): number => {
    mulai.push(awal);
    return tulis(awal);
  };
  let row = bagian((awal) => bagianUkur(lembar, lkj, awal), 5);
  row = bagian((awal) => bagianBanding(lembar, lkj, awal), row + 1);
  row = bagian((awal) => bagianAnggaran(lembar, lkj, awal), row + 1);
  row = bagian((awal) => bagianAnalisis(lembar, lkj, awal), row + 1);
  row = bagian((awal) => bagianUraian(lembar, lkj, awal, { ekspor, mulai }), row + 1);
  row = bagian((awal) => bagianSah(lembar, lkj, awal), row + 1);
  row = bagian((awal) => bagianPenandatangan(lembar, lkj, awal), row + 1);
  lembar.sel(row, KOLOM_TANDA, AKHIR, { style: 'lkj-catatan' });
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...gantiBagian(ada, KOLOM_TANDA + 3, row + 1, sheet),
    ...LEBAR.map((width, column): Edit => ({ kind: 'column-width', sheet, column, columns: 1, width })),
    ...lembar.edits(),
    {
      kind: 'page',
      sheet,
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        printArea: area(0, 0, row, KOLOM_TANDA),
        breaksAbove: potongHalaman(lembar, mulai, row, TINGGI_HALAMAN),
        footer: { left: teksKaki(kakiLog(lkj)), right: `${teksKaki(LKJ.kaki(lkj.tahun))} · ${HALAMAN}` },
        header: { right: lkj.status === 'konsep' ? teksKaki(LKJ.konsep) : '' },
      },
    },
  ];
}

/** The log's head as printed: its first and last characters, how many records, when. */
export function kakiLog(lkj: Lkj): string {
  const log = lkj.jejak?.log;
  if (!log) return LKJ.tanpaLog;
  const kepala = log.kepala.length > 14 ? `${log.kepala.slice(0, 8)}…${log.kepala.slice(-4)}` : log.kepala;
  return LKJ.log(kepala, log.jumlah, waktuTertulis(log.pada));
}

/** The day of the last approval, as far as the log knows one. */
function tanggalSah(lkj: Lkj): string {
  const pada =
    lkj.jejak?.pengesahan
      .map((satu) => satu.pada)
      .sort()
      .at(-1) ??
    lkj.jejak?.log?.pada ??
    '';
  return tanggalTertulis(pada);
}

function kepala(lembar: Lembar, lkj: Lkj): void {
  const { kantor } = lkj;
  const nama = [kantor.nama, kantor.pemerintah.replace(/^Pemerintah\s+/i, '')].filter((satu) => satu !== '').join(' ');
  lembar.sel(0, 0, LKJ.judul(lkj.tahun), { style: 'lkj-judul' });
  lembar.sel(1, 0, nama, { style: 'lkj-subjudul' });
  lembar.sel(2, 0, kantor.contoh ? LKJ.contoh : '', { style: 'lkj-catatan' });
  const final = lkj.status === 'final';
  lembar.sel(0, 7, final ? LKJ.final : LKJ.konsep, { style: final ? 'lkj-final' : 'lkj-konsep' });
  lembar.sel(1, 6, final ? LKJ.disahkan(tanggalSah(lkj)) : LKJ.belumSah, { style: 'lkj-catatan-kanan', columns: 2 });
  lembar.tambah(
    { kind: 'row-height', sheet: lembar.sheet, row: 0, rows: 1, height: 24 },
    { kind: 'row-height', sheet: lembar.sheet, row: 1, rows: 1, height: 18 },
    { kind: 'row-height', sheet: lembar.sheet, row: 3, rows: 1, height: 2.25 },
    { kind: 'row-height', sheet: lembar.sheet, row: 4, rows: 1, height: 9 },
    { kind: 'style', sheet: lembar.sheet, area: area(3, 0, 1, KOLOM_TANDA), style: 'lkj-garis' },
  );
}
