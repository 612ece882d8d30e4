import type { SopTerpilih } from '../../../app/sop/open-sop';
import { renumberSop } from '../../../app/sop/renumber-sop';
import { trackerRefusalText } from '../../../domain/tracker/messages';
import { sopVersiOf } from '../../../domain/tracker/make-sop-versi';
import { unreadySop } from '../../../domain/tracker/ready-sop';
import type { SopVersi } from '../../../domain/tracker/sop-versi';
import { LoadingScreen, EmptyScreen, BackBar } from '../../parts/Screen';
import { FormScreen } from '../../parts/FormScreen';
import { useSop } from '../../state/sop';
import { tracker } from '../../state/tracker';
import { useDraft } from '../../state/draft';
import { useAction } from '../../state/use-action';
import { partOf } from '../../parts/fields/part-of';
import { ChoiceField, TextField } from '../../parts/fields/Fields';
import { namaPeriode, periode as periodeLabel } from '../../parts/messages';
import { berkasName, berkasYears, offeredBerkas } from '../../../app/kinerja/offered-berkas';
import { PERIODE, type Periode } from '../../../domain/kinerja/periode';
import { periodeWords } from '../../../domain/kinerja/periode-words';
import { usePengaturan } from '../data/use-data';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { baru, kosongTanpaSop, siapa } from './messages';
import * as ink from '../../parts/ink.module.css';

/** Begins a Berkas: one run of the SOP for a period. Who acts is asked first, because the first record names them. */
export function NewBerkas() {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const reading = useSop();
  return (
    <>
      <BackBar title={t(baru.judul)} />
      {!reading ? (
        <LoadingScreen lines={3} />
      ) : !reading.chosen ? (
        <EmptyScreen says={kosongTanpaSop} action={kosongTanpaSop.aksi} onAct={() => pane.openTab('sop')} />
      ) : !saya ? (
        <EmptyScreen says={siapa} action={siapa.aksi} onAct={go('saya')} />
      ) : (
        <StartOrMend chosen={reading.chosen} />
      )}
    </>
  );
}

/** What no Berkas could run by is mended first, in one press where the SOP itself says how. */
function StartOrMend({ chosen }: { readonly chosen: SopTerpilih }) {
  const pane = usePane();
  const go = useGo();
  const { target, usulan } = chosen;
  const sop = sopVersiOf(chosen.sop);
  const renumber = useAction(renumberSop, baru.menomori, { told: baru.dinomori });
  const unready = unreadySop(sop);
  const settings = usePengaturan();
  if (!unready)
    return settings ? (
      <Form sop={sop} tahun={settings.pengaturan?.tahun} held={settings.tahunAda} />
    ) : (
      <LoadingScreen lines={3} />
    );
  const says = { judul: baru.perbaikiDulu, isi: trackerRefusalText(unready) };
  if (unready.kind === 'nomor-rancu')
    return <EmptyScreen says={says} action={baru.nomoriUlang} onAct={() => void renumber.start(target)} />;
  return unready.kind === 'langkah-tanpa-pelaksana' && usulan.length > 0 ? (
    <EmptyScreen says={says} action={baru.lihatUsulan} onAct={go('usulan')} />
  ) : (
    <EmptyScreen says={says} action={baru.bukaSop} onAct={() => pane.openTab('sop')} />
  );
}

interface FormProps {
  readonly sop: SopVersi;
  /** The year of the settings; undefined where there are none. */
  readonly tahun: number | undefined;
  /** Years the workbook holds. */
  readonly held: readonly number[];
}

function Form({ sop, tahun: own, held }: FormProps) {
  const pane = usePane();
  const t = useTranslate();
  const now = pane.services.now().toISOString();
  const offered = offeredBerkas(sop.judul, own, now);
  const draft = useDraft('berkas-baru', { ...offered, batas: '' });
  const of = partOf(draft.isian, draft.change);
  const { nama, batas, periode, tahun } = draft.isian;
  /** A name nobody typed follows the period and its year. */
  const choose = (next: { readonly periode: Periode; readonly tahun: number }) => {
    const typed = nama.trim() !== berkasName(sop.judul, periode, tahun);
    draft.change({ ...next, ...(typed ? {} : { nama: berkasName(sop.judul, next.periode, next.tahun) }) });
  };
  const start = useAction(tracker.command, baru.memulai, {
    after: ({ berkas }) => {
      draft.drop();
      pane.chooseBerkas(berkas);
      pane.openTab('lacak');
    },
    told: baru.dimulai(nama.trim()),
  });
  return (
    <FormScreen
      submit={baru.mulai}
      draft={draft}
      busy={start.busy}
      refusal={start.refusal && trackerRefusalText(start.refusal)}
      onSubmit={() =>
        void start.start({
          kind: 'start-berkas',
          nama: nama.trim(),
          periode: periodeWords(periode, tahun),
          sop,
          ...(batas !== '' && { batas }),
        })
      }
    >
      <ChoiceField
        label={periodeLabel}
        hint={baru.petunjukPeriode}
        value={periode}
        choices={PERIODE.map((one) => [one, t(namaPeriode(one, tahun))] as const)}
        onChange={(next) => choose({ periode: next, tahun })}
      />
      <ChoiceField
        label={baru.tahun}
        value={String(tahun)}
        choices={berkasYears(held, now).map((one) => [String(one), String(one)] as const)}
        onChange={(next) => choose({ periode, tahun: Number(next) })}
      />
      <TextField label={baru.nama} required hint={baru.petunjuk} {...of('nama')} />
      <div>
        <p className={ink.quiet}>{t(baru.sop)}</p>
        <p>
          <b>{sop.judul}</b>
        </p>
      </div>
      <TextField label={baru.batas} type="date" {...of('batas')} />
      <p className={ink.quiet}>{t(baru.akibat)}</p>
    </FormScreen>
  );
}
