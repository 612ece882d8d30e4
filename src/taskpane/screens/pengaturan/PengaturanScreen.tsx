import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Language } from '../../../domain/text';
import { KalenderSection } from './KalenderSection';
import { Section, BackBar, Screen } from '../../parts/Screen';
import { TextButton } from '../../parts/Buttons';
import { useGo, usePane, usePaneState, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

const isLanguage = (value: string): value is Language => value === 'id' || value === 'en';

/** What belongs to this machine: the language and who acts. */
export function PengaturanScreen() {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const language = usePaneState((state) => state.language);
  const saya = usePaneState((state) => state.saya);
  return (
    <>
      <BackBar title={t(messages.judul)} />
      <Screen>
        <Section title={t(messages.bahasa)}>
          <RadioGroup
            aria-label={t(messages.bahasa)}
            value={language}
            onChange={(_, data) => {
              if (isLanguage(data.value)) pane.speak(data.value);
            }}
          >
            <Radio value="id" label={<span lang="id">{messages.namaBahasa.id.id}</span>} />
            <Radio value="en" label={<span lang="en">{messages.namaBahasa.en.en}</span>} />
          </RadioGroup>
        </Section>
        <Section
          title={t(messages.siapa)}
          aside={<TextButton size="small" says={saya ? messages.ganti : messages.isi} onClick={go('saya')} />}
        >
          {saya ? (
            <p>
              <b>{saya.nama}</b>
              <br />
              <span className={ink.second}>{saya.jabatan}</span>
            </p>
          ) : (
            <p className={ink.second}>{t(messages.belumMenyatakan)}</p>
          )}
        </Section>
        <Section title={t(messages.perhitungan)}>
          <p className={ink.second}>{t(messages.isiPerhitungan)}</p>
          <div className={controls.duo}>
            <TextButton says={messages.bukaPerjanjian} onClick={go('perjanjian')} />
          </div>
        </Section>
        <KalenderSection />
        <Section title={t(messages.tentang)}>
          <p className={ink.second}>{t(messages.tanpaServer)}</p>
        </Section>
      </Screen>
    </>
  );
}
