import { Checkbox, Field, Input } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { formatDate } from '../../bahasa/format';
import { Meter } from '../../parts/Meter';
import { usePaneState, useTeks } from '../../state/use-pane';
import { pelaksanaOf, type LangkahView } from './berkas-view';
import type { IsianLangkah } from './isian-langkah';
import * as pesan from './pesan';

interface Props {
  readonly view: LangkahView;
  readonly isian: IsianLangkah;
  /** Shown when the person wants to go on although something is unticked. */
  readonly askAlasan: boolean;
  onChange(part: Partial<IsianLangkah>): void;
}

/** The step that is due now: whose it is, its time, what it needs and what comes out. */
export function Giliran({ view, isian, askAlasan, onChange }: Props) {
  const t = useTeks();
  const { sop, state, milikSaya } = view;
  const working = milikSaya && state.status === 'berjalan';
  return (
    <section className="r-sec r-giliran">
      <p className="r-eyebrow">
        {milikSaya ? t(pesan.giliranSaya) : t(pesan.menungguOrang(pelaksanaOf(view) || t(pesan.siapaSaja)))}
      </p>
      <h1>
        {view.nomor}. {sop.uraian}
      </h1>
      <WaktuLine view={view} />
      {state.alasanKembali !== undefined && <p className="r-dikembalikan">{t(pesan.dikembalikanDengan(state.alasanKembali))}</p>}
      {sop.kelengkapan.length > 0 && (
        <fieldset className="r-set" aria-label={t(pesan.kelengkapan)}>
          <div className="r-sub">
            <h2>{t(pesan.kelengkapan)}</h2>
            <span className="r-2 r-small r-num">{t(pesan.berapaDari(isian.kelengkapan.length, sop.kelengkapan.length))}</span>
          </div>
          {sop.kelengkapan.map((item, index) => (
            <Checkbox
              key={`${String(index)} ${item}`}
              className="r-cek"
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

function WaktuLine({ view }: { readonly view: LangkahView }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { menitKerja: berjalan, menitBaku: baku, batas } = view;
  const { teks } = view.sop.waktu;
  const started = view.state.status === 'berjalan';
  const late = baku !== null && berjalan > baku;
  const words = t(formatMenit(berjalan));
  return (
    <>
      <p className="r-jam">
        <span hidden={!started && baku === null && teks === ''}>
          <Clock16Regular aria-hidden />
          {started && <b className={late ? 'r-danger' : undefined}>{words}</b>}
          {baku === null ? teks : t(started ? pesan.dariBaku(t(formatMenit(baku))) : pesan.waktuBaku(t(formatMenit(baku))))}
        </span>
        {batas !== undefined && (
          <span className={view.tempo === 'terlambat' ? 'r-danger' : undefined}>
            <CalendarLtr16Regular aria-hidden />
            {t(pesan.batas(formatDate(batas.tanggal, language)))}
          </span>
        )}
      </p>
      {started && baku !== null && baku > 0 && <Meter value={berjalan / baku} tone={late ? 'danger' : 'brand'} text={words} />}
    </>
  );
}
