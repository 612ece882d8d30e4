import { useMemo } from 'react';
import { bedaSop, type BedaLangkah } from '../../../../domain/tracker/beda-sop';
import { useTeks } from '../../../state/use-pane';
import { Laci } from '../../../parts/Laci';
import type { FormProps } from './form';
import { adopsi as pesan } from './pesan';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

const TONE = { baru: 'ok', diubah: 'warn', dihapus: 'danger' } as const;

/** Shows what a changed SOP would change in a running Berkas, and adopts it as an act of its own. */
export function AdopsiForm({ open, tracker, progress: { berkas }, kirim, refusal, onClose }: FormProps) {
  const t = useTeks();
  const baru = tracker.sopBerubah.get(berkas.id);
  const { beda, tetap } = useMemo(() => bedaSop(berkas.sop, baru ?? berkas.sop), [berkas, baru]);
  const submit = async () => {
    if (baru && (await kirim.send({ kind: 'adopt-sop', berkas: berkas.id, sop: baru }, pesan.diadopsi))) onClose();
  };
  return (
    <Laci
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.pakai)}
      busy={kirim.busy || !baru}
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
              <Bagian one={one} />
            </span>
          </li>
        ))}
      </ul>
    </Laci>
  );
}

function Bagian({ one }: { readonly one: BedaLangkah }) {
  const t = useTeks();
  if (one.jenis !== 'diubah') return null;
  return one.bagian.map(({ apa, dari, menjadi }) => (
    <span key={apa} className={`${ink.block} ${ink.quiet}`}>
      {t(pesan.bagian[apa])}: {t(pesan.perubahan(dari, menjadi))}
    </span>
  ));
}
