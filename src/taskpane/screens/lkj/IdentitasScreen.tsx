import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { useState } from 'react';
import { openIdentitas, saveIdentitas } from '../../../app/kinerja/identitas';
import { tidiedIdentitas } from '../../../app/kinerja/identitas-draft';
import type { IdentitasLaporan } from '../../../domain/kinerja/identitas/identitas-laporan';
import type { DataFinding } from '../../../domain/kinerja/data-finding';
import { PART_TEXT } from '../../../domain/kinerja/identitas/messages';
import type { ReportPictures } from '../../../domain/kinerja/identitas/pictures';
import { unfilledParts } from '../../../domain/kinerja/identitas/unfilled';
import { decisionOn, type PengaturanDecisions } from '../../../domain/kinerja/merge/merge-pengaturan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { TextField } from '../../parts/fields/Fields';
import { DraftLine } from '../../parts/DraftLine';
import { partOf } from '../../parts/fields/part-of';
import { batal } from '../../parts/messages';
import { BackBar, EmptyScreen, LoadingScreen, Screen } from '../../parts/Screen';
import { useDraft } from '../../state/draft';
import { useAction } from '../../state/use-action';
import { useReading } from '../../state/use-reading';
import { useGo, usePane, useTranslate } from '../../state/use-pane';
import { usePengaturan } from '../data/use-data';
import { MergeConflicts } from '../data/perjanjian/MergeConflicts';
import { HeadLine } from './identitas/HeadLine';
import { IndikatorParts } from './identitas/IndikatorParts';
import { LinesField } from './identitas/LinesField';
import { PembandingList } from './identitas/PembandingList';
import { PicturePickers } from './identitas/PicturePickers';
import { StaffField } from './identitas/StaffField';
import { UnreadLines } from './identitas/UnreadLines';
import { UseParts } from './identitas/UseParts';
import { identitas as words } from './identitas-messages';
import { kosong } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './lkj.module.css';

/** What only the office can tell of itself: legal basis, tasks, staff, aims, IKU, comparisons, pictures, review and delivery. */
export function IdentitasScreen() {
  const pane = usePane();
  const t = useTranslate();
  const pengaturan = usePengaturan()?.pengaturan;
  const { result, stale } = useReading(openIdentitas, pengaturan ? { pengaturan } : undefined, words.membaca);
  // What was read when the screen was last open may have been overtaken on the sheet; once it is fresh, the form keeps its own.
  const [fresh, setFresh] = useState(false);
  if (result && !stale && !fresh) setFresh(true);
  return (
    <>
      <BackBar title={t(words.judul)} />
      {pengaturan && fresh && result?.ok ? (
        <Editor initial={result.value.identitas} temuan={result.value.temuan} pengaturan={pengaturan} />
      ) : pengaturan === null ? (
        <EmptyScreen says={kosong} action={kosong.aksi} onAct={() => pane.openTab('data')} />
      ) : (
        <LoadingScreen />
      )}
    </>
  );
}

interface EditorProps {
  readonly initial: IdentitasLaporan;
  /** What on the sheet is not understood: it stays there as it was typed. */
  readonly temuan: readonly DataFinding[];
  readonly pengaturan: Pengaturan;
}

