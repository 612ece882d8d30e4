import { Button } from '@fluentui/react-components';
import { writeIsian } from '../../../app/kinerja/write-isian';
import type { DataFinding } from '../../../domain/kinerja/data-finding';
import { CellLink } from '../../parts/CellLink';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useAction } from '../../state/use-action';
import { useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

const RANK = { galat: 0, peringatan: 1, petunjuk: 2 } as const;

/** What is doubtful about the data and the settings, worst first, each with its cell and, where it can be asked, the figure meant. */
export function DataFindingList({ temuan }: { readonly temuan: readonly DataFinding[] }) {
  const t = useTranslate();
  const write = useAction(writeIsian, messages.menulisAngka, { told: (_, { nilai }) => messages.angkaDitulis(nilai) });
  if (temuan.length === 0) return null;
  const sorted = temuan.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const put = ({ at, usul }: DataFinding, nilai: number) => {
    if (at && usul) void write.start({ at, dari: usul.dari, nilai });
  };
  return (
    <Section title={t(messages.temuanData)} aside={sorted.length}>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <ul>
        {sorted.map((one, index) => (
          <li key={`${one.rule} ${String(index)}`} className={css.noteRow}>
            <SeverityIcon severity={one.severity} />
            <div className={ink.grow}>
              <p>
                {t(one.message)} {one.at && <CellLink sheet={one.at.sheet} at={one.at.area} />}
              </p>
              {one.at && one.usul && (
                <p className={css.figures}>
                  {one.usul.menjadi.map((nilai) => (
                    <Button key={nilai} size="small" disabled={write.busy} onClick={() => put(one, nilai)}>
                      {t(messages.tulisAngka(nilai))}
                    </Button>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
