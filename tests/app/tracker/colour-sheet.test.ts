import { describe, expect, it } from 'vitest';
import { SYMBOL_LOOKS } from '../../../src/app/appearance';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { preparePrint } from '../../../src/app/sop/prepare-print';
import { act } from '../../../src/app/tracker/act';
import { colourSheet, uncolourSheet } from '../../../src/app/tracker/colour-sheet';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { run, type UseCase } from '../../../src/app/use-case';
import { WorkbookError } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import type { SymbolLook } from '../../../src/domain/sheet/style';
import type { Command } from '../../../src/domain/tracker/command';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { unzipSync, strFromU8 } from 'fflate';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { sopDocx } from '../../../src/files/sop-docx';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { stampOf } from '../../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from '../stopping';
import { another, begin, finishFirst, HEAD } from './coloured-kalbar';

type Workbook = ReturnType<typeof createBookWorkbook>;

const NOW = '2026-01-05T09:00:00+07:00';
const MUCH_LATER = '2026-03-02T09:00:00+07:00';

/** The Kalbar SOP drawn, with a Berkas of it; made once. */
let made: Promise<{ book: Book; berkas: string }> | undefined;
const make = async (): Promise<{ book: Book; berkas: string }> => {
  const workbook = createBookWorkbook(emptyBook('Sheet1'));
  const berkas = await begin(workbook);
  return { book: workbook.book, berkas };
};
async function drawn(): Promise<{ workbook: Workbook; berkas: string }> {
  const { book, berkas } = await (made ??= make());
  return { workbook: createBookWorkbook(book), berkas };
}

const doing = <Input, Outcome, Refusal>(
  workbook: Parameters<typeof run>[0],
  of: UseCase<Input, Outcome, Refusal>,
  input: Input,
) => run(workbook, of, input, stampOf(HEAD, NOW), newSession('one'));
const view = (workbook: Workbook, at = NOW) => openTracker(workbook, newSession('seen'), { at, saya: HEAD });

/** Carries out a command as a pane does that has the workbook open. */
async function acting(workbook: Pick<Workbook, 'read' | 'write'>, command: Command) {
  const session = newSession('acting');
  await openTracker(workbook, session, { at: NOW, saya: HEAD });
  return act(workbook, session, command, stampOf(HEAD, NOW));
}

/** The look of each symbol as the file says it, by step; those that wait for their turn are left out. */
function shown({ book }: Workbook): Readonly<Record<string, SymbolLook>> {
  const looks: Record<string, SymbolLook> = {};
  for (const shape of book.sheets.find(({ name }) => name === 'SOP')?.shapes ?? []) {
    if (shape.kind !== 'geometric' || !shape.name.startsWith('runut:simbol:')) continue;
    const found = Object.entries(SYMBOL_LOOKS).find(
      ([, { fill, line, weight, dash, mark }]) =>
        shape.fill === fill &&
        shape.line?.color === line &&
        shape.line.weight === weight &&
        shape.line.dash === dash &&
        (shape.text?.value ?? '') === mark,
    );
    if (!found) throw new Error(`${shape.name} looks like nothing Runut knows`);
    if (found[0] !== 'biasa') looks[shape.name.split(':')[2] ?? ''] = found[0] as SymbolLook;
  }
  return looks;
}
/** The SOP of the sheet, drawn symbols and all, as the text of a Word document. */
async function wordOf(workbook: Workbook): Promise<string> {
  const parts = ['values', 'formats', 'merges', 'shapes', 'sizes'] as const;
  const { sheets } = await workbook.read([{ sheet: { name: 'SOP' }, parts }]);
  const sop = sheets[0] && readSops(sheets[0]).sops[0];
  if (!sop) throw new Error('no SOP');
  return strFromU8(unzipSync(await sopDocx(sop))['word/document.xml'] ?? new Uint8Array());
}
const sopOf = ({ book }: Workbook) => book.sheets.find(({ name }) => name === SHEET.sop);

