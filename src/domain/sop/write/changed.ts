import type { Edit } from '../../sheet/edit';
import { refuse } from '../../result';
import type { Text } from '../../text';
import type { Sop } from '../sop';
import { TOLAK } from './pesan';

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
export interface Changed {
  readonly sop: Sop;
  readonly edits: readonly Edit[];
}

/** A refusal with the sentence that explains it. */
export const refusal = (kind: ChangeRefusal['kind']): { readonly ok: false; readonly refusal: ChangeRefusal } =>
  refuse({
    kind,
    message: {
      'tidak-ada': TOLAK.tidakAda,
      'kegiatan-terakhir': TOLAK.kegiatanTerakhir,
      'baris-gabung': TOLAK.barisGabung,
      'nama-kosong': TOLAK.namaKosong,
      'nama-sudah-ada': TOLAK.namaSudahAda,
      'pelaksana-terakhir': TOLAK.pelaksanaTerakhir,
      'kolom-bersama': TOLAK.kolomBersama,
      'kolom-dipakai': TOLAK.kolomDipakai,
    }[kind],
  });
