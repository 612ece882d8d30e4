import { Button } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { useState } from 'react';
import { acceptUsulanUseCase } from '../../../../app/sop/accept-usulan';
import type { Usulan as Proposal, Usulan } from '../../../../domain/sop/suggest/usulan';
import { EmptyScreen, Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import * as messages from './messages';
import { ke, keJelas, ragu, tanpaKolom, terima } from './messages';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Sop } from '../../../../domain/sop/sop';
import { SymbolIcon } from '../../../parts/SymbolIcon';
import { TextButton } from '../../../parts/Buttons';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as controls from '../../../parts/controls.module.css';
import * as css from './usulan.module.css';

/** Who acts in each kegiatan, as the wording says; a person accepts one or all. */
export function UsulanScreen() {
  return (
    <SopLayer title={messages.judul} renderAside={({ usulan }) => usulan.length > 0 && <ShowBagan />}>
      {(chosen) => (chosen.usulan.length === 0 ? <NothingLeft /> : <Content terpilih={chosen} />)}
    </SopLayer>
  );
}

/** Leads to the flowchart as it would be with the proposals. */
function ShowBagan() {
  const go = useGo();
  return (
    <TextButton size="small" appearance="subtle" icon={<Flowchart20Regular />} says={messages.lihatBagan} onClick={go('bagan')} />
  );
}

function NothingLeft() {
  const go = useGo();
  return (
    <EmptyScreen
      icon={<CheckmarkCircle32Regular className={ink.ok} aria-hidden />}
      says={messages.habis}
      action={messages.kembaliKeSop}
      onAct={go()}
    />
  );
}

function Content({ terpilih: { sop, usulan, target } }: { readonly terpilih: SopTerpilih }) {
  const go = useGo();
  const t = useTranslate();
  const [some, setSome] = useState(false);
  const open = usulan.filter((one) => one.at !== undefined);
  const back = go();
  const accept = useAction(acceptUsulanUseCase, messages.menerima, {
    after: ({ drawing }) => {
      setSome(true);
      if (drawing) back();
    },
    told: ({ accepted, drawing }) =>
      drawing ? messages.diterimaDanDigambar(accepted, drawing.symbols) : messages.diterima(accepted),
  });
  const take = (chosen: readonly Proposal[]) => void accept.start({ ...target, usulan: chosen });
  return (
    <Screen
      refusal={accept.refusal?.message}
      back={[messages.nanti, back]}
      act={{
        disabled: accept.busy || open.length === 0,
        says: (some ? messages.terimaSisanya : messages.terimaSemua)(open.length),
        onClick: () => take(open),
      }}
    >
      <p className={parts.lead}>{t(messages.pengantar)}</p>
      <ul className={parts.lined}>
        {usulan.map((one) => (
          <UsulanRow
            key={`${String(one.kegiatan)} ${one.pelaksana}`}
            sop={sop}
            usulan={one}
            busy={accept.busy}
            onAccept={() => take([one])}
          />
        ))}
      </ul>
    </Screen>
  );
}

interface Props {
  readonly sop: Sop;
  readonly usulan: Usulan;
  readonly busy: boolean;
  onAccept(): void;
}

/** One proposal: who acts in this kegiatan, by which symbol, where "tidak" leads, and the words that say so. */
function UsulanRow({ sop, usulan, busy, onAccept }: Props) {
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
