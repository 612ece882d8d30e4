import { beforeAll, describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { applyFixUseCase } from '../../src/app/sop/apply-fix';
import { changeSopUseCase } from '../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { saveIdentitas } from '../../src/app/kinerja/identitas';
import { writeReviewSheet } from '../../src/app/lkj/review';
import { samplePengaturan } from '../../src/domain/kinerja/sample';
import { filledIdentitas } from '../domain/kinerja/identitas/filled-identitas';
import { markOnSheet, unmarkSheet } from '../../src/app/sop/mark-on-sheet';
import { proposeUseCase } from '../app/sop/check-use-cases';
import { rememberRules } from '../../src/app/sop/remember';
import { writeTemplate } from '../../src/app/sop/write-template';
import { saveKalender } from '../../src/app/tracker/kalender-sheet';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { DEFAULT_KALENDER } from '../../src/domain/kantor/kalender/kalender';
import { cell } from '../../src/domain/sheet/address';
import type { SopChange } from '../../src/domain/sop/write/sop-change';
import { compareDrawing } from '../../src/domain/sop/layout/compare-drawing';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';
import { everything, hands, stamp } from './undo-hands';

const sheet = 'SOP';
const CHANGES: readonly SopChange[] = [
  { kind: 'insert-kegiatan', at: 2, uraian: 'Mencatat disposisi', pelaksana: 'sekretaris' },
  { kind: 'split-kegiatan', kegiatan: 5, uraian: ['Memeriksa konsep LKj', 'Memaraf konsep LKj'] },
  { kind: 'move-kegiatan', kegiatan: 3, to: 1 },
  { kind: 'delete-kegiatan', kegiatan: 8 },
  { kind: 'add-pelaksana', at: 1, nama: 'Bendahara' },
  { kind: 'delete-pelaksana', pelaksana: 'sekretaris' },
];

describe('taking back what was written, through office.js', () => {
  let workbook: Workbook;
  let pane: ReturnType<typeof hands>;

  beforeAll(async () => {
    await startOffice();
    workbook = createExcelWorkbook(new KnownWorkbook());
    pane = hands(workbook);
  });

  it('gives every cell, merge, size, note and symbol back as it stood', async () => {
    const untouched = await everything(workbook);
    const template = await pane.write(writeTemplate, { templat: 'kalbar-lkj' });
    expect(await pane.takeBack(template)).toMatchObject({ ok: true });
    expect(await everything(workbook)).toEqual(untouched);
    await pane.write(writeTemplate, { templat: 'kalbar-lkj' });

    const back = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input, same = false) => {
      const before = await everything(workbook);
      const undo = await pane.write(useCase, input);
      if (!same) expect(await everything(workbook)).not.toEqual(before);
      expect(await pane.takeBack(undo)).toMatchObject({ ok: true });
      expect({ input, ...(await everything(workbook)) }).toEqual({ input, ...before });
    };
    await back(rememberRules, { ejaan: 'mati' });
    await back(markOnSheet, { sheet });
    await back(applyFixUseCase, { sheet, choose: 'pasti' });
    const proposed = await run(workbook, proposeUseCase, { sheet }, stamp);
    const usulan = proposed.ok ? (proposed.value.sop[0]?.usulan ?? []) : [];
    await back(acceptUsulanUseCase, { sheet, usulan });
    await pane.write(acceptUsulanUseCase, { sheet, usulan });
    await back(drawSopUseCase, { sheet, overwrite: true }, true);
    const differs = async () => {
      const now = (await workbook.read([{ sheet: { name: sheet }, parts: ['values', 'formats', 'merges', 'shapes', 'sizes'] }]))
        .sheets[0];
      return now && compareDrawing(readSops(now).sops, now);
    };
    expect(await differs()).toBeUndefined();
    for (const change of CHANGES) await back(changeSopUseCase, { sheet, change });
    expect(await differs()).toBeUndefined();
    await pane.write(markOnSheet, { sheet });
    await back(unmarkSheet, { sheet });
    await back(saveKalender, { kalender: DEFAULT_KALENDER });
    await pane.write(saveKalender, { kalender: DEFAULT_KALENDER });
    await back(saveKalender, {
      kalender: { ...DEFAULT_KALENDER, libur: [{ tanggal: '2026-08-17', nama: 'Kemerdekaan', jenis: 'libur' }] },
    });
  });

  it('gives back what the office says of itself and the reviewer’s paper, new ones and earlier ones', async () => {
    const pengaturan = samplePengaturan(2025);
    const dasar = filledIdentitas();
    const back = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input) => {
      const before = await everything(workbook);
      const undo = await pane.write(useCase, input);
      expect(await everything(workbook)).not.toEqual(before);
      expect(await pane.takeBack(undo)).toMatchObject({ ok: true });
      expect(await everything(workbook)).toEqual(before);
      await pane.write(useCase, input);
    };
    await back(saveIdentitas, { pengaturan, identitas: dasar });
    await back(saveIdentitas, { pengaturan, identitas: { ...dasar, fungsi: [...dasar.fungsi, 'Lima', 'Enam', 'Tujuh'] } });
    await back(writeReviewSheet, { pengaturan, jejak: null });
    await back(writeReviewSheet, { pengaturan: { ...pengaturan, tahun: 2026 }, jejak: null });
  });

  it('is refused, naming the cells, where somebody has typed since; it works once they are as they were', async () => {
    const undo = await pane.write(changeSopUseCase, {
      sheet,
      change: { kind: 'insert-kegiatan', at: 1, uraian: 'Mengagendakan surat' },
    });
    const read = async () => (await workbook.read([{ sheet: { name: sheet }, parts: ['values'] }])).sheets[0]?.values ?? [];
    const row = (await read()).findIndex((line) => line.includes('Mengagendakan surat'));
    const column = (await read())[row]?.indexOf('Mengagendakan surat') ?? -1;
    const type = (value: string) => workbook.write([{ kind: 'write', sheet, at: cell(row, column), values: [[value]] }]);
    await type('Mengagendakan surat masuk');
    const before = await everything(workbook);
    expect(await pane.takeBack(undo)).toMatchObject({
      ok: false,
      refusal: { kind: 'sudah-berubah', places: [{ sheet, area: { row, column } }] },
    });
    expect(await everything(workbook)).toEqual(before);
    await type('Mengagendakan surat');
    expect(await pane.takeBack(undo)).toMatchObject({ ok: true });
    expect((await read()).flat()).not.toContain('Mengagendakan surat');
  });
});
