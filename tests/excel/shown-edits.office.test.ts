import { describe, expect, it } from 'vitest';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { openSop } from '../../src/app/sop/open-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { showCell } from '../../src/app/show-cell';
import { act } from '../../src/app/tracker/act';
import { newSession } from '../../src/app/tracker/session';
import { run } from '../../src/app/use-case';
import type { Unshown } from '../../src/app/workbook';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import { bidangSheetName } from '../../src/domain/kinerja/formulir/sheet-name';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { partShown } from '../../src/excel/shown-edits';
import { startOffice } from '../host/node/office-in-node';
import { readySop } from '../app/sop/ready-sop';
import { KADIS, stampOf } from '../domain/tracker/stories';

const stamp = stampOf(KADIS);

async function begin() {
  const office = await startOffice({ profile: 'excel-365' });
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const unshown: Unshown[] = [];
  workbook.onUnshown?.((what) => unshown.push(what));
  return { office, workbook, unshown };
}

describe('while another workbook has the focus', () => {
  it('writes the template whole and tells what could not be shown', async () => {
    const { office, workbook, unshown } = await begin();
    office.faults.focusElsewhere = true;
    const written = await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
    expect(written).toMatchObject({ ok: true, value: { sheet: 'SOP', kegiatan: 9 } });
    expect(unshown).toMatchObject([{ saved: true, failure: { kind: 'unknown', during: 'write' } }]);
    // The page set-up comes before what needs the focus, and stays.
    expect(office.book.sheet('SOP')?.page).toMatchObject({ orientation: 'landscape' });
    office.faults.focusElsewhere = false;
    const read = await run(createExcelWorkbook(new KnownWorkbook()), openSop, { target: { sheet: 'SOP' } }, stamp);
    expect(read).toMatchObject({ ok: true, value: { chosen: { sop: { kegiatan: { length: 9 } } } } });
  });

  it('leaves the forms of the bidang whole and protected', async () => {
    const { office, workbook, unshown } = await begin();
    const pengaturan = samplePengaturan(2025);
    for (const elsewhere of [true, false, true]) {
      office.faults.focusElsewhere = elsewhere;
      const { ok } = await run(workbook, writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) }, stamp);
      expect(ok).toBe(true);
      for (const { nama } of pengaturan.bidang) expect(office.book.sheet(bidangSheetName(nama))?.protected).toBe(true);
    }
    expect(unshown).toHaveLength(2);
    const data = await run(workbook, readData, { pengaturan }, stamp);
    expect(data.ok && data.value.bidang.map(({ masalah }) => masalah)).toEqual(pengaturan.bidang.map(() => undefined));
  });

  it('tells a selection alone apart from what was saved', async () => {
    const { office, workbook, unshown } = await begin();
    office.faults.focusElsewhere = true;
    await run(workbook, showCell, { sheet: 'Sheet1', at: area(3, 2) }, stamp);
    expect(unshown).toMatchObject([{ saved: false }]);
  });

  it('throws as before where the change itself is refused', async () => {
    const { office, workbook, unshown } = await begin();
    office.faults.deny = { next: 'write', code: 'AccessDenied' };
    await expect(run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp)).rejects.toMatchObject({ kind: 'protected' });
    expect(unshown).toEqual([]);
    expect(office.book.sheet('SOP')).toBeUndefined();
  });
});

describe('a second request', () => {
  it('is sent only where there is something to show, and never for an act of the tracker', async () => {
    const { office, workbook, unshown } = await begin();
    office.requests.reset();
    await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
    expect(office.requests.writes).toBe(2);
    const start = { kind: 'start-berkas', nama: 'LKj 2025', sop: await readySop(workbook, stamp) } as const;
    const session = newSession('panel');
    for (const wanted of [start, { ...start, nama: 'LKj 2026' }]) {
      office.requests.reset();
      expect(await act(workbook, session, wanted, stamp)).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
      expect(office.requests.writes).toBe(1);
    }
    expect(unshown).toEqual([]);
  });

  it('leaves in their place edits of a sheet that moves or is renamed later', () => {
    const page: Edit = { kind: 'page', sheet: 'A', setup: { paper: 'a4', orientation: 'portrait', fitToWidth: true } };
    const select: Edit = { kind: 'select', sheet: 'A', area: area(0, 0) };
    const freeze: Edit = { kind: 'freeze', sheet: 'B', rows: 1, columns: 0 };
    const rename: Edit = { kind: 'rename-sheet', sheet: 'A', to: 'C' };
    const onC: Edit = { ...select, sheet: 'C' };
    expect(partShown([page, onC, rename, freeze])).toEqual({ saved: [page, rename], shown: [freeze, onC] });
    expect(partShown([select, page])).toEqual({ saved: [], shown: [page, select] });
  });
});
