import { Button } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { useState } from 'react';
import { acceptUsulanUseCase } from '../../../app/sop/accept-usulan';
import type { Usulan as Proposal } from '../../../domain/sop/suggest/usulan';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Skeleton } from '../../parts/Skeleton';
import { BackBar } from '../../shell/BackBar';
import { Screen } from '../../shell/Screen';
import { useSop } from '../../state/sop';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import './usulan.css';
import { UsulanRow } from './UsulanRow';

/** Who acts in each kegiatan, as the wording says; a person accepts one or all. */
export function Usulan() {
  const pane = usePane();
  const t = useTeks();
  const terbaca = useSop();
  const accept = useAction(acceptUsulanUseCase, pesan.menerima);
  const [some, setSome] = useState(false);
  const back = () => {
    pane.openLayer(undefined);
  };
  if (!terbaca?.terpilih) {
    return (
      <>
        <BackBar title={t(pesan.judul)} />
        <Screen>
          <Skeleton />
        </Screen>
      </>
    );
  }
  const { sop, usulan, target } = terbaca.terpilih;
  const open = usulan.filter((one) => one.at !== undefined);
  const take = async (chosen: readonly Proposal[]) => {
    const outcome = await accept.start({ ...target, usulan: chosen });
    if (!outcome) return;
    setSome(true);
    if (outcome.gambar) {
      back();
      pane.tell(pesan.diterimaDanDigambar(outcome.diterima, outcome.gambar.simbol));
    } else {
      pane.tell(pesan.diterima(outcome.diterima));
    }
  };
  return (
    <>
      <BackBar
        title={t(pesan.judul)}
        aside={
          usulan.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Flowchart20Regular />}
              onClick={() => {
                pane.openLayer('bagan');
              }}
            >
              {t(pesan.lihatBagan)}
            </Button>
          )
        }
      />
      {usulan.length === 0 ? (
        <Screen
          footer={
            <Button appearance="primary" onClick={back}>
              {t(pesan.kembaliKeSop)}
            </Button>
          }
        >
          <Empty
            icon={<CheckmarkCircle32Regular className="r-ok" aria-hidden />}
            title={t(pesan.habis.judul)}
            text={t(pesan.habis.isi)}
          />
        </Screen>
      ) : (
        <Screen
          footer={
            <>
              {accept.refusal && <Refusal>{t(accept.refusal.message)}</Refusal>}
              <Button onClick={back}>{t(pesan.nanti)}</Button>
              <Button appearance="primary" disabled={accept.busy || open.length === 0} onClick={() => void take(open)}>
                {t(some ? pesan.terimaSisanya(open.length) : pesan.terimaSemua(open.length))}
              </Button>
            </>
          }
        >
          <p className="r-lead">{t(pesan.pengantar)}</p>
          <ul>
            {usulan.map((one) => (
              <UsulanRow
                key={`${String(one.kegiatan)} ${one.pelaksana}`}
                sop={sop}
                usulan={one}
                busy={accept.busy}
                onAccept={() => void take([one])}
              />
            ))}
          </ul>
        </Screen>
      )}
    </>
  );
}
