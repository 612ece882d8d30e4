import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import { useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import { asalBatas } from '../messages';
import type { FormProps } from './form-props';
import { batas as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';

/** Sets the due date of a step, or of the whole Berkas, by hand; or takes it away again. */
export function BatasForm({ open, progress, langkah, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const { berkas } = progress;
  const step = langkah === undefined ? undefined : progress.langkah[langkah];
  const kept = step ? step.state.batas : berkas.batas;
  const [tanggal, setTanggal] = useState(kept ?? '');
  const [remove, setHapus] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = !remove && tanggal === '';

  const submit = async () => {
    setTried(true);
    if (missing) return;
    const one = { batas: remove ? null : tanggal, ...(langkah !== undefined && { langkah }) };
    const told = remove ? pesan.dihapus : pesan.ditetapkan(t(shortDate(tanggal)));
    if (await kirim.send({ kind: 'set-deadline', berkas: berkas.id, batas: [one], asal: 'tangan' }, told)) onClose();
  };

  return (
    <Drawer
      open={open}
      title={t(step ? pesan.judul(step.nomor) : pesan.judulBerkas)}
      submit={t(pesan.tetapkan)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {step && (
        <>
          <p>{step.batas ? t(pesan.kini(t(shortDate(step.batas.tanggal)), asalBatas[step.batas.asal])) : t(pesan.belum)}</p>
          {step.sop.waktu.teks !== '' && <p className={ink.quiet}>{t(pesan.baku(step.sop.waktu.teks))}</p>}
        </>
      )}
      <Field label={t(pesan.tanggal)} required {...(tried && missing && { validationMessage: t(pesan.kosong) })}>
        <Input
          type="date"
          value={tanggal}
          disabled={remove}
          onChange={(_, data) => {
            setTanggal(data.value);
          }}
        />
      </Field>
      {kept !== undefined && (
        <Checkbox
          className={controls.cek}
          label={t(step ? pesan.hapus : pesan.hapusBerkas)}
          checked={remove}
          onChange={(_, data) => {
            setHapus(data.checked === true);
          }}
        />
      )}
    </Drawer>
  );
}
