import { useState } from 'react';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { formatDay, formatTime } from '../../bahasa/format';
import { Section } from '../../parts/Section';
import { usePaneState, useTeks } from '../../state/use-pane';
import { pelaksanaOf, type LangkahView } from './berkas-view';
import {
  kaliDikembalikan,
  lewatKata,
  langkah as judul,
  rincianHasil,
  rincianKelengkapan,
  rincianOutput,
  sayaSendiri,
  sejakPukul,
  selesaiDari,
} from './pesan';
import { StatusIcon } from './StatusIcon';

interface Props {
  readonly views: readonly LangkahView[];
  readonly shown?: number;
  /** How far each step is over its standard, in working minutes; 0 when it is not. */
  readonly lewat: (index: number) => number;
  onShow(index: number): void;
}

/** Every step from the first to the last, with who, when, and what went wrong on the way. */
export function StepList({ views, shown, lewat, onShow }: Props) {
  const t = useTeks();
  const done = views.filter((view) => view.state.status === 'selesai').length;
  const [open, setOpen] = useState<number>();
  return (
    <Section title={t(judul)} aside={t(selesaiDari(done, views.length))}>
      <ol className="r-steps">
        {views.map((view) => (
          <li key={view.index} data-status={view.state.status} data-terbuka={view.terbuka}>
            <button
              type="button"
              className="r-step"
              aria-expanded={open === view.index}
              aria-current={view.index === shown ? 'step' : undefined}
              onClick={() => {
                setOpen(open === view.index ? undefined : view.index);
                if (view.terbuka) onShow(view.index);
              }}
            >
              <StatusIcon status={view.state.status} />
              <span className="r-grow">
                <span className={open === view.index ? 'r-step-n' : 'r-step-n r-cut'}>
                  {view.nomor}. {view.sop.uraian}
                </span>
                <StepMeta view={view} lewat={lewat(view.index)} />
              </span>
            </button>
            {open === view.index && <StepDetail view={view} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepMeta({ view, lewat }: { readonly view: LangkahView; readonly lewat: number }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { kini, dikembalikan, status } = view.state;
  const who = view.milikSaya ? t(sayaSendiri) : pelaksanaOf(view);
  const when =
    status === 'selesai' && kini.selesai !== undefined
      ? formatDay(kini.selesai, language)
      : status === 'berjalan' && kini.mulai !== undefined
        ? t(sejakPukul(`${formatDay(kini.mulai, language)} ${formatTime(kini.mulai, language)}`))
        : view.sop.waktu.teks;
  return (
    <span className="r-step-m r-2 r-small">
      <span className="r-cut">{[when, who].filter(Boolean).join(' · ')}</span>
      <span className="r-step-tags">
        {dikembalikan > 0 && (
          <span className="r-tag" data-tone="warn">
            {t(kaliDikembalikan(dikembalikan))}
          </span>
        )}
        {lewat > 0 && (
          <span className="r-tag" data-tone="danger">
            {t(lewatKata(formatMenit(lewat)))}
          </span>
        )}
      </span>
    </span>
  );
}

function StepDetail({ view }: { readonly view: LangkahView }) {
  const t = useTeks();
  const { sop, state } = view;
  const hasil = state.kini.keluaran?.teks ?? state.kini.keluaran?.tautan;
  return (
    <div className="r-step-d r-2 r-small">
      {sop.kelengkapan.length > 0 && <p>{t(rincianKelengkapan(sop.kelengkapan.join('; ')))}</p>}
      {sop.output !== '' && <p>{t(rincianOutput(sop.output))}</p>}
      {hasil !== undefined && hasil !== '' && <p>{t(rincianHasil(hasil))}</p>}
      {state.alasanKembali !== undefined && <p className="r-warn">{state.alasanKembali}</p>}
    </div>
  );
}
