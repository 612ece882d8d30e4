import { Button, Field, Textarea } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { formatIsian } from '../../../../domain/kantor/angka';
import type { Indikator, Pengaturan, Sasaran } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { IndikatorForm } from './IndikatorForm';
import {
  removeIndikator,
  removeSasaran,
  addIndikator,
  changeIndikator,
  changeSasaran,
} from '../../../../app/kinerja/pengaturan-draft';
import { pk } from './messages';
import { AddButton } from './AddButton';
import * as controls from '../../../parts/controls.module.css';
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
  const t = useTranslate();
  const [open, setOpen] = useState<string>();
  const own = draft.indikator.filter((one) => one.sasaran === sasaran.id);
  return (
    <section className={parts.sec}>
      <Field label={t(pk.sasaran(nomor))}>
        <Textarea
          rows={2}
          value={sasaran.nama}
          placeholder={t(pk.namaSasaran)}
          onChange={(_, data) => {
            onChange(changeSasaran(draft, sasaran.id, { nama: data.value }));
          }}
        />
      </Field>
      <ul>
        {own.map((indikator) => (
          <li key={indikator.id}>
            {open === indikator.id ? (
              <IndikatorForm
                draft={draft}
                indikator={indikator}
                onChange={(part) => {
                  onChange(changeIndikator(draft, indikator.id, part));
                }}
                onRemove={() => {
                  setOpen(undefined);
                  onChange(removeIndikator(draft, indikator.id));
                }}
                onDone={() => {
                  setOpen(undefined);
                }}
              />
            ) : (
              <IndikatorRow
                indikator={indikator}
                onOpen={() => {
                  setOpen(indikator.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={controls.duo}>
        {own.length === 0 && draft.sasaran.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              onChange(removeSasaran(draft, sasaran.id));
            }}
          >
            {t(pk.hapusSasaran)}
          </Button>
        )}
        <AddButton
          label={pk.tambahIndikator}
          onAdd={() => {
            const [next, id] = addIndikator(draft, sasaran.id);
            setOpen(id);
            onChange(next);
          }}
        />
      </div>
    </section>
  );
}

/** An indikator in one line, with what nobody has chosen yet. */
function IndikatorRow({ indikator, onOpen }: { readonly indikator: Indikator; onOpen(): void }) {
  const t = useTranslate();
  const missing = [
    ...(indikator.arah === '' ? [pk.kurang.arah] : []),
    ...(indikator.metode === '' ? [pk.kurang.metode] : []),
    ...(indikator.bidang.length === 0 ? [pk.kurang.bidang] : []),
  ];
  return (
    <button type="button" className={controls.rowBtn} onClick={onOpen}>
      <span className={ink.grow}>
        <span className={ink.cut}>{indikator.nama || t(pk.tanpaNama)}</span>
        <span className={`${ink.quiet} ${ink.num}`}>
          {indikator.target === '' ? t(pk.targetTanpaAngka) : `${formatIsian(indikator.target)} ${indikator.satuan}`}
        </span>
        {missing.length > 0 && <span className={`${ink.warn} ${ink.small} ${ink.block}`}>{t(pk.belumLengkap(missing))}</span>}
      </span>
      <ChevronRight20Regular className={ink.third} aria-hidden />
    </button>
  );
}
