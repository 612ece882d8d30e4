import { Button } from '@fluentui/react-components';
import { ZoomFit20Regular } from '@fluentui/react-icons/svg/zoom-fit';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { useMemo, useState } from 'react';
import { drawSopUseCase, previewOf } from '../../../../app/sop/draw-sop';
import { withoutPelaksana } from '../../../../domain/sop/layout/write-flowchart';
import type { Sop } from '../../../../domain/sop/sop';
import { withUsulan } from '../../../../domain/sop/write/accept-usulan';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { Refusal } from '../../../parts/Refusal';
import { Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useAction } from '../../../state/use-action';
import { useGo, useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { useUsulan } from '../usulan/use-usulan';
import { BaganSvg } from './BaganSvg';
import { TextButton } from '../../../parts/Buttons';
import * as messages from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './bagan.module.css';

/** The flowchart before it is drawn, and afterwards as the sheet now has it. */
export function BaganScreen() {
  return <SopLayer title={messages.judul}>{(chosen) => <Content terpilih={chosen} />}</SopLayer>;
}

function Content({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const go = useGo();
  const t = useTranslate();
  const { sop, sheet, isDrawn, target } = terpilih;
  const { wanted } = useUsulan(terpilih);
  const draw = useAction(drawSopUseCase, messages.menggambar, {
    after: go(),
    told: ({ symbols }) => messages.tergambar(symbols),
  });
  const missing = withoutPelaksana(sop);
  const proposed = useMemo(
    () => (missing.length > 0 ? wanted.filter(({ at }) => at !== undefined) : []),
    [missing.length, wanted],
  );
  const shown = useMemo(() => (proposed.length > 0 ? withUsulan(sop, proposed) : sop), [sop, proposed]);
  const drawing = useMemo(() => previewOf(shown, sheet), [shown, sheet]);
  const still = withoutPelaksana(shown).map((index) => markNomor(sop.kegiatan[index]?.nomor ?? '', index));

  const paint = (timpa: boolean) => void draw.start({ ...target, overwrite: timpa });
  return (
    <Screen
      footer={
        draw.refusal && (
          <Refusal>
            {t(draw.refusal.message)}
            {draw.refusal.kind === 'gambar-lain' && (
              <TextButton size="small" says={messages.tetapGambar} onClick={() => paint(true)} />
            )}
          </Refusal>
        )
      }
      act={
        proposed.length > 0
          ? { says: messages.usulan(proposed.length), onClick: go('usulan') }
          : {
              disabled: missing.length > 0,
              disabledFocusable: draw.busy,
              says: isDrawn ? messages.gambarUlang : messages.gambar,
              onClick: () => paint(false),
            }
      }
    >
      <p className={parts.lead}>
        {t(isDrawn ? messages.pengantarUlang : messages.pengantar)}{' '}
        {proposed.length > 0 && t(messages.denganUsulan(proposed.length))}
      </p>
      {still.length > 0 && <p className={`${parts.lead} ${ink.warn}`}>{t(messages.tanpaPelaksana(still.join(', ')))}</p>}
      <BaganPreview sop={shown} drawing={drawing} />
      <details className={css.baganDaftar}>
        <summary>{t(messages.sebagaiDaftar)}</summary>
        <ol>
          {shown.kegiatan.map((kegiatan) => (
            <li key={kegiatan.index} value={kegiatan.index + 1}>
              {t(stepSentence(shown, kegiatan.index, t(messages.belumAda)))}
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
function BaganPreview({ sop, drawing }: { readonly sop: Sop; readonly drawing: ReturnType<typeof previewOf> }) {
  const t = useTranslate();
  const [step, setStep] = useState(() => firstZoom(sop.pelaksana.length));
  return (
    <figure className={css.bagan}>
      <div className={`${controls.touch} ${css.baganAlat}`}>
        {(
          [
            [messages.perkecil, ZoomOut20Regular, step === 0, step - 1],
            [messages.pas, ZoomFit20Regular, false, 0],
            [messages.perbesar, ZoomIn20Regular, step === ZOOMS.length - 1, step + 1],
          ] as const
        ).map(([label, Icon, reached, next]) => (
          <Button
            key={label.id}
            appearance="subtle"
            size="small"
            icon={<Icon />}
            disabledFocusable={reached}
            aria-label={t(label)}
            title={t(label)}
            onClick={() => setStep(next)}
          />
        ))}
      </div>
      <section className={css.baganKotak} aria-label={t(messages.kotak)} {...SCROLLS}>
        <BaganSvg
          sop={sop}
          drawing={drawing}
          zoom={ZOOMS[step] ?? 1}
          label={t(messages.ringkasan(sop.judul, sop.kegiatan.length, sop.pelaksana.length))}
        />
      </section>
    </figure>
  );
}

function stepSentence(sop: Sop, index: number, nobody: string) {
  const kegiatan = sop.kegiatan[index];
  const nama = (id: string): string => sop.pelaksana.find((one) => one.id === id)?.nama ?? id;
  const pelaku = kegiatan?.pelaku.map(({ pelaksana }) => nama(pelaksana)).join(', ') ?? '';
  const back = kegiatan?.kembali === undefined ? undefined : sop.kegiatan[kegiatan.kembali];
  return messages.langkah(kegiatan?.uraian ?? '', pelaku === '' ? nobody : pelaku, back ? markNomor(back.nomor, back.index) : '');
}