/** Edits a copy; what another hand changes meanwhile is taken along when it is saved, and asked about where both changed one entry. */
function Editor({ initial, temuan, pengaturan }: EditorProps) {
  const t = useTranslate();
  const go = useGo();
  const kept = useDraft(`identitas${pengaturan.lembarBertahun ? `.${String(pengaturan.tahun)}` : ''}`, {
    dasar: initial,
    identitas: initial,
  });
  const { dasar } = kept.isian;
  const [keputusan, setKeputusan] = useState<PengaturanDecisions>({});
  const [pictures, setPictures] = useState<ReportPictures>({});
  const back = go();
  const save = useAction(saveIdentitas, words.menyimpan, {
    after: () => {
      kept.drop();
      back();
    },
    told: ({ takTerbaca }) => (takTerbaca === 0 ? words.tersimpan : { warn: words.tersimpanSisa(takTerbaca) }),
  });
  const bentrok = save.refusal?.bentrok ?? [];
  const undecided = bentrok.some((one) => decisionOn(one, keputusan) === undefined);
  // A picture is not kept with what was typed: its name stands here only while its bytes do.
  const draft: IdentitasLaporan = { ...kept.isian.identitas, gambar: namesOf(initial.gambar, pictures) };
  const change = (part: Partial<IdentitasLaporan>) => kept.change({ identitas: { ...kept.isian.identitas, ...part } });
  const of = partOf(draft, change);
  const blank = unfilledParts(tidiedIdentitas(draft), pengaturan);
  const penyampaian = partOf(draft.penyampaian, (part) => change({ penyampaian: { ...draft.penyampaian, ...part } }));
  const reviu = partOf(draft.reviu, (part) => change({ reviu: { ...draft.reviu, ...part } }));
  return (
    <Screen
      refusal={save.refusal?.message}
      back={[batal, back]}
      act={{
        disabled: save.busy || undecided,
        says: words.simpan,
        onClick: () => void save.start({ pengaturan, identitas: tidiedIdentitas(draft), gambar: pictures, dasar, keputusan }),
      }}
    >
      <MergeConflicts bentrok={bentrok} decided={keputusan} onDecide={setKeputusan} />
      <DraftLine said={kept.said} />
      <section className={controls.form}>
        <p className={css.status}>
          {blank.length === 0 ? (
            <CheckmarkCircle20Filled className={ink.ok} aria-hidden />
          ) : (
            <CircleHint20Regular className={ink.warn} aria-hidden />
          )}
          <span className={ink.second}>
            {t(blank.length === 0 ? words.lengkap : words.masihKosong(blank.map((part) => PART_TEXT[part])))}
          </span>
        </p>
        <UnreadLines temuan={temuan} />
        <HeadLine kepala={pengaturan.kantor.kepala} />
        <LinesField label={PART_TEXT.dasarHukum} {...of('dasarHukum')} rows={6} />
        <TextField label={PART_TEXT.tugas} rows={3} {...of('tugas')} />
        <LinesField label={PART_TEXT.fungsi} {...of('fungsi')} />
        <StaffField {...of('sdm')} />
        <LinesField label={PART_TEXT.isuStrategis} {...of('isuStrategis')} />
        <LinesField label={PART_TEXT.tujuan} {...of('tujuan')} />
        <PicturePickers names={draft.gambar} onPick={(apa, picture) => setPictures({ ...pictures, [apa]: picture })} />
      </section>
      <IndikatorParts draft={draft} pengaturan={pengaturan} onChange={change} />
      <PembandingList draft={draft} pengaturan={pengaturan} onChange={change} />
      <UseParts draft={draft} onChange={change} />
      <section className={controls.form}>
        <h2>{t(words.penyampaian)}</h2>
        <TextField label={words.isian.nomorReviu} {...reviu('nomor')} />
        <TextField label={words.isian.tanggalReviu} type="date" {...reviu('tanggal')} />
        <TextField label={words.isian.jabatanReviu} {...reviu('jabatan')} />
        <TextField label={words.isian.namaReviu} {...reviu('nama')} />
        <TextField label={words.isian.nipReviu} {...reviu('nip')} />
        <TextField label={words.isian.batas} type="date" {...penyampaian('batas')} />
        <TextField label={words.isian.disampaikan} type="date" {...penyampaian('disampaikan')} />
        <TextField label={words.isian.dipublikasikan} type="date" {...penyampaian('dipublikasikan')} />
        <TextField label={words.isian.alamat} {...penyampaian('alamat')} />
      </section>
    </Screen>
  );
}

/** What the pictures are called: those just chosen, else those the workbook has. */
const namesOf = (before: IdentitasLaporan['gambar'], chosen: ReportPictures): IdentitasLaporan['gambar'] => ({
  logo: chosen.logo?.nama ?? before.logo,
  struktur: chosen.struktur?.nama ?? before.struktur,
});
