import { Button } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Berkas } from '../../../domain/tracker/state';
import { tracker as log } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import { useAsk } from './use-ask';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

/** What the person should know before going on with a Berkas, each with one way on. */
export function Notices({ tracker, berkas }: { readonly tracker: TrackerView; readonly berkas: Berkas }) {
  const pane = usePane();
  const t = useTranslate();
  const again = useAction(log.resend, messages.belumPasti.memeriksa, {
    told: ({ saved }) => (saved === 'tersimpan' ? messages.belumPasti.tersimpan : { warn: messages.belumPasti.belum }),
  });
  const ask = useAsk();
  return (
    <>
      {pane.session.pending.length > 0 && (
        <Line
          warn
          action={
            <Button size="small" disabled={again.busy} onClick={() => void again.start(null)}>
              {t(messages.belumPasti.aksi)}
            </Button>
          }
        >
          {t(messages.belumPasti.isi)}
        </Line>
      )}
      {!tracker.rantai.utuh && (
        <Line
          warn
          action={
            <Button
              size="small"
              onClick={() => {
                pane.openLayer('riwayat');
              }}
            >
              {t(messages.lihatRiwayat)}
            </Button>
          }
        >
          {t(messages.rantaiRusak(tracker.rantai.masalah.length))}
        </Line>
      )}
      {tracker.sopChanged.has(berkas.id) && (
        <Line
          action={
            <Button
              size="small"
              onClick={() => {
                ask({ tindakan: 'adopsi' });
              }}
            >
              {t(messages.sopBerubah.aksi)}
            </Button>
          }
        >
          {t(messages.sopBerubah.isi)}
        </Line>
      )}
    </>
  );
}

function Line({
  warn = false,
  action,
  children,
}: {
  readonly warn?: boolean;
  readonly action: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={parts.kabar} data-warn={warn}>
      {warn ? <Warning20Filled className={ink.warn} aria-hidden /> : <Info20Regular className={ink.brand} aria-hidden />}
      <div className={ink.grow}>
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
