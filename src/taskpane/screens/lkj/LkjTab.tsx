import { ArrowSyncCircle20Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { DocumentText32Regular } from '@fluentui/react-icons/svg/document-text';
import { VERSION_TEXT } from '../../../app/lkj/messages';
import { compileLkjSheet, readLkj, type LkjInput, type LkjReading } from '../../../app/lkj/compile-sheet';
import type { Readiness } from '../../../app/lkj/readiness';
import type { Lkj } from '../../../domain/lkj/lkj';
import { figureText } from '../../language/format';
import { Stats } from '../../parts/Stats';
import { Section, LoadingScreen, EmptyScreen, Screen } from '../../parts/Screen';
import { TextButton } from '../../parts/Buttons';
import { DraftLine } from '../../parts/DraftLine';
import { TextField } from '../../parts/fields/Fields';
import { partOf } from '../../parts/fields/part-of';
import { useDraft } from '../../state/draft';
import { useAction } from '../../state/use-action';
import { berapaDari, namaPeriode } from '../../parts/messages';
import { YearChoice } from '../../parts/fields/YearChoice';
import { PeriodeChoice } from '../../parts/fields/PeriodeChoice';
import { usePeriode } from '../../state/periode';
import { PERIODE } from '../../../domain/kinerja/periode';
import { useGo, usePane, useTranslate } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { usePengaturan } from '../data/use-data';
import { CapaianBars } from './CapaianBars';
import { ExportButton } from './ExportButton';
import { LkeList } from './LkeList';
import { NaskahList } from './NaskahList';
import * as messages from './messages';
import { useBerkas, useLogProof } from './use-log-proof';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './lkj.module.css';

/** What the LKj would say now, what it still lacks, and the buttons that compile and export it. */
export function LkjTab() {
  const pane = usePane();
  const reading = usePengaturan();
  const pengaturan = reading?.pengaturan;
  const periode = usePeriode(pengaturan?.tahun);
  const jejak = useLogProof(pengaturan, periode);
  const input = pengaturan && jejak !== undefined ? { pengaturan, jejak, periode } : undefined;
  const { result } = useReading(readLkj, input, messages.membaca);
  if (pengaturan === null) {
    return (
      <EmptyScreen
        icon={<DocumentText32Regular className={ink.brand} aria-hidden />}
        says={messages.kosong}
        action={messages.kosong.aksi}
        onAct={() => pane.openTab('data')}
      />
    );
  }
  if (!reading || !input || !result?.ok) return <LoadingScreen />;
  return <LkjView input={input} terbaca={result.value} held={reading.tahunAda} />;
}

interface ViewProps {
  readonly input: LkjInput;
  readonly terbaca: LkjReading;
  /** The years the workbook holds. */
  readonly held: readonly number[];
}

function LkjView({ input, terbaca, held }: ViewProps) {
  const recordIn = useBerkas()?.id;
  const compile = useAction(compileLkjSheet, messages.menyusun, {
    told: ({ lkj: { status, cap }, dipindah }) => VERSION_TEXT.dipindah(VERSION_TEXT.disusun(status, cap.versi), dipindah.length),
  });
  const { lkj, disusun, perubahan, kesiapan } = terbaca;
  const go = useGo();
  const t = useTranslate();
  const kept = usePane().layout;
  return (
    <Screen
      refusal={compile.refusal?.message}
      footer={disusun && <ExportButton input={input} sheet={terbaca.lembar} />}
      warns={disusun ? messages.susunLagiTetap : undefined}
      act={{
        disabled: compile.busy,
        says: disusun ? messages.susunLagi : messages.susun,
        onClick: () => void compile.start({ ...input, recordIn, kept }),
      }}
    >
      <YearChoice tahun={lkj.tahun} held={held} />
      <PeriodeChoice value={lkj.periode} choices={PERIODE} tahun={lkj.tahun} />
      {perubahan.length > 0 && <LkjChangeList terbaca={terbaca} />}
      {disusun && <StatusLkj lkj={lkj} />}
      {disusun && lkj.dapatDialasankan.length > 0 && (
        <FinalForm
          tahun={lkj.tahun}
          busy={compile.busy}
          onFinal={async (alasan) => (await compile.start({ ...input, recordIn, alasan, kept })) !== undefined}
        />
      )}
      <ReadinessList kesiapan={kesiapan} lkj={lkj} disusun={disusun} />
      <Section title={t(messages.identitas.judul)}>
        <p className={ink.second}>
          {t(lkj.belumDiisi.length === 0 ? messages.identitas.lengkap : messages.identitas.kosong(lkj.belumDiisi.length))}
        </p>
        <TextButton says={messages.identitas.buka} onClick={go('identitas')} />
      </Section>
      {disusun && <NaskahList terbaca={terbaca} year={input.pengaturan} />}
      <LkeList lkj={lkj} input={input} />
      <CapaianSection lkj={lkj} />
    </Screen>
  );
}

interface FinalProps {
  readonly tahun: number;
  readonly busy: boolean;
  /** True once it is written. */
  onFinal(alasan: string): Promise<boolean>;
}

/** A reason by which a report that is approved becomes final although something is open; it goes into the log. */
function FinalForm({ tahun, busy, onFinal }: FinalProps) {
  const draft = useDraft(`final.${String(tahun)}`, { alasan: '' });
  const { alasan } = draft.isian;
  const send = async () => {
    if (await onFinal(alasan)) draft.drop();
  };
  return (
    <section className={parts.sec}>
      <DraftLine said={draft.said} />
      <TextField
        label={messages.finalAlasan}
        hint={messages.finalDicatat}
        rows={2}
        {...partOf(draft.isian, draft.change)('alasan')}
      />
      <TextButton disabled={busy || alasan.trim() === ''} says={messages.jadikanFinal} onClick={() => void send()} />
    </section>
  );
}

function LkjChangeList({ terbaca }: { readonly terbaca: LkjReading }) {
  const t = useTranslate();
  const of = (jenis: 'angka' | 'kata'): number => terbaca.perubahan.filter((one) => one.jenis === jenis).length;
  return (
    <details className={`${parts.sec} ${css.perubahan}`}>
      <summary>
        <ArrowSyncCircle20Regular className={ink.brand} aria-hidden />
        <b>{t(messages.berubah(of('angka'), of('kata')))}</b>
      </summary>
      <ul className={ink.small}>
        {terbaca.perubahan.map((one) => (
          <li key={`${one.apa.id}\n${one.sesudah}`}>
            {t(one.apa)}
            {one.jenis === 'angka' && (
              <>
                : <span className={ink.second}>{one.sebelum || '–'}</span> → <b>{one.sesudah || '–'}</b>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ReadinessProps {
  readonly kesiapan: readonly Readiness[];
  readonly lkj: Lkj;
  readonly disusun: boolean;
}

function ReadinessList({ kesiapan, lkj, disusun }: ReadinessProps) {
  const t = useTranslate();
  const done = kesiapan.filter((one) => one.selesai).length;
  return (
    <Section title={t(messages.kesiapan)} aside={t(berapaDari(done, kesiapan.length))}>
      <ul className={css.gate}>
        {kesiapan.map((one) => (
          <li key={one.id}>
            {one.selesai ? (
              <CheckmarkCircle20Filled className={ink.ok} aria-label={t(messages.sudah)} />
            ) : (
              <CircleHint20Regular className={ink.warn} aria-label={t(messages.belum)} />
            )}
            <span className={ink.grow}>
              <span>{t(one.label)}</span>
              {one.dari > 0 && !one.selesai && (
                <span className={`${ink.quiet} ${ink.num}`}>{t(berapaDari(one.sudah, one.dari))}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!disusun && lkj.alasanKonsep.length > 0 && <p className={`${css.gateD} ${ink.quiet}`}>{t(messages.tetapKonsep)}</p>}
    </Section>
  );
}

function CapaianSection({ lkj }: { readonly lkj: Lkj }) {
  const t = useTranslate();
  const indikator = lkj.sasaran.flatMap((one) => one.indikator);
  const reached = indikator.filter((one) => one.capaian.nilai !== null && one.capaian.nilai >= 100).length;
  const percent = (value: number | null): string => (value === null ? '–' : `${t(figureText(value, 1))}%`);
  return (
    <Section
      title={t(messages.capaian(namaPeriode(lkj.periode, lkj.tahun)))}
      aside={t(messages.jumlahIndikator(indikator.length))}
    >
      <Stats
        className={parts.statsBig}
        figures={[
          [messages.rataRata, percent(lkj.rataRata.nilai)],
          [messages.serapan, percent(lkj.jumlahAnggaran.serapan.nilai)],
          [messages.tercapai, t(berapaDari(reached, indikator.length))],
        ]}
      />
      <CapaianBars indikator={indikator} />
    </Section>
  );
}

/** Whether the compiled report is a draft or final, why, and what it is stamped with. */
function StatusLkj({ lkj }: { readonly lkj: Lkj }) {
  const t = useTranslate();
  const final = lkj.status === 'final';
  const { versi, disusun } = lkj.cap;
  return (
    <Section title={t(messages.status)} aside={versi === null ? undefined : t(messages.versi(versi))}>
      <p className={css.status}>
        {final ? (
          <CheckmarkCircle20Filled className={ink.ok} aria-hidden />
        ) : (
          <CircleHint20Regular className={ink.warn} aria-hidden />
        )}
        <span>
          <b>{t(final ? messages.final : messages.konsep)}</b>{' '}
          <span className={ink.second}>{lkj.alasanKonsep.map((alasan) => t(alasan)).join(' ')}</span>
        </span>
      </p>
      {disusun !== '' && (
        <p className={`${css.statusCap} ${ink.quiet}`}>
          {t(messages.disusunPada(disusun))}
          {lkj.cap.log && ` ${t(messages.kodeVerifikasi(lkj.cap))}`}
        </p>
      )}
    </Section>
  );
}
