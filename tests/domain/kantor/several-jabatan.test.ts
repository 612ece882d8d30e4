import { describe, expect, it } from 'vitest';
import { idPelaksana } from '../../../src/domain/kantor/jabatan';
import { jabatanInHeading, severalJabatan } from '../../../src/domain/kantor/several-jabatan';

describe('positions in one text', () => {
  it.each([
    ['Sekretaris / Kabid Perencanaan', ['Sekretaris', 'Kabid Perencanaan']],
    ['Kasubbag dan Staf', ['Kasubbag', 'Staf']],
    ['Sekretaris\nKabid Perencanaan', ['Sekretaris', 'Kabid Perencanaan']],
    ['Sekretaris,\nKabid dan Kasi', ['Sekretaris', 'Kabid', 'Kasi']],
    ['Kepala Dinas dan/atau Sekretaris', ['Kepala Dinas', 'Sekretaris']],
    ['PPTK/Bendahara', ['PPTK', 'Bendahara']],
    ['Operator/Arsiparis', ['Operator', 'Arsiparis']],
    ['1. Kasubbag Umum\n2. Staf', ['Kasubbag Umum', 'Staf']],
  ])('a heading that names several: %j', (heading, names) => {
    expect(jabatanInHeading(heading).map((one) => one.replace(/^\d\. /, ''))).toEqual(names);
  });

  it.each([
    'Kasubbag Umum dan Kepegawaian',
    'Kasubbag Program,\nKeuangan dan Aset',
    'Kepala\nDinas',
    'Kepala Sub\nBagian Umum',
    'Sekretaris\nCamat',
    'Kepala Dinas/Badan',
    'Petugas/Staf',
    'Petugas\nOperator',
    'Kadis/Kepala Dinas',
    'Pemohon/Masyarakat',
    'Ketua\nTim',
  ])('a heading that names one: %j', (heading) => {
    expect(jabatanInHeading(heading)).toEqual([]);
  });

  it.each([
    ['Kepala Bidang\nPerencanaan', ['Kepala Bidang Perencanaan']],
    ['Kasubbag Program\ndan Keuangan', ['Kasubbag Program dan Keuangan']],
    ['Anggota\nTim', ['Anggota Tim']],
    ['Sekretaris\nPemohon', ['Sekretaris', 'Pemohon']],
    ['Kepala Dinas;Staf', ['Kepala Dinas', 'Staf']],
    ['Operator dan Verifikator', ['Operator dan Verifikator']],
  ])('a cell of names: %j', (text, names) => {
    expect(severalJabatan(text)).toEqual(names);
  });

  it('takes for a name what stands alone elsewhere', () => {
    const known = (part: string): boolean => ['verifikator', 'sekretaris', 'camat'].includes(idPelaksana(part));
    expect(severalJabatan('Operator dan Verifikator', known)).toEqual(['Operator', 'Verifikator']);
    expect(severalJabatan('Sekretaris\nCamat', known)).toEqual(['Sekretaris', 'Camat']);
  });
});
