import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useRef, useState } from 'react';
import { exportLkj, type LkjExport, type Bentuk } from '../../../app/lkj/export-lkj';
import type { LkjInput } from '../../../app/lkj/compile-sheet';
import { cell } from '../../../domain/sheet/address';
import { reportName } from '../../../domain/lkj/sheet/report-name';
import type { Text } from '../../../domain/text';
import { Refusal } from '../../parts/Refusal';
import { useShowCell } from '../../parts/select-cell';
import { DOCX_TYPE, sendFile, XLSX_TYPE, type Sent } from '../../parts/send-file';
import { Meter } from '../../parts/Meter';
import { batal } from '../../parts/messages';
import { LazyMenu } from '../../parts/LazyMenu';
import { TextButton } from '../../parts/Buttons';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { useBerkas } from './use-log-proof';
import type { Files } from '../../../app/files';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

interface Props {
  readonly input: LkjInput;
  /** The sheet it was compiled onto. */
  readonly sheet: string;
}

/** Makes a file with the LKj alone, as a workbook or a document, or readies the page for a PDF, and says what became of it. */
export function ExportButton({ input, sheet }: Props) {
  const pane = usePane();
  const t = useTranslate();
  const recordIn = useBerkas()?.id;
  const [progress, setProgress] = useState<number>();
  const [failed, setFailed] = useState<Text>();
  const [pdf, setPdf] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const sent = useRef<Sent>(undefined);
  const show = useShowCell();

  /** Makes the file and hands it over; it goes into the log only then. */
  const deliver = async (planned: LkjExport): Promise<boolean> => {
    const { nama, bentuk } = planned;
    const stop = new AbortController();
    stopping.current = stop;
    setProgress(0);
    try {
      const bytes = await exportedBytes(pane.services.files, planned, setProgress, stop.signal);
      sent.current = await sendFile(pane.services, nama, bytes, bentuk === 'xlsx' ? XLSX_TYPE : DOCX_TYPE);
      if (sent.current !== 'failed') return true;
      setFailed(bentuk === 'xlsx' ? messages.eksporGagal.lakukan : messages.eksporGagal.izinkan);
    } catch {
      if (stop.signal.aborted) pane.tell(messages.eksporDibatalkan(nama), 'warn');
      else setFailed(messages.eksporGagal.muat);
    } finally {
      setProgress(undefined);
    }
    return false;
  };
  const action = useAction(exportLkj, messages.mengekspor, {
    before: deliver,
    told: ({ nama }) => (sent.current === 'opened' ? messages.eksporDibuka : messages.eksporDiunduh)(nama),
  });
  const send = (bentuk: Bentuk) => {
    setFailed(undefined);
    setPdf(false);
    void action.start({ ...input, recordIn, bentuk });
  };
  const preparePdf = () => {
    setFailed(undefined);
    show({ sheet, at: cell(0, 0) });
    setPdf(true);
  };

  return (
    <>
      {action.refusal && <Refusal>{t(action.refusal.message)}</Refusal>}
      {failed && (
        <Refusal>
          <b>{t(messages.eksporGagal.judul)}.</b> {t(messages.eksporGagal.isi)} {t(failed)}
        </Refusal>
      )}
      {pdf && (
        <output className={`${css.pdf} ${ink.small}`}>
          <b>{t(messages.pdf.siap)}</b> {t(messages.pdf.cara)}
        </output>
      )}
      {progress !== undefined && (
        <div className={css.kemajuan}>
          <div className={ink.grow}>
            <output>{t(messages.mengekspor)}</output>
            <Meter value={progress} text={t(messages.sejauhIni(Math.round(progress * 100)))} />
          </div>
          <TextButton size="small" says={batal} onClick={() => stopping.current?.abort()} />
        </div>
      )}
      <span className={css.pecah}>
        <TextButton disabled={action.busy} says={messages.ekspor} onClick={() => send('xlsx')} />
        <LazyMenu
          renderButton={(opens) => (
            <Button
              {...opens}
              disabled={action.busy}
              icon={<ChevronDown16Regular />}
              aria-label={t(messages.eksporLain)}
              title={t(messages.eksporLain)}
            />
          )}
          choices={() => [
            { label: messages.eksporXlsx, choose: () => send('xlsx') },
            { label: messages.eksporDocx, choose: () => send('docx') },
            { label: messages.eksporPdf, choose: preparePdf },
          ]}
        />
      </span>
    </>
  );
}

/** The bytes of the report alone. Rejects when it is stopped. */
async function exportedBytes(
  files: Files,
  { bentuk, lkj, edits, gambar }: LkjExport,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (bentuk === 'docx') return files.docx(lkj, gambar, { progress, signal });
  progress(0.3);
  await drawn();
  signal.throwIfAborted();
  const bytes = await files.xlsx(reportName(lkj.periode), edits);
  await drawn();
  signal.throwIfAborted();
  progress(1);
  return bytes;
}

/** Lets the page show how far it is, and the person stop it. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
