import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { realisasiColumn } from '../../src/domain/kinerja/formulir/formulir-layout';
import { readXlsx } from '../../src/files/xlsx/read';
import { runutSays } from './runut-says';

let path = '';
const as = (jabatan: string, nama = 'Ani'): string[] => ['--nama', nama, '--jabatan', jabatan];

/** Whether the figures of each triwulan of a form are locked. */
async function locked(): Promise<readonly boolean[]> {
  const read = readXlsx(new Uint8Array(await readFile(path)), 'x.xlsx');
  const form = read.ok && read.value.sheets.find(({ name }) => name === 'Bidang Perumahan');
  return [0, 1, 2, 3].map((tw) => form !== false && form?.cells[7]?.[realisasiColumn(tw)]?.style?.locked !== false);
}

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'runut-triwulan-')), 'Data Kinerja.xlsx');
  for (const asked of [
    ['templat', 'sinjai', path],
    ['usulan', '--terima', path],
    ['pengaturan', '--contoh', '2025', path],
  ])
    await runutSays(...asked);
});

describe('a triwulan on a file alone', () => {
  it('has a Berkas of its own, in which each bidang hands it in and its columns are locked', async () => {
    const begin = ['berkas', 'mulai', path, '--berkas', 'Data Kinerja TW II 2025', ...as('Kepala Dinas')];
    expect(await runutSays(...begin, '--periode', 'tw7')).toMatchObject({ code: 1, objected: expect.stringContaining('"tw7"') });
    expect(await runutSays(...begin, '--periode', 'tw2')).toMatchObject({ code: 0 });
    const hand = ['setor', 'Perumahan', path, ...as('Kepala Bidang')];
    expect(await runutSays(...hand, '--periode', 's1')).toMatchObject({ code: 1, objected: expect.stringContaining('triwulan') });
    expect(await runutSays(...hand, '--periode', 'tw2')).toMatchObject({
      code: 0,
      said: 'Data Perumahan TW II 2025 disampaikan.',
    });
    expect(await locked()).toEqual([false, true, false, false]);
    expect((await runutSays('riwayat', path)).said).toContain('Data Perumahan TW II 2025 disampaikan');
  });

  it('is what is handed in and reported where nobody says which period: that of the Berkas', async () => {
    expect(await runutSays('setor', 'Sekretariat', path, ...as('Kepala Bidang'))).toMatchObject({
      code: 0,
      said: 'Data Sekretariat TW II 2025 disampaikan.',
    });
    const told = async (...more: string[]) => {
      const { said } = await runutSays('lkj', ...more, '--json', '-', path);
      return (JSON.parse(said) as { readonly periode: string }).periode;
    };
    expect([await told(), await told('--periode', 'tahun')]).toEqual(['tw2', 'tahun']);
  });

  it('is approved by who acts for the head, once that is recorded', async () => {
    const first = ['berkas', 'selesai', path, '--kegiatan', '1', '--lengkap', ...as('Asisten', 'Budi')];
    expect(await runutSays(...first, '--sebagai', 'Kepala Dinas')).toMatchObject({ code: 1 });
    const assign = ['berkas', 'tugaskan', path, '--untuk', 'Kepala Dinas', ...as('Sekretaris Dinas')];
    expect(await runutSays(...assign)).toMatchObject({ code: 1, objected: expect.stringContaining('--kepada') });
    expect(await runutSays(...assign, '--kepada', 'Budi', '--dasar', 'SPT 12/2025')).toMatchObject({
      code: 0,
      said: 'Budi bertindak untuk Kepala Dinas di Berkas ini.',
    });
    expect(await runutSays(...first, '--sebagai', 'Kepala Dinas')).toMatchObject({ code: 0 });
    expect((await runutSays('riwayat', path)).said).toMatch(
      /Kegiatan 1 selesai \(Budi, [\s\S]*Budi bertindak sebagai Plt\. Kepala Dinas \(Ani/,
    );
    expect(await runutSays(...assign, '--kepada', 'Budi', '--akhiri')).toMatchObject({
      code: 0,
      said: 'Budi tidak lagi bertindak untuk Kepala Dinas.',
    });
  });
});
