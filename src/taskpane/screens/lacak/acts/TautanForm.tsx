import { STATUS_BERKAS } from '../../../../domain/tracker/messages';
import { ChoiceField } from '../../../parts/fields/Fields';
import { useDraft } from '../../../state/draft';
import { useTranslate } from '../../../state/use-pane';
import { type FormProps, ActForm } from './ActForm';
import { tautan as pesan } from './messages';
import { ChooseLangkah } from './ChooseLangkah';
import { TextButton } from '../../../parts/Buttons';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

const onLangkah = (langkah: number | undefined) => langkah !== undefined && { langkah };

interface TautanEntry {
  /** Index of the step that waits; null for the whole Berkas. */
  readonly yang: number | null;
  readonly perlu: string;
}

/** Lets a step, or the whole Berkas, wait for another Berkas; and unties it. */
export function TautanForm({ tracker, progress, langkah, ...form }: FormProps) {
  const t = useTranslate();
  const { berkas } = progress;
  const draft = useDraft<TautanEntry>(`tautan.${berkas.id}`, { yang: langkah ?? null, perlu: '' });
  const { perlu } = draft.isian;
  const yang = draft.isian.yang ?? undefined;
  const all = tracker.state.berkas;
  const others = [...all.values()].filter((one) => one.id !== berkas.id && one.status !== 'dibatalkan');
  const namaOf = (id: string): string => all.get(id)?.nama ?? id;
  const link = { kind: 'link', berkas: berkas.id } as const;
  return (
    <ActForm
      {...form}
      title={pesan.judul}
      submit={others.length > 0 ? pesan.tautkan : undefined}
      draft={draft}
      act={perlu === '' ? undefined : [{ ...link, perlu, ...onLangkah(yang) }, pesan.ditautkan(namaOf(perlu))]}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      {berkas.perlu.length > 0 && (
        <section>
          <h3>{t(pesan.tertaut)}</h3>
          <ul className={parts.lined}>
            {berkas.perlu.map((one) => {
              const nomor = one.langkah === undefined ? undefined : progress.langkah[one.langkah]?.nomor;
              const said = t(pesan.baris(namaOf(one.berkas), nomor));
              const untie = { ...link, perlu: one.berkas, lepas: true, ...onLangkah(one.langkah) };
              return (
                <li key={`${one.berkas} ${String(one.langkah)}`} className={drawer.row}>
                  <span className={ink.grow}>{said}</span>
                  <TextButton
                    size="small"
                    disabled={form.kirim.busy}
                    aria-label={`${t(pesan.lepas)}: ${said}`}
                    says={pesan.lepas}
                    onClick={() => void form.kirim.send(untie, pesan.dilepas(namaOf(one.berkas)))}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {others.length === 0 ? (
        <p>{t(pesan.takAda)}</p>
      ) : (
        <>
          <ChooseLangkah
            label={pesan.yang}
            all={pesan.seluruh}
            progress={progress}
            value={yang}
            onChange={(chosen) => draft.change({ yang: chosen ?? null })}
          />
          <ChoiceField
            label={pesan.perlu}
            needed={pesan.kosong}
            value={perlu}
            choices={[
              ['', t(pesan.pilih)],
              ...others.map(({ id, nama, status }) => [id, `${nama} (${t(STATUS_BERKAS[status])})`] as const),
            ]}
            onChange={(chosen) => draft.change({ perlu: chosen })}
          />
        </>
      )}
    </ActForm>
  );
}
