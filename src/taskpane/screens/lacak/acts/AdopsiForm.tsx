import { useMemo } from 'react';
import { compareSop, type LangkahDifference } from '../../../../domain/tracker/compare-sop';
import { useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { adopsi as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

const TONE = { baru: 'ok', diubah: 'warn', dihapus: 'danger' } as const;

/** Shows what a changed SOP would change in a running Berkas, and adopts it as an act of its own. */
export function AdopsiForm({ open, tracker, progress: { berkas }, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const added = tracker.sopChanged.get(berkas.id);
  const { beda, tetap } = useMemo(() => compareSop(berkas.sop, added ?? berkas.sop), [berkas, added]);
  const submit = async () => {
    if (added && (await kirim.send({ kind: 'adopt-sop', berkas: berkas.id, sop: added }, pesan.diadopsi))) onClose();
  };
  return (
    <Drawer
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.pakai)}
      busy={kirim.busy || !added}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      <p>
        {t(pesan.tetap(tetap))} {beda.length === 0 && t(pesan.urutanSaja)}
      </p>
      <ul className={drawer.beda}>
        {beda.map((one) => (
          <li key={`${one.jenis} ${one.nomor} ${one.uraian}`}>
            <span className={parts.tag} data-tone={TONE[one.jenis]}>
              {t(pesan[one.jenis])}
            </span>
            <span className={ink.grow}>
              {one.nomor}. {one.uraian}
              <ChangedPart one={one} />
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

function ChangedPart({ one }: { readonly one: LangkahDifference }) {
  const t = useTranslate();
  if (one.jenis !== 'diubah') return null;
  return one.bagian.map(({ apa, dari, menjadi }) => (
    <span key={apa} className={`${ink.block} ${ink.quiet}`}>
      {t(pesan.bagian[apa])}: {t(pesan.perubahan(dari, menjadi))}
    </span>
  ));
}
