import { Button } from '@fluentui/react-components';
import { tulisIsian } from '../../../app/kinerja/tulis-isian';
import type { TemuanData } from '../../../domain/kinerja/temuan';
import { CellLink } from '../../parts/CellLink';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useAction } from '../../state/use-action';
import { useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

const RANK = { galat: 0, peringatan: 1, petunjuk: 2 } as const;

/** What is doubtful about the data and the settings, worst first, each with its cell and, where it can be asked, the figure meant. */
export function TemuanDataList({ temuan }: { readonly temuan: readonly TemuanData[] }) {
  const t = useTeks();
  const write = useAction(tulisIsian, pesan.menulisAngka, { told: (_, { nilai }) => pesan.angkaDitulis(nilai) });
  if (temuan.length === 0) return null;
  const sorted = temuan.toSorted((a, b) => RANK[a.tingkat] - RANK[b.tingkat]);
  const put = ({ at, usul }: TemuanData, nilai: number) => {
    if (at && usul) void write.start({ at, dari: usul.dari, nilai });
  };
  return (
    <Section title={t(pesan.temuanData)} aside={sorted.length}>
      {write.refusal && <Refusal>{t(write.refusal.pesan)}</Refusal>}
      <ul>
        {sorted.map((one, index) => (
          <li key={`${one.aturan} ${String(index)}`} className={css.td}>
            <SeverityIcon severity={one.tingkat} />
            <div className={ink.grow}>
              <p>
                {t(one.pesan)} {one.at && <CellLink sheet={one.at.sheet} at={one.at.area} />}
              </p>
              {one.at && one.usul && (
                <p className={css.usulAngka}>
                  {one.usul.menjadi.map((nilai) => (
                    <Button
                      key={nilai}
                      size="small"
                      disabled={write.busy}
                      onClick={() => {
                        put(one, nilai);
                      }}
                    >
                      {t(pesan.tulisAngka(nilai))}
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
