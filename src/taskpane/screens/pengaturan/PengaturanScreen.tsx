import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../../domain/text';
import { Section } from '../../parts/Section';
import { BackBar } from '../../parts/BackBar';
import { KalenderSection } from './KalenderSection';
import { Screen } from '../../parts/Screen';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import {
  bahasa,
  belumMenyatakan,
  bukaPerjanjian,
  ganti,
  isi,
  isiPerhitungan,
  judul,
  namaBahasa,
  perhitungan,
  siapa,
  tanpaServer,
  tentang,
} from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

const isLanguage = (value: string): value is Language => value === 'id' || value === 'en';

/** What belongs to this machine: the language and who acts. */
export function PengaturanScreen() {
  const pane = usePane();
  const t = useTranslate();
  const language = usePaneState((state) => state.language);
  const saya = usePaneState((state) => state.saya);
  return (
    <>
      <BackBar title={t(judul)} />
      <Screen>
        <Section title={t(bahasa)}>
          <RadioGroup
            aria-label={t(bahasa)}
            value={language}
            onChange={(_, data) => {
              if (isLanguage(data.value)) pane.speak(data.value);
            }}
          >
            <Radio value="id" label={<span lang="id">{namaBahasa.id.id}</span>} />
            <Radio value="en" label={<span lang="en">{namaBahasa.en.en}</span>} />
          </RadioGroup>
        </Section>
        <Section
          title={t(siapa)}
          aside={
            <Button
              size="small"
              onClick={() => {
                pane.openLayer('saya');
              }}
            >
              {t(saya ? ganti : isi)}
            </Button>
          }
        >
          {saya ? (
            <p>
              <b>{saya.nama}</b>
              <br />
              <span className={ink.second}>{saya.jabatan}</span>
            </p>
          ) : (
            <p className={ink.second}>{t(belumMenyatakan)}</p>
          )}
        </Section>
        <Section title={t(perhitungan)}>
          <p className={ink.second}>{t(isiPerhitungan)}</p>
          <div className={controls.duo}>
            <Button
              onClick={() => {
                pane.openLayer('perjanjian');
              }}
            >
              {t(bukaPerjanjian)}
            </Button>
          </div>
        </Section>
        <KalenderSection />
        <Section title={t(tentang)}>
          <p className={ink.second}>{t(tanpaServer)}</p>
        </Section>
      </Screen>
    </>
  );
}
