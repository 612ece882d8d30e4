import { act } from '../../../app/tracker/act';
import type { DataTerbaca } from '../../../app/kinerja/bentuk';
import { ok, refuse } from '../../../domain/result';
import type { TrackerRefusal } from '../../../domain/tracker/command';
import { bidangKey, type Berkas } from '../../../domain/tracker/state';
import { sessionOf } from '../../state/tracker';
import { useWork } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import { periodeOf } from '../../../app/lkj/jejak';
import { isianRingkas, mencatatBidang } from './pesan';

/** Handing in, returning, locking or reopening the data of one bidang, by its name. */
export interface BidangAct {
  readonly kind: 'submit-bidang' | 'return-bidang' | 'lock-bidang' | 'reopen-bidang';
  readonly bidang: string;
  readonly alasan: string;
}

/**
 * Records an act on a bidang's data in the Berkas. Every other bidang is opened in the log first, so that the step that collects
 * data ends when the last of them has handed in, and not with the first.
 */
export function useBidangAct(data: DataTerbaca, berkas: Berkas | null) {
  const pane = usePane();
  return useWork((input: BidangAct) =>
    pane.work(
      async (workbook, stamp) => {
        if (!berkas) return refuse<TrackerRefusal>({ kind: 'berkas-tidak-ada', berkas: '' });
        const session = sessionOf(pane);
        const on = { berkas: berkas.id, periode: periodeOf(data.pengaturan) };
        if (input.kind === 'submit-bidang') {
          for (const { bidang } of data.bidang) {
            if (session.seen?.state.bidang.has(bidangKey(on.berkas, on.periode, bidang.nama))) continue;
            const opened = await act(workbook, session, { kind: 'open-bidang', ...on, bidang: bidang.nama }, stamp);
            if (!opened.ok && opened.refusal.kind !== 'sudah-terjadi') return opened;
          }
        }
        const filled = data.bidang.find((one) => one.bidang.nama === input.bidang)?.kelengkapan;
        const ringkasan = filled ? isianRingkas(filled.isianTerisi, filled.isianWajib).id : '';
        const done = await act(workbook, session, { ...input, ...on, ringkasan }, stamp);
        return done.ok ? ok(true) : done;
      },
      mencatatBidang,
      true,
    ),
  );
}
