import type { RecordedAct } from '../../../domain/tracker/command';
import type { DataCatatanKerja } from '../../../domain/tracker/event';
import type { Text } from '../../../domain/text';
import { useCommand } from '../../state/tracker';
import { usePaneState } from '../../state/use-pane';
import { mencatat } from './pesan';
import { useBerkas } from './use-jejak';

/** Leaves a sentence in the log of the Berkas. */
export function useRecord(): (jenis: RecordedAct, apa: Text) => Promise<void> {
  const record = useRecordData();
  return (jenis, apa) => record(jenis, { ringkasan: apa.id });
}

/** The same with details; nothing happens while there is no Berkas, or nobody has said who they are. */
export function useRecordData(): (jenis: RecordedAct, data: DataCatatanKerja) => Promise<void> {
  const berkas = useBerkas();
  const saya = usePaneState((state) => state.saya);
  const command = useCommand(mencatat);
  return async (jenis, data) => {
    if (!berkas || !saya || berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan') return;
    await command.start({ kind: 'record', berkas: berkas.id, jenis, data });
  };
}
