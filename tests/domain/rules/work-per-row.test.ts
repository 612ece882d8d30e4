import { expect, it } from 'vitest';
import { checkSop } from '../../../src/domain/rules/check';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import type { Sop } from '../../../src/domain/sop/sop';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { countedWork } from '../../counted-work';

/** A table of so many steps in order, in words that no other edition has. */
function sopOf(steps: number, edition: string): Sop {
  const rows = Array.from({ length: steps }, (_, index): readonly CellValue[] => {
    const dokumen = (at: number): string => `Konsep laporan ${edition}.${String(at)}`;
    const uraian = `Menyusun ${dokumen(index)} menurut bahan dari tiap bidang`;
    return [index + 1, uraian, '■', '', dokumen(index - 1), '15 menit', dokumen(index), ''];
  });
  const [sop] = readSops({
    name: 'SOP',
    values: [['No', 'Kegiatan', 'Kepala Dinas', 'Staf', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'], ...rows],
  }).sops;
  if (!sop) throw new Error('no SOP');
  return sop;
}

it('looks through the texts of a row no more often than ten times over with patterns, all rules together', () => {
  const [few, many] = [sopOf(200, 'satu'), sopOf(400, 'dua')];
  const [once, twice] = [few, many].map((sop) => countedWork(() => checkSop(sop))) as [number, number];
  const letters =
    many.kegiatan.reduce((sum, { uraian, kelengkapan, output }) => sum + (uraian + kelengkapan + output).length, 0) / 400;
  expect((twice - once) / 200).toBeLessThan(10 * letters);
});
