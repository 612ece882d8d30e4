import type { SifatPenugasan } from '../../../../domain/tracker/event';
import { dateOf } from '../../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import { columnsOfJabatan } from '../../../../domain/kantor/jabatan';
import { SIFAT_PENUGASAN } from '../../../../domain/tracker/messages';
import { peopleIn } from '../../../../domain/tracker/riwayat/people';
import { partOf } from '../../../parts/fields/part-of';
import { RadioField, ChoiceField, TextField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { usePaneState, useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { TextButton } from '../../../parts/Buttons';
import { bertindak as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

const SIFAT: readonly SifatPenugasan[] = ['plt', 'plh', 'anggota'];

interface BertindakEntry {
  readonly sifat: SifatPenugasan;
  readonly jabatan: string;
  readonly nama: string;
  readonly dasar: string;
}

/** Names who acts for a jabatan in this Berkas, on what letter, and ends it again. */
export function BertindakForm(props: FormProps) {
  const { tracker, progress, langkah } = props;
  const { berkas } = progress;
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const wanted = langkah === undefined ? undefined : berkas.sop.langkah[langkah]?.pelaksana[0]?.nama;
  const draft = useDraft<BertindakEntry>(`bertindak.${berkas.id}.${String(langkah)}`, {
    sifat: 'plt',
    jabatan: wanted ?? '',
    nama: saya?.nama ?? '',
    dasar: '',
  });
  const of = partOf(draft.isian, draft.change);
  const { sifat, jabatan, nama, dasar } = draft.isian;
  const names = berkas.sop.pelaksana.map((one) => one.nama);
  const own = saya ? columnsOfJabatan(names, saya.jabatan) : [];
  const offered = names.filter((one) => !own.includes(one) || one === wanted);
  const who = nama.trim();
  const command = { kind: 'act-for', berkas: berkas.id, jabatan, nama: who, sifat, dasar } as const;
  return (
    <ActForm
      {...props}
      title={pesan.judul}
      submit={pesan.catat}
      draft={draft}
      act={jabatan === '' || who === '' ? undefined : [command, pesan.tercatat(who, jabatan)]}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      <InForce {...props} />
      <RadioField label={pesan.sebagai} choices={SIFAT.map((one) => [one, t(pesan.sifat[one])] as const)} {...of('sifat')} />
      <ChoiceField
        label={pesan.jabatan}
        needed={pesan.jabatanKosong}
        {...of('jabatan')}
        choices={[['', t(pesan.pilihJabatan)], ...offered.map((one) => [one, one] as const)]}
      />
      <TextField
        label={pesan.nama}
        needed={pesan.namaKosong}
        autoComplete="off"
        offered={peopleIn(tracker.events).map((one) => [one.nama, one.jabatan])}
        {...of('nama')}
      />
      <TextField label={pesan.dasar} placeholder={pesan.contohDasar} {...of('dasar')} />
    </ActForm>
  );
}

/** Who acts for whom in this Berkas now, each with the way to end it. */
function InForce({ tracker: { workingTime }, progress: { berkas }, kirim }: FormProps) {
  const t = useTranslate();
  if (berkas.penugasan.length === 0) return null;
  return (
    <section>
      <h3>{t(pesan.berlaku)}</h3>
      <ul className={parts.lined}>
        {berkas.penugasan.map(({ jabatan, nama, sifat, sejak, dasar = '' }) => {
          const since = t(pesan.sejak(t(shortDate(dateOf(sejak, workingTime)))));
          const end = { kind: 'act-for', berkas: berkas.id, jabatan, nama, sifat, berakhir: true } as const;
          return (
            <li key={`${nama} ${jabatan}`} className={drawer.row}>
              <span className={ink.grow}>
                {nama}
                <span className={`${ink.block} ${ink.quiet}`}>
                  {[`${t(SIFAT_PENUGASAN[sifat])} ${jabatan}`, since, dasar].filter(Boolean).join(' · ')}
                </span>
              </span>
              <TextButton
                size="small"
                disabled={kirim.busy}
                aria-label={t(pesan.akhiriUntuk(nama, jabatan))}
                says={pesan.akhiri}
                onClick={() => void kirim.send(end, pesan.berakhir(nama, jabatan))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
