import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Language } from '../../../domain/text';
import { jejak, riwayatRows } from '../../../domain/tracker/riwayat/ekspor';
import { riwayat } from '../../../domain/tracker/riwayat/riwayat';
import { writeCsv } from '../../../files/csv';
import { encodePieces } from '../../../files/encode-pieces';
import { writeXes } from '../../../files/xes';
import { judul } from './pesan';

/** The whole history as a file: .csv for reading, .xes for process mining. Loaded only when it is exported. */
export function fileOf(kind: 'csv' | 'xes', { events, state, kerja }: TrackerView, language: Language) {
  const name = `Runut ${judul[language]}.${kind}`;
  if (kind === 'csv') {
    const rows = riwayatRows(riwayat(events, state, kerja), state, language);
    const separator = language === 'id' ? ';' : ',';
    return { name, mime: 'text/csv', bytes: new TextEncoder().encode(writeCsv(rows, { separator })) };
  }
  const bytes = encodePieces(writeXes({ name: 'Runut', traces: jejak(events, state, kerja) }));
  return { name, mime: 'application/xml', bytes };
}
