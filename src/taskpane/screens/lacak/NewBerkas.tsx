import { useState } from 'react';
import { mendFirst, type MendFirst } from '../../../app/tracker/ready-to-start';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { sopVersiOf } from '../../../domain/tracker/make-sop-versi';
import { LoadingScreen, EmptyScreen, BackBar } from '../../parts/Screen';
import { FormScreen } from '../../parts/FormScreen';
import { useSop } from '../../state/sop';
import { tracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { TextButton } from '../../parts/Buttons';
import { TextField } from '../../parts/fields/Fields';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import type { Sop } from '../../../domain/sop/sop';
import { baru, kosongTanpaSop, siapa } from './messages';
import * as ink from '../../parts/ink.module.css';

/** Begins a Berkas: one run of the SOP for a period. Who acts is asked first, because the first record names them. */
export function NewBerkas() {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const reading = useSop();
  return (
    <>
      <BackBar title={t(baru.judul)} />
      {!reading ? (
        <LoadingScreen lines={3} />
      ) : !reading.chosen ? (
        <EmptyScreen says={kosongTanpaSop} action={kosongTanpaSop.aksi} onAct={() => pane.openTab('sop')} />
      ) : !saya ? (
        <EmptyScreen says={siapa} action={siapa.aksi} onAct={go('saya')} />
      ) : (
        <StartOrMend sop={reading.chosen.sop} />
      )}
    </>
  );
}

/** An SOP with steps that nobody could carry out is mended first. */
function StartOrMend({ sop }: { readonly sop: Sop }) {
  const pane = usePane();
  const { nobody, unclear } = mendFirst(sop);
  if (!nobody) return <Form sop={sop} unclear={unclear} />;
  return <EmptyScreen says={{ judul: baru.perbaikiDulu, isi: nobody }} action={baru.bukaSop} onAct={() => pane.openTab('sop')} />;
}

function Form({ sop, unclear }: { readonly sop: Sop; readonly unclear: MendFirst['unclear'] }) {
  const pane = usePane();
  const t = useTranslate();
  const [nama, setNama] = useState(`LKj ${String(pane.services.now().getFullYear() - 1)}`);
  const [batas, setBatas] = useState('');
  const start = useAction(tracker.command, baru.memulai, {
    after: ({ berkas }) => {
      pane.chooseBerkas(berkas);
      pane.openTab('lacak');
    },
    told: baru.dimulai(nama.trim()),
  });
  return (
    <FormScreen
      submit={baru.mulai}
      busy={start.busy}
      refusal={start.refusal && trackerRefusalText(start.refusal)}
      onSubmit={() =>
        void start.start({ kind: 'start-berkas', nama: nama.trim(), sop: sopVersiOf(sop), ...(batas !== '' && { batas }) })
      }
    >
      <TextField label={baru.nama} required hint={baru.petunjuk} value={nama} onChange={setNama} />
      <div>
        <p className={ink.quiet}>{t(baru.sop)}</p>
        <p>
          <b>{sop.judul}</b>
        </p>
      </div>
      {unclear.map((said) => (
        <p key={said.id}>{t(said)}</p>
      ))}
      {unclear.length > 0 && <TextButton says={baru.bukaSop} onClick={() => pane.openTab('sop')} />}
      <TextField label={baru.batas} type="date" value={batas} onChange={setBatas} />
      <p className={ink.quiet}>{t(baru.akibat)}</p>
    </FormScreen>
  );
}
