import { text, type Text } from '../../text';
import { timeText } from '../../kantor/write-tanggal';
import type { TrackerEvent } from '../event';
import { isIsoTime } from './log-row';

/** What a log was when somebody outside it saw it: its heads ("hash hash" where it had forked), how many records, when (ISO). */
export interface Witness {
  readonly kepala: string;
  readonly jumlah: number;
  readonly pada: string;
}

/** A log that may be asked whether it holds a hash without going through it. */
interface HeldLog extends Iterable<Pick<TrackerEvent, 'hash'>> {
  readonly length: number;
  has?(hash: string): boolean;
}

/** Whether a head, of which as many digits may be given as were printed, is in a log. */
function holds(log: HeldLog, head: string): boolean {
  if (head.length === 64 && log.has) return log.has(head);
  for (const { hash } of log) if (hash.startsWith(head)) return true;
  return false;
}

/**
 * What a log lacks that a witness saw: cut off, rewritten or removed since. Undefined where the log still holds all its heads, however
 * much was added. `dari` says who saw it, as a sentence begins.
 */
export function missingSince(events: HeldLog, { kepala, jumlah, pada }: Witness, dari: Text): Text | undefined {
  const heads = kepala.split(' ').filter((one) => one !== '');
  if (heads.every((head) => holds(events, head))) return undefined;
  const [count, now, when] = [String(jumlah), String(events.length), timeText(pada)];
  return events.length === 0
    ? text(
        `${dari.id} melihat log dengan ${count} peristiwa (${when.id}); sekarang log tidak ada lagi. Log itu dihapus.`,
        `${dari.en} saw a log of ${count} records (${when.en}); now there is none. It was removed.`,
      )
    : text(
        `${dari.id} melihat log dengan ${count} peristiwa (${when.id}) yang kepalanya tidak ada di log sekarang (${now} peristiwa). Log dipotong, diganti, atau ditulis ulang.`,
        `${dari.en} saw a log of ${count} records (${when.en}) whose head is not in the log of now (${now} records). It was cut, replaced or rewritten.`,
      );
}

/** Who may have seen a log. */
export const WITNESSES = {
  lkj: text('LKj di buku kerja ini', 'The LKj in this workbook'),
  berkas: text('Berkas saksi', 'The witness file'),
  komputer: text('Komputer ini pernah', 'This computer once'),
  formulir: (nama: string): Text => text(`Formulir ${nama}`, `The form ${nama}`),
};

/** With what the text of a witness begins. */
export const WITNESS_PREFIX = 'runut:saksi';

/** A witness as a text, as a form carries it out of the workbook. */
export const witnessMark = ({ kepala, jumlah, pada }: Witness): string =>
  [WITNESS_PREFIX, kepala, String(jumlah), pada].join(';');

/** Reads such a text; undefined when it is none. */
export function parseWitness(mark: unknown): Witness | undefined {
  if (typeof mark !== 'string') return undefined;
  const [prefix, kepala = '', jumlah = '', pada] = mark.trim().split(';');
  if (prefix !== WITNESS_PREFIX || pada === undefined || !/^[0-9a-f]{64}(?: [0-9a-f]{64})*$/.test(kepala)) return undefined;
  if (!/^\d{1,7}$/.test(jumlah) || !isIsoTime(pada)) return undefined;
  return { kepala, jumlah: Number(jumlah), pada };
}
