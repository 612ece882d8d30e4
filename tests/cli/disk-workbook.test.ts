import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { diskRefusalText } from '../../src/cli/disk-messages';
import { openOnDisk, type DiskRefusal, type DiskWorkbook } from '../../src/cli/disk-workbook';
import type { Result } from '../../src/domain/result';
import type { Edit } from '../../src/domain/sheet/edit';
import { emptyBook } from '../../src/files/xlsx/book';
import { readXlsx } from '../../src/files/xlsx/read';
import { writeXlsx } from '../../src/files/xlsx/write';

let folder = '';
let path = '';

const typed = (text: string): readonly Edit[] => [{ kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values: [[text]] }];

async function opened(at = path): Promise<DiskWorkbook> {
  const result = await openOnDisk(at);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

/** A1 of the first sheet of the file as it stands. */
async function saidIn(at = path): Promise<unknown> {
  const read = readXlsx(new Uint8Array(await readFile(at)), 'x.xlsx');
  return read.ok ? read.value.sheets[0]?.cells[0]?.[0]?.value : read.refusal.kind;
}

const refusedWith = <Value>(result: Result<Value, DiskRefusal>): DiskRefusal => {
  if (result.ok) throw new Error('was done');
  return result.refusal;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runut-disk-'));
  path = join(folder, 'SOP Kantor.xlsx');
  await writeFile(path, writeXlsx(emptyBook('SOP')));
});

describe('a workbook on disk', () => {
  it('is changed only by saving, whole, with its rights, and leaves nothing beside it', async () => {
    await chmod(path, 0o640);
    const workbook = await opened();
    await workbook.write(typed('satu'));
    expect(await saidIn()).toBeUndefined();
    expect(await workbook.save()).toEqual({ ok: true, value: null });
    expect(await saidIn()).toBe('satu');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    await workbook.write(typed('dua'));
    expect(await workbook.save()).toEqual({ ok: true, value: null });
    expect(await saidIn()).toBe('dua');
    expect(await readdir(folder)).toEqual(['SOP Kantor.xlsx']);
  });

  it('is saved where a link leads', async () => {
    const link = join(folder, 'tautan.xlsx');
    await symlink(path, link);
    const workbook = await opened(link);
    await workbook.write(typed('lewat tautan'));
    await workbook.save();
    expect(await saidIn()).toBe('lewat tautan');
    expect((await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'tautan.xlsx')?.isSymbolicLink()).toBe(
      true,
    );
  });

  it('is made where asked, unless somebody else was faster', async () => {
    const fresh = join(folder, 'baru.xlsx');
    expect(refusedWith(await openOnDisk(fresh)).kind).toBe('unavailable');
    const [one, other] = [await openOnDisk(fresh, { create: true }), await openOnDisk(fresh, { create: true })];
    if (!one.ok || !other.ok) throw new Error('not opened');
    await one.value.write([{ kind: 'ensure-sheet', sheet: 'SOP' }]);
    expect(await one.value.save()).toEqual({ ok: true, value: null });
    expect(refusedWith(await other.value.save()).kind).toBe('changed');
  });

  it.each([
    ['changed', () => writeFile(path, writeXlsx(emptyBook('Lain')))],
    ['changed', () => rm(path)],
    ['open-elsewhere', () => writeFile(join(folder, '~$SOP Kantor.xlsx'), '')],
    ['open-elsewhere', () => writeFile(join(folder, '.~lock.SOP Kantor.xlsx#'), '')],
    ['read-only', () => chmod(path, 0o444)],
  ] as const)('is not saved when meanwhile it is %s', async (kind, meanwhile) => {
    const workbook = await opened();
    await workbook.write(typed('satu'));
    await meanwhile();
    const before = await readFile(path).catch(() => undefined);
    const refusal = refusedWith(await workbook.save());
    expect(refusal).toEqual({ kind, file: 'SOP Kantor.xlsx' });
    expect(diskRefusalText(refusal).id).toContain('SOP Kantor.xlsx');
    expect(await readFile(path).catch(() => undefined)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is not opened while another program has it, under another ending, or where it is no workbook', async () => {
    const kindOf = async (at: string): Promise<string> => refusedWith(await openOnDisk(at)).kind;
    await copyFile(path, join(folder, 'a.xlsm'));
    await writeFile(join(folder, 'b.xlsx'), 'halo');
    expect(await kindOf(join(folder, 'a.xlsm'))).toBe('not-xlsx');
    expect(await kindOf(join(folder, 'b.xlsx'))).toBe('foreign');
    expect(await kindOf(folder)).toBe('not-xlsx');
    await writeFile(join(folder, '~$SOP Kantor.xlsx'), '');
    expect(await kindOf(path)).toBe('open-elsewhere');
  });

  it('is not saved over what would be lost, but as a copy under a free name', async () => {
    const parts = unzipSync(await readFile(path));
    const workbookRelations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
    const withMacro = workbookRelations.replace(
      '</Relationships>',
      '<Relationship Id="rIdX" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    const whole = zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(withMacro) });
    await writeFile(path, whole);
    const workbook = await opened();
    await workbook.write(typed('satu'));
    const refusal = refusedWith(await workbook.save());
    expect(diskRefusalText(refusal).id).toContain('SOP Kantor.xlsx tidak ditimpa karena berisi hal yang akan hilang: makro');
    expect(new Uint8Array(await readFile(path))).toEqual(whole);
    const copy = join(folder, 'salinan.xlsx');
    expect(await workbook.save(copy)).toEqual({ ok: true, value: null });
    expect(await saidIn(copy)).toBe('satu');
    expect(refusedWith(await workbook.save(copy)).kind).toBe('already-there');
    expect(new Uint8Array(await readFile(path))).toEqual(whole);
  });

  it('stays as it was where its folder takes no new file', async () => {
    const workbook = await opened();
    await workbook.write(typed('satu'));
    const nowhere = resolve(folder, 'tidak-ada', 'salinan.xlsx');
    expect(refusedWith(await workbook.save(nowhere))).toMatchObject({ file: 'salinan.xlsx' });
    expect(await saidIn()).toBeUndefined();
  });
});
