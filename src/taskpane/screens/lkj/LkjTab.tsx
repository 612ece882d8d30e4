import { Button } from '@fluentui/react-components';
import { ArrowSyncCircle20Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { DocumentText32Regular } from '@fluentui/react-icons/svg/document-text';
import { VERSI } from '../../../app/lkj/pesan';
import { compileLkj, readLkj, type LkjInput, type LkjTerbaca } from '../../../app/lkj/susun';
import type { Kesiapan } from '../../../app/lkj/kesiapan';
import { formatAngka, formatNumber } from '../../../domain/kantor/angka';
import type { Lkj } from '../../../domain/lkj/lkj';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { EmptyScreen } from '../../parts/EmptyScreen';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { usePengaturan } from '../data/use-data';
import { CapaianBars } from './CapaianBars';
import { EksporButton } from './EksporButton';
import { NaskahList } from './NaskahList';
import * as pesan from './pesan';
import { StatusLkj } from './StatusLkj';
import { useBerkas, useJejak } from './use-jejak';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './lkj.module.css';

/** What the LKj would say now, what it still lacks, and the buttons that compile and export it. */
export function LkjTab() {
  const pane = usePane();
  const terbaca = usePengaturan();
  const pengaturan = terbaca?.pengaturan;
  const jejak = useJejak(pengaturan);
  const input = pengaturan && jejak !== undefined ? { pengaturan, jejak } : undefined;
  const { result } = useReading(readLkj, input, pesan.membaca);
  if (pengaturan === null) {
    return (
      <EmptyScreen
        icon={<DocumentText32Regular className={ink.brand} aria-hidden />}
        says={pesan.kosong}
        action={pesan.kosong.aksi}
        onAct={() => {
          pane.openTab('data');
        }}
      />
    );
  }
  if (!input || !result?.ok) return <LoadingScreen />;
  return <LkjView input={input} terbaca={result.value} />;
}

function LkjView({ input, terbaca }: { readonly input: LkjInput; readonly terbaca: LkjTerbaca }) {
  const t = useTeks();
  const recordIn = useBerkas()?.id;
  const compile = useAction(compileLkj, pesan.menyusun, { told: ({ lkj: { status, cap } }) => VERSI.disusun(status, cap.versi) });
  const { lkj, disusun, perubahan, kesiapan } = terbaca;
  return (
    <Screen
      footer={
        <>
          {compile.refusal && <Refusal>{t(compile.refusal.pesan)}</Refusal>}
          {disusun && <EksporButton input={input} />}
          <Button appearance="primary" disabled={compile.busy} onClick={() => void compile.start({ ...input, recordIn })}>
            {t(disusun ? pesan.susunLagi : pesan.susun)}
          </Button>
        </>
      }
    >
      {perubahan.length > 0 && <PerubahanList terbaca={terbaca} />}
      {disusun && <StatusLkj lkj={lkj} />}
      <KesiapanList kesiapan={kesiapan} lkj={lkj} disusun={disusun} />
      {disusun && <NaskahList terbaca={terbaca} />}
      <CapaianSection lkj={lkj} />
    </Screen>
  );
}

function PerubahanList({ terbaca }: { readonly terbaca: LkjTerbaca }) {
  const t = useTeks();
  return (
    <details className={`${parts.sec} ${css.perubahan}`}>
      <summary>
        <ArrowSyncCircle20Regular className={ink.brand} aria-hidden />
        <b>{t(pesan.berubah(terbaca.perubahan.length))}</b>
      </summary>
      <ul className={ink.small}>
        {terbaca.perubahan.map((one) => (
          <li key={one.apa.id}>
            {t(one.apa)}: <span className={ink.second}>{one.sebelum || '–'}</span> → <b>{one.sesudah || '–'}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface KesiapanProps {
  readonly kesiapan: readonly Kesiapan[];
  readonly lkj: Lkj;
  readonly disusun: boolean;
}

function KesiapanList({ kesiapan, lkj, disusun }: KesiapanProps) {
  const t = useTeks();
  const done = kesiapan.filter((one) => one.selesai).length;
  return (
    <Section title={t(pesan.kesiapan)} aside={t(pesan.siapDari(done, kesiapan.length))}>
      <ul className={css.gate}>
        {kesiapan.map((one) => (
          <li key={one.id}>
            {one.selesai ? (
              <CheckmarkCircle20Filled className={ink.ok} aria-label={t(pesan.sudah)} />
            ) : (
              <CircleHint20Regular className={ink.warn} aria-label={t(pesan.belum)} />
            )}
            <span className={ink.grow}>
              <span>{t(one.label)}</span>
              {one.dari > 0 && !one.selesai && (
                <span className={`${ink.quiet} ${ink.num}`}>{t(pesan.siapDari(one.sudah, one.dari))}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!disusun && lkj.alasanKonsep.length > 0 && <p className={`${css.gateD} ${ink.quiet}`}>{t(pesan.tetapKonsep)}</p>}
    </Section>
  );
}

function CapaianSection({ lkj }: { readonly lkj: Lkj }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const write = language === 'id' ? formatAngka : formatNumber;
  const indikator = lkj.sasaran.flatMap((one) => one.indikator);
  const reached = indikator.filter((one) => one.capaian.nilai !== null && one.capaian.nilai >= 100).length;
  const percent = (value: number | null): string => (value === null ? '–' : `${write(value, 1)}%`);
  return (
    <Section title={t(pesan.capaian(lkj.tahun))} aside={t(pesan.jumlahIndikator(indikator.length))}>
      <dl className={`${parts.stats} ${parts.statsBig}`}>
        <div>
          <dt>{t(pesan.rataRata)}</dt>
          <dd>{percent(lkj.rataRata.nilai)}</dd>
        </div>
        <div>
          <dt>{t(pesan.serapan)}</dt>
          <dd>{percent(lkj.jumlahAnggaran.serapan.nilai)}</dd>
        </div>
        <div>
          <dt>{t(pesan.tercapai)}</dt>
          <dd>{t(pesan.tercapaiDari(reached, indikator.length))}</dd>
        </div>
      </dl>
      <CapaianBars indikator={indikator} />
    </Section>
  );
}
