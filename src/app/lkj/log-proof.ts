import { hasHandedIn } from '../../domain/kinerja/hand-ins';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import type { Periode } from '../../domain/kinerja/periode';
import type { Approval, LogProof } from '../../domain/lkj/lkj';
import { reportName } from '../../domain/lkj/sheet/report-name';
import { isOffice } from '../../domain/kantor/jabatan';
import type { NewEvent, TrackerEvent } from '../../domain/tracker/event';
import { eventsOf, type Berkas, type State } from '../../domain/tracker/state';

/** As much of the tracker as is needed here: `kepala` are the heads of the log's chain. */
interface Log {
  readonly state: State;
  readonly events: readonly Pick<TrackerEvent, 'waktu' | 'tanda'>[];
  readonly rantai: { readonly kepala: string };
}

/** What the log proves about the report of a Berkas: its head, who approved, which bidang have handed in for its period. */
export function logProofOf(tracker: Log, berkas: Berkas, pengaturan: Pengaturan, periode: Periode = 'tahun'): LogProof {
  const { state, events, rantai } = tracker;
  const last = events.at(-1);
  const acts = eventsOf(berkas);
  const keys = events.flatMap(({ tanda }) => tanda?.kunci ?? []);
  const steps = berkas.sop.langkah.map((sop, index) => ({ sop, state: berkas.langkah[index] }));
  const finished = steps.filter((step) => step.state?.status === 'selesai');
  const isDecision = ({ sop }: (typeof steps)[number]): boolean => sop.pelaksana.some(({ simbol }) => simbol === 'decision');
  const keputusan = steps.findLast(isDecision);
  const { kepala } = pengaturan.kantor;
  return {
    log: last ? { kepala: rantai.kepala, jumlah: events.length, pada: last.waktu } : null,
    ...(keys.length > 0 ? { tanda: { catatan: keys.length, komputer: new Set(keys).size } } : {}),
    pengesahan: finished.flatMap((step): Approval[] => {
      const { oleh: nama, sebagai, selesai: pada, disetujui } = step.state?.kini ?? {};
      if (nama === undefined || pada === undefined || !sebagai) return [];
      const akhir = isDecision(step) || steps.indexOf(step) > (keputusan ? steps.indexOf(keputusan) : -1);
      // The head may sign in a step of its own, which is finished rather than approved.
      if (disetujui !== true && !(akhir && kepala.jabatan !== '' && isOffice(sebagai.jabatan, kepala.jabatan))) return [];
      const nip = acts.find((act) => act.oleh.nama === nama && actedOn(act, steps.indexOf(step)))?.oleh.nip;
      return [{ nama, ...(nip ? { nip } : {}), ...sebagai, pada, langkah: step.sop.uraian, ...(akhir ? {} : { awal: true }) }];
    }),
    disahkan: keputusan ? keputusan.state?.status === 'selesai' : finished.length === steps.length,
    bidangDisetor: pengaturan.bidang
      .filter((one) => hasHandedIn({ state, berkas: berkas.id }, pengaturan, periode, one))
      .map(({ id }) => id),
    susunan: acts.filter((act) => isCompilationOf(act, reportName(periode, pengaturan))).length,
  };
}

/** Reports of other periods count versions of their own; a record that does not say which report it is of counts for each. */
const isCompilationOf = ({ jenis, data }: NewEvent, lembar: string): boolean =>
  jenis === 'lkj-disusun' && (data.segel === undefined || data.segel.lembar.toLowerCase() === lembar.toLowerCase());

const actedOn = ({ jenis, data }: NewEvent, langkah: number): boolean =>
  (jenis === 'kegiatan-disetujui' || jenis === 'kegiatan-selesai') && data.langkah === langkah;
