import { Checkbox } from '@fluentui/react-components';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import { TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { leftOutText } from '../../../../domain/kantor/kalender/left-out';
import { dueWords } from '../due-text';
import { asalBatas } from '../messages';
import { type FormProps, ActForm } from './ActForm';
import { batas as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';

/** Sets the due date of a step, or of the whole Berkas, by hand; or takes it away again. */
export function BatasForm({ tracker: { workingTime }, progress, langkah, ...form }: FormProps) {
  const t = useTranslate();
  const { berkas } = progress;
  const step = langkah === undefined ? undefined : progress.langkah[langkah];
  const kept = step ? step.state.batas : berkas.batas;
  const draft = useDraft(`batas.${berkas.id}.${String(langkah)}`, { tanggal: kept ?? '', remove: false });
  const { tanggal, remove } = draft.isian;
  const one = { batas: remove ? null : tanggal, ...(langkah !== undefined && { langkah }) };
  const told = remove ? pesan.dihapus : pesan.ditetapkan(t(shortDate(tanggal)));
  return (
    <ActForm
      {...form}
      title={step ? pesan.judul(step.nomor) : pesan.judulBerkas}
      submit={pesan.tetapkan}
      draft={draft}
      act={one.batas === '' ? undefined : [{ kind: 'set-deadline', berkas: berkas.id, batas: [one], asal: 'tangan' }, told]}
    >
      {step && (
        <>
          <p>{step.batas ? t(pesan.kini(t(dueWords(step.batas, workingTime)), asalBatas[step.batas.asal])) : t(pesan.belum)}</p>
          {step.sop.waktu.teks !== '' && <p className={ink.quiet}>{t(pesan.baku(step.sop.waktu.teks))}</p>}
        </>
      )}
      <TextField
        label={pesan.tanggal}
        required
        {...(!remove && { needed: pesan.kosong })}
        type="date"
        value={tanggal}
        disabled={remove}
        hint={tanggal === '' || remove ? undefined : leftOutText({ tanggal, asal: 'tangan' }, workingTime)}
        onChange={(value) => draft.change({ tanggal: value })}
      />
      {kept !== undefined && (
        <Checkbox
          className={controls.tick}
          label={t(step ? pesan.hapus : pesan.hapusBerkas)}
          checked={remove}
          onChange={(_, data) => draft.change({ remove: data.checked === true })}
        />
      )}
    </ActForm>
  );
}
