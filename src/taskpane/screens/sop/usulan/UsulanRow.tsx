import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Sop } from '../../../../domain/sop/sop';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { useTeks } from '../../../state/use-pane';
import { ke, keJelas, ragu, tanpaKolom, terima } from './pesan';

interface Props {
  readonly sop: Sop;
  readonly usulan: Usulan;
  readonly busy: boolean;
  onAccept(): void;
}

/** One proposal: who acts in this kegiatan, by which symbol, where "tidak" leads, and the words that say so. */
export function UsulanRow({ sop, usulan, busy, onAccept }: Props) {
  const t = useTeks();
  const kegiatan = sop.kegiatan[usulan.kegiatan];
  const pelaksana = sop.pelaksana.find((one) => one.id === usulan.pelaksana)?.nama ?? usulan.pelaksana;
  const nomor = kegiatan?.nomor || String(usulan.kegiatan + 1);
  const back = usulan.kembali === undefined ? undefined : sop.kegiatan[usulan.kembali];
  const backNumber = back?.nomor || String((usulan.kembali ?? 0) + 1);
  return (
    <li className="r-usul">
      <span className="r-usul-no r-2 r-small r-num">{nomor}</span>
      <div className="r-grow">
        <p className="r-cut r-2 r-small" title={kegiatan?.uraian}>
          {kegiatan?.uraian}
        </p>
        <p className="r-usul-p">
          <SymbolIcon symbol={usulan.simbol} />
          <b className="r-cut">{pelaksana}</b>
          {usulan.kembali !== undefined && (
            <span className="r-usul-ke r-small r-2" title={t(keJelas(backNumber))}>
              <ArrowUndo16Regular aria-hidden />
              <span aria-hidden>{t(ke(backNumber))}</span>
              <span className="r-hidden">{t(keJelas(backNumber))}</span>
            </span>
          )}
        </p>
        <p className={usulan.ragu ? 'r-small r-warn' : 'r-small r-2'}>
          {usulan.ragu && <Warning16Filled className="r-usul-w" aria-label={t(ragu)} />}
          {t(usulan.alasan)} {!usulan.at && t(tanpaKolom)}
        </p>
      </div>
      <Button
        shape="circular"
        className="r-square"
        icon={<Checkmark20Regular />}
        disabled={busy || !usulan.at}
        aria-label={t(terima(nomor, pelaksana))}
        title={t(terima(nomor, pelaksana))}
        onClick={onAccept}
      />
    </li>
  );
}
