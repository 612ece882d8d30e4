import type { StyleName } from '../../sheet/style';
import type { Naskah } from '../lkj';
import { LEMBAR } from './pesan';

/** What stands beside a text: whether it is still a draft, was edited or accepted, and whether its numbers moved since. */
export const keadaanOf = ({ keadaan, drafBerubah }: Pick<Naskah, 'keadaan' | 'drafBerubah'>): string =>
  keadaan === 'draf' ? LEMBAR.draf : drafBerubah ? LEMBAR.drafBerubah : LEMBAR[keadaan];

export const gayaKeadaan = ({ keadaan, drafBerubah }: Pick<Naskah, 'keadaan' | 'drafBerubah'>): StyleName =>
  keadaan === 'draf' || drafBerubah ? 'lkj-keadaan-draf' : 'lkj-keadaan';
