import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Link16Regular } from '@fluentui/react-icons/svg/link';
import { text } from '../../../domain/text';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { momentText } from '../../language/format';
import { DraftLine } from '../../parts/DraftLine';
import { Meter } from '../../parts/Meter';
import { partOf } from '../../parts/fields/part-of';
import { TextField } from '../../parts/fields/Fields';
import { berapaDari } from '../../parts/messages';
import type { Draft } from '../../state/draft';
import { usePane, useTranslate } from '../../state/use-pane';
import { pelaksanaOf, type LangkahView } from './berkas-view';
import { dueText } from './due-text';
import type { Berkas } from '../../../domain/tracker/state';
import { TellThem } from './TellThem';
import { KelengkapanTicks } from './KelengkapanTicks';
import { TextButton } from '../../parts/Buttons';
import type { LangkahEntry } from './langkah-entry';
import * as messages from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './lacak.module.css';

interface Props {
  readonly berkas: Berkas;
  readonly view: LangkahView;
  /** Every step that could be worked on now, this one among them. */
  readonly beside: readonly LangkahView[];
  readonly kerja: WorkingTime;
  readonly draft: Draft<LangkahEntry>;
  /** How often the person wanted to go on although something is unticked and no reason is given; undefined: not at all. */
  readonly askAlasan: number | undefined;
  /** Its index once the person's own act here led to it: it comes into view, and the keyboard to what is to be filled in. */
  readonly arrived: number | undefined;
}

/** The step that is due now: whose it is, its time, what it needs and what comes out. */
export function CurrentStep({ berkas, view, beside, kerja, draft, askAlasan, arrived }: Props) {
  const t = useTranslate();
  const { sop, state, isMine } = view;
  const working = isMine && state.status === 'berjalan';
  const { isian } = draft;
  const of = partOf(isian, draft.change);
  const section = useRef<HTMLElement>(null);
  const alasan = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (askAlasan !== undefined) alasan.current?.querySelector('input')?.focus();
  }, [askAlasan]);
  useEffect(() => {
    if (arrived === undefined) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    if (working && document.hasFocus()) section.current?.querySelector<HTMLElement>('input:enabled')?.focus();
  }, [arrived, working]);
  return (
    <section ref={section} className={`${parts.sec} ${css.giliran}`}>
      {beside.length > 1 && <SideBySide beside={beside} shown={view.index} />}
      <p className={ink.eyebrow}>
        {isMine ? t(messages.giliranSaya) : t(messages.menungguOrang(pelaksanaOf(view) || t(messages.siapaSaja)))}
      </p>
      <h1>
        {view.nomor}. {sop.uraian}
      </h1>
      <WaktuLine view={view} kerja={kerja} />
      {!isMine && !view.waitsForBerkas && <TellThem berkas={berkas} view={view} kerja={kerja} />}
      {view.waitsForBerkas && <Blocked id={view.waitsForBerkas.id} nama={view.waitsForBerkas.nama} />}
      {state.alasanKembali !== undefined && (
        <p className={css.dikembalikan}>{t(messages.dikembalikanDengan(state.alasanKembali))}</p>
      )}
      {sop.kelengkapan.length > 0 && (
        <fieldset className={controls.set} aria-label={t(messages.kelengkapan)}>
          <div className={css.sub}>
            <h2>{t(messages.kelengkapan)}</h2>
            <span className={`${ink.quiet} ${ink.num}`}>{t(berapaDari(isian.kelengkapan.length, sop.kelengkapan.length))}</span>
          </div>
          <KelengkapanTicks items={sop.kelengkapan} disabled={!working} {...of('kelengkapan')} />
        </fieldset>
      )}
      {working && (
        <>
          <DraftLine said={draft.said} />
          <TextField
            label={messages.output}
            hint={text(sop.output, sop.output)}
            placeholder={messages.contohOutput}
            {...of('output')}
          />
          <div className={controls.pair}>
            <TextField label={messages.nomorSurat} {...of('nomor')} />
            <TextField label={messages.nomorAgenda} {...of('agenda')} />
          </div>
          {askAlasan !== undefined && (
            <div ref={alasan}>
              <TextField label={messages.alasanBelumLengkap} required hint={messages.alasanDicatat} {...of('alasan')} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Which of the steps that run side by side is shown. */
function SideBySide({ beside, shown }: { readonly beside: readonly LangkahView[]; readonly shown: number }) {
  const pane = usePane();
  const t = useTranslate();
  return (
    <fieldset className={`${controls.set} ${controls.chips} ${css.pilihLangkah}`} aria-label={t(messages.bersamaan)}>
      {beside.map((one) => (
        <Button
          key={one.index}
          size="small"
          shape="circular"
          aria-pressed={one.index === shown}
          onClick={() => pane.store.set({ langkah: one.index })}
        >
          <span className={ink.cut}>
            {t(messages.langkahNomor(one.nomor, one.isMine ? t(messages.sayaSendiri) : pelaksanaOf(one)))}
          </span>
        </Button>
      ))}
    </fieldset>
  );
}

/** The Berkas this step waits for, and the way there. */
function Blocked({ id, nama }: { readonly id: string; readonly nama: string }) {
  const pane = usePane();
  const t = useTranslate();
  return (
    <div className={css.tertahan}>
      <Link16Regular aria-hidden />
      <p className={ink.grow}>{t(messages.menungguBerkas(nama))}</p>
      <TextButton size="small" says={messages.bukaBerkas} onClick={() => pane.chooseBerkas(id)} />
    </div>
  );
}

/** Working time against the standard, the due date, and waiting: told apart, never added up. */
function WaktuLine({ view, kerja }: { readonly view: LangkahView; readonly kerja: WorkingTime }) {
  const t = useTranslate();
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
          {baku === null ? teks : t(started ? messages.dariBaku(t(formatMenit(baku))) : messages.waktuBaku(t(formatMenit(baku))))}
        </span>
        {batas !== undefined && (
          <span className={view.tempo === 'terlambat' ? ink.danger : undefined} title={t(messages.asalBatas[batas.asal])}>
            <CalendarLtr16Regular aria-hidden />
            {t(dueText(batas, kerja))}
          </span>
        )}
        {!started && menitTunggu > 0 && siap !== undefined && (
          <span>
            <Hourglass16Regular aria-hidden />
            {t(messages.menunggu(formatMenit(menitTunggu), t(momentText(siap, kerja))))}
          </span>
        )}
      </p>
      {started && baku !== null && baku > 0 && <Meter value={berjalan / baku} tone={late ? 'danger' : 'brand'} text={words} />}
    </>
  );
}
