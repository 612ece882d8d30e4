import { a1, cell, type Area } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { readTanggalIso } from '../read-tanggal';
import { serialOfDate } from '../tanggal';
import { jamTeks, minutesOf } from './jam';
import { KALENDER_BAWAAN, OFFSET, type JamKerja, type Kalender, type Libur, type Sepekan, type Zona } from './kalender';
import { kalenderSalah, LEMBAR_KALENDER as kata } from './pesan';

/** A calendar as read, with what could not be read on the sheet. */
export interface KalenderTerbaca {
  readonly kalender: Kalender;
  readonly masalah: readonly Text[];
}

/** Reads the Kalender sheet; without one the national rule holds. Rows are found by their labels, so they may be moved. */
export function readKalender(sheet: SheetSnapshot | undefined): KalenderTerbaca {
  if (!sheet) return { kalender: KALENDER_BAWAAN, masalah: [] };
  const masalah: Text[] = [];
  const bad = (row: number, column: number): void => void masalah.push(kalenderSalah(a1(cell(row, column))));
  let zona: Zona = KALENDER_BAWAAN.zona;
  const hari: (JamKerja | null)[] = [...KALENDER_BAWAAN.hari];
  const ramadan: (JamKerja | null)[] = [...KALENDER_BAWAAN.ramadan.hari];
  const masa: { dari: string; sampai: string }[] = [];
  const libur: Libur[] = [];
  let inLibur = false;
  for (let row = 0; row < sheet.values.length; row += 1) {
    const label = String(valueAt(sheet, row, 0)).trim();
    const day = kata.hari.findIndex(({ id }) => id.toLowerCase() === label.toLowerCase());
    if (label === kata.zona.id) {
      const value = String(valueAt(sheet, row, 1))
        .trim()
        .toUpperCase();
      if (value in OFFSET) zona = value as Zona;
      else bad(row, 1);
    } else if (day >= 0 && !inLibur) {
      for (const [into, first] of [
        [hari, 1],
        [ramadan, 5],
      ] as const) {
        const hours = readHours([0, 1, 2, 3].map((right) => valueAt(sheet, row, first + right)));
        if (hours === undefined) bad(row, first);
        else into[day] = hours;
      }
    } else if (label === kata.kepalaLibur[0].id) {
      inLibur = true;
    } else if (label.startsWith(kata.ramadan.id) && !inLibur) {
      const [dari, sampai] = [dateAt(sheet, row, 1), dateAt(sheet, row, 2)];
      if (dari && sampai && dari <= sampai) masa.push({ dari, sampai });
    } else if (inLibur && label !== '') {
      const tanggal = dateAt(sheet, row, 0);
      if (!tanggal) bad(row, 0);
      else libur.push({ tanggal, nama: String(valueAt(sheet, row, 1)).trim(), jenis: readJenis(valueAt(sheet, row, 2)) });
    }
  }
  return {
    kalender: { zona, hari: hari as unknown as Sepekan, ramadan: { masa, hari: ramadan as unknown as Sepekan }, libur },
    masalah,
  };
}

/** YYYY-MM-DD of a cell that holds a whole date, however it is written. */
function dateAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const value = valueAt(sheet, row, column);
  return typeof value === 'boolean' ? undefined : readTanggalIso(value);
}

const readJenis = (value: CellValue): Libur['jenis'] => (/cuti/i.test(String(value)) ? 'cuti-bersama' : 'libur');

/** Null for a day without work, undefined when the cells make no sense. */
function readHours(cells: readonly CellValue[]): JamKerja | null | undefined {
  if (cells.every((value) => value === '')) return null;
  const [mulai, dari, sampai, selesai] = cells.map(readTime);
  if (mulai === undefined || selesai === undefined || mulai >= selesai) return undefined;
  if (cells[1] === '' && cells[2] === '') return { mulai, selesai };
  if (dari === undefined || sampai === undefined || dari < mulai || sampai > selesai || dari > sampai) return undefined;
  return { mulai, selesai, istirahat: { mulai: dari, selesai: sampai } };
}

/** Minutes of "07.30", "7:30" or Excel's fraction of a day. */
function readTime(value: CellValue): number | undefined {
  if (typeof value === 'number') {
    if (value >= 0 && value < 1) return Math.round(value * 1440);
    const hour = Math.floor(value);
    return value < 24 ? hour * 60 + Math.round((value - hour) * 100) : undefined;
  }
  return typeof value === 'string' ? (minutesOf(value) ?? undefined) : undefined;
}

