import { describe, expect, it } from 'vitest';
import type { CellValue, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { SHEET } from '../../../../src/domain/sheet/names';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { checkpointOf, readCheckpoint, tailEdits, type Moment } from '../../../../src/domain/tracker/log/checkpoint';
import { canonicalJson } from '../../../../src/domain/tracker/log/canonical';
import { digestOf } from '../../../../src/domain/tracker/log/digest';
import type { NewEvent, TrackerEvent } from '../../../../src/domain/tracker/event';
import type { State } from '../../../../src/domain/tracker/state';
import { LogBook } from '../log-sheets';
import { KADIS, noteOf, SEKRETARIS, sopVersi, SOP_LKJ, Story, TEAM } from '../stories';

const MOMENT: Moment = { kepala: 'a'.repeat(64), recorded: ['b'.repeat(64), 'a'.repeat(64)] };

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

function written(state: State, known: readonly string[] = [], book = new LogBook(), moment = MOMENT) {
  const made = checkpointOf(state, moment, known, digestOf);
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
    expect(found?.kepala).toBe(MOMENT.kepala);
    expect([...(found?.state.berkas.keys() ?? [])]).toEqual([...state.berkas.keys()]);
  });

  it('writes again only the rows that changed, whatever else there is', () => {
    const story = busy();
    const first = written(story.state);
    const next = story.by(KADIS, { kind: 'note', berkas: story.berkas, teks: 'lagi' }).state;
    const second = written(next, first.onSheet.rows, first.book);
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
    const { edits } = written(next, first.onSheet.rows, new LogBook());
    for (let stop = 0; stop < edits.length; stop += 1) {
      const { book, opening } = written(busy().state);
      book.apply([...opening, ...edits.slice(0, stop)]);
      expect(readBack(book.sheet(SHEET.titik) as SheetSnapshot)).toBeUndefined();
    }
  });

  it('with digests in order but of another shape, is none', () => {
    const sealed = (isi: readonly string[], more: object = {}): SheetSnapshot => {
      const header = canonicalJson({ bentuk: 1, jumlah: 1, kepala: 'a', lajur: ['a'], isi: isi.map(digestOf), ...more });
      return { name: SHEET.titik, values: [[`${digestOf(header)}\n${header}`], ...isi.map((one) => [one])] };
    };
    const rest = '{"bidang":[],"lapsed":[],"lkj":[]}';
    expect(readBack(sealed([rest]), ['a'])).toBeDefined();
    const wrong = [[], ['{}'], [rest, '{}'], [rest, 'null'], [rest, '[1]'], ['x'], [rest, '{"sop":0}']];
    for (const isi of wrong) expect(readBack(sealed(isi), ['a'])).toBeUndefined();
    expect(readBack(sealed([rest], { bentuk: 2 }), ['a'])).toBeUndefined();
    expect(readBack(sealed([rest], { jumlah: -1 }), ['a'])).toBeUndefined();
  });

  describe('with what was done since told below it', () => {
    const story = busy();
    const before = story.state;
    const count = story.events.length;
    const { berkas } = story;
    story.by(KADIS, { kind: 'note', berkas, teks: 'satu' }).by(KADIS, { kind: 'note', berkas, teks: 'dua' });
    const after = story.state;
    const [first, second] = seal(story.events.slice(count), [MOMENT.kepala]) as [TrackerEvent, TrackerEvent];
    const told = () => {
      const { book, onSheet } = written(before);
      book.apply(tailEdits([first], onSheet) ?? []);
      book.apply(tailEdits([second], { ...onSheet, kepala: first.hash, tail: 1 }) ?? []);
      return { book, onSheet };
    };
    const read = (book: LogBook, recorded: readonly string[]) => readBack(book.sheet(SHEET.titik) as SheetSnapshot, recorded);
    const [other = ''] = MOMENT.recorded;

    it('is of them as well, once the log holds them all', () => {
      const { book } = told();
      const found = read(book, [other, second.hash]);
      expect(found && withoutHistory(found.state)).toEqual(withoutHistory(after));
      expect(found).toMatchObject({ kepala: second.hash, tail: 2 });
      // The last one's write stopped before the log had it, somebody else's came since, or one of them is gone.
      expect(read(book, [other, first.hash])).toBeUndefined();
      expect(read(book, [second.hash, 'c'.repeat(64)])).toBeUndefined();
      book.grids.get(SHEET.titik)?.splice(-2, 1);
      expect(read(book, [other, second.hash])).toBeUndefined();
    });

    it('takes none of an earlier tail for its own after it was written anew', () => {
      const { book, onSheet } = told();
      const anew = written(after, onSheet.rows, book, { kepala: second.hash, recorded: [second.hash] });
      expect(readBack(anew.sheet, [second.hash])).toMatchObject({ kepala: second.hash, tail: 0 });
      const [third] = seal([{ ...noteOf('tiga'), berkas }], [second.hash]) as [TrackerEvent];
      book.apply(tailEdits([third], anew.onSheet) ?? []);
      expect(read(book, [third.hash])).toMatchObject({ kepala: third.hash, tail: 1 });
    });

    it('is written anew for what tells of an earlier act, what follows another head, and after so many', () => {
      const { onSheet } = written(before);
      expect(tailEdits([first], onSheet)).toHaveLength(1);
      expect(tailEdits([first], { ...onSheet, kepala: second.hash })).toBeUndefined();
      expect(tailEdits([first], { ...onSheet, tail: 40 })).toBeUndefined();
      const correction: NewEvent = {
        ...noteOf('k'),
        jenis: 'peristiwa-dikoreksi',
        data: { peristiwa: first.id, alasan: 'x', batal: true },
      };
      expect(tailEdits(seal([correction], [MOMENT.kepala]), onSheet)).toBeUndefined();
    });
  });

  it('is not written where a row would be longer than a few cells hold', () => {
    const long = sopVersi([{ ...(SOP_LKJ.langkah[0] as (typeof SOP_LKJ.langkah)[number]), keterangan: 'x'.repeat(300_000) }]);
    expect(checkpointOf(new Story().start('LKj', long).state, MOMENT, [], digestOf)).toBeUndefined();
  });
});
