import { SHEET } from '../src/domain/sheet/names';
import type { CellValue, SheetRequest, SheetSnapshot } from '../src/domain/sheet/snapshot';
import type { Edit } from '../src/domain/sheet/edit';
import type { Workbook } from '../src/app/workbook';
import type { NewEvent, TrackerEvent } from '../src/domain/tracker/event';
import { rewriteEdits } from '../src/domain/tracker/log/append-edits';
import { seal } from '../src/domain/tracker/log/chain';
import type { Digest } from '../src/domain/tracker/log/digest';
import type { SopVersi } from '../src/domain/tracker/sop-versi';

/** The two hidden sheets of a log as a workbook that can be read and written, and nothing else. */
export class LogWorkbook implements Workbook {
  private readonly grids = new Map<string, CellValue[][]>([
    [SHEET.log, []],
    [SHEET.salinan, []],
    [SHEET.titik, []],
  ]);

  /** Strings are flat and separate, as they are when they come from a host. */
  constructor(events: readonly TrackerEvent[]) {
    this.apply(rewriteEdits(events, [0], 0, []));
    for (const [name, grid] of this.grids) this.grids.set(name, JSON.parse(JSON.stringify(grid)) as CellValue[][]);
  }

  sheet(name: string): SheetSnapshot {
    return { name, values: this.grids.get(name) ?? [] };
  }

  read(requests: readonly SheetRequest[]): ReturnType<Workbook['read']> {
    const sheets = requests.flatMap(
      ({ sheet, rowsFrom = 0, rowsTo = Number.POSITIVE_INFINITY, rowsTop = 0 }): SheetSnapshot[] => {
        const grid = sheet === 'active' ? undefined : this.grids.get(sheet.name);
        if (!grid || sheet === 'active') return [];
        if (rowsFrom === 0 && rowsTo >= grid.length) return [{ name: sheet.name, values: grid }];
        const values: CellValue[][] = [];
        for (let row = 0; row < rowsTop; row += 1) values[row] = [...(grid[row] ?? [])];
        for (let row = rowsFrom; row < Math.min(grid.length, rowsTo + 1); row += 1) values[row] = [...(grid[row] ?? [])];
        return [{ name: sheet.name, values }];
      },
    );
    return Promise.resolve({ sheetNames: [...this.grids.keys()], active: '', sheets });
  }

  write(edits: readonly Edit[]): Promise<void> {
    this.apply(edits);
    return Promise.resolve();
  }

  private apply(edits: readonly Edit[]): void {
    for (const edit of edits) {
      const grid = this.grids.get(edit.sheet);
      if (edit.kind !== 'write' || !grid) continue;
      edit.values.forEach((row, offset) => {
        const cells = (grid[edit.at.row + offset] ??= []);
        row.forEach((input, column) => {
          while (cells.length < edit.at.column + column) cells.push('');
          if (typeof input !== 'object') cells[edit.at.column + column] = input;
        });
      });
    }
  }
}

const base = {
  versi: 1,
  oleh: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag Program' },
  sebagai: { jabatan: 'Kasubbag Program' },
};

const waktuOf = (index: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `2026-${two(1 + (Math.floor(index / 8960) % 12))}-${two(1 + (Math.floor(index / 320) % 28))}T${two(8 + (Math.floor(index / 40) % 8))}:${two(index % 40)}:00+07:00`;
};

/** A Berkas that goes through notes for ever: the shortest events a busy office writes. */
export function notesOf(count: number, digest?: Digest, berkas = 'lkj-2025'): TrackerEvent[] {
  return seal(
    Array.from({ length: count }, (_, index): NewEvent => ({ ...base, ...note(index), berkas })),
    [],
    digest,
  );
}

/** The same where every so often two people write at once: two notes beside each other, joined by the next. */
export function forkedNotesOf(count: number, every: number): TrackerEvent[] {
  const events: TrackerEvent[] = [];
  let heads: string[] = [];
  const add = (): string => {
    const index = events.length;
    events.push(...seal([{ ...base, ...note(index), berkas: 'lkj-2025' }], heads));
    return events.at(-1)?.hash ?? '';
  };
  while (events.length < count) heads = events.length % every === every - 1 ? [add(), add()] : [add()];
  return events;
}

const note = (index: number): Pick<Extract<NewEvent, { jenis: 'catatan-ditambahkan' }>, 'id' | 'waktu' | 'jenis' | 'data'> => ({
  id: `p-${String(index)}`,
  waktu: waktuOf(index),
  jenis: 'catatan-ditambahkan',
  data: { teks: `Catatan ke-${String(index)} tentang kemajuan penyusunan laporan.` },
});

const STEPS = 9;

/** One after the other, the fifth sends back to the third. */
const SOP: SopVersi = {
  judul: 'Penyusunan LKj',
  sheet: 'SOP',
  sidik: 'contoh',
  pelaksana: [{ id: 'kasubbag', nama: 'Kasubbag Program' }],
  langkah: Array.from({ length: STEPS }, (_, index) => ({
    nomor: String(index + 1),
    uraian: `Menyusun bagian ${String(index + 1)} dari konsep laporan kinerja`,
    pelaksana: [{ id: 'kasubbag', nama: 'Kasubbag Program', simbol: 'process' as const }],
    kelengkapan: ['Disposisi', 'Konsep LKj'],
    waktu: { teks: '30 Menit', menit: 30 },
    output: 'Konsep LKj',
    keterangan: '',
    setelah: index === 0 ? [] : [index - 1],
  })),
};

/** How often a Berkas is sent back before it goes on to its end. */
const RETURNS = 40;

/** How many notes people leave at a step before it is done. */
const NOTES = 8;

/** Berkas after Berkas through their SOP, noted and sent back many times: what a busy tracker's log is made of. */
export function berkasOf(count: number, digest?: Digest): TrackerEvent[] {
  const events: NewEvent[] = [];
  for (let nomor = 1; events.length < count; nomor += 1) {
    const berkas = `berkas-${String(nomor)}`;
    const add = (event: Pick<NewEvent, 'jenis' | 'data'>): void => {
      const index = events.length;
      events.push({ ...base, id: `p-${String(index)}`, waktu: waktuOf(index), berkas, ...event } as NewEvent);
    };
    const done = (langkah: number): void => {
      add({ jenis: 'kegiatan-dimulai', data: { langkah } });
      for (let index = 0; index < NOTES; index += 1) {
        add({ jenis: 'catatan-ditambahkan', data: { langkah, teks: 'Sudah dibaca, menunggu data bidang' } });
      }
      const keluaran = { teks: `Nota dinas 800/${String(events.length)}` };
      add({ jenis: 'kegiatan-selesai', data: { langkah, kelengkapan: [0, 1], keluaran } });
    };
    add({ jenis: 'berkas-dimulai', data: { nama: `LKj ${String(nomor)}`, sop: SOP } });
    for (const langkah of [0, 1, 2, 3]) done(langkah);
    for (let round = 0; round < RETURNS; round += 1) {
      const alasan = 'Angka capaian belum cocok dengan data bidang';
      add({ jenis: 'kegiatan-dikembalikan', data: { langkah: 4, ke: 2, alasan } });
      for (const langkah of [2, 3]) done(langkah);
    }
    for (let langkah = 4; langkah < STEPS; langkah += 1) done(langkah);
  }
  return seal(events.slice(0, count), [], digest);
}