/** Writes a calendar onto the Kalender sheet, making it when it is missing. */
export function kalenderEdits(kalender: Kalender): Edit[] {
  const sheet = SHEET.kalender;
  const write = (row: number, values: readonly (readonly CellInput[])[]): Edit => ({
    kind: 'write',
    sheet,
    at: { row, column: 0 },
    values,
  });
  const style = (
    area: Area,
    name: 'formulir-judul' | 'formulir-catatan' | 'formulir-kepala' | 'formulir-label' | 'formulir-isian',
  ): Edit => ({
    kind: 'style',
    sheet,
    area,
    style: name,
  });
  const box = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
  const days = kata.hari.map(({ id }, index) => [
    id,
    ...hoursCells(kalender.hari[index]),
    ...hoursCells(kalender.ramadan.hari[index]),
  ]);
  const masa = kalender.ramadan.masa.length > 0 ? kalender.ramadan.masa : [{ dari: '', sampai: '' }];
  const ramadanRow = 15;
  const liburRow = ramadanRow + masa.length + 2;
  const libur = kalender.libur.map((one): CellInput[] => [serialOfDate(one.tanggal), one.nama, kata.jenis[one.jenis].id]);
  return [
    { kind: 'ensure-sheet', sheet, visibility: 'visible', gridlines: false },
    { kind: 'clear', sheet, area: box(0, 0, Math.max(400, liburRow + libur.length + 1), 9), what: 'all' },
    write(0, [[kata.judul.id]]),
    style(box(0, 0, 1, 1), 'formulir-judul'),
    write(1, [[kata.petunjuk.id]]),
    style(box(1, 0, 1, 1), 'formulir-catatan'),
    write(3, [[kata.zona.id, kalender.zona]]),
    style(box(3, 0, 1, 1), 'formulir-label'),
    style(box(3, 1, 1, 1), 'formulir-isian'),
    {
      kind: 'validation',
      sheet,
      area: box(3, 1, 1, 1),
      validation: {
        rule: { kind: 'list', options: Object.keys(OFFSET) },
        strict: true,
        title: kata.zona.id,
        message: kata.zona.id,
      },
    },
    write(5, [kata.kepalaHari.map(({ id }) => id)]),
    style(box(5, 0, 1, 9), 'formulir-kepala'),
    write(6, days),
    style(box(6, 0, 7, 1), 'formulir-label'),
    style(box(6, 1, 7, 8), 'formulir-isian'),
    write(ramadanRow - 1, [kata.kepalaRamadan.map(({ id }, index) => (index === 0 ? '' : id))]),
    write(
      ramadanRow,
      masa.map(({ dari, sampai }) => [kata.ramadan.id, serialOfDate(dari), serialOfDate(sampai)]),
    ),
    style(box(ramadanRow - 1, 1, 1, 2), 'formulir-kepala'),
    style(box(ramadanRow, 0, masa.length, 1), 'formulir-label'),
    style(box(ramadanRow, 1, masa.length, 2), 'formulir-isian'),
    { kind: 'format', sheet, area: box(ramadanRow, 1, masa.length, 2), format: 'tanggal' },
    write(liburRow, [kata.kepalaLibur.map(({ id }) => id)]),
    style(box(liburRow, 0, 1, 3), 'formulir-kepala'),
    ...(libur.length === 0 ? [] : [write(liburRow + 1, libur)]),
    style(box(liburRow + 1, 0, Math.max(30, libur.length + 10), 3), 'formulir-isian'),
    { kind: 'format', sheet, area: box(liburRow + 1, 0, Math.max(30, libur.length + 10), 1), format: 'tanggal' },
    { kind: 'page', sheet, setup: { paper: 'folio', orientation: 'landscape', fitToWidth: true } },
    { kind: 'column-width', sheet, column: 0, columns: 1, width: 90 },
    { kind: 'column-width', sheet, column: 1, columns: 8, width: 96 },
  ];
}

function hoursCells(hours: JamKerja | null | undefined): CellInput[] {
  const { mulai, selesai, istirahat } = jamTeks(hours ?? null);
  return [mulai, istirahat.mulai, istirahat.selesai, selesai];
}
