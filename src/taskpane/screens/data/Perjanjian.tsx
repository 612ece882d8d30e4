import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { bukaPengaturan, savePengaturan } from '../../../app/kinerja/pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Refusal } from '../../parts/Refusal';
import { BackBar } from '../../parts/BackBar';
import { batal } from '../../parts/pesan';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { IsiCepat } from './perjanjian/IsiCepat';
import { isYear, KantorEditor } from './perjanjian/KantorEditor';
import { KetentuanEditor } from './perjanjian/KetentuanEditor';
import { draftBaru, rapikan, tambahSasaran, ubahKetentuan } from '../../../app/kinerja/pengaturan-draft';
import { pk } from './perjanjian/pesan';
import { ProgramEditor } from './perjanjian/ProgramEditor';
import { SasaranEditor } from './perjanjian/SasaranEditor';
import { TambahButton } from './perjanjian/TambahButton';
import { membaca } from './pesan';
import * as frame from '../../parts/frame.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

const NOTHING = {};

/** The yearly set-up: office, bidang, and the Perjanjian Kinerja with its sasaran and indikator. */
export function Perjanjian() {
  const t = useTeks();
  const { services } = usePane();
  const { result } = useReading(bukaPengaturan, NOTHING, membaca);
  const known = result?.ok ? result.value.pengaturan : undefined;
  return (
    <>
      <BackBar title={t(pk.judul)} />
      {known === undefined ? (
        <LoadingScreen />
      ) : (
        // The report of a year is set up in that year or early in the next.
        <Editor
          initial={known ?? draftBaru(services.now().getFullYear() - (services.now().getMonth() < 3 ? 1 : 0))}
          tersimpan={known !== null}
        />
      )}
    </>
  );
}

/** Edits a copy; what another hand changes meanwhile is not mixed in. */
function Editor({ initial, tersimpan }: { readonly initial: Pengaturan; readonly tersimpan: boolean }) {
  const pane = usePane();
  const t = useTeks();
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
    if (ready) void save.start({ pengaturan: rapikan(draft) });
  };

  return (
    <Screen
      footer={
        <>
          {save.refusal && <Refusal>{t(save.refusal.pesan)}</Refusal>}
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
      <IsiCepat draft={draft} onChange={setDraft} />
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
        <TambahButton
          label={pk.tambahSasaran}
          onAdd={() => {
            setDraft(tambahSasaran(draft));
          }}
        />
      </div>
      <ProgramEditor draft={draft} onChange={setDraft} />
      <KetentuanEditor
        ketentuan={draft.ketentuan}
        tersimpan={tersimpan}
        onChange={(part) => {
          setDraft(ubahKetentuan(draft, part));
        }}
      />
    </Screen>
  );
}
