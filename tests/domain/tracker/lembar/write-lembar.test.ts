import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import type { CellInput, Edit } from '../../../../src/domain/sheet/edit';
import { widthFor } from '../../../../src/domain/sheet/print/measure';
import { pageWidth } from '../../../../src/domain/sheet/print/paper';
import { typesetOf } from '../../../../src/domain/sheet/style';
import { lembarEdits, type JenisLembar } from '../../../../src/domain/tracker/lembar/write-lembar';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, Story, TEAM } from '../stories';

/** A letter with its numbers, a scan, a return, and two approvals. */
function told(): Story {
  const story = new Story();
  story.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ, batas: '2026-02-27' }, '2026-01-05T08:00:00+07:00');
  const on = { berkas: story.berkas };
  const letter = { teks: 'Disposisi', nomor: '090/12/DPKP', agenda: '17' };
  story.by(KADIS, { kind: 'finish', ...on, langkah: 0, kelengkapan: [], keluaran: letter }, '2026-01-05T08:30:00+07:00');
  story.by(SEKRETARIS, { kind: 'note', ...on, langkah: 1, teks: 'Selesaikan minggu ini' }, '2026-01-05T09:00:00+07:00');
  const scan = { tautan: 'https://drive.contoh.go.id/pindaian.pdf' };
  story.by(SEKRETARIS, { kind: 'finish', ...on, langkah: 1, kelengkapan: [0], keluaran: scan }, '2026-01-06T09:00:00+07:00');
  story.by(TEAM, { kind: 'finish', ...on, langkah: 2, kelengkapan: [0, 1] }, '2026-01-07T09:00:00+07:00');
  story.by(KASUBBAG, { kind: 'return', ...on, langkah: 3, ke: 2, alasan: 'Angka tidak cocok' }, '2026-01-07T10:00:00+07:00');
  story.by(TEAM, { kind: 'finish', ...on, langkah: 2, kelengkapan: [0, 1] }, '2026-01-08T09:00:00+07:00');
  story.by(KASUBBAG, { kind: 'approve', ...on, langkah: 3, kelengkapan: [] }, '2026-01-08T10:00:00+07:00');
  story.by(KADIS, { kind: 'approve', ...on, langkah: 4, kelengkapan: [] }, '2026-01-09T10:00:00+07:00');
  return story;
}

function editsOf(jenis: JenisLembar): readonly Edit[] {
  const story = told();
  const berkas = story.state.berkas.get(story.berkas);
  if (!berkas) throw new Error('no Berkas');
  return lembarEdits(jenis, { berkas, sheet: 'L', rowsInUse: 40, kerja: workingTime(), now: '2026-01-12T10:00:00+07:00' });
}

function rowsOf(jenis: JenisLembar): readonly (readonly CellInput[])[] {
  const edits = editsOf(jenis);
  expect(edits.find(({ kind }) => kind === 'clear')).toMatchObject({ area: { rows: 40 } });
  expect(edits.find(({ kind }) => kind === 'page')).toMatchObject({ setup: { paper: 'folio', fitToWidth: true } });
  const write = edits.find((edit) => edit.kind === 'write');
  return write?.kind === 'write' ? write.values : [];
}

describe('the control sheet of a Berkas', () => {
  it('has a row for each passage in the order they came, with letter and agenda, the scan as a link, and room for initials', () => {
    const rows = rowsOf('kendali');
    const head = rows.findIndex(([first]) => first === 'No');
    const passages = rows.slice(head + 1, -1);
    expect(passages.map(([nomor]) => nomor)).toEqual(['1', '2', '3', '4', '3', '4', '5']);
    expect(passages[0]).toEqual([
      '1',
      'Memerintahkan penyusunan LKj',
      'Kepala Dinas',
      '5 Jan 2026 08.00',
      '5 Jan 2026 08.30',
      'Ani, Kepala Dinas',
      '090/12/DPKP\nAgenda 17',
      'Disposisi',
      '',
    ]);
    expect(passages[1]?.[7]).toEqual({
      formula: '=HYPERLINK("https://drive.contoh.go.id/pindaian.pdf","Buka tautan")',
      value: 'Buka tautan',
    });
    expect(passages[3]?.[7]).toBe('Dikembalikan ke kegiatan 3: Angka tidak cocok');
  });

  it('has room beside the longest moment and the number of a letter as offices write them, all on one page', () => {
    const widths: number[] = [];
    for (const edit of editsOf('kendali'))
      if (edit.kind === 'column-width') widths.push(...Array<number>(edit.columns).fill(edit.width));
    const type = typesetOf('kisi-mutu-tengah') ?? { size: 0 };
    const room = (column: number, text: string): number => (widths[column] ?? 0) - widthFor(text, type);
    for (const moment of [3, 4]) expect(room(moment, '28 Des 2026 10.00')).toBeGreaterThan(0);
    expect(room(6, '000.8.6.3/1234/DPKP/2026')).toBeGreaterThan(0);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(pageWidth('landscape'));
  });
});

describe('the disposition sheet of a Berkas', () => {
  it('names the letter, what was said on the way, and who has approved so far, level by level', () => {
    const rows = rowsOf('disposisi');
    const fact = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect([fact('Nomor surat'), fact('Nomor agenda'), fact('Perihal')]).toEqual(['090/12/DPKP', '17', 'LKj 2025']);
    expect(rows.find(([first]) => first === 'Sekretaris')?.[1]).toBe('2. Meneruskan disposisi\nSelesaikan minggu ini');
    const levels = rows.findIndex(([first]) => first === 'Paraf berjenjang');
    expect(rows.slice(levels + 2, levels + 4)).toEqual([
      ['Kasubbag Renja, Monev dan Keuangan', 'Citra', '8 Jan 2026 10.00', ''],
      ['Kepala Dinas', 'Ani', '9 Jan 2026 10.00', ''],
    ]);
  });
});
