import { useState, type ReactNode } from 'react';
import type { WaktuKerja } from '../../../domain/waktu/kalender';
import { formatMenit } from '../../../domain/waktu/format-waktu';
import { formatDay, formatMoment } from '../../bahasa/format';
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
  readonly kerja: WaktuKerja;
  /** What else can be done with the Berkas. */
  readonly menu?: ReactNode;
  readonly shown?: number;
  onShow(index: number): void;
}

/** Every step from the first to the last, with who, when, and what went wrong on the way. */
export function StepList({ views, kerja, menu, shown, onShow }: Props) {
  const t = useTeks();
  const done = views.filter((view) => view.state.status === 'selesai').length;
  const [open, setOpen] = useState<number>();
  return (
    <Section title={t(judul)} aside={t(selesaiDari(done, views.length))}>
      <div className="r-langkah-menu">{menu}</div>
      <ol className="r-steps">
        {views.map((view) => (
          <li key={view.index} data-status={view.state.status} data-terbuka={view.siap}>
            <button
              type="button"
              className="r-step"
              aria-expanded={open === view.index}
              aria-current={view.index === shown ? 'step' : undefined}
              onClick={() => {
                setOpen(open === view.index ? undefined : view.index);
                if (view.siap) onShow(view.index);
              }}
            >
              <StatusIcon status={view.status} />
              <span className="r-grow">
                <span className={open === view.index ? 'r-step-n' : 'r-step-n r-cut'}>
                  {view.nomor}. {view.sop.uraian}
                </span>
                <StepMeta view={view} kerja={kerja} />
              </span>
            </button>
            {open === view.index && <StepDetail view={view} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepMeta({ view, kerja }: { readonly view: LangkahView; readonly kerja: WaktuKerja }) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { kini, dikembalikan, status } = view.state;
  const who = view.milikSaya ? t(sayaSendiri) : pelaksanaOf(view);
  const when =
    status === 'selesai' && kini.selesai !== undefined
      ? formatDay(kini.selesai, kerja, language)
      : status === 'berjalan' && kini.mulai !== undefined
        ? t(sejakPukul(formatMoment(kini.mulai, kerja, language)))
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
        {view.lewatBaku > 0 && (
          <span className="r-tag" data-tone="danger">
            {t(lewatKata(formatMenit(view.lewatBaku)))}
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
