import { BackBar, Screen } from '../../parts/Screen';
import { useTranslate } from '../../state/use-pane';
import { mulaiTemplat } from './messages';
import { TemplatChoice } from './TemplatChoice';

/** Writes another SOP beside those the workbook has. */
export function ChooseTemplat() {
  const t = useTranslate();
  return (
    <>
      <BackBar title={t(mulaiTemplat)} />
      <Screen>
        <TemplatChoice />
      </Screen>
    </>
  );
}
