import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/command';
import { readFile } from '../../src/cli/read-file';
import { runutSays } from './runut-says';
import { runut } from '../../src/cli/runut';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';

function listening(): Terminal & { readonly said: string[]; readonly objected: string[] } {
  const said: string[] = [];
  const objected: string[] = [];
  return { said, objected, out: (line) => said.push(line), err: (line) => objected.push(line), progress: () => undefined };
}

describe('the command line', () => {
  it('says how it is used when asked, and when asked wrongly', async () => {
    const asked = listening();
    expect(await runut(['--help'], asked)).toBe(0);
    expect(asked.said.join('\n')).toMatch(/Cara pakai: .*\n[\s\S]*riwayat[\s\S]*capaian/);
    const wrong = listening();
    expect(await runut(['toString', 'a.xlsx'], wrong)).toBe(2);
    expect(wrong.objected[0]).toBe('Perintah "toString" tidak dikenal.');
    expect(await runut([], listening())).toBe(2);
  });

  it('opens a workbook or a text by path, and says of everything else why not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'runut-'));
    const path = join(folder, 'SOP 1.xlsx');
    await writeFile(path, writeXlsx(emptyBook('SOP')));
    expect(await readFile(path)).toMatchObject({ ok: true, value: { snapshot: { active: 'SOP' } } });
    expect(await readFile(join(folder, 'tidak-ada.xlsx'))).toMatchObject({ ok: false, refusal: { kind: 'unavailable' } });
    expect(await readFile(folder)).toMatchObject({ ok: false, refusal: { kind: 'unavailable' } });
  });
});

describe('runut <perintah> --help', () => {
  it.each([
    'periksa',
    'riwayat',
    'pk',
    'capaian',
    'data',
    'rekap',
    'templat',
    'usulan',
    'berkas',
    'pengaturan',
    'impor',
    'lkj',
    'dasbor',
  ])('says how %s is used, as an answer', async (name) => {
    const { code, said, objected } = await runutSays(name, '--help');
    expect({ code, objected }).toEqual({ code: 0, objected: '' });
    expect(said).toMatch(new RegExp(`^Cara pakai: npm run -s runut -- ${name} `));
  });
});
