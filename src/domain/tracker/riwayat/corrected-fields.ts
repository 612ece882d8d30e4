import type { DataSelesai, Keluaran, NewEvent, Ubahan } from '../event';
import { correctableFields } from '../corrections';
import { isWellFormed } from '../event-shapes';
import type { LangkahSop } from '../sop-versi';

/** One thing a correction put right. Times are ISO; kelengkapan the ticked items, one a line. */
export interface CorrectedField {
  readonly apa: keyof Ubahan;
  readonly dari: string;
  readonly menjadi: string;
}

/** What a correction changed in the event it names; `langkah` says what the ticks of kelengkapan stand for. */
export function correctedFieldsOf(event: NewEvent, ubahan: Ubahan, langkah: LangkahSop | undefined): CorrectedField[] {
  const data = (isWellFormed(event) ? event.data : {}) as Partial<DataSelesai> & { readonly teks?: string };
  const words = (keluaran: Keluaran | undefined): string => keluaran?.teks ?? keluaran?.tautan ?? '';
  const ticked = (indexes: readonly number[] | undefined): string =>
    (indexes ?? []).flatMap((index) => langkah?.kelengkapan[index] ?? []).join('; ');
  const all: readonly CorrectedField[] = [
    { apa: 'waktu', dari: event.waktu, menjadi: ubahan.waktu ?? event.waktu },
    { apa: 'keluaran', dari: words(data.keluaran), menjadi: words(ubahan.keluaran ?? data.keluaran) },
    { apa: 'kelengkapan', dari: ticked(data.kelengkapan), menjadi: ticked(ubahan.kelengkapan ?? data.kelengkapan) },
    { apa: 'alasan', dari: data.alasan ?? '', menjadi: ubahan.alasan ?? data.alasan ?? '' },
    { apa: 'teks', dari: data.teks ?? '', menjadi: ubahan.teks ?? data.teks ?? '' },
  ];
  const fields = correctableFields(event.jenis);
  return all.filter(({ apa, dari, menjadi }) => dari !== menjadi && (apa === 'waktu' || fields.includes(apa)));
}
