import { findText, type SheetSnapshot } from '../sheet/snapshot';
import type { LkjStamp, Lkj } from './lkj';
import { STAMP_TEXT } from './messages';
import { printedHead } from '../tracker/log/printed-head';
import { writtenTime } from '../kantor/write-tanggal';

const STAMP_PREFIX = 'susunan';

/** The mark on the cover: status, version, when it was compiled, and the log's head then. */
export const stampMark = ({ status, cap }: Pick<Lkj, 'status' | 'cap'>): string =>
  [
    STAMP_PREFIX,
    status,
    cap.versi ?? '',
    cap.disusun,
    ...(cap.log ? [cap.log.kepala, String(cap.log.jumlah), cap.log.pada] : cap.alasan ? ['', '', ''] : []),
    ...(cap.alasan ? [cap.alasan.replaceAll('|', '/')] : []),
  ].join('|');

/** What a compiled report was stamped with; undefined when it has no such mark. */
export function readStamp(sheet: SheetSnapshot): { readonly status: Lkj['status']; readonly cap: LkjStamp } | undefined {
  const mark = findText(sheet, (text) => text.startsWith(`${STAMP_PREFIX}|`));
  const [, status, versi, disusun, header, jumlah, pada, alasan = ''] = mark?.split('|') ?? [];
  if ((status !== 'konsep' && status !== 'final') || disusun === undefined) return undefined;
  const log =
    header !== undefined && header !== '' && pada !== undefined ? { kepala: header, jumlah: Number(jumlah), pada } : null;
  return { status, cap: { versi: versi ? Number(versi) : null, disusun, log, ...(alasan === '' ? {} : { alasan }) } };
}

/** "Versi 3, disusun 20 Januari 2026 pukul 09.12 WIB". */
export const stampText = ({ versi, disusun }: LkjStamp): string =>
  disusun === '' ? '' : STAMP_TEXT.disusun(versi, writtenTime(disusun));

/** The log's head as printed at the foot of every page: 128 bits of it, how many records, when. */
export const logFooter = ({ log }: LkjStamp): string =>
  log ? STAMP_TEXT.log(printedHead(log.kepala), log.jumlah, writtenTime(log.pada)) : STAMP_TEXT.tanpaLog;
