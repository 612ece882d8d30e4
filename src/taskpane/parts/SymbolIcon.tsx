import type { SymbolShape } from '../../domain/sheet/edit';
import { useTranslate } from '../state/use-pane';
import { namaSimbol } from './messages';
import * as marks from './marks.module.css';

/** One of the guideline's symbols, small; a dash where only a mark stands. */
export function SymbolIcon({ symbol }: { readonly symbol: SymbolShape | 'mark' }) {
  const t = useTranslate();
  return (
    <svg className={marks.simbol} viewBox="0 0 28 20" width="28" height="20" role="img" aria-label={t(namaSimbol[symbol])}>
      {symbol === 'terminator' && <rect x="2" y="4" width="24" height="12" rx="6" />}
      {symbol === 'process' && <rect x="3" y="4" width="22" height="12" rx="1" />}
      {symbol === 'decision' && <path d="M14 1.5 26 10 14 18.5 2 10Z" />}
      {symbol === 'connector' && <path d="M5 3h18v9l-9 6-9-6Z" />}
      {symbol === 'mark' && <path d="M8 10.5l4 4 8-9" />}
    </svg>
  );
}
