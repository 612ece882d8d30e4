import { Button, Field, Input } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { Kantor, Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { Section } from '../../../parts/Section';
import { useTranslate } from '../../../state/use-pane';
import { removeBidang, addBidang, changeBidang } from '../../../../app/kinerja/pengaturan-draft';
import { Fold } from './Fold';
import { PejabatFields } from './PejabatFields';
import { pk } from './messages';
import { AddButton } from './AddButton';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly draft: Pengaturan;
  /** Shows what is missing: after the first attempt to save. */
  readonly tried: boolean;
  onChange(draft: Pengaturan): void;
}

/** Who the office is, its year, and its bidang. */
export function KantorEditor({ draft, tried, onChange }: Props) {
  const t = useTranslate();
  const kantor = (part: Partial<Kantor>) => {
    onChange({ ...draft, kantor: { ...draft.kantor, ...part } });
  };
  return (
    <>
      <section className={controls.form}>
        <Field
          label={t(pk.namaKantor)}
          required
          {...(tried && draft.kantor.nama.trim() === '' && { validationMessage: t(pk.namaKosong) })}
        >
          <Input
            value={draft.kantor.nama}
            onChange={(_, data) => {
              kantor({ nama: data.value });
            }}
          />
        </Field>
        <Field label={t(pk.pemerintah)}>
          <Input
            value={draft.kantor.pemerintah}
            onChange={(_, data) => {
              kantor({ pemerintah: data.value });
            }}
          />
        </Field>
        <div className={css.ikDua}>
          <Field label={t(pk.tahun)} {...(!isYear(draft.tahun) && { validationMessage: t(pk.tahunSalah) })}>
            <Input
              inputMode="numeric"
              value={draft.tahun === 0 ? '' : String(draft.tahun)}
              onChange={(_, data) => {
                onChange({ ...draft, tahun: Number(data.value.replace(/\D/g, '').slice(0, 4)) });
              }}
            />
          </Field>
          <Field label={t(pk.batasSetor)}>
            <Input
              type="date"
              value={draft.kantor.batasSetor}
              onChange={(_, data) => {
                kantor({ batasSetor: data.value });
              }}
            />
          </Field>
        </div>
        <PejabatFields kantor={draft.kantor} onChange={kantor} />
      </section>
      <Section title={t(pk.bidang)}>
        {draft.bidang.map((one, index) => (
          <div key={one.id} className={css.bd}>
            <Field label={t(pk.namaBidang(index + 1))}>
              <Input
                value={one.nama}
                onChange={(_, data) => {
                  onChange(changeBidang(draft, one.id, { nama: data.value }));
                }}
              />
            </Field>
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={t(pk.hapusBidang(one.nama || String(index + 1)))}
              onClick={() => {
                onChange(removeBidang(draft, one.id));
              }}
            />
          </div>
        ))}
        {tried && draft.bidang.every((one) => one.nama.trim() === '') && (
          <p className={`${ink.small} ${ink.danger}`} role="alert">
            {t(pk.bidangKosong)}
          </p>
        )}
        <div className={controls.duo}>
          <AddButton
            label={pk.tambahBidang}
            onAdd={() => {
              onChange(addBidang(draft));
            }}
          />
        </div>
        {draft.bidang.some((one) => one.nama.trim() !== '') && (
          <Fold title={t(pk.penanggungJawab)}>
            {draft.bidang
              .filter((one) => one.nama.trim() !== '')
              .map((one) => (
                <Field key={one.id} label={one.nama}>
                  <Input
                    value={one.penanggungJawab}
                    onChange={(_, data) => {
                      onChange(changeBidang(draft, one.id, { penanggungJawab: data.value }));
                    }}
                  />
                </Field>
              ))}
          </Fold>
        )}
      </Section>
    </>
  );
}

export const isYear = (year: number): boolean => year >= 1900 && year <= 2200;
