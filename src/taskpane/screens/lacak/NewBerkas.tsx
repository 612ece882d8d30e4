import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { sopVersiOf } from '../../../domain/tracker/make-sop-versi';
import { Refusal } from '../../parts/Refusal';
import { BackBar } from '../../parts/BackBar';
import { batal } from '../../parts/messages';
import { EmptyScreen } from '../../parts/EmptyScreen';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useSop } from '../../state/sop';
import { tracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import type { Sop } from '../../../domain/sop/sop';
import { baru, kosongTanpaSop, siapa } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

/** Begins a Berkas: one run of the SOP for a period. Who acts is asked first, because the first record names them. */
export function NewBerkas() {
  const pane = usePane();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const reading = useSop();
  return (
    <>
      <BackBar title={t(baru.judul)} />
      {!reading ? (
        <LoadingScreen lines={3} />
      ) : !reading.chosen ? (
        <EmptyScreen
          says={kosongTanpaSop}
          action={kosongTanpaSop.aksi}
          onAct={() => {
            pane.openTab('sop');
          }}
        />
      ) : !saya ? (
        <EmptyScreen
          says={siapa}
          action={siapa.aksi}
          onAct={() => {
            pane.openLayer('saya');
          }}
        />
      ) : (
        <Form sop={reading.chosen.sop} />
      )}
    </>
  );
}

function Form({ sop }: { readonly sop: Sop }) {
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
  const form = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start.start({ kind: 'start-berkas', nama: nama.trim(), sop: sopVersiOf(sop), ...(batas !== '' && { batas }) });
  };

  return (
    <Screen
      footer={
        <>
          {start.refusal && <Refusal>{t(trackerRefusalText(start.refusal))}</Refusal>}
          <Button
            onClick={() => {
              pane.openLayer(undefined);
            }}
          >
            {t(batal)}
          </Button>
          <Button appearance="primary" type="submit" form={form} disabled={start.busy}>
            {t(baru.mulai)}
          </Button>
        </>
      }
    >
      <form id={form} className={controls.form} onSubmit={submit} noValidate>
        <Field label={t(baru.nama)} required hint={t(baru.petunjuk)}>
          <Input
            value={nama}
            onChange={(_, data) => {
              setNama(data.value);
            }}
          />
        </Field>
        <div>
          <p className={ink.quiet}>{t(baru.sop)}</p>
          <p>
            <b>{sop.judul}</b>
          </p>
        </div>
        <Field label={t(baru.batas)}>
          <Input
            type="date"
            value={batas}
            onChange={(_, data) => {
              setBatas(data.value);
            }}
          />
        </Field>
        <p className={ink.quiet}>{t(baru.akibat)}</p>
      </form>
    </Screen>
  );
}
