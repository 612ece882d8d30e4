import type { TemuanData } from '../../../domain/kinerja/temuan';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useTeks } from '../../state/use-pane';
import { temuanData } from './pesan';

const RANK = { galat: 0, peringatan: 1, petunjuk: 2 } as const;

/** What is doubtful about the data and the settings, worst first, each with its cell. */
export function TemuanDataList({ temuan }: { readonly temuan: readonly TemuanData[] }) {
  const t = useTeks();
  if (temuan.length === 0) return null;
  const sorted = temuan.toSorted((a, b) => RANK[a.tingkat] - RANK[b.tingkat]);
  return (
    <Section title={t(temuanData)} aside={sorted.length}>
      <ul>
        {sorted.map((one, index) => (
          <li key={`${one.aturan} ${String(index)}`} className="r-td">
            <SeverityIcon severity={one.tingkat} />
            <p className="r-grow">
              {t(one.pesan)} {one.at && <CellLink sheet={one.at.sheet} at={one.at.area} />}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
