import { kakiLog } from '../../domain/lkj/cap';
import type { Lkj } from '../../domain/lkj/lkj';
import type { RecordedAct } from '../../domain/tracker/command';
import type { Text } from '../../domain/text';
import { VERSI } from './pesan';

/** What the log has to hold about a report just compiled: that it was, and, when nothing is open any more, that it is final. */
export function catatanSusunan(lkj: Pick<Lkj, 'status' | 'cap'>): readonly { readonly jenis: RecordedAct; readonly apa: Text }[] {
  const { versi } = lkj.cap;
  const disusun = { jenis: 'lkj-disusun', apa: VERSI.disusun(lkj.status, versi) } as const;
  return lkj.status === 'final' ? [disusun, { jenis: 'lkj-final', apa: VERSI.final(versi, kakiLog(lkj.cap)) }] : [disusun];
}
