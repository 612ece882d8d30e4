import { useState } from 'react';
import { fillRealisasi } from '../../../app/kinerja/fill-realisasi';
import { savePengaturan } from '../../../app/kinerja/open-pengaturan';
import type { PastedRealisasi } from '../../../domain/kinerja/paste/take-paste';
import { decisionOn, type PengaturanDecisions } from '../../../domain/kinerja/merge/merge-pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { periodeFromWords } from '../../../domain/kinerja/periode-words';
import { DraftLine } from '../../parts/DraftLine';
import { ErrorLine } from '../../parts/fields/ErrorLine';
import { YearChoice } from '../../parts/fields/YearChoice';
import { TriedContext } from '../../parts/fields/tried';
import { batal } from '../../parts/messages';
import { LoadingScreen, BackBar, Screen } from '../../parts/Screen';
import { useDraft } from '../../state/draft';
import { useTracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { QuickFill } from './perjanjian/QuickFill';
import { isYear, KantorEditor } from './perjanjian/KantorEditor';
import { CarriedList } from './perjanjian/CarriedList';
import { NextYear } from './perjanjian/NextYear';
import { KetentuanEditor } from './perjanjian/KetentuanEditor';
import { newDraft, tidied, addSasaran, changeKetentuan } from '../../../app/kinerja/pengaturan-draft';
import type { BegunYear } from '../../../app/kinerja/begin-beside';
import { carryLastYear, type CarriedSheets } from '../../../app/kinerja/begin-year';
import { YEAR_TEXT } from '../../../app/kinerja/messages';
import { isiCepat, pk } from './perjanjian/messages';
import { tempelan } from './perjanjian/paste-messages';
import { MergeConflicts } from './perjanjian/MergeConflicts';
import { ProgramEditor } from './perjanjian/ProgramEditor';
import { SasaranEditor } from './perjanjian/SasaranEditor';
import { AddButton } from './perjanjian/Fold';
import { usePengaturan } from './use-data';
import * as frame from '../../parts/frame.module.css';
import * as parts from '../../parts/parts.module.css';

/** The yearly set-up: office, bidang, and the Perjanjian Kinerja with its sasaran and indikator. */
export function PerjanjianScreen() {
  const t = useTranslate();
  const { services } = usePane();
  const reading = usePengaturan();
  const known = reading?.pengaturan;
  const [begun, setBegun] = useState<BegunYear>();
  const tracker = useTracker();
  const chosen = usePaneState((state) => state.berkas);
  const berkas = tracker?.state.berkas.get(chosen ?? '');
  return (
    <>
      <BackBar title={t(pk.judul)} />
      {known === undefined || (known === null && !tracker) ? (
        <LoadingScreen />
      ) : (
        // The year of the Berkas in hand; else the report of a year is set up in that year or early in the next.
        <Editor
          key={known?.lembarBertahun ? known.tahun : ''}
          held={reading?.tahunAda ?? []}
          begun={begun?.pengaturan.tahun === known?.tahun ? begun : undefined}
          onBegun={setBegun}
          initial={
            known ??
            newDraft(
              periodeFromWords(berkas?.periode ?? '')?.tahun ??
                services.now().getFullYear() - (services.now().getMonth() < 3 ? 1 : 0),
            )
          }
          tersimpan={known !== null}
        />
      )}
    </>
  );
}

const NOTHING_CARRIED: CarriedSheets = { gambar: {} };

interface PerjanjianEntry {
  /** What the person began with. */
  readonly dasar: Pengaturan;
  readonly pengaturan: Pengaturan;
  /** What a pasted table said was reached, to be filled in once the settings are saved. */
  readonly realisasi: readonly PastedRealisasi[];
  /** What last year's workbook holds on other sheets, to be written once the settings are saved. */
  readonly bawaan: CarriedSheets;
}

interface EditorProps {
  readonly initial: Pengaturan;
  /** Whether it stands in the workbook. */
  readonly tersimpan: boolean;
  /** The years the workbook holds. */
  readonly held: readonly number[];
  /** Just begun: what it took along is said. */
  readonly begun: BegunYear | undefined;
  onBegun(begun: BegunYear): void;
}

/** Edits a copy; what another hand changes meanwhile is taken along when it is saved, and asked about where both changed one entry. */
function Editor({ initial, tersimpan, held, begun, onBegun }: EditorProps) {
  const go = useGo();
  const kept = useDraft<PerjanjianEntry>(`perjanjian${initial.lembarBertahun ? `.${String(initial.tahun)}` : ''}`, {
    dasar: initial,
    pengaturan: initial,
    realisasi: [],
    bawaan: NOTHING_CARRIED,
  });
  const { dasar, pengaturan: draft, realisasi, bawaan } = kept.isian;
  const setDraft = (pengaturan: Pengaturan) => kept.change({ pengaturan });
  const [keputusan, setKeputusan] = useState<PengaturanDecisions>({});
  const [tried, setTried] = useState(false);
  const fill = useAction(fillRealisasi, tempelan.mengisi, { told: tempelan.terisi });
  const carry = useAction(carryLastYear, isiCepat.membawa, {
    told: ({ lembar, tetap }) => YEAR_TEXT.dibawa(lembar, tetap),
  });
  const save = useAction(savePengaturan, pk.menyimpan, {
    after: () => {
      kept.drop();
      go()();
    },
    told: pk.tersimpan,
  });
  const bentrok = save.refusal?.bentrok ?? [];
  const undecided = bentrok.some((one) => decisionOn(one, keputusan) === undefined);
  const named = draft.indikator.some((one) => one.nama.trim() !== '');
  const ready =
    draft.kantor.nama.trim() !== '' && isYear(draft.tahun) && draft.bidang.some((one) => one.nama.trim() !== '') && named;

  const submit = async () => {
    setTried(true);
    const saved = ready && (await save.start({ pengaturan: tidied(draft), dasar, keputusan }));
    if (saved && saved.pengaturan && (bawaan.identitas ?? bawaan.kalender))
      await carry.start({ pengaturan: saved.pengaturan, bawaan });
    if (saved && realisasi.length > 0 && saved.pengaturan) await fill.start({ pengaturan: saved.pengaturan, realisasi });
  };

  return (
    <Screen
      refusal={save.refusal?.message}
      footer={tried && !ready && <ErrorLine says={pk.lihatAtas} className={frame.full} />}
      back={[batal, go()]}
      act={{ disabled: save.busy || undecided, says: pk.simpan, onClick: () => void submit() }}
    >
      <MergeConflicts bentrok={bentrok} decided={keputusan} onDecide={setKeputusan} />
      <YearChoice tahun={initial.tahun} held={held} />
      {begun && (
        <section className={parts.sec}>
          <CarriedList carried={begun} />
        </section>
      )}
      <DraftLine said={kept.said} />
      <QuickFill
        draft={draft}
        onChange={setDraft}
        onRealisasi={(found) => kept.change({ realisasi: found })}
        onCarry={(found) => kept.change({ bawaan: found })}
      />
      <TriedContext value={tried}>
        <KantorEditor draft={draft} onChange={setDraft} />
      </TriedContext>
      {draft.sasaran.map((sasaran, index) => (
        <SasaranEditor key={sasaran.id} draft={draft} sasaran={sasaran} nomor={index + 1} onChange={setDraft} />
      ))}
      <div className={parts.sec}>
        {tried && !named && <ErrorLine says={pk.indikatorKosong} />}
        <AddButton label={pk.tambahSasaran} onAdd={() => setDraft(addSasaran(draft))} />
      </div>
      <ProgramEditor draft={draft} onChange={setDraft} />
      <KetentuanEditor
        ketentuan={draft.ketentuan}
        tersimpan={tersimpan}
        onChange={(part) => setDraft(changeKetentuan(draft, part))}
      />
      {tersimpan && <NextYear pengaturan={initial} held={held} onBegun={onBegun} />}
    </Screen>
  );
}
