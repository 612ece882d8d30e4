import { useCallback, useState } from 'react';
import { perHari, type BarisRiwayat } from '../../../domain/tracker/riwayat/riwayat';
import { useTeks } from '../../state/use-pane';
import { EventIcon } from './EventIcon';
import { dikoreksi, lebihBanyak } from './pesan';

/** How many lines are put on the page at a time: thousands would make scrolling stick. */
const PAGE = 120;

/** Lines of the history under their days; more are added as the person scrolls down. */
export function HariList({ rows, today }: { readonly rows: readonly BarisRiwayat[]; readonly today: string }) {
  const t = useTeks();
  const [count, setCount] = useState(PAGE);
  const more = useCallback(() => {
    setCount((shown) => shown + PAGE);
  }, []);
  const whenSeen = useCallback(
    (end: HTMLElement | null) => {
      if (!end || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more();
      });
      observer.observe(end);
      return () => {
        observer.disconnect();
      };
    },
    [more],
  );
  return (
    <>
      {perHari(rows.slice(0, count), today).map((hari) => (
        <section key={hari.tanggal} className="r-hari">
          <h2>{t(hari.judul)}</h2>
          <ul>
            {hari.baris.map((one) => (
              <li key={one.id}>
                <span className="r-num r-2 r-small">{one.jam}</span>
                <EventIcon jenis={one.jenis} />
                <div className="r-grow">
                  <p className={one.dikoreksi?.batal ? 'r-coret' : undefined}>{t(one.kalimat)}</p>
                  <p className="r-small r-2">
                    {[one.oleh, one.sebagai.jabatan].filter(Boolean).join(' · ')}
                    {one.dikoreksi && (
                      <span className="r-tag" data-tone="warn">
                        {t(dikoreksi)}
                      </span>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count < rows.length && (
        <button key={count} ref={whenSeen} type="button" className="r-row-btn r-lagi" onClick={more}>
          {t(lebihBanyak(rows.length - count))}
        </button>
      )}
    </>
  );
}
