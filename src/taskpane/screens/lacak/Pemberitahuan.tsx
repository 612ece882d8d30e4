import { Button } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { refusalText } from '../../../domain/tracker/pesan';
import type { Berkas } from '../../../domain/tracker/state';
import { Refusal } from '../../parts/Refusal';
import { sessionOf, useCommand, useResend } from '../../state/tracker';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';

/** What the person should know before going on with a Berkas, each with one way on. */
export function Pemberitahuan({ tracker, berkas }: { readonly tracker: TrackerView; readonly berkas: Berkas }) {
  const pane = usePane();
  const t = useTeks();
  const resend = useResend(pesan.belumPasti.memeriksa);
  const adopt = useCommand(pesan.sopBerubah.mencatat);
  const baru = tracker.sopBerubah.get(berkas.id);
  const check = async () => {
    const outcome = await resend.start(null);
    if (outcome)
      pane.tell(
        outcome === 'tersimpan' ? pesan.belumPasti.tersimpan : pesan.belumPasti.belum,
        outcome === 'tersimpan' ? 'ok' : 'warn',
      );
  };
  const take = async () => {
    if (!baru) return;
    if (await adopt.start({ kind: 'adopt-sop', berkas: berkas.id, sop: baru })) pane.tell(pesan.sopBerubah.diadopsi);
  };
  return (
    <>
      {sessionOf(pane).pending.length > 0 && (
        <Line
          warn
          action={
            <Button size="small" disabled={resend.busy} onClick={() => void check()}>
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
      {baru && (
        <Line
          action={
            <Button size="small" disabled={adopt.busy} onClick={() => void take()}>
              {t(pesan.sopBerubah.aksi)}
            </Button>
          }
        >
          {t(pesan.sopBerubah.isi)}
        </Line>
      )}
      {adopt.refusal && <Refusal>{t(refusalText(adopt.refusal))}</Refusal>}
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
    <div className="r-kabar" data-warn={warn}>
      {warn ? <Warning20Filled className="r-warn" aria-hidden /> : <Info20Regular className="r-brand" aria-hidden />}
      <div className="r-grow">
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
