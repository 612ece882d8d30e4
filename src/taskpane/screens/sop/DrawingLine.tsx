import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { drawSopUseCase } from '../../../app/sop/draw-sop';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { markNomor } from '../../../domain/sop/write/mark-nomor';
import { TextButton } from '../../parts/Buttons';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import { bagan } from './drawing-messages';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';

/** So many kegiatan are named; the rest are counted. */
const NAMED = 5;

/** The flowchart on the sheet is not what the table says any more: where, and one press to draw it again. */
export function DrawingLine({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const t = useTranslate();
  const { drawing, checked, target } = terpilih;
  const draw = useAction(drawSopUseCase, bagan.menggambar, {
    told: ({ symbols }) => bagan.tergambar(symbols),
    refused: ({ message }) => message,
  });
  if (!drawing) return null;
  const names = drawing.kegiatan.map(([sop, index]) => markNomor(checked.hasil[sop]?.sop.kegiatan[index]?.nomor ?? '', index));
  return (
    <output className={parts.kabar} data-warn>
      <Warning20Filled className={ink.warn} aria-hidden />
      <div className={ink.grow}>
        <p>{t(bagan.berbeda(names.slice(0, NAMED), names.length - NAMED, drawing.lebih, drawing.panah))}</p>
        <TextButton
          size="small"
          disabledFocusable={draw.busy}
          says={bagan.gambarUlang}
          onClick={() => void draw.start({ ...target })}
        />
      </div>
    </output>
  );
}
