import { Button } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { Berkas } from '../../../domain/tracker/state';
import { tracker as log } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { useMinta } from './minta';
import * as pesan from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

/** What the person should know before going on with a Berkas, each with one way on. */
export function Pemberitahuan({ tracker, berkas }: { readonly tracker: TrackerView; readonly berkas: Berkas }) {
  const pane = usePane();
  const t = useTeks();
  const again = useAction(log.resend, pesan.belumPasti.memeriksa, {
    told: ({ simpan }) => (simpan === 'tersimpan' ? pesan.belumPasti.tersimpan : { warn: pesan.belumPasti.belum }),
  });
  const minta = useMinta();
  return (
    <>
      {pane.session.pending.length > 0 && (
        <Line
          warn
          action={
            <Button size="small" disabled={again.busy} onClick={() => void again.start(null)}>
              {t(pesan.belumPasti.aksi)}
            </Button>
          }
        >
          {t(pesan.belumPasti.isi)}
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
              {t(pesan.lihatRiwayat)}
            </Button>
          }
        >
          {t(pesan.rantaiRusak(tracker.rantai.masalah.length))}
        </Line>
      )}
      {tracker.sopBerubah.has(berkas.id) && (
        <Line
          action={
            <Button
              size="small"
              onClick={() => {
                minta({ tindakan: 'adopsi' });
              }}
            >
              {t(pesan.sopBerubah.aksi)}
            </Button>
          }
        >
          {t(pesan.sopBerubah.isi)}
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
