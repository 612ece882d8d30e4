import { unitName } from '../../kantor/unit-kerja';
import type { Cell } from '../../sheet/address';
import { indikatorOf, programOf, type Isian, type Pengaturan } from '../pengaturan';
import { TRIWULAN_FIELDS, WORD_FIELDS, type Formulir } from './formulir';

/** A filled row of a form that the settings do not give to its bidang (any more). */
export interface UnplacedRow {
  readonly jenis: 'indikator' | 'program';
  readonly kode: string;
  /** As the settings call it; '' where they do not know its code. */
  readonly nama: string;
  /** Who fills it in according to the settings, by name. */
  readonly owners: readonly string[];
  /** Its first entry. */
  readonly at: Cell;
}

/** The rows of a form whose entries have no place in the settings, in the order of the form; blank rows are none. */
export function unplacedRows(pengaturan: Pengaturan, formulir: Formulir): readonly UnplacedRow[] {
  const { bidang } = formulir.identitas;
  const own = new Set([...indikatorOf(pengaturan, bidang), ...programOf(pengaturan, bidang)].map(({ id }) => id));
  const unplaced = (kode: string, entries: readonly Isian[]): boolean => !own.has(kode) && entries.some((one) => one !== '');
  const owners = (ids: readonly string[]): readonly string[] =>
    pengaturan.bidang.filter(({ id }) => ids.includes(id)).map(({ nama }) => unitName(nama));
  return [
    ...formulir.indikator
      .filter((one) => unplaced(one.indikator, [...one.realisasi, ...WORD_FIELDS.map((field) => one[field])]))
      .map(({ indikator: kode, at }): UnplacedRow => {
        const known = pengaturan.indikator.find(({ id }) => id === kode);
        return {
          jenis: 'indikator',
          kode,
          nama: known?.nama ?? '',
          owners: owners(known?.bidang ?? []),
          at: at[TRIWULAN_FIELDS[0]],
        };
      }),
    ...formulir.program
      .filter((one) => unplaced(one.program, [...one.realisasi, one.catatan]))
      .map(({ program: kode, at }): UnplacedRow => {
        const known = pengaturan.program.find(({ id }) => id === kode);
        return { jenis: 'program', kode, nama: known?.nama ?? '', owners: owners(known ? [known.bidang] : []), at: at.tw1 };
      }),
  ];
}
