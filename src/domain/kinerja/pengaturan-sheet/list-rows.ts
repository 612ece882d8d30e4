import { TRIWULAN, type Isian, type Ketentuan, type Pengaturan } from '../pengaturan';
import { PENGATURAN_SHEET } from './messages';

const { label: l } = PENGATURAN_SHEET;

/** A label, what stands beside it, and what may be chosen there. */
export type ListRow = readonly [label: string, isi: Isian, pilihan?: readonly string[]];

/** What the office is and who signs for it. */
export function kantorRows({ kantor, tahun, lembarBertahun = false }: Pengaturan): readonly ListRow[] {
  const pejabat = (who: 'kepala' | 'penyusun'): readonly ListRow[] => [
    [l[`${who}Jabatan`], kantor[who].jabatan],
    [l[`${who}Nama`], kantor[who].nama],
    [l[`${who}Nip`], kantor[who].nip],
    [l[`${who}Pangkat`], kantor[who].pangkat],
  ];
  return [
    [l.nama, kantor.nama],
    [l.pemerintah, kantor.pemerintah],
    [l.kota, kantor.kota],
    [l.tahun, tahun],
    ...(lembarBertahun ? [[l.lembarBertahun, PENGATURAN_SHEET.ya] satisfies ListRow] : []),
    [l.batasSetor, kantor.batasSetor],
    ...TRIWULAN.map((tw): ListRow => [l.batasTriwulan[tw], kantor.batasTriwulan[tw]]),
    [l.pkPerubahan, kantor.pkPerubahan],
    ...pejabat('kepala'),
    ...pejabat('penyusun'),
    [l.totalAnggaran, kantor.totalAnggaran],
    [l.contoh, kantor.contoh ? PENGATURAN_SHEET.ya : ''],
  ];
}

/** By what conventions it calculates. */
export function ketentuanRows({ pembulatan, batas, targetNol, rataRata, efisiensi }: Ketentuan): readonly ListRow[] {
  const { predikatDari, efisiensi: formulas, rataRata: means, tanpaBatas, takDihitung } = PENGATURAN_SHEET;
  return [
    [l.desimal, pembulatan.desimal, ['0', '1', '2', '3', '4']],
    [l.predikatDari, predikatDari[pembulatan.predikatDari], Object.values(predikatDari)],
    [l.atas, batas.atas ?? tanpaBatas],
    [l.bawah, batas.bawah ?? tanpaBatas],
    [l.nolTercapai, targetNol.tercapai ?? takDihitung],
    [l.nolMeleset, targetNol.meleset ?? takDihitung],
    [l.rataRata, means[rataRata], Object.values(means)],
    [l.efisiensi, formulas[efisiensi], Object.values(formulas)],
  ];
}
