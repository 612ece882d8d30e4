import { describe, expect, it } from 'vitest';
import type { Edit, EditOf } from '../../../src/domain/sheet/edit';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { statusColumnEdits } from '../../../src/domain/tracker/status-columns';
import type { Berkas } from '../../../src/domain/tracker/state';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { Story, KADIS, SEKRETARIS, SOP_LKJ } from './stories';

const ACTORS = ['Kepala Dinas', 'Sekretaris', 'Tim LKj', 'Kasubbag Renja, Monev dan Keuangan'];
const sheet: SheetSnapshot = {
  name: 'SOP',
  merges: [],
  shapes: [],
  values: [
    ['SOP PENYUSUNAN LKJ', '', '', '', '', '', '', '', '', ''],
    ['No', 'Kegiatan', 'Pelaksana', '', '', '', 'Mutu Baku', '', '', 'Ket'],
    ['', '', ...ACTORS, 'Kelengkapan', 'Waktu', 'Output', ''],
    ...SOP_LKJ.langkah.map(({ nomor, uraian, pelaksana, kelengkapan, waktu, output }) => [
      nomor,
      uraian,
      ...ACTORS.map((nama) => (pelaksana[0]?.nama === nama ? '■' : '')),
      kelengkapan.join('; '),
      waktu.teks,
      output,
      '',
    ]),
  ],
};
const [sop] = readSops(sheet).sops;
if (!sop) throw new Error('The grid of the test was not read.');

function edits(now: string, kerja = workingTime()): Edit[] {
  if (!sop) return [];
  const cerita = new Story();
  cerita.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: sopVersiOf(sop) }, '2026-01-05T08:00:00+07:00');
  cerita.finish(KADIS, 0).by(SEKRETARIS, { kind: 'start', berkas: cerita.berkas, langkah: 1 }, '2026-01-15T09:00:00+07:00');
  return statusColumnEdits(cerita.state.berkas.get(cerita.berkas) as Berkas, sop, sheet, kerja, now);
}

const rowsOf = (all: readonly Edit[]): EditOf<'write'>['values'][number][] =>
  all.flatMap((edit) => (edit.kind === 'write' && edit.at.row >= 3 && edit.values[0]?.length === 5 ? edit.values : []));

describe('the status columns beside the grid', () => {
  it('say late by a plain formula where a step is due, and never where its turn has not come', () => {
    const [one, dua, tiga] = rowsOf(edits('2026-02-20T09:00:00+07:00'));
    expect(one?.[0]).toBe('selesai');
    expect(dua?.[0]).toEqual({ formula: '=IF(AND(N5="",P5<>"",P5<TODAY()),"terlambat","berjalan")', value: 'terlambat' });
    expect(tiga?.[0]).toBe('menunggu');
  });

  it("count the days a step has taken by the office's own calendar", () => {
    const libur = [{ tanggal: '2026-01-16', nama: 'Isra Mikraj', jenis: 'libur' as const }];
    const [, dua] = rowsOf(edits('2026-01-20T09:00:00+07:00', workingTime({ ...DEFAULT_KALENDER, libur })));
    expect(dua?.[3]).toEqual({
      formula: '=NETWORKDAYS(M5,IF(N5="",TODAY(),N5),{46038})&" hari"',
      value: '3 hari',
    });
  });

  it('colour the status of every row, and the whole row where something needs a hand', () => {
    const formats = edits('2026-01-20T09:00:00+07:00').flatMap((edit) => (edit.kind === 'conditional' ? [edit] : []));
    expect(formats.map(({ area, formats: rules }) => [area.column, area.columns, rules.length])).toEqual([
      [11, 1, 5],
      [12, 4, 2],
    ]);
    expect(formats[1]?.formats[0]).toEqual({ kind: 'formula', formula: '=$L4="terlambat"', style: 'terlambat' });
  });
});
