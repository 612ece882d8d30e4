import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useRef, useState } from 'react';
import { exportLkj, type BerkasEkspor, type Bentuk } from '../../../app/lkj/ekspor';
import type { LkjInput } from '../../../app/lkj/susun';
import { cell } from '../../../domain/sheet/address';
import { SHEET } from '../../../domain/sheet/names';
import type { Text } from '../../../domain/text';
import { Refusal } from '../../parts/Refusal';
import { useShowCell } from '../../parts/select-cell';
import { DOCX, sendFile, XLSX, type Sent } from '../../parts/send-file';
import { LazyMenu } from '../../parts/LazyMenu';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { bytesOf } from './berkas-ekspor';
import { Kemajuan } from './Kemajuan';
import * as pesan from './pesan';
import { useBerkas } from './use-jejak';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** Makes a file with the LKj alone, as a workbook or a document, or readies the page for a PDF, and says what became of it. */
export function EksporButton({ input }: { readonly input: LkjInput }) {
  const pane = usePane();
  const t = useTeks();
  const recordIn = useBerkas()?.id;
  const [progress, setProgress] = useState<number>();
  const [failed, setFailed] = useState<Text>();
  const [pdf, setPdf] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const sent = useRef<Sent>(undefined);
  const show = useShowCell();

  /** Makes the file and hands it over; it goes into the log only then. */
  const deliver = async (planned: BerkasEkspor): Promise<boolean> => {
    const { nama, bentuk } = planned;
    const stop = new AbortController();
    stopping.current = stop;
    setProgress(0);
    try {
      const bytes = await bytesOf(pane.services.files, planned, setProgress, stop.signal);
      sent.current = await sendFile(pane.services, nama, bytes, bentuk === 'xlsx' ? XLSX : DOCX);
      if (sent.current !== 'failed') return true;
      setFailed(bentuk === 'xlsx' ? pesan.eksporGagal.lakukan : pesan.eksporGagal.izinkan);
    } catch {
      if (stop.signal.aborted) pane.tell(pesan.eksporDibatalkan(nama), 'warn');
      else setFailed(pesan.eksporGagal.muat);
    } finally {
      setProgress(undefined);
    }
    return false;
  };
  const action = useAction(exportLkj, pesan.mengekspor, {
    before: deliver,
    told: ({ nama }) => (sent.current === 'opened' ? pesan.eksporDibuka : pesan.eksporDiunduh)(nama),
  });
  const send = (bentuk: Bentuk) => {
    setFailed(undefined);
    setPdf(false);
    void action.start({ ...input, recordIn, bentuk });
  };
  const preparePdf = () => {
    setFailed(undefined);
    show({ sheet: SHEET.lkj, at: cell(0, 0) });
    setPdf(true);
  };

  return (
    <>
      {action.refusal && <Refusal>{t(action.refusal.pesan)}</Refusal>}
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
        <Button
          disabled={action.busy}
          onClick={() => {
            send('xlsx');
          }}
        >
          {t(pesan.ekspor)}
        </Button>
        <LazyMenu
          renderButton={(opens) => (
            <Button
              {...opens}
              disabled={action.busy}
              icon={<ChevronDown16Regular />}
              aria-label={t(pesan.eksporLain)}
              title={t(pesan.eksporLain)}
            />
          )}
          choices={() => [
            {
              key: 'xlsx',
              label: t(pesan.eksporXlsx),
              choose: () => {
                send('xlsx');
              },
            },
            {
              key: 'docx',
              label: t(pesan.eksporDocx),
              choose: () => {
                send('docx');
              },
            },
            { key: 'pdf', label: t(pesan.eksporPdf), choose: preparePdf },
          ]}
        />
      </span>
    </>
  );
}
