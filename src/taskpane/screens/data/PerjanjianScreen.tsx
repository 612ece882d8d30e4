import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { openPengaturan, savePengaturan } from '../../../app/kinerja/open-pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Refusal } from '../../parts/Refusal';
import { BackBar } from '../../parts/BackBar';
import { batal } from '../../parts/messages';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { QuickFill } from './perjanjian/QuickFill';
import { isYear, KantorEditor } from './perjanjian/KantorEditor';
import { KetentuanEditor } from './perjanjian/KetentuanEditor';
import { newDraft, tidied, addSasaran, changeKetentuan } from '../../../app/kinerja/pengaturan-draft';
import { pk } from './perjanjian/messages';
import { ProgramEditor } from './perjanjian/ProgramEditor';
import { SasaranEditor } from './perjanjian/SasaranEditor';
import { AddButton } from './perjanjian/AddButton';
import { membaca } from './messages';
import * as frame from '../../parts/frame.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

const NOTHING = {};

/** The yearly set-up: office, bidang, and the Perjanjian Kinerja with its sasaran and indikator. */
export function PerjanjianScreen() {
  const t = useTranslate();
  const { services } = usePane();
  const { result } = useReading(openPengaturan, NOTHING, membaca);
  const known = result?.ok ? result.value.pengaturan : undefined;
  return (
    <>
      <BackBar title={t(pk.judul)} />
      {known === undefined ? (
        <LoadingScreen />
      ) : (
        // The report of a year is set up in that year or early in the next.
        <Editor
          initial={known ?? newDraft(services.now().getFullYear() - (services.now().getMonth() < 3 ? 1 : 0))}
          tersimpan={known !== null}
        />
      )}
    </>
  );
}

/** Edits a copy; what another hand changes meanwhile is not mixed in. */
function Editor({ initial, tersimpan }: { readonly initial: Pengaturan; readonly tersimpan: boolean }) {
  const pane = usePane();
  const t = useTranslate();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const save = useAction(savePengaturan, pk.menyimpan, {
    after: () => {
      pane.openLayer(undefined);
    },
    told: pk.tersimpan,
  });
  const named = draft.indikator.some((one) => one.nama.trim() !== '');
  const ready =
    draft.kantor.nama.trim() !== '' && isYear(draft.tahun) && draft.bidang.some((one) => one.nama.trim() !== '') && named;

  const submit = () => {
    setTried(true);
    if (ready) void save.start({ pengaturan: tidied(draft) });
  };

  return (
    <Screen
      footer={
        <>
          {save.refusal && <Refusal>{t(save.refusal.message)}</Refusal>}
          {tried && !ready && (
            <p className={`${ink.small} ${ink.danger} ${frame.penuh}`} role="alert">
              {t(pk.lihatAtas)}
            </p>
          )}
          <Button
            onClick={() => {
              pane.openLayer(undefined);
            }}
          >
            {t(batal)}
          </Button>
          <Button appearance="primary" disabled={save.busy} onClick={submit}>
            {t(pk.simpan)}
          </Button>
        </>
      }
    >
      <QuickFill draft={draft} onChange={setDraft} />
      <KantorEditor draft={draft} tried={tried} onChange={setDraft} />
      {draft.sasaran.map((sasaran, index) => (
        <SasaranEditor key={sasaran.id} draft={draft} sasaran={sasaran} nomor={index + 1} onChange={setDraft} />
      ))}
      <div className={parts.sec}>
        {tried && !named && (
          <p className={`${ink.small} ${ink.danger}`} role="alert">
            {t(pk.indikatorKosong)}
          </p>
        )}
        <AddButton
          label={pk.tambahSasaran}
          onAdd={() => {
            setDraft(addSasaran(draft));
          }}
        />
      </div>
      <ProgramEditor draft={draft} onChange={setDraft} />
      <KetentuanEditor
        ketentuan={draft.ketentuan}
        tersimpan={tersimpan}
        onChange={(part) => {
          setDraft(changeKetentuan(draft, part));
        }}
      />
    </Screen>
  );
}
