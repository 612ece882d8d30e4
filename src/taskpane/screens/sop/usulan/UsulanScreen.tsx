import { digestOf } from '../../../../domain/tracker/log/digest';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { useState } from 'react';
import { acceptUsulanUseCase } from '../../../../app/sop/accept-usulan';
import { colouredArea, readColours } from '../../../../app/sop/read-colours';
import { usulanByColours } from '../../../../domain/sop/suggest/coloured-usulan';
import { useReading } from '../../../state/use-reading';
import { changeUsulan, type UsulanChange } from '../../../../domain/sop/suggest/change-usulan';
import type { Usulan } from '../../../../domain/sop/suggest/usulan';
import { DraftLine } from '../../../parts/DraftLine';
import { miniSteps } from '../../../parts/mini-steps';
import { MiniFlowchart } from '../../../parts/MiniFlowchart';
import { useDraft } from '../../../state/draft';
import { UsulanRow } from './UsulanRow';
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

/** What a person wants otherwise, by the key of the proposal. */
interface UsulanEntry {
  readonly ubahan: readonly (readonly [key: string, change: UsulanChange])[];
  readonly ditolak: readonly string[];
}

const keyOf = ({ kegiatan, pelaksana }: Usulan): string => `${String(kegiatan)} ${pelaksana}`;

function Content({ terpilih: { sop, usulan: worded, target } }: { readonly terpilih: SopTerpilih }) {
  const colours = useReading(readColours, { ...target, area: colouredArea(sop) }, messages.membacaWarna);
  const coloured = colours.result?.ok ? colours.result.value : [];
  const usulan = usulanByColours(sop, worded, coloured);
  const go = useGo();
  const t = useTranslate();
  const [some, setSome] = useState(false);
  // By the steps themselves: with a row put in between, what was refused would be another step's.
  const steps = digestOf(sop.kegiatan.map(({ uraian }) => uraian).join('\n')).slice(0, 12);
  const draft = useDraft<UsulanEntry>(`usulan.${sop.sheet}.${String(target.nomor ?? 0)}.${steps}`, { ubahan: [], ditolak: [] });
  const changes = new Map(draft.isian.ubahan);
  const refused = new Set(draft.isian.ditolak);
  const rows = usulan.map((one) => ({ key: keyOf(one), usulan: changeUsulan(sop, one, changes.get(keyOf(one)) ?? {}) }));
  const wanted = rows.filter(({ key }) => !refused.has(key)).map((one) => one.usulan);
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
  const change = (key: string, part: UsulanChange) => {
    draft.change({ ubahan: [...new Map([...changes, [key, { ...changes.get(key), ...part }]])] });
  };
  const refuse = (key: string, no: boolean) => {
    draft.change({ ditolak: no ? [...refused, key] : [...refused].filter((one) => one !== key) });
  };
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
        {t(messages.pengantar)} {coloured.length > 0 && t(messages.menurutWarna(coloured.length))}
      </p>
      <div className={parts.lead}>
        <MiniFlowchart
          lanes={Math.max(1, sop.pelaksana.length)}
          steps={miniSteps(sop, wanted)}
          label={t(messages.baganKecil(wanted.length, refused.size))}
        />
      </div>
      <ul className={parts.lined}>
        {rows.map(({ key, usulan: one }) => (
          <UsulanRow
            key={key}
            sop={sop}
            usulan={one}
            refused={refused.has(key)}
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
