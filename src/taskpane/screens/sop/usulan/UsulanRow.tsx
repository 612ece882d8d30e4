import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Sop } from '../../../../domain/sop/sop';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { useTranslate } from '../../../state/use-pane';
import { ke, keJelas, ragu, tanpaKolom, terima } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './usulan.module.css';

interface Props {
  readonly sop: Sop;
  readonly usulan: Usulan;
  readonly busy: boolean;
  onAccept(): void;
}

/** One proposal: who acts in this kegiatan, by which symbol, where "tidak" leads, and the words that say so. */
export function UsulanRow({ sop, usulan, busy, onAccept }: Props) {
  const t = useTranslate();
  const kegiatan = sop.kegiatan[usulan.kegiatan];
  const pelaksana = sop.pelaksana.find((one) => one.id === usulan.pelaksana)?.nama ?? usulan.pelaksana;
  const nomor = kegiatan?.nomor || String(usulan.kegiatan + 1);
  const back = usulan.kembali === undefined ? undefined : sop.kegiatan[usulan.kembali];
  const backNumber = back?.nomor || String((usulan.kembali ?? 0) + 1);
  return (
    <li className={css.usul}>
      <span className={`${css.usulNo} ${ink.quiet} ${ink.num}`}>{nomor}</span>
      <div className={ink.grow}>
        <p className={`${ink.cut} ${ink.quiet}`} title={kegiatan?.uraian}>
          {kegiatan?.uraian}
        </p>
        <p className={css.usulP}>
          <SymbolIcon symbol={usulan.simbol} />
          <b className={ink.cut}>{pelaksana}</b>
          {usulan.kembali !== undefined && (
            <span className={`${css.usulKe} ${ink.quiet}`} title={t(keJelas(backNumber))}>
              <ArrowUndo16Regular aria-hidden />
              <span aria-hidden>{t(ke(backNumber))}</span>
              <span className={ink.hidden}>{t(keJelas(backNumber))}</span>
            </span>
          )}
        </p>
        <p className={usulan.ragu ? `${ink.small} ${ink.warn}` : ink.quiet}>
          {usulan.ragu && <Warning16Filled className={css.usulW} aria-label={t(ragu)} />}
          {t(usulan.alasan)} {!usulan.at && t(tanpaKolom)}
        </p>
      </div>
      <Button
        shape="circular"
        className={controls.square}
        icon={<Checkmark20Regular />}
        disabled={busy || !usulan.at}
        aria-label={t(terima(nomor, pelaksana))}
        title={t(terima(nomor, pelaksana))}
        onClick={onAccept}
      />
    </li>
  );
}
