import { act } from '../../src/app/tracker/act';
import { newSession } from '../../src/app/tracker/session';
import type { Edit } from '../../src/domain/sheet/edit';
import { readSops } from '../../src/domain/sop/read/read-sops';
import type { Saya } from '../../src/domain/stamp';
import type { Command } from '../../src/domain/tracker/command';
import type { SopVersi } from '../../src/domain/tracker/sop-versi';
import { sopVersiOf } from '../../src/domain/tracker/make-sop-versi';
import type { BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { stampOf } from '../domain/tracker/stories';
import { emptyWorkbook } from './empty-workbook';

/** A workbook with an SOP on a sheet, in which people have acted before the pane is opened. */
export interface Room {
  readonly workbook: BookWorkbook;
  /** The SOP as the sheet says it now. */
  sop(): Promise<SopVersi>;
  /** Writes into a cell of the SOP sheet. */
  ketik(row: number, column: number, text: string): Promise<void>;
  /** Carries out a command as somebody, at a time of January 2026 ("05", "08:00"); gives the id of the Berkas. */
  oleh(saya: Saya, command: Command, hari: string, jam: string): Promise<string>;
}

/** Writes the steps as a plain grid on the sheet SOP; row 3 is the first step. */
export async function room(langkah: SopVersi): Promise<Room> {
  const workbook = emptyWorkbook();
  const actors = langkah.pelaksana.map(({ nama }) => nama);
  const blanks = actors.slice(1).map(() => '');
  const write = (row: number, column: number, values: string[][]): Edit => ({
    kind: 'write',
    sheet: 'SOP',
    at: { row, column },
    values,
  });
  await workbook.write([
    { kind: 'ensure-sheet', sheet: 'SOP' },
    write(0, 0, [['SOP PENYUSUNAN LKJ']]),
    write(1, 0, [
      ['No', 'Kegiatan', 'Pelaksana', ...blanks, 'Mutu Baku', '', '', 'Ket'],
      ['', '', ...actors, 'Kelengkapan', 'Waktu', 'Output', ''],
      ...langkah.langkah.map(({ nomor, uraian, pelaksana, kelengkapan, waktu, output, keterangan }) => [
        nomor,
        uraian,
        ...actors.map((nama) => (pelaksana[0]?.nama === nama ? '■' : '')),
        kelengkapan.join('; '),
        waktu.teks,
        output,
        keterangan,
      ]),
    ]),
  ]);
  const session = newSession('sebelumnya');
  return {
    workbook,
    sop: async () => {
      const { sheets } = await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes'] }]);
      const found = sheets[0] && readSops(sheets[0]).sops[0];
      if (!found) throw new Error('The grid of the test was not read.');
      return sopVersiOf(found);
    },
    ketik: (row, column, text) => workbook.write([write(row, column, [[text]])]),
    oleh: async (saya, command, hari, jam) => {
      const result = await act(workbook, session, command, stampOf(saya, `2026-01-${hari}T${jam}:00+07:00`));
      if (!result.ok) throw new Error(`given: ${JSON.stringify(result.refusal)}`);
      return result.value.berkas;
    },
  };
}
