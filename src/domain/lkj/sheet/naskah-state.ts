import type { StyleName } from '../../sheet/style';
import type { Naskah } from '../lkj';
import { LKJ_SHEET } from './messages';

/** What stands beside a text: whether it is still a draft, was edited or accepted, and whether its numbers moved since. */
export const stateText = ({ keadaan, drafBerubah }: Pick<Naskah, 'keadaan' | 'drafBerubah'>): string =>
  keadaan === 'draf' ? LKJ_SHEET.draf : drafBerubah ? LKJ_SHEET.drafBerubah : LKJ_SHEET[keadaan];

export const stateStyle = ({ keadaan, drafBerubah }: Pick<Naskah, 'keadaan' | 'drafBerubah'>): StyleName =>
  keadaan === 'draf' || drafBerubah ? 'lkj-keadaan-draf' : 'lkj-keadaan';
