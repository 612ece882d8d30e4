import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import type { Approval, LogProof } from '../../domain/lkj/lkj';
import { isOffice } from '../../domain/kantor/jabatan';
import type { NewEvent, TrackerEvent } from '../../domain/tracker/event';
import { bidangKey, eventsOf, type Berkas, type State } from '../../domain/tracker/state';

/** The period under which the yearly data of the bidang are handed in. */
export const periodeOf = (pengaturan: Pengaturan): string => String(pengaturan.tahun);

/** As much of the tracker as is needed here: `kepala` are the heads of the log's chain. */
interface Log {
  readonly state: State;
  readonly events: readonly Pick<TrackerEvent, 'waktu' | 'tanda'>[];
  readonly rantai: { readonly kepala: string };
}

/** What the log proves about the report of a Berkas: its head, who approved, which bidang have handed in. */
export function logProofOf(tracker: Log, berkas: Berkas, pengaturan: Pengaturan): LogProof {
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
      .filter(({ nama }) => {
        const status = state.bidang.get(bidangKey(berkas.id, periodeOf(pengaturan), nama))?.status;
        return status === 'disetor' || status === 'dikunci';
      })
      .map(({ id }) => id),
    susunan: state.lkj.get(berkas.id)?.susunan ?? 0,
  };
}

const actedOn = ({ jenis, data }: NewEvent, langkah: number): boolean =>
  (jenis === 'kegiatan-disetujui' || jenis === 'kegiatan-selesai') && data.langkah === langkah;
