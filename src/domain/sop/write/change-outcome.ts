import type { Edit } from '../../sheet/edit';
import { refuse } from '../../result';
import type { Text } from '../../text';
import type { Sop } from '../sop';
import { CHANGE_REFUSALS } from './messages';

/** Why a change of the table was not made. */
export interface ChangeRefusal {
  readonly kind:
    | 'tidak-ada'
    | 'kegiatan-terakhir'
    | 'baris-gabung'
    | 'nama-kosong'
    | 'nama-sudah-ada'
    | 'pelaksana-terakhir'
    | 'kolom-bersama'
    | 'kolom-dipakai';
  readonly message: Text;
}

/** The SOP as it will be, and the edits that bring it about. */
export interface ChangedSop {
  readonly sop: Sop;
  readonly edits: readonly Edit[];
}

/** A refusal with the sentence that explains it. */
export const changeRefusal = (kind: ChangeRefusal['kind']): { readonly ok: false; readonly refusal: ChangeRefusal } =>
  refuse({
    kind,
    message: {
      'tidak-ada': CHANGE_REFUSALS.tidakAda,
      'kegiatan-terakhir': CHANGE_REFUSALS.kegiatanTerakhir,
      'baris-gabung': CHANGE_REFUSALS.barisGabung,
      'nama-kosong': CHANGE_REFUSALS.namaKosong,
      'nama-sudah-ada': CHANGE_REFUSALS.namaSudahAda,
      'pelaksana-terakhir': CHANGE_REFUSALS.pelaksanaTerakhir,
      'kolom-bersama': CHANGE_REFUSALS.kolomBersama,
      'kolom-dipakai': CHANGE_REFUSALS.kolomDipakai,
    }[kind],
  });
