import type { SheetSnapshot } from '../sheet/snapshot';
import type { Cap, Lkj } from './lkj';
import { CAP } from './pesan';
import { waktuTertulis } from '../kantor/write-tanggal';

const AWALAN = 'susunan';

/** The mark on the cover: status, version, when it was compiled, and the log's head then. */
export const tandaCap = ({ status, cap }: Pick<Lkj, 'status' | 'cap'>): string =>
  [AWALAN, status, cap.versi ?? '', cap.disusun, ...(cap.log ? [cap.log.kepala, String(cap.log.jumlah), cap.log.pada] : [])].join(
    '|',
  );

/** What a compiled report was stamped with; undefined when it has no such mark. */
export function bacaCap(sheet: SheetSnapshot): { readonly status: Lkj['status']; readonly cap: Cap } | undefined {
  const tanda = sheet.values.flat().find((value) => typeof value === 'string' && value.startsWith(`${AWALAN}|`));
  const [, status, versi, disusun, kepala, jumlah, pada] = typeof tanda === 'string' ? tanda.split('|') : [];
  if ((status !== 'konsep' && status !== 'final') || disusun === undefined) return undefined;
  const log = kepala !== undefined && pada !== undefined ? { kepala, jumlah: Number(jumlah), pada } : null;
  return { status, cap: { versi: versi ? Number(versi) : null, disusun, log } };
}

/** "Versi 3, disusun 20 Januari 2026 pukul 09.12 WIB". */
export const capTertulis = ({ versi, disusun }: Cap): string =>
  disusun === '' ? '' : CAP.disusun(versi, waktuTertulis(disusun));

/** The log's head as printed at the foot of every page: its first and last digits, how many records, when. */
export function kakiLog({ log }: Cap): string {
  if (!log) return CAP.tanpaLog;
  const kepala = log.kepala.length > 14 ? `${log.kepala.slice(0, 8)}…${log.kepala.slice(-4)}` : log.kepala;
  return CAP.log(kepala, log.jumlah, waktuTertulis(log.pada));
}
