import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useRef, useState } from 'react';
import { exportLkj } from '../../../app/lkj/ekspor';
import type { LkjInput } from '../../../app/lkj/susun';
import { cell } from '../../../domain/sheet/address';
import { SHEET } from '../../../domain/sheet/names';
import type { Text } from '../../../domain/text';
import { memilihSel } from '../../parts/pesan';
import { Refusal } from '../../parts/Refusal';
import { selectCell } from '../../parts/select-cell';
import { DOCX, sendFile, XLSX } from '../../parts/send-file';
import { LazyMenu } from '../../parts/LazyMenu';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { bytesOf, type Bentuk } from './berkas-ekspor';
import { Kemajuan } from './Kemajuan';
import * as pesan from './pesan';
import { useRecord } from './use-record';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** Makes a file with the LKj alone, as a workbook or a document, or readies the page for a PDF, and says what became of it. */
export function EksporButton({ input }: { readonly input: LkjInput }) {
  const pane = usePane();
  const t = useTeks();
  const plan = useAction(exportLkj, pesan.mengekspor);
  const record = useRecord();
  const [progress, setProgress] = useState<number>();
  const [failed, setFailed] = useState<Text>();
  const [pdf, setPdf] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const busy = plan.busy || progress !== undefined;

  const send = async (kind: Bentuk) => {
    setFailed(undefined);
    setPdf(false);
    const planned = await plan.start(input);
    if (!planned) return;
    const stop = new AbortController();
    stopping.current = stop;
    setProgress(0);
    const name = `${planned.nama}.${kind}`;
    try {
      const bytes = await bytesOf(kind, planned, setProgress, stop.signal);
      const outcome = await sendFile(pane.services, name, bytes, kind === 'xlsx' ? XLSX : DOCX);
      if (outcome === 'failed') {
        setFailed(kind === 'xlsx' ? pesan.eksporGagal.lakukan : pesan.eksporGagal.izinkan);
        return;
      }
      await record('lkj-diekspor', pesan.eksporTercatat(name));
      pane.tell((outcome === 'opened' ? pesan.eksporDibuka : pesan.eksporDiunduh)(name));
    } catch {
      if (stop.signal.aborted) pane.tell(pesan.eksporDibatalkan(name), 'warn');
      else setFailed(pesan.eksporGagal.muat);
    } finally {
      setProgress(undefined);
    }
  };
  const preparePdf = async () => {
    setFailed(undefined);
    await pane.ask(selectCell, { sheet: SHEET.lkj, at: cell(0, 0) }, memilihSel, false);
    setPdf(true);
  };

  return (
    <>
      {plan.refusal && <Refusal>{t(plan.refusal.pesan)}</Refusal>}
      {failed && (
        <Refusal>
          <b>{t(pesan.eksporGagal.judul)}.</b> {t(pesan.eksporGagal.isi)} {t(failed)}
        </Refusal>
      )}
      {pdf && (
        <output className={`${css.pdf} ${ink.small}`}>
          <b>{t(pesan.pdf.siap)}</b> {t(pesan.pdf.cara)}
        </output>
      )}
      {progress !== undefined && (
        <Kemajuan
          label={pesan.mengekspor}
          value={progress}
          onCancel={() => {
            stopping.current?.abort();
          }}
        />
      )}
      <span className={css.pecah}>
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
            { key: 'pdf', label: t(pesan.eksporPdf), choose: () => void preparePdf() },
          ]}
        />
      </span>
    </>
  );
}
