import { useMemo } from 'react';
import { compareSop, type LangkahDifference } from '../../../../domain/tracker/compare-sop';
import { Tag } from '../../../parts/Tag';
import { useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { adopsi as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';

const TONE = { baru: 'ok', diubah: 'warn', dihapus: 'danger' } as const;

/** Shows what a changed SOP would change in a running Berkas, and adopts it as an act of its own. */
export function AdopsiForm({ tracker, progress: { berkas }, ...form }: FormProps) {
  const t = useTranslate();
  const added = tracker.sopChanged.get(berkas.id);
  const { beda, tetap } = useMemo(() => compareSop(berkas.sop, added ?? berkas.sop), [berkas, added]);
  return (
    <ActForm
      {...form}
      title={pesan.judul}
      submit={pesan.pakai}
      idle={!added}
      draft={null}
      act={added && [{ kind: 'adopt-sop', berkas: berkas.id, sop: added }, pesan.diadopsi]}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      <p>
        {t(pesan.tetap(tetap))} {beda.length === 0 && t(pesan.urutanSaja)}
      </p>
      <ul className={drawer.differences}>
        {beda.map((one) => (
          <li key={`${one.jenis} ${one.nomor} ${one.uraian}`}>
            <Tag tone={TONE[one.jenis]} says={pesan[one.jenis]} />
            <span className={ink.grow}>
              {one.nomor}. {one.uraian}
              <ChangedPart one={one} />
            </span>
          </li>
        ))}
      </ul>
    </ActForm>
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
