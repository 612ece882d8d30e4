import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { exportLkj } from '../../../app/lkj/ekspor';
import type { LkjInput } from '../../../app/lkj/susun';
import type { Text } from '../../../domain/text';
import { SHEET } from '../../../domain/sheet/names';
import { DOCX, sendFile, XLSX } from '../../parts/send-file';
import { Refusal } from '../../parts/Refusal';
import { LazyMenu } from '../../shell/LazyMenu';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import { useRecord } from './use-record';

/** Makes a file with the LKj alone, as a workbook or a document, and says what became of it. */
export function EksporButton({ input }: { readonly input: LkjInput }) {
  const pane = usePane();
  const t = useTeks();
  const plan = useAction(exportLkj, pesan.mengekspor);
  const record = useRecord();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<Text>();
  const busy = plan.busy || sending;

  const send = async (kind: 'xlsx' | 'docx') => {
    setFailed(undefined);
    const planned = await plan.start(input);
    if (!planned) return;
    setSending(true);
    const name = `${planned.nama}.${kind}`;
    try {
      const bytes =
        kind === 'xlsx'
          ? (await import('../../parts/xlsx-of')).xlsxOf(SHEET.lkj, planned.edits)
          : await (await import('../../../files/docx')).lkjDocx(planned.lkj);
      const outcome = await sendFile(pane.services, name, bytes, kind === 'xlsx' ? XLSX : DOCX);
      if (outcome === 'failed') {
        setFailed(kind === 'xlsx' ? pesan.eksporGagal.lakukan : pesan.eksporGagal.izinkan);
        return;
      }
      await record('lkj-diekspor', pesan.eksporTercatat(name));
      pane.tell((outcome === 'opened' ? pesan.eksporDibuka : pesan.eksporDiunduh)(name));
    } finally {
      setSending(false);
    }
  };

  return (
    <>
      {plan.refusal && <Refusal>{t(plan.refusal.pesan)}</Refusal>}
      {failed && (
        <Refusal>
          <b>{t(pesan.eksporGagal.judul)}.</b> {t(pesan.eksporGagal.isi)} {t(failed)}
        </Refusal>
      )}
      <span className="r-pecah">
        <Button disabled={busy} onClick={() => void send('xlsx')}>
          {t(pesan.ekspor)}
        </Button>
        <LazyMenu
          renderButton={(opens) => (
            <Button
              {...opens}
              disabled={busy}
              icon={<ChevronDown16Regular />}
              aria-label={t(pesan.eksporLain)}
              title={t(pesan.eksporLain)}
            />
          )}
          choices={() => [
            { key: 'xlsx', label: t(pesan.eksporXlsx), choose: () => void send('xlsx') },
            { key: 'docx', label: t(pesan.eksporDocx), choose: () => void send('docx') },
          ]}
        />
      </span>
    </>
  );
}
