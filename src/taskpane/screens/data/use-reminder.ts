import type { BidangReading, KinerjaReading } from '../../../app/kinerja/read-data';
import type { HandInPeriode } from '../../../domain/kinerja/periode';
import { reminderOf } from '../../../domain/kinerja/reminder';
import { usePane } from '../../state/use-pane';
import * as messages from './messages';

/** Puts ready reminders for those who still owe data on the clipboard. */
export function useReminder(
  { pengaturan }: KinerjaReading,
  periode: HandInPeriode,
): (bidang: readonly BidangReading[]) => Promise<void> {
  const pane = usePane();
  return async (bidang) => {
    const text = bidang.map((one) => reminderOf(pengaturan, one.bidang, one.kelengkapan, periode)).join('\n\n\n');
    try {
      await pane.services.copyText(text);
      pane.tell(messages.pengingatDisalin(bidang.length));
    } catch {
      pane.tell(messages.tidakDapatMenyalin, 'warn');
    }
  };
}
