import { partOf } from '../../../parts/fields/part-of';
import { TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { alasanKosong, arsip, batal, buka, catatan as pesan } from './messages';
import { ChooseLangkah } from './ChooseLangkah';
import * as ink from '../../../parts/ink.module.css';

/** Archives a finished Berkas, or one that is left as it is; a note may be added. */
export function ArsipForm({ progress: { berkas, jumlah, selesai }, ...form }: FormProps) {
  const t = useTranslate();
  const draft = useDraft(`arsip.${berkas.id}`, { catatan: '' });
  const { catatan } = draft.isian;
  const unfinished = jumlah - selesai;
  return (
    <ActForm
      {...form}
      title={arsip.judul(berkas.nama)}
      submit={arsip.kirim}
      draft={draft}
      act={[{ kind: 'archive', berkas: berkas.id, catatan }, arsip.selesai(berkas.nama)]}
    >
      <p>
        {unfinished > 0 && <b className={ink.warn}>{t(arsip.belumSelesai(unfinished))} </b>}
        {t(arsip.akibat)}
      </p>
      <TextField label={arsip.tanya} rows={2} {...partOf(draft.isian, draft.change)('catatan')} />
    </ActForm>
  );
}

/** Cancels a Berkas: what follows from it, and why it is done. */
export const BatalForm = (props: FormProps) => <AlasanForm kind="cancel" words={batal} {...props} />;

/** Takes an archived or cancelled Berkas up again, and says why. */
export const BukaForm = (props: FormProps) => <AlasanForm kind="reopen" words={buka} {...props} />;

interface Props extends FormProps {
  readonly kind: 'cancel' | 'reopen';
  readonly words: typeof batal;
}

function AlasanForm({ kind, words, progress: { berkas }, ...form }: Props) {
  const t = useTranslate();
  const draft = useDraft(`${kind}.${berkas.id}`, { alasan: '' });
  const { alasan } = draft.isian;
  return (
    <ActForm
      {...form}
      title={words.judul(berkas.nama)}
      submit={words.kirim}
      draft={draft}
      act={alasan.trim() === '' ? undefined : [{ kind, berkas: berkas.id, alasan }, words.selesai(berkas.nama)]}
    >
      <p>{t(words.akibat)}</p>
      <TextField label={words.tanya} needed={alasanKosong} rows={2} {...partOf(draft.isian, draft.change)('alasan')} />
    </ActForm>
  );
}

interface CatatanEntry {
  /** Index of the step; null for the whole Berkas. */
  readonly tentang: number | null;
  readonly teks: string;
}

/** A note on a step or on the whole Berkas. */
export function CatatanForm({ progress, langkah, ...form }: FormProps) {
  const draft = useDraft<CatatanEntry>(`catatan.${progress.berkas.id}.${String(langkah)}`, {
    tentang: langkah ?? null,
    teks: '',
  });
  const of = partOf(draft.isian, draft.change);
  const { teks } = draft.isian;
  const tentang = draft.isian.tentang ?? undefined;
  const on = { berkas: progress.berkas.id, ...(tentang !== undefined && { langkah: tentang }) };
  return (
    <ActForm
      {...form}
      title={pesan.judul}
      submit={pesan.simpan}
      draft={draft}
      act={teks.trim() === '' ? undefined : [{ kind: 'note', ...on, teks }, pesan.tersimpan]}
    >
      <ChooseLangkah
        label={pesan.tentang}
        all={pesan.seluruh}
        progress={progress}
        value={tentang}
        onChange={(chosen) => draft.change({ tentang: chosen ?? null })}
      />
      <TextField label={pesan.isi} needed={pesan.kosong} rows={3} {...of('teks')} />
    </ActForm>
  );
}
