import { expect, it } from 'vitest';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import { sopFrom } from '../sheet-of-text';

const proposed = (first: string) =>
  suggestPelaksana(
    sopFrom(`
      No | Kegiatan | Kepala | Staf | Bidang | Kelengkapan | Waktu | Output
      1 | ${first} | | ■ | | Surat | 1 jam | Catatan
      2 | Menyiapkan data kinerja | | | | Catatan | 1 jam | Data`),
  ).find(({ kegiatan }) => kegiatan === 1);

it('who takes in a request, or puts it on file, has asked nobody for anything', () => {
  for (const first of ['Menerima permintaan data dari masyarakat', 'Mencatat permintaan data dalam agenda'])
    expect(proposed(first)?.alasan.id ?? '').not.toContain('meminta');
  expect(proposed('Membuat surat permintaan data kepada Bidang')?.alasan.id).toContain('Kegiatan 1 meminta data');
});
