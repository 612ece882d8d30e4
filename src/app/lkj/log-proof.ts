import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import type { LogProof } from '../../domain/lkj/lkj';
import { bidangKey, type Berkas, type State } from '../../domain/tracker/state';

/** The period under which the yearly data of the bidang are handed in. */
export const periodeOf = (pengaturan: Pengaturan): string => String(pengaturan.tahun);

/** As much of the tracker as is needed here: `kepala` are the heads of the log's chain. */
interface Log {
  readonly state: State;
  readonly events: readonly { readonly waktu: string }[];
  readonly rantai: { readonly kepala: string };
}

/** What the log proves about the report of a Berkas: its head, who approved, which bidang have handed in. */
export function logProofOf(tracker: Log, berkas: Berkas, pengaturan: Pengaturan): LogProof {
  const { state, events, rantai } = tracker;
  const last = events.at(-1);
  const steps = berkas.sop.langkah.map((sop, index) => ({ sop, state: berkas.langkah[index] }));
  const finished = steps.filter((step) => step.state?.status === 'selesai');
  const keputusan = steps.findLast(({ sop }) => sop.pelaksana.some(({ simbol }) => simbol === 'decision'));
  return {
    log: last ? { kepala: rantai.kepala, jumlah: events.length, pada: last.waktu } : null,
    pengesahan: finished.flatMap(({ sop, state: step }) =>
      step?.kini.disetujui === true && step.kini.oleh !== undefined && step.kini.selesai !== undefined
        ? [{ nama: step.kini.oleh, jabatan: step.kini.sebagai?.jabatan ?? '', pada: step.kini.selesai, langkah: sop.uraian }]
        : [],
    ),
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
