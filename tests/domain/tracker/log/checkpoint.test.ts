import { describe, expect, it } from 'vitest';
import type { CellValue, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { SHEET } from '../../../../src/domain/sheet/names';
import { checkpointOf, readCheckpoint, type Moment } from '../../../../src/domain/tracker/log/checkpoint';
import { canonicalJson } from '../../../../src/domain/tracker/log/canonical';
import { digestOf } from '../../../../src/domain/tracker/log/digest';
import type { State } from '../../../../src/domain/tracker/state';
import { LogBook } from '../log-sheets';
import { KADIS, SEKRETARIS, sopVersi, SOP_LKJ, Story, TEAM } from '../stories';

const MOMENT: Moment = { kepala: ['a'.repeat(64)], recorded: ['b'.repeat(64), 'a'.repeat(64)] };

/** Two Berkas of one SOP and one of another, with everything a state may hold. */
function busy(): Story {
  const story = new Story().start('LKj 2025').start('LKj 2026');
  const berkas = story.berkas;
  story.finish(KADIS, 0).finish(SEKRETARIS, 1).finish(TEAM, 2);
  story.by(KADIS, { kind: 'open-bidang', berkas, bidang: 'Perumahan', periode: '2025' });
  story.by(KADIS, { kind: 'note', berkas, langkah: 3, teks: 'Angka “_x0041_” menyusul' });
  return story.start('Rapat', sopVersi(SOP_LKJ.langkah.slice(0, 1), 'Rapat'));
}

const withoutHistory = (state: State): State => ({
  ...state,
  berkas: new Map([...state.berkas].map(([id, berkas]) => [id, { ...berkas, riwayat: null }])),
});

function written(state: State, onSheet: readonly string[] = [], book = new LogBook()) {
  const made = checkpointOf(state, MOMENT, onSheet, digestOf);
  if (!made) throw new Error('too long');
  book.apply([...made.opening, ...made.edits]);
  return { ...made, book, sheet: book.sheet(SHEET.titik) as SheetSnapshot };
}

const readBack = (sheet: SheetSnapshot, recorded = MOMENT.recorded) => readCheckpoint(sheet, recorded, digestOf);

describe('a checkpoint', () => {
  it('gives back the state it was made of, without the history', () => {
    const { state } = busy();
    const found = readBack(written(state).sheet);
    expect(found?.state).toEqual(withoutHistory(state));
    expect(found?.kepala).toEqual(MOMENT.kepala);
    expect([...(found?.state.berkas.keys() ?? [])]).toEqual([...state.berkas.keys()]);
  });

  it('writes again only the rows that changed, whatever else there is', () => {
    const story = busy();
    const first = written(story.state);
    const next = story.by(KADIS, { kind: 'note', berkas: story.berkas, teks: 'lagi' }).state;
    const second = written(next, first.rows, first.book);
    const rows = second.edits.flatMap((edit) => (edit.kind === 'write' ? [edit.at.row] : []));
    expect(rows).toEqual([2, 0]);
    expect(readBack(second.sheet)?.state).toEqual(withoutHistory(next));
  });

  it('carries an SOP that several Berkas share once', () => {
    const text = (state: State): string => canonicalJson(written(state).sheet.values);
    const one = text(new Story().start('LKj 2025').state);
    const two = text(new Story().start('LKj 2025').start('LKj 2026').state);
    expect(two.split('Menandatangani LKj')).toHaveLength(one.split('Menandatangani LKj').length);
  });

  it('is none once anything was written since by anyone, a cell of it was changed, or its writing stopped', () => {
    const { state } = busy();
    const { sheet, edits } = written(state);
    expect(readBack(sheet, MOMENT.recorded.toReversed())).toBeDefined();
    expect(readBack(sheet, ['c'.repeat(64)])).toBeUndefined();
    expect(readBack(sheet, [...MOMENT.recorded, 'c'.repeat(64)])).toBeUndefined();
    let changed = 0;
    sheet.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value === '') return;
        const other = sheet.values.map((line) => [...line]);
        (other[row] as CellValue[])[column] = String(value).replace(/Ani|[0-9a-f]{8}/, 'lain');
        if ((other[row] as CellValue[])[column] === value) return;
        changed += 1;
        expect(readBack({ ...sheet, values: other })).toBeUndefined();
      });
    });
    expect(changed).toBeGreaterThan(2);
    for (let stop = 0; stop < edits.length; stop += 1) {
      const book = new LogBook();
      book.apply(edits.slice(0, stop));
      const left = book.sheet(SHEET.titik);
      expect(left && readBack(left)).toBeUndefined();
    }
  });

  it('cut short while it is brought up to date, is none rather than a mixture', () => {
    const story = busy();
    const next = story.by(KADIS, { kind: 'note', berkas: story.berkas, teks: 'lagi' }).state;
    const first = written(busy().state);
    const { edits } = written(next, first.rows, new LogBook());
    for (let stop = 0; stop < edits.length; stop += 1) {
      const { book, opening } = written(busy().state);
      book.apply([...opening, ...edits.slice(0, stop)]);
      expect(readBack(book.sheet(SHEET.titik) as SheetSnapshot)).toBeUndefined();
    }
  });

  it('with digests in order but of another shape, is none', () => {
    const sealed = (isi: readonly string[], more: object = {}): SheetSnapshot => {
      const header = canonicalJson({ bentuk: 1, jumlah: 1, kepala: [], lajur: [], isi: isi.map(digestOf), ...more });
      return { name: SHEET.titik, values: [[`${digestOf(header)}\n${header}`], ...isi.map((one) => [one])] };
    };
    const rest = '{"bidang":[],"lapsed":[],"lkj":[]}';
    expect(readBack(sealed([rest]), [])).toBeDefined();
    const wrong = [[], ['{}'], [rest, '{}'], [rest, 'null'], [rest, '[1]'], ['x'], [rest, '{"sop":0}']];
    for (const isi of wrong) expect(readBack(sealed(isi), [])).toBeUndefined();
    expect(readBack(sealed([rest], { bentuk: 2 }), [])).toBeUndefined();
    expect(readBack(sealed([rest], { jumlah: -1 }), [])).toBeUndefined();
  });

  it('is not written where a row would be longer than a few cells hold', () => {
    const long = sopVersi([{ ...(SOP_LKJ.langkah[0] as (typeof SOP_LKJ.langkah)[number]), keterangan: 'x'.repeat(300_000) }]);
    expect(checkpointOf(new Story().start('LKj', long).state, MOMENT, [], digestOf)).toBeUndefined();
  });
});
