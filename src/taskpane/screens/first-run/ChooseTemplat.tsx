import { BackBar, Screen } from '../../parts/Screen';
import { useTranslate } from '../../state/use-pane';
import { OpenFileSection } from '../sop/berkas/OpenFileSection';
import { useDroppedSop } from '../sop/berkas/use-dropped-sop';
import { sopLain } from './messages';
import { TemplatChoice } from './TemplatChoice';

/** Writes another SOP beside those the workbook has. */
export function ChooseTemplat() {
  const t = useTranslate();
  useDroppedSop();
  return (
    <>
      <BackBar title={t(sopLain)} />
      <Screen>
        <OpenFileSection />
        <TemplatChoice />
      </Screen>
    </>
  );
}
