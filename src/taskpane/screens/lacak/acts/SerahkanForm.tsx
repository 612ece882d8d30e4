import { peopleIn } from '../../../../domain/tracker/riwayat/people';
import { sameName } from '../../../../domain/kantor/orang';
import { partOf } from '../../../parts/fields/part-of';
import { TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { usePaneState, useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { TextButton } from '../../../parts/Buttons';
import { serahkan as pesan } from './messages';
import * as ink from '../../../parts/ink.module.css';

/** Hands one step to a person, or takes it back. */
export function SerahkanForm({ tracker, progress, langkah = 0, ...form }: FormProps) {
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const draft = useDraft(`serahkan.${progress.berkas.id}.${String(langkah)}`, { nama: '', jabatan: '', alasan: '' });
  const of = partOf(draft.isian, draft.change);
  const { nama, jabatan, alasan } = draft.isian;
  const step = progress.langkah[langkah];
  const receiver = step?.state.penerima;
  const people = peopleIn(tracker.events);

  const choose = (value: string) => {
    const known = people.find((one) => sameName(one.nama, value));
    draft.change({ nama: value, ...(known && { jabatan: known.jabatan }) });
  };
  const kepada = { nama: nama.trim(), ...(jabatan.trim() !== '' && { jabatan: jabatan.trim() }) };
  const reason = alasan.trim();
  const on = { berkas: progress.berkas.id, langkah, ...(reason !== '' && { alasan: reason }) };

  return (
    <ActForm
      {...form}
      title={pesan.judul(step?.nomor ?? '')}
      submit={pesan.kirim}
      draft={draft}
      act={kepada.nama === '' ? undefined : [{ kind: 'hand-over', ...on, kepada }, pesan.diserahkan(kepada.nama)]}
    >
      <p className={ink.quiet}>
        {receiver && `${t(pesan.dipegang(receiver.nama))} `}
        {t(pesan.penjelasan)}
      </p>
      <TextField
        label={pesan.kepada}
        needed={pesan.kosong}
        value={nama}
        autoComplete="off"
        offered={people.map((one) => [one.nama, one.jabatan])}
        onChange={choose}
      />
      {receiver && saya && !sameName(receiver.nama, saya.nama) && (
        <TextButton size="small" says={pesan.ambil} onClick={() => choose(saya.nama)} />
      )}
      <TextField label={pesan.jabatan} {...of('jabatan')} />
      <TextField label={pesan.alasan} {...of('alasan')} />
    </ActForm>
  );
}
