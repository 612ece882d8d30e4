import { Button } from '@fluentui/react-components';
import { ZoomFit20Regular } from '@fluentui/react-icons/svg/zoom-fit';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { useMemo, useState } from 'react';
import { drawSopUseCase, previewOf } from '../../../../app/sop/draw-sop';
import { withoutPelaksana } from '../../../../domain/sop/layout/draw';
import type { Sop } from '../../../../domain/sop/sop';
import { withUsulan } from '../../../../domain/sop/write/accept';
import { nomorTampil } from '../../../../domain/sop/write/nomor';
import { Refusal } from '../../../parts/Refusal';
import { Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { usePane, useTeks } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { BaganSvg } from './BaganSvg';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './bagan.module.css';

/** The flowchart before it is drawn, and afterwards as the sheet now has it. */
export function Bagan() {
  return <SopLayer title={pesan.judul}>{(terpilih) => <Isi terpilih={terpilih} />}</SopLayer>;
}

function Isi({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const { sop, usulan, lembar, tergambar, target } = terpilih;
  const draw = useAction(drawSopUseCase, pesan.menggambar, {
    after: () => {
      pane.openLayer(undefined);
    },
    told: ({ simbol }) => pesan.tergambar(simbol),
  });
  const missing = withoutPelaksana(sop);
  const proposed = useMemo(
    () => (missing.length > 0 ? usulan.filter(({ at }) => at !== undefined) : []),
    [missing.length, usulan],
  );
  const shown = useMemo(() => (proposed.length > 0 ? withUsulan(sop, proposed) : sop), [sop, proposed]);
  const drawing = useMemo(() => previewOf(shown, lembar), [shown, lembar]);
  const still = withoutPelaksana(shown).map((index) => nomorTampil(sop.kegiatan[index]?.nomor ?? '', index));

  const paint = (timpa: boolean) => void draw.start({ ...target, timpa });
  return (
    <Screen
      footer={
        <>
          {draw.refusal && (
            <Refusal>
              {t(draw.refusal.message)}
              {draw.refusal.kind === 'gambar-lain' && (
                <Button
                  size="small"
                  onClick={() => {
                    paint(true);
                  }}
                >
                  {t(pesan.tetapGambar)}
                </Button>
              )}
            </Refusal>
          )}
          {proposed.length > 0 ? (
            <Button
              appearance="primary"
              onClick={() => {
                pane.openLayer('usulan');
              }}
            >
              {t(pesan.usulan(proposed.length))}
            </Button>
          ) : (
            <Button
              appearance="primary"
              disabled={missing.length > 0}
              disabledFocusable={draw.busy}
              onClick={() => {
                paint(false);
              }}
            >
              {t(tergambar ? pesan.gambarUlang : pesan.gambar)}
            </Button>
          )}
        </>
      }
    >
      <p className={parts.lead}>
        {t(tergambar ? pesan.pengantarUlang : pesan.pengantar)} {proposed.length > 0 && t(pesan.denganUsulan(proposed.length))}
      </p>
      {still.length > 0 && <p className={`${parts.lead} ${ink.warn}`}>{t(pesan.tanpaPelaksana(still.join(', ')))}</p>}
      <Pratinjau sop={shown} drawing={drawing} />
      <details className={css.baganDaftar}>
        <summary>{t(pesan.sebagaiDaftar)}</summary>
        <ol>
          {shown.kegiatan.map((kegiatan) => (
            <li key={kegiatan.index} value={kegiatan.index + 1}>
              {t(kalimat(shown, kegiatan.index, t(pesan.belumAda)))}
            </li>
          ))}
        </ol>
      </details>
    </Screen>
  );
}

/** Columns beyond this many at the pane's width are too narrow for their names. */
const LEGIBLE = 5;

/** Wide flowcharts begin enlarged, so that they can be read; "Selebar panel" still shows all of them. */
function firstZoom(columns: number): number {
  const found = ZOOMS.findIndex((zoom) => columns / zoom <= LEGIBLE);
  return found < 0 ? ZOOMS.length - 1 : found;
}

/** What scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;
const ZOOMS = [1, 1.5, 2, 3] as const;

/** The drawing in a box of its own that scrolls and zooms, by button or by key. */
function Pratinjau({ sop, drawing }: { readonly sop: Sop; readonly drawing: ReturnType<typeof previewOf> }) {
  const t = useTeks();
  const [step, setStep] = useState(() => firstZoom(sop.pelaksana.length));
  const zoom = (by: number) => {
    setStep((now) => Math.max(0, Math.min(ZOOMS.length - 1, now + by)));
  };
  return (
    <figure className={css.bagan}>
      <div className={css.baganAlat}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ZoomOut20Regular />}
          disabledFocusable={step === 0}
          aria-label={t(pesan.perkecil)}
          title={t(pesan.perkecil)}
          onClick={() => {
            zoom(-1);
          }}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ZoomFit20Regular />}
          aria-label={t(pesan.pas)}
          title={t(pesan.pas)}
          onClick={() => {
            setStep(0);
          }}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ZoomIn20Regular />}
          disabledFocusable={step === ZOOMS.length - 1}
          aria-label={t(pesan.perbesar)}
          title={t(pesan.perbesar)}
          onClick={() => {
            zoom(1);
          }}
        />
      </div>
      <section className={css.baganKotak} aria-label={t(pesan.kotak)} {...SCROLLS}>
        <BaganSvg
          sop={sop}
          drawing={drawing}
          zoom={ZOOMS[step] ?? 1}
          label={t(pesan.ringkasan(sop.judul, sop.kegiatan.length, sop.pelaksana.length))}
        />
      </section>
    </figure>
  );
}

function kalimat(sop: Sop, index: number, nobody: string) {
  const kegiatan = sop.kegiatan[index];
  const nama = (id: string): string => sop.pelaksana.find((one) => one.id === id)?.nama ?? id;
  const pelaku = kegiatan?.pelaku.map(({ pelaksana }) => nama(pelaksana)).join(', ') ?? '';
  const back = kegiatan?.kembali === undefined ? undefined : sop.kegiatan[kegiatan.kembali];
  return pesan.langkah(kegiatan?.uraian ?? '', pelaku === '' ? nobody : pelaku, back ? nomorTampil(back.nomor, back.index) : '');
}
