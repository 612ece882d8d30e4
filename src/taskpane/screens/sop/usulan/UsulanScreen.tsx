import { Button } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { useState } from 'react';
import { acceptUsulanUseCase } from '../../../../app/sop/accept-usulan';
import type { Usulan as Proposal } from '../../../../domain/sop/suggest/usulan';
import { EmptyScreen } from '../../../parts/EmptyScreen';
import { Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import * as messages from './messages';
import { UsulanRow } from './UsulanRow';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

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
  const t = useTranslate();
  return (
    <Button size="small" appearance="subtle" icon={<Flowchart20Regular />} onClick={go('bagan')}>
      {t(messages.lihatBagan)}
    </Button>
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
      footer={
        <>
          <Button onClick={back}>{t(messages.nanti)}</Button>
          <Button appearance="primary" disabled={accept.busy || open.length === 0} onClick={() => take(open)}>
            {t(some ? messages.terimaSisanya(open.length) : messages.terimaSemua(open.length))}
          </Button>
        </>
      }
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
