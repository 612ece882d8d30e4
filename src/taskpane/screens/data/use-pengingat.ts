import type { DataBidang, DataTerbaca } from '../../../app/kinerja/bentuk';
import { pengingatOf } from '../../../domain/kinerja/pengingat';
import { usePane } from '../../state/use-pane';
import * as pesan from './pesan';

/** Puts ready reminders for those who still owe data on the clipboard. */
export function usePengingat({ pengaturan }: DataTerbaca): (bidang: readonly DataBidang[]) => Promise<void> {
  const pane = usePane();
  return async (bidang) => {
    const teks = bidang.map((one) => pengingatOf(pengaturan, one.bidang, one.kelengkapan)).join('\n\n\n');
    try {
      await pane.services.copyText(teks);
      pane.tell(pesan.pengingatDisalin(bidang.length));
    } catch {
      pane.tell(pesan.tidakDapatMenyalin, 'warn');
    }
  };
}
