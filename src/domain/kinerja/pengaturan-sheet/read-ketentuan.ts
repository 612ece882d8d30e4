import { simplest } from '../../kantor/angka';
import { DEFAULT_KETENTUAN } from '../defaults';
import type { Isian, Ketentuan, SkalaKata } from '../pengaturan';
import { figureAt, textIn, type ReportCell } from './row-values';
import { PENGATURAN_SHEET } from './messages';
import type { readList, TableRow } from './tables';

/** The office's conventions; the defaults where a table is empty. */
export function readKetentuan(
  predikat: readonly TableRow[],
  words: readonly TableRow[],
  general: ReturnType<typeof readList>,
  report: ReportCell,
): Ketentuan {
  const k = PENGATURAN_SHEET.kolom;
  const rentang = predikat.flatMap((row) => {
    const mulai = figureAt(row, k.mulai, report);
    const nama = textIn(row, k.predikat);
    return typeof mulai === 'number' && nama !== '' ? [{ mulai, nama }] : [];
  });
  const skala = new Map<string, SkalaKata>();
  for (const row of words) {
    const id = textIn(row, k.kode);
    const skor = figureAt(row, k.skor, report);
    const content = textIn(row, k.kata);
    if (id === '' || content === '' || typeof skor !== 'number') continue;
    const earlier = skala.get(id) ?? { id, nama: textIn(row, k.namaSkala), nilai: [] };
    skala.set(id, { ...earlier, nilai: [...earlier.nilai, { kata: content, skor }] });
  }
  const l = PENGATURAN_SHEET.label;
  const content = (label: string): Isian => general.get(label)?.isi ?? '';
  const desimal = Number(content(l.desimal) === '' ? DEFAULT_KETENTUAN.pembulatan.desimal : content(l.desimal));
  const batas = (label: string): number | null => {
    const nilai = simplest(content(label));
    return typeof nilai === 'number' ? nilai : null;
  };
  const nol = (label: string, bawaan: 'tercapai' | 'meleset'): number | null =>
    content(label) === '' ? DEFAULT_KETENTUAN.targetNol[bawaan] : batas(label);
  return {
    skalaPredikat: rentang.length > 0 ? [...rentang].sort((a, b) => b.mulai - a.mulai) : DEFAULT_KETENTUAN.skalaPredikat,
    pembulatan: {
      desimal: desimal === 0 || desimal === 1 || desimal === 3 || desimal === 4 ? desimal : 2,
      predikatDari: content(l.predikatDari) === PENGATURAN_SHEET.predikatDari['bilangan-bulat'] ? 'bilangan-bulat' : 'capaian',
    },
    batas: { atas: batas(l.atas), bawah: batas(l.bawah) },
    targetNol: { tercapai: nol(l.nolTercapai, 'tercapai'), meleset: nol(l.nolMeleset, 'meleset') },
    rataRata: content(l.rataRata) === PENGATURAN_SHEET.rataRata['dibatasi-100'] ? 'dibatasi-100' : 'apa-adanya',
    efisiensi: content(l.efisiensi) === PENGATURAN_SHEET.efisiensi.selisih ? 'selisih' : 'pagu-capaian',
    skalaKata: skala.size > 0 ? [...skala.values()] : DEFAULT_KETENTUAN.skalaKata,
  };
}
