import { a1, area, cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { readTanggalIso } from '../read-tanggal';
import { serialOfDate } from '../tanggal';
import { hoursText, minutesOf } from './typed-hours';
import { DEFAULT_KALENDER, OFFSET, type JamKerja, type Kalender, type Libur, type Sepekan, type Zona } from './kalender';
import { unreadableKalender, KALENDER_SHEET as kata } from './messages';

/** A calendar as read, with what could not be read on the sheet. */
export interface KalenderReading {
  readonly kalender: Kalender;
  readonly masalah: readonly Text[];
}

/** Whether a sheet is Runut's calendar, or blank: by its title, or where that is gone by what else it says. */
export const isKalender = ({ values }: SheetSnapshot): boolean =>
  values.every((row) => row.every((value) => value === '')) ||
  values.some(([label = '']) => [kata.judul.id, kata.zona.id, kata.kepalaLibur[0].id].includes(String(label).trim()));

/** Reads the Kalender sheet; without one the national rule holds. Rows are found by their labels, so they may be moved. */
export function readKalender(sheet: SheetSnapshot | undefined): KalenderReading {
  if (!sheet) return { kalender: DEFAULT_KALENDER, masalah: [] };
  const masalah: Text[] = [];
  const bad = (row: number, column: number): void => void masalah.push(unreadableKalender(a1(cell(row, column))));
  let zona: Zona = DEFAULT_KALENDER.zona;
  const hari: (JamKerja | null)[] = [...DEFAULT_KALENDER.hari];
  const ramadan: (JamKerja | null)[] = [...DEFAULT_KALENDER.ramadan.hari];
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
      const [from, until] = [dateAt(sheet, row, 1), dateAt(sheet, row, 2)];
      if (from && until && from <= until) masa.push({ dari: from, sampai: until });
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
  const [mulai, from, until, selesai] = cells.map(readTime);
  if (mulai === undefined || selesai === undefined || mulai >= selesai) return undefined;
  if (cells[1] === '' && cells[2] === '') return { mulai, selesai };
  if (from === undefined || until === undefined || from < mulai || until > selesai || from > until) return undefined;
  return { mulai, selesai, istirahat: { mulai: from, selesai: until } };
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

const WIDTHS = [90, 96, 96, 96, 96, 96, 96, 96, 96];
/** Rows a person may fill with more holidays. */
const SPARE = 10;

/** Writes a calendar onto the Kalender sheet, making it when it is missing. */
export function kalenderEdits(kalender: Kalender): Edit[] {
  const sheet = SHEET.kalender;
  const canvas = new Canvas(sheet, WIDTHS);
  const [head, label, input] = [{ style: 'formulir-kepala' }, { style: 'formulir-label' }, { style: 'formulir-isian' }] as const;
  const dates = { ...input, format: 'tanggal' } as const;
  canvas.heading(0, kata.judul.id, 'formulir-judul');
  canvas.heading(1, kata.petunjuk.id, 'formulir-petunjuk');
  canvas.cell(3, 0, kata.zona.id, label);
  canvas.cell(3, 1, kalender.zona, input);
  canvas.add({
    kind: 'validation',
    sheet,
    area: area(3, 1),
    validation: {
      rule: { kind: 'list', options: Object.keys(OFFSET) },
      strict: true,
      title: kata.zona.id,
      message: kata.zona.id,
    },
  });
  const says = (row: number, texts: readonly Text[], column = 0): void => {
    canvas.line(
      row,
      column,
      texts.map(({ id }) => id),
      head,
    );
    canvas.fit(row, 15);
  };
  says(5, kata.kepalaHari);
  kata.hari.forEach(({ id }, index) => {
    canvas.cell(6 + index, 0, id, label);
    canvas.line(6 + index, 1, [...hoursCells(kalender.hari[index]), ...hoursCells(kalender.ramadan.hari[index])], input);
  });
  const masa = kalender.ramadan.masa.length > 0 ? kalender.ramadan.masa : [{ dari: '', sampai: '' }];
  const ramadan = 15;
  says(ramadan - 1, kata.kepalaRamadan.slice(1), 1);
  masa.forEach(({ dari, sampai }, index) => {
    canvas.cell(ramadan + index, 0, kata.ramadan.id, label);
    canvas.line(ramadan + index, 1, [serialOfDate(dari), serialOfDate(sampai)], dates);
  });
  const libur = ramadan + masa.length + 2;
  says(libur, kata.kepalaLibur);
  const rows = Math.max(30, kalender.libur.length + SPARE);
  canvas.paint(area(libur + 1, 0, rows, 1), dates);
  canvas.paint(area(libur + 1, 1, rows, 2), input);
  kalender.libur.forEach((one, index) => {
    canvas.line(libur + 1 + index, 0, [serialOfDate(one.tanggal), one.nama, kata.jenis[one.jenis].id]);
    canvas.fit(libur + 1 + index, 15);
  });
  canvas.keep(ramadan - 1, masa.length + 1);
  canvas.keep(libur, 2);
  canvas.page({ orientation: 'landscape', growing: true }, libur + 1 + rows, WIDTHS.length);
  return [
    { kind: 'ensure-sheet', sheet, visibility: 'visible', gridlines: false },
    { kind: 'clear', sheet, area: area(0, 0, Math.max(400, libur + kalender.libur.length + 1), WIDTHS.length), what: 'all' },
    ...canvas.edits(),
  ];
}

function hoursCells(hours: JamKerja | null | undefined): CellInput[] {
  const { mulai, selesai, istirahat } = hoursText(hours ?? null);
  return [mulai, istirahat.mulai, istirahat.selesai, selesai];
}
