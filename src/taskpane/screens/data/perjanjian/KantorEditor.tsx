import { use } from 'react';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { Pengaturan, Kantor, Pejabat } from '../../../../domain/kinerja/pengaturan';
import { text } from '../../../../domain/text';
import { ErrorLine } from '../../../parts/fields/ErrorLine';
import { partOf } from '../../../parts/fields/part-of';
import { TriedContext } from '../../../parts/fields/tried';
import { TextField } from '../../../parts/fields/Fields';
import { berapaDari } from '../../../parts/messages';
import { IconButton } from '../../../parts/Buttons';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { removeBidang, addBidang, changeBidang } from '../../../../app/kinerja/pengaturan-draft';
import { AddButton, Fold } from './Fold';
import { pk, pkPerubahan, pejabat as pesan } from './messages';
import { YearField, FigureField } from './FigureField';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';
import * as ink from '../../../parts/ink.module.css';

interface Props {
  readonly draft: Pengaturan;
  onChange(draft: Pengaturan): void;
}

/** Who the office is, its year, and its bidang. */
export function KantorEditor({ draft, onChange }: Props) {
  const t = useTranslate();
  const change = (part: Partial<Pengaturan>) => {
    onChange({ ...draft, ...part });
  };
  const of = partOf(draft.kantor, (part) => change({ kantor: { ...draft.kantor, ...part } }));
  const bidangOf = (one: Pengaturan['bidang'][number]) => partOf(one, (part) => onChange(changeBidang(draft, one.id, part)));
  const named = draft.bidang.filter((one) => one.nama.trim() !== '');
  return (
    <>
      <section className={controls.form}>
        <TextField label={pk.namaKantor} needed={pk.namaKosong} {...of('nama')} />
        <TextField label={pk.pemerintah} {...of('pemerintah')} />
        <div className={controls.pair}>
          <YearField label={pk.tahun} wrong={!isYear(draft.tahun) && pk.tahunSalah} {...partOf(draft, change)('tahun')} />
          <TextField label={pk.batasSetor} type="date" {...of('batasSetor')} />
        </div>
        <TextField label={pkPerubahan.berlaku} hint={pkPerubahan.petunjuk} type="date" {...of('pkPerubahan')} />
        <TriwulanDeadlines kantor={draft.kantor} onChange={(part) => change({ kantor: { ...draft.kantor, ...part } })} />
        <PejabatFields kantor={draft.kantor} onChange={(part) => change({ kantor: { ...draft.kantor, ...part } })} />
      </section>
      <Section title={t(pk.bidang)}>
        {draft.bidang.map((one, index) => (
          <div key={one.id} className={css.bidangName}>
            <TextField label={pk.namaBidang(index + 1)} {...bidangOf(one)('nama')} />
            <IconButton
              small
              icon={<Delete20Regular />}
              label={t(pk.hapusBidang(one.nama || String(index + 1)))}
              onClick={() => onChange(removeBidang(draft, one.id))}
            />
          </div>
        ))}
        {use(TriedContext) && named.length === 0 && <ErrorLine says={pk.bidangKosong} />}
        <div className={controls.duo}>
          <AddButton label={pk.tambahBidang} onAdd={() => onChange(addBidang(draft))} />
        </div>
        {named.length > 0 && (
          <Fold title={t(pk.penanggungJawab)}>
            {named.map((one) => (
              <TextField key={one.id} label={text(one.nama, one.nama)} {...bidangOf(one)('penanggungJawab')} />
            ))}
          </Fold>
        )}
      </Section>
    </>
  );
}

export const isYear = (year: number): boolean => year >= 1900 && year <= 2200;

interface PejabatFieldsProps {
  readonly kantor: Kantor;
  onChange(part: Partial<Kantor>): void;
}

/** By when each triwulan is handed in. */
function TriwulanDeadlines({ kantor: { batasTriwulan }, onChange }: PejabatFieldsProps) {
  const t = useTranslate();
  const set = batasTriwulan.filter((one) => one !== '').length;
  const change = (tw: number, until: string) => {
    const [one, two, three, four] = batasTriwulan.map((before, index) => (index === tw ? until : before));
    onChange({ batasTriwulan: [one ?? '', two ?? '', three ?? '', four ?? ''] });
  };
  return (
    <Fold title={t(pk.batasTriwulan)} aside={t(berapaDari(set, batasTriwulan.length))}>
      <div className={controls.pair}>
        {batasTriwulan.map((until, tw) => (
          <TextField
            key={pk.batasTw(tw).id}
            label={pk.batasTw(tw)}
            type="date"
            value={until}
            onChange={(next) => change(tw, next)}
          />
        ))}
      </div>
    </Fold>
  );
}

/** Who signs and who compiles, where, and the whole budget to compare with. */
function PejabatFields({ kantor, onChange }: PejabatFieldsProps) {
  const t = useTranslate();
  const of = partOf(kantor, onChange);
  return (
    <Fold title={t(pesan.judul)} aside={kantor.kepala.jabatan}>
      <TextField label={pesan.kota} {...of('kota')} />
      <OnePejabat judul={t(pesan.kepala)} {...of('kepala')} />
      <OnePejabat judul={t(pesan.penyusun)} {...of('penyusun')} />
      <FigureField label={pesan.total} rupiah {...of('totalAnggaran')} />
    </Fold>
  );
}

const PEJABAT_FIELDS = ['jabatan', 'nama', 'nip', 'pangkat'] as const;

interface OnePejabatProps {
  readonly judul: string;
  readonly value: Pejabat;
  onChange(pejabat: Pejabat): void;
}

function OnePejabat({ judul, value, onChange }: OnePejabatProps) {
  const of = partOf(value, (part) => onChange({ ...value, ...part }));
  return (
    <fieldset className={controls.set}>
      <legend className={ink.bold}>{judul}</legend>
      <div className={controls.pair}>
        {PEJABAT_FIELDS.map((one) => (
          <TextField key={one} label={pesan[one]} {...of(one)} />
        ))}
      </div>
    </fieldset>
  );
}
