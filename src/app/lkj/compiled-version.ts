import { logFooter } from '../../domain/lkj/stamp-mark';
import type { Lkj } from '../../domain/lkj/lkj';
import type { Sentence } from '../tracker/record';
import { VERSION_TEXT } from './messages';

/** What the log has to hold about a report just compiled: that it was, and, when nothing is open any more, that it is final. */
export function compiledActs({ status, cap }: Pick<Lkj, 'status' | 'cap'>): readonly Sentence[] {
  const disusun: Sentence = { jenis: 'lkj-disusun', data: { ringkasan: VERSION_TEXT.disusun(status, cap.versi).id } };
  if (status !== 'final') return [disusun];
  return [disusun, { jenis: 'lkj-final', data: { ringkasan: VERSION_TEXT.final(cap.versi, logFooter(cap)).id } }];
}
