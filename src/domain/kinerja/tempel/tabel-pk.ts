import type { CellValue } from '../../sheet/snapshot';
import { jenisKolom, kepalaRapi, triwulanDari, type JenisKolom } from './kolom';

/** A table of a Perjanjian Kinerja found in pasted cells: its columns and its rows. */
export interface TabelPk {
  readonly untuk: 'indikator' | 'program';
  readonly kolom: ReadonlyMap<number, JenisKolom>;
  readonly baris: readonly BarisTempel[];
}

/** A row of the pasted cells, with its number as a person counts (from 1). */
export interface BarisTempel {
  readonly nomor: number;
  readonly sel: readonly CellValue[];
}

/** Finds the tables by their headers; what stands before the first header is left alone. */
export function tabelPk(rows: readonly (readonly CellValue[])[], tahun: number): readonly TabelPk[] {
  const hasil: { untuk: TabelPk['untuk']; kolom: Map<number, JenisKolom>; baris: BarisTempel[] }[] = [];
  let kosong = false;
  let selesai = false;
  for (let index = 0; index < rows.length; index += 1) {
    const sel = rows[index] ?? [];
    const kolom = kolomDari(sel, tahun);
    const untuk = jenisTabel(kolom);
    if (untuk !== undefined) {
      const kedua = rows[index + 1] ?? [];
      if (tambahTriwulan(kolom, kedua)) index += 1;
      hasil.push({ untuk, kolom, baris: [] });
      selesai = false;
      continue;
    }
    const terisi = sel.flatMap((satu, column) => (String(satu).trim() === '' ? [] : [column]));
    // After a gap, a line with one text outside of the table's names begins something else.
    if (kosong && terisi.length === 1 && !namaDi(hasil.at(-1)?.kolom, terisi[0] ?? 0)) selesai = true;
    kosong = terisi.length === 0;
    if (kosong || selesai || barisNomor(sel)) continue;
    hasil.at(-1)?.baris.push({ nomor: index + 1, sel });
  }
  return hasil.filter((satu) => satu.baris.length > 0);
}

function kolomDari(sel: readonly CellValue[], tahun: number): Map<number, JenisKolom> {
  const kolom = new Map<number, JenisKolom>();
  sel.forEach((isi, column) => {
    const jenis = jenisKolom(isi, tahun);
    // The first of two columns with the same name counts.
    if (jenis && ![...kolom.values()].some((ada) => JSON.stringify(ada) === JSON.stringify(jenis))) kolom.set(column, jenis);
  });
  return kolom;
}

function jenisTabel(kolom: ReadonlyMap<number, JenisKolom>): TabelPk['untuk'] | undefined {
  const ada = (apa: JenisKolom['apa']): boolean => [...kolom.values()].some((satu) => satu.apa === apa);
  if (ada('indikator') && (ada('target') || ada('sasaran') || ada('satuan') || ada('triwulan'))) return 'indikator';
  return ada('program') && ada('pagu') ? 'program' : undefined;
}

const namaDi = (kolom: ReadonlyMap<number, JenisKolom> | undefined, column: number): boolean =>
  ['sasaran', 'indikator', 'program'].includes(kolom?.get(column)?.apa ?? '');

/** A second header row under "Target": "TW I | TW II | …" or "I | II | …". True when there was one. */
function tambahTriwulan(kolom: Map<number, JenisKolom>, sel: readonly CellValue[]): boolean {
  const tw = sel.flatMap((isi, column) => {
    const ke = triwulanDari(kepalaRapi(isi));
    return ke === undefined ? [] : [{ column, ke }];
  });
  if (tw.length < 2) return false;
  const pernah = new Set<number>();
  for (const { column, ke } of tw) {
    if (pernah.has(ke)) break;
    pernah.add(ke);
    // "Target" over the quarters is the band, not the target of the year.
    kolom.set(column, { apa: 'triwulan', tw: ke });
  }
  return true;
}

/** "(1) | (2) | (3)" or "1 | 2 | 3": numbers of columns, not of anything in them. */
function barisNomor(sel: readonly CellValue[]): boolean {
  const isi = sel.map((satu) => String(satu).trim()).filter((satu) => satu !== '');
  return isi.length >= 3 && isi.every((satu, index) => new RegExp(`^\\(?${String(index + 1)}\\)?$`).test(satu));
}
