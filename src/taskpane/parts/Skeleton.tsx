import { useTranslate } from '../state/use-pane';
import { memuat } from './messages';
import * as frame from './frame.module.css';

/** The shape of a screen while its data is read for the first time. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const t = useTranslate();
  return (
    <output className={frame.skel} aria-label={t(memuat)}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={frame.skelRow}>
          <i style={{ width: `${String(40 + ((index * 23) % 50))}%` }} />
          <i style={{ width: `${String(25 + ((index * 17) % 30))}%` }} />
        </span>
      ))}
    </output>
  );
}
