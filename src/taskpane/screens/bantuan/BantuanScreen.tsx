import { Section, BackBar, Screen } from '../../parts/Screen';
import { legenda } from '../../parts/messages';
import { SymbolLegend } from '../../parts/SymbolLegend';
import { useTranslate } from '../../state/use-pane';
import { judul, papanTik, topik } from './messages';
import * as css from './bantuan.module.css';

/** How the main job goes, in the order in which an office does it. */
export function BantuanScreen() {
  const t = useTranslate();
  return (
    <>
      <BackBar title={t(judul)} />
      <Screen text>
        {topik.map((one) => (
          <Section key={one.judul.id} title={t(one.judul)}>
            <ol className={css.langkahBantuan}>
              {one.langkah.map((line) => (
                <li key={line.id}>{t(line)}</li>
              ))}
            </ol>
          </Section>
        ))}
        <Section title={t(legenda.judul)}>
          <SymbolLegend />
        </Section>
        <Section title={t(papanTik.judul)}>
          <dl className={css.tombol}>
            {papanTik.baris.map((line) => (
              <div key={line.tombol}>
                <dt>
                  <kbd>{line.tombol}</kbd>
                </dt>
                <dd>{t(line.arti)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </Screen>
    </>
  );
}
