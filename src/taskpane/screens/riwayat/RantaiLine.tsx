import { Button } from '@fluentui/react-components';
import { ShieldCheckmark20Filled } from '@fluentui/react-icons/svg/shield-checkmark';
import { ShieldError20Filled } from '@fluentui/react-icons/svg/shield-error';
import type { Rantai } from '../../../app/tracker/rantai';
import { restoreLog } from '../../../app/tracker/restore-log';
import { ARTI_RANTAI } from '../../../domain/tracker/log/pesan';
import { refusalText } from '../../../domain/tracker/pesan';
import { Refusal } from '../../parts/Refusal';
import { sessionOf } from '../../state/tracker';
import { useWork } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';

/** Whether the log is as it was written, what that proves and what it cannot; and the way back where it is not. */
export function RantaiLine({ rantai }: { readonly rantai: Rantai }) {
  const pane = usePane();
  const t = useTeks();
  const restore = useWork(() =>
    pane.work((workbook, stamp) => restoreLog(workbook, sessionOf(pane), stamp), pesan.memulihkan, true),
  );
  const mend = async () => {
    const outcome = await restore.start(null);
    if (outcome) pane.tell(pesan.dipulihkan(outcome.jumlah));
  };
  return (
    <details className="r-rantai" {...(!rantai.utuh && { open: true })}>
      <summary>
        {rantai.utuh ? (
          <ShieldCheckmark20Filled className="r-ok" aria-hidden />
        ) : (
          <ShieldError20Filled className="r-danger" aria-hidden />
        )}
        <span>{t(rantai.utuh ? pesan.utuh(rantai.jumlah) : pesan.rusak(rantai.masalah.length))}</span>
      </summary>
      {rantai.utuh ? (
        <div className="r-small r-2">
          <p>{t(ARTI_RANTAI.membuktikan)}</p>
          <p>{t(ARTI_RANTAI.tidakMembuktikan)}</p>
          {rantai.kepala !== '' && (
            <p>
              {t(pesan.kepala)} <code>{rantai.kepala.slice(0, 16)}</code>
            </p>
          )}
        </div>
      ) : (
        <>
          <ul className="r-small">
            {rantai.masalah.slice(0, 50).map((one) => (
              <li key={`${one.jenis} ${String(one.baris)} ${one.peristiwa ?? ''}`}>{t(one.pesan)}</li>
            ))}
          </ul>
          {restore.refusal && <Refusal>{t(refusalText(restore.refusal))}</Refusal>}
          <Button size="small" disabled={restore.busy} onClick={() => void mend()}>
            {t(pesan.pulihkan)}
          </Button>
        </>
      )}
    </details>
  );
}
