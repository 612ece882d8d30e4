import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { useState } from 'react';
import { acceptUsulanUseCase } from '../../../../app/sop/accept-usulan';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { DraftLine } from '../../../parts/DraftLine';
import { miniSteps } from '../../../parts/mini-steps';
import { MiniFlowchart } from '../../../parts/MiniFlowchart';
import { UsulanRow } from './UsulanRow';
import { useUsulan } from './use-usulan';
import { EmptyScreen, Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import * as messages from './messages';
import { TextButton } from '../../../parts/Buttons';
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

function Content({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const { sop, target } = terpilih;
  const go = useGo();
  const t = useTranslate();
  const [some, setSome] = useState(false);
  const { draft, rows, wanted, coloured, change, refuse } = useUsulan(terpilih);
  const open = wanted.filter((one) => one.at !== undefined);
  const back = go();
  const accept = useAction(acceptUsulanUseCase, messages.menerima, {
    after: ({ drawing }) => {
      setSome(true);
      if (!drawing) return;
      draft.drop();
      back();
    },
    told: ({ accepted, drawing }) =>
      drawing ? messages.diterimaDanDigambar(accepted, drawing.symbols) : messages.diterima(accepted),
  });
  const take = (chosen: readonly Usulan[]) => void accept.start({ ...target, usulan: chosen });
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
      <DraftLine said={draft.said} />
      <p className={parts.lead}>
        {t(messages.pengantar)} {coloured > 0 && t(messages.menurutWarna(coloured))}
      </p>
      <div className={parts.lead}>
        <MiniFlowchart
          lanes={Math.max(1, sop.pelaksana.length)}
          steps={miniSteps(sop, wanted)}
          label={t(messages.baganKecil(wanted.length, rows.length - wanted.length))}
        />
      </div>
      <ul className={parts.lined}>
        {rows.map(({ key, usulan: one, refused }) => (
          <UsulanRow
            key={key}
            sop={sop}
            usulan={one}
            refused={refused}
            busy={accept.busy}
            onAccept={() => take([one])}
            onChange={(part) => change(key, part)}
            onRefuse={(no) => refuse(key, no)}
          />
        ))}
      </ul>
    </Screen>
  );
}
