import { ACTOR_MARKS } from '../../domain/sop/actor-mark';
import type { SymbolShape } from '../../domain/sheet/edit';
import { useTranslate } from '../state/use-pane';
import { legenda } from './messages';
import { SymbolIcon } from './SymbolIcon';
import * as ink from './ink.module.css';
import * as marks from './marks.module.css';

const SYMBOLS: readonly (SymbolShape | 'mark')[] = ['terminator', 'process', 'decision', 'connector', 'mark'];

/** Every symbol of the flowchart: how it looks, the mark that makes it on the sheet, and what it means. */
export function SymbolLegend() {
  const t = useTranslate();
  return (
    <dl className={marks.legenda}>
      {SYMBOLS.map((symbol) => (
        <div key={symbol}>
          <dt>
            <SymbolIcon symbol={symbol} />
          </dt>
          <dd>
            {t(legenda.arti[symbol])}{' '}
            <span className={ink.second}>{t(legenda.tanda(symbol === 'mark' ? '√' : ACTOR_MARKS[symbol]))}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt aria-hidden>→</dt>
        <dd>{t(legenda.panah)}</dd>
      </div>
      <div>
        <dt aria-hidden>◆ ke 4</dt>
        <dd>{t(legenda.kembali)}</dd>
      </div>
    </dl>
  );
}
