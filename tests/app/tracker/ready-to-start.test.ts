import { describe, expect, it } from 'vitest';
import { mendFirst } from '../../../src/app/tracker/ready-to-start';
import { sopFrom } from '../../domain/sop/sheet-of-text';

const grid = (...rows: readonly string[]): string =>
  ['No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output', ...rows].join('\n');
const said = (...rows: readonly string[]): readonly string[] => {
  const { nobody, unclear } = mendFirst(sopFrom(grid(...rows)));
  return [...(nobody ? [nobody] : []), ...unclear].map(({ id }) => id);
};

describe('before a Berkas starts', () => {
  const first = '1 | Menyusun surat | | ● | Data | 5 menit | Surat';
  const check = '2 | Memeriksa surat | ◆ ke 1 | | Surat | 5 menit | Surat benar';

  it('nothing is asked of an SOP in order', () => {
    expect(said(first, check, '3 | Mengirim surat | | ● | Surat benar | 5 menit | Resi')).toEqual([]);
  });

  it('every step must be somebody’s', () => {
    const [only, ...more] = said(first, check, '3 | Mengirim surat | | | Surat benar | 5 menit | Resi');
    expect(only).toContain('Kegiatan 3 belum punya pelaksana');
    expect(more).toEqual([]);
  });

  it('a letter of a connector is nobody', () => {
    expect(said(first, check, '3 | Mengirim surat | A | | Surat benar | 5 menit | Resi')).toHaveLength(1);
  });

  it('a number that a return names must be one step’s alone', () => {
    expect(said(first, '1 | Mengetik surat | | ■ | Surat | 5 menit | Ketikan', check)[0]).toContain(
      'Nomor 1 dipakai lebih dari satu',
    );
    expect(said(first, check, '2 | Mengirim surat | | ● | Surat benar | 5 menit | Resi')).toEqual([]);
  });
});
