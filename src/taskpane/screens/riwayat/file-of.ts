import type { Files } from '../../../app/files';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Language } from '../../../domain/text';
import { traces, riwayatRows } from '../../../domain/tracker/riwayat/export-rows';
import { riwayatOf } from '../../../domain/tracker/riwayat/riwayat';
import { judul } from './messages';

/** The whole history as a file: .csv for reading, .xes for process mining. Loaded only when it is exported. */
export async function fileOf(files: Files, kind: 'csv' | 'xes', { events, state, workingTime }: TrackerView, language: Language) {
  const name = `Runut ${judul[language]}.${kind}`;
  if (kind === 'xes')
    return { name, mime: 'application/xml', bytes: await files.xes('Runut', traces(events, state, workingTime)) };
  const rows = riwayatRows(riwayatOf(events, state, workingTime), state, language);
  return { name, mime: 'text/csv', bytes: await files.csv(rows, language === 'id' ? ';' : ',') };
}
