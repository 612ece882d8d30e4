import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { SymbolShape } from '../../../../domain/sheet/edit';
import type { Sop } from '../../../../domain/sop/sop';
import type { UsulanChange } from '../../../../domain/sop/suggest/change-usulan';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { TextButton } from '../../../parts/Buttons';
import { ChoiceField } from '../../../parts/fields/Fields';
import { namaSimbol } from '../../../parts/messages';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './usulan.module.css';

interface Props {
  readonly sop: Sop;
  /** As the person wants it. */
  readonly usulan: Usulan;
  readonly refused: boolean;
  /** Below the row of its kegiatan, which says already which it is. */
  readonly below?: boolean;
  readonly busy: boolean;
  onAccept(): void;
  onChange(part: UsulanChange): void;
  onRefuse(no: boolean): void;
}

/** One proposal: who acts in this kegiatan, by which symbol, where "tidak" leads, and the words that say so; each may be changed. */
export function UsulanRow({ sop, usulan, refused, below = false, busy, onAccept, onChange, onRefuse }: Props) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const kegiatan = sop.kegiatan[usulan.kegiatan];
  const pelaksana = sop.pelaksana.find((one) => one.id === usulan.pelaksana)?.nama ?? usulan.pelaksana;
  const nomor = kegiatan?.nomor || String(usulan.kegiatan + 1);
  const doubtful = usulan.ragu && !refused;
  const back = usulan.kembali === undefined ? undefined : sop.kegiatan[usulan.kembali];
  const backNumber = back?.nomor || String((usulan.kembali ?? 0) + 1);
  return (
    <li className={css.usul} data-ditolak={refused || undefined}>
      <span className={`${css.usulNo} ${ink.quiet} ${ink.num}`}>{!below && nomor}</span>
      <div className={ink.grow}>
        <p className={`${ink.cut} ${ink.quiet}`} title={kegiatan?.uraian}>
          {below ? t(messages.usul) : kegiatan?.uraian}
        </p>
        <p className={css.usulP}>
          <SymbolIcon symbol={usulan.simbol} />
          {refused ? <s className={ink.cut}>{pelaksana}</s> : <b className={ink.cut}>{pelaksana}</b>}
          {usulan.kembali !== undefined && (
            <span className={`${css.usulKe} ${ink.quiet}`} title={t(messages.keJelas(backNumber))}>
              <ArrowUndo16Regular aria-hidden />
              <span aria-hidden>{t(messages.ke(backNumber))}</span>
              <span className={ink.hidden}>{t(messages.keJelas(backNumber))}</span>
            </span>
          )}
        </p>
        <p className={doubtful ? `${ink.small} ${ink.warn}` : ink.quiet}>
          {doubtful && <Warning16Filled className={css.usulW} aria-label={t(messages.ragu)} />}
          {refused ? t(messages.ditolak) : t(usulan.alasan)} {!usulan.at && t(messages.tanpaKolom)}
        </p>
      </div>
      {!refused && (
        <>
          <Button
            appearance="subtle"
            className={controls.square}
            icon={<Edit20Regular />}
            aria-expanded={open}
            aria-label={t(messages.ubah(nomor))}
            title={t(messages.ubah(nomor))}
            onClick={() => setOpen(!open)}
          />
          <Button
            shape="circular"
            className={controls.square}
            icon={<Checkmark20Regular />}
            disabled={busy || !usulan.at}
            aria-label={t(messages.terima(nomor, pelaksana))}
            title={t(messages.terima(nomor, pelaksana))}
            onClick={onAccept}
          />
        </>
      )}
      {(open || refused) && (
        <div className={css.ubahan}>
          {open && <ChangeFields sop={sop} usulan={usulan} nomor={nomor} onChange={onChange} />}
          <TextButton
            size="small"
            says={refused ? messages.pulihkan : messages.tolak}
            aria-label={t((refused ? messages.pulihkanUntuk : messages.tolakUntuk)(nomor))}
            onClick={() => {
              setOpen(false);
              onRefuse(!refused);
            }}
          />
        </div>
      )}
    </li>
  );
}

const SYMBOLS: readonly SymbolShape[] = ['terminator', 'process', 'decision'];

interface ChangeProps extends Pick<Props, 'sop' | 'usulan' | 'onChange'> {
  readonly nomor: string;
}

/** Another pelaksana, another symbol, another kegiatan to return to. */
function ChangeFields({ sop, usulan, nomor, onChange }: ChangeProps) {
  const t = useTranslate();
  const above = sop.kegiatan.slice(0, usulan.kegiatan);
  return (
    <fieldset className={controls.set} aria-label={t(messages.ubah(nomor))}>
      <ChoiceField
        label={messages.pelaksana}
        value={usulan.pelaksana}
        choices={sop.pelaksana.map(({ id, nama }) => [id, nama] as const)}
        onChange={(pelaksana) => onChange({ pelaksana })}
      />
      <ChoiceField
        label={messages.simbol}
        value={usulan.simbol}
        choices={SYMBOLS.map((one) => [one, t(namaSimbol[one])] as const)}
        onChange={(simbol) => onChange({ simbol })}
      />
      {usulan.simbol === 'decision' && (
        <ChoiceField
          label={messages.kembaliKe}
          value={usulan.kembali === undefined ? '' : String(usulan.kembali)}
          choices={[
            ['', t(messages.tidakKembali)] as const,
            ...above.map((one) => [String(one.index), `${markNomor(one.nomor, one.index)}. ${one.uraian}`] as const),
          ]}
          onChange={(chosen) => onChange({ kembali: chosen === '' ? null : Number(chosen) })}
        />
      )}
    </fieldset>
  );
}
