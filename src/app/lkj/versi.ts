import { kakiLog } from '../../domain/lkj/cap';
import type { Lkj } from '../../domain/lkj/lkj';
import type { Sentence } from '../tracker/record';
import { VERSI } from './pesan';

/** What the log has to hold about a report just compiled: that it was, and, when nothing is open any more, that it is final. */
export function catatanSusunan({ status, cap }: Pick<Lkj, 'status' | 'cap'>): readonly Sentence[] {
  const disusun: Sentence = { jenis: 'lkj-disusun', data: { ringkasan: VERSI.disusun(status, cap.versi).id } };
  if (status !== 'final') return [disusun];
  return [disusun, { jenis: 'lkj-final', data: { ringkasan: VERSI.final(cap.versi, kakiLog(cap)).id } }];
}
