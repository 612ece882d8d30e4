import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Link16Regular } from '@fluentui/react-icons/svg/link';
import { tanggalPendek } from '../../../domain/kantor/write-tanggal';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import type { WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { formatMoment } from '../../bahasa/format';
import { Meter } from '../../parts/Meter';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { pelaksanaOf, type LangkahView } from './berkas-view';
import type { IsianLangkah } from './isian-langkah';
import * as pesan from './pesan';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './lacak.module.css';

interface Props {
  readonly view: LangkahView;
  /** Every step that could be worked on now, this one among them. */
  readonly beside: readonly LangkahView[];
  readonly kerja: WaktuKerja;
  readonly isian: IsianLangkah;
  /** Shown when the person wants to go on although something is unticked. */
  readonly askAlasan: boolean;
  onChange(part: Partial<IsianLangkah>): void;
}

/** The step that is due now: whose it is, its time, what it needs and what comes out. */
export function Giliran({ view, beside, kerja, isian, askAlasan, onChange }: Props) {
  const t = useTeks();
  const { sop, state, milikSaya } = view;
  const working = milikSaya && state.status === 'berjalan';
  return (
    <section className={`${parts.sec} ${css.giliran}`}>
      {beside.length > 1 && <Bersamaan beside={beside} shown={view.index} />}
      <p className={ink.eyebrow}>
        {milikSaya ? t(pesan.giliranSaya) : t(pesan.menungguOrang(pelaksanaOf(view) || t(pesan.siapaSaja)))}
      </p>
      <h1>
        {view.nomor}. {sop.uraian}
      </h1>
      <WaktuLine view={view} kerja={kerja} />
      {view.menungguBerkas && <Tertahan id={view.menungguBerkas.id} nama={view.menungguBerkas.nama} />}
      {state.alasanKembali !== undefined && (
        <p className={css.dikembalikan}>{t(pesan.dikembalikanDengan(state.alasanKembali))}</p>
      )}
      {sop.kelengkapan.length > 0 && (
        <fieldset className={controls.set} aria-label={t(pesan.kelengkapan)}>
          <div className={css.sub}>
            <h2>{t(pesan.kelengkapan)}</h2>
            <span className={`${ink.quiet} ${ink.num}`}>
              {t(pesan.berapaDari(isian.kelengkapan.length, sop.kelengkapan.length))}
            </span>
          </div>
          {sop.kelengkapan.map((item, index) => (
            <Checkbox
              key={`${String(index)} ${item}`}
              className={controls.cek}
              label={item}
              disabled={!working}
              checked={isian.kelengkapan.includes(index)}
              onChange={(_, data) => {
                const others = isian.kelengkapan.filter((one) => one !== index);
                onChange({ kelengkapan: data.checked === true ? [...others, index].toSorted((a, b) => a - b) : others });
              }}
            />
          ))}
        </fieldset>
      )}
      {working && (
        <>
          <Field label={t(pesan.output)} hint={sop.output}>
            <Input
              value={isian.output}
              placeholder={t(pesan.contohOutput)}
              onChange={(_, data) => {
                onChange({ output: data.value });
              }}
            />
          </Field>
          {askAlasan && (
            <Field label={t(pesan.alasanBelumLengkap)} required hint={t(pesan.alasanDicatat)}>
              <Input
                value={isian.alasan}
                onChange={(_, data) => {
                  onChange({ alasan: data.value });
                }}
              />
            </Field>
          )}
        </>
      )}
    </section>
  );
}

/** Which of the steps that run side by side is shown. */
function Bersamaan({ beside, shown }: { readonly beside: readonly LangkahView[]; readonly shown: number }) {
  const pane = usePane();
  const t = useTeks();
  return (
    <fieldset className={`${controls.set} ${controls.cepat} ${css.pilihLangkah}`} aria-label={t(pesan.bersamaan)}>
      {beside.map((one) => (
        <Button
          key={one.index}
          size="small"
          shape="circular"
          aria-pressed={one.index === shown}
          onClick={() => {
            pane.store.set({ langkah: one.index });
          }}
        >
          <span className={ink.cut}>
            {t(pesan.langkahNomor(one.nomor, one.milikSaya ? t(pesan.sayaSendiri) : pelaksanaOf(one)))}
          </span>
        </Button>
      ))}
    </fieldset>
  );
}

/** The Berkas this step waits for, and the way there. */
function Tertahan({ id, nama }: { readonly id: string; readonly nama: string }) {
  const pane = usePane();
  const t = useTeks();
  return (
    <div className={css.tertahan}>
      <Link16Regular aria-hidden />
      <p className={ink.grow}>{t(pesan.menungguBerkas(nama))}</p>
      <Button
        size="small"
        onClick={() => {
          pane.chooseBerkas(id);
        }}
      >
        {t(pesan.bukaBerkas)}
      </Button>
    </div>
  );
}

/** Working time against the standard, the due date, and waiting: told apart, never added up. */
function WaktuLine({ view, kerja }: { readonly view: LangkahView; readonly kerja: WaktuKerja }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { menitKerja: berjalan, menitTunggu, menitBaku: baku, batas } = view;
  const { teks } = view.sop.waktu;
  const { siap } = view.state.kini;
  const started = view.state.status === 'berjalan';
  const late = baku !== null && berjalan > baku;
  const words = t(formatMenit(berjalan));
  return (
    <>
      <p className={css.jam}>
        <span hidden={!started && baku === null && teks === ''}>
          <Clock16Regular aria-hidden />
          {started && <b className={late ? ink.danger : undefined}>{words}</b>}
          {baku === null ? teks : t(started ? pesan.dariBaku(t(formatMenit(baku))) : pesan.waktuBaku(t(formatMenit(baku))))}
        </span>
        {batas !== undefined && (
          <span className={view.tempo === 'terlambat' ? ink.danger : undefined} title={t(pesan.asalBatas[batas.asal])}>
            <CalendarLtr16Regular aria-hidden />
            {t(pesan.batas(t(tanggalPendek(batas.tanggal))))}
          </span>
        )}
        {!started && menitTunggu > 0 && siap !== undefined && (
          <span>
            <Hourglass16Regular aria-hidden />
            {t(pesan.menunggu(formatMenit(menitTunggu), formatMoment(siap, kerja, language)))}
          </span>
        )}
      </p>
      {started && baku !== null && baku > 0 && <Meter value={berjalan / baku} tone={late ? 'danger' : 'brand'} text={words} />}
    </>
  );
}
