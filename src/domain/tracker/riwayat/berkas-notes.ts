import { applyCorrections } from '../corrections';
import { eventsOf, type Berkas } from '../state';

/** A note as it reads now, corrections applied. */
export interface BerkasNote {
  readonly id: string;
  readonly teks: string;
  readonly oleh: string;
  /** ISO. */
  readonly waktu: string;
  /** Index of its step; absent where it concerns the whole Berkas. */
  readonly langkah?: number;
}

/** The notes of a Berkas that still stand, oldest first. */
export function notesOfBerkas(berkas: Berkas): BerkasNote[] {
  const events = eventsOf(berkas).filter(({ jenis }) => jenis === 'catatan-ditambahkan' || jenis === 'peristiwa-dikoreksi');
  return applyCorrections(events.toReversed()).flatMap((event) =>
    event.jenis === 'catatan-ditambahkan'
      ? [
          {
            id: event.id,
            teks: event.data.teks,
            oleh: event.oleh.nama,
            waktu: event.waktu,
            ...(event.data.langkah === undefined ? {} : { langkah: event.data.langkah }),
          },
        ]
      : [],
  );
}
