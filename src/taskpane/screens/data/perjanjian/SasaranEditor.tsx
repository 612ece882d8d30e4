import { formatIsian } from '../../../../domain/kantor/angka';
import type { Indikator, Pengaturan, Sasaran } from '../../../../domain/kinerja/pengaturan';
import { partOf } from '../../../parts/fields/part-of';
import { TextField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import { EditList } from './EditList';
import { IndikatorForm } from './IndikatorForm';
import { TextButton } from '../../../parts/Buttons';
import {
  removeIndikator,
  removeSasaran,
  addIndikator,
  changeIndikator,
  changeSasaran,
} from '../../../../app/kinerja/pengaturan-draft';
import { pk } from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

interface Props {
  readonly draft: Pengaturan;
  readonly sasaran: Sasaran;
  readonly nomor: number;
  onChange(draft: Pengaturan): void;
}

/** One sasaran with its indikator; one of them at a time is open for editing. */
export function SasaranEditor({ draft, sasaran, nomor, onChange }: Props) {
  const own = draft.indikator.filter((one) => one.sasaran === sasaran.id);
  const of = partOf(sasaran, (part) => onChange(changeSasaran(draft, sasaran.id, part)));
  return (
    <section className={parts.sec}>
      <TextField label={pk.sasaran(nomor)} rows={2} placeholder={pk.namaSasaran} {...of('nama')} />
      <EditList
        items={own}
        renderRow={(one) => <IndikatorRow indikator={one} />}
        renderForm={(one, close) => (
          <IndikatorForm
            draft={draft}
            indikator={one}
            onChange={(part) => onChange(changeIndikator(draft, one.id, part))}
            onRemove={() => {
              close();
              onChange(removeIndikator(draft, one.id));
            }}
            onDone={close}
          />
        )}
        addLabel={pk.tambahIndikator}
        aside={
          own.length === 0 &&
          draft.sasaran.length > 1 && (
            <TextButton size="small" says={pk.hapusSasaran} onClick={() => onChange(removeSasaran(draft, sasaran.id))} />
          )
        }
        onAdd={() => {
          const [next, id] = addIndikator(draft, sasaran.id);
          onChange(next);
          return id;
        }}
      />
    </section>
  );
}

/** An indikator in one line, with what nobody has chosen yet. */
function IndikatorRow({ indikator: { nama, target, satuan, arah, metode, bidang } }: { readonly indikator: Indikator }) {
  const t = useTranslate();
  const missing = [
    ...(arah === '' ? [pk.kurang.arah] : []),
    ...(metode === '' ? [pk.kurang.metode] : []),
    ...(bidang.length === 0 ? [pk.kurang.bidang] : []),
  ];
  return (
    <>
      <span className={ink.cut}>{nama || t(pk.tanpaNama)}</span>
      <span className={`${ink.quiet} ${ink.num}`}>
        {target === '' ? t(pk.targetTanpaAngka) : `${formatIsian(target)} ${satuan}`}
      </span>
      {missing.length > 0 && <span className={`${ink.warn} ${ink.small} ${ink.block}`}>{t(pk.belumLengkap(missing))}</span>}
    </>
  );
}