describe('a flowchart coloured after a Berkas', () => {
  it('shows where the work is, and follows each act in the same write', async () => {
    const { workbook, berkas } = await drawn();
    expect(await doing(workbook, colourSheet, { berkas })).toMatchObject({ ok: true, value: { lembar: 'SOP', simbol: 1 } });
    expect(shown(workbook)).toEqual({ 1: 'berjalan' });
    let writes = 0;
    const counted: Pick<Workbook, 'read' | 'write'> = {
      read: (requests) => workbook.read(requests),
      write: (edits) => ((writes += 1), workbook.write(edits)),
    };
    const done = await acting(counted, finishFirst(berkas));
    expect([done.ok, writes]).toEqual([true, 1]);
    expect(shown(workbook)).toEqual({ 1: 'selesai', 2: 'berjalan' });
    expect((await view(workbook)).coloured.get(berkas)).toEqual({ sheet: 'SOP', current: true });
  });

  it('is told to be out of date once a day has made a step late, and is right again on one press', async () => {
    const { workbook, berkas } = await drawn();
    await acting(workbook, finishFirst(berkas));
    await doing(workbook, colourSheet, { berkas });
    expect((await view(workbook, MUCH_LATER)).coloured.get(berkas)).toEqual({ sheet: 'SOP', current: false });
    await run(workbook, colourSheet, { berkas }, stampOf(HEAD, MUCH_LATER), newSession('b'));
    expect(shown(workbook)).toEqual({ 1: 'selesai', 2: 'terlambat' });
    expect((await view(workbook, MUCH_LATER)).coloured.get(berkas)?.current).toBe(true);
  });

  it('is coloured after one Berkas alone: acts on another leave it, and colouring after that one takes over', async () => {
    const { workbook, berkas } = await drawn();
    await doing(workbook, colourSheet, { berkas });
    const other = await another(workbook, 'LKj 2026');
    await acting(workbook, finishFirst(other));
    expect(shown(workbook)).toEqual({ 1: 'berjalan' });
    await doing(workbook, colourSheet, { berkas: other });
    expect(shown(workbook)).toEqual({ 1: 'selesai', 2: 'berjalan' });
    expect([...(await view(workbook)).coloured.keys()]).toEqual([other]);
  });

  it('keeps its colours when it is drawn again, and says it lacks them when its kegiatan changed', async () => {
    const { workbook, berkas } = await drawn();
    await doing(workbook, colourSheet, { berkas });
    await acting(workbook, finishFirst(berkas));
    await doing(workbook, drawSopUseCase, { sheet: 'SOP' });
    expect(shown(workbook)).toEqual({ 1: 'selesai', 2: 'berjalan' });
    const change = { kind: 'insert-kegiatan', at: 1, uraian: 'Mencatat disposisi', pelaksana: 'sekretaris' } as const;
    expect((await doing(workbook, changeSopUseCase, { sheet: 'SOP', change })).ok).toBe(true);
    expect(shown(workbook)).toEqual({});
    expect((await view(workbook)).coloured.get(berkas)?.current).toBe(false);
    await doing(workbook, colourSheet, { berkas });
    // The new row is none of the Berkas's steps; those around it keep their status.
    expect(shown(workbook)).toEqual({ 1: 'selesai', 3: 'berjalan' });
  });

  it('is as it was drawn once its colours are taken off', async () => {
    const { workbook, berkas } = await drawn();
    const before = sopOf(workbook);
    await doing(workbook, colourSheet, { berkas });
    expect(sopOf(workbook)).not.toEqual(before);
    await doing(workbook, uncolourSheet, { sheet: 'SOP' });
    expect(sopOf(workbook)).toEqual(before);
    await acting(workbook, finishFirst(berkas));
    expect(shown(workbook)).toEqual({});
    expect((await view(workbook)).coloured.size).toBe(0);
  });

  it('is plain for the printer and in a Word document', async () => {
    const { workbook, berkas } = await drawn();
    const word = await wordOf(workbook);
    await doing(workbook, colourSheet, { berkas });
    expect(await wordOf(workbook)).toEqual(word);
    expect(word).toContain('flowChartDecision');
    for (const { fill, line } of Object.values(SYMBOL_LOOKS)) {
      if (fill !== '#FFFFFF') expect(word.match(new RegExp(`${fill.slice(1)}|${line.slice(1)}`))).toBeNull();
    }
    expect(await doing(workbook, preparePrint, { sheet: 'SOP' })).toMatchObject({ ok: true, value: { uncoloured: true } });
    expect(shown(workbook)).toEqual({});
    expect(sopOf(workbook)?.page).toMatchObject({ orientation: 'landscape', paper: 14 });
  });

  it('is refused in words where there is nothing to colour', async () => {
    const { workbook, berkas } = await drawn();
    await workbook.write([{ kind: 'shapes', sheet: 'SOP', prefix: 'runut:', shapes: [] }]);
    expect(await doing(workbook, colourSheet, { berkas })).toMatchObject({ refusal: { kind: 'belum-digambar' } });
    await workbook.write([{ kind: 'rename-sheet', sheet: 'SOP', to: 'Lama' }]);
    expect(await doing(workbook, colourSheet, { berkas })).toMatchObject({ refusal: { kind: 'lembar-tidak-ada' } });
    expect(await doing(workbook, colourSheet, { berkas: 'x' })).toMatchObject({ refusal: { kind: 'berkas-tidak-ada' } });
  });
});

describe('a write of colours that stops', () => {
  it('is told to be out of date, and the next press or act makes it right', async () => {
    const tried = await everyStop(async (after) => {
      const { workbook, berkas } = await drawn();
      await doing(workbook, colourSheet, { berkas });
      const stopping = new StoppingWorkbook(workbook, after);
      await acting(stopping, finishFirst(berkas)).catch((error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error;
      });
      const seen = await view(workbook);
      const done = seen.state.berkas.get(berkas)?.langkah[0]?.status === 'selesai';
      const right = done ? { 1: 'selesai', 2: 'berjalan' } : { 1: 'berjalan' };
      if (seen.coloured.get(berkas)?.current === true) expect(shown(workbook)).toEqual(right);
      if (after % 2 === 0) await doing(workbook, colourSheet, { berkas });
      else await acting(workbook, { kind: 'note', berkas, teks: 'Lanjut' });
      expect(shown(workbook)).toEqual(right);
      return stopping.edits;
    });
    expect(tried).toBeGreaterThan(20);
  });
});
