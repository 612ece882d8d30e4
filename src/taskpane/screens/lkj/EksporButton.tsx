import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { exportLkj } from '../../../app/lkj/ekspor';
import type { LkjInput } from '../../../app/lkj/susun';
import { Refusal } from '../../parts/Refusal';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import { sendXlsx } from './send-xlsx';
import { useRecord } from './use-record';

/** Makes a workbook with the LKj alone and says what became of it. */
export function EksporButton({ input }: { readonly input: LkjInput }) {
  const pane = usePane();
  const t = useTeks();
  const plan = useAction(exportLkj, pesan.mengekspor);
  const record = useRecord();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);

  const send = async () => {
    setFailed(false);
    const planned = await plan.start(input);
    if (!planned) return;
    setSending(true);
    const { xlsxOf } = await import('./xlsx-of');
    const outcome = await sendXlsx(pane.services, `${planned.nama}.xlsx`, xlsxOf(planned.edits));
    setSending(false);
    if (outcome === 'failed') {
      setFailed(true);
      return;
    }
    const told = (outcome === 'opened' ? pesan.eksporDibuka : pesan.eksporDiunduh)(planned.nama);
    await record('lkj-diekspor', pesan.eksporTercatat(planned.nama));
    pane.tell(told);
  };

  return (
    <>
      {plan.refusal && <Refusal>{t(plan.refusal.pesan)}</Refusal>}
      {failed && (
        <Refusal>
          <b>{t(pesan.eksporGagal.judul)}.</b> {t(pesan.eksporGagal.isi)} {t(pesan.eksporGagal.lakukan)}
        </Refusal>
      )}
      <Button disabled={plan.busy || sending} onClick={() => void send()}>
        {t(pesan.ekspor)}
      </Button>
    </>
  );
}
