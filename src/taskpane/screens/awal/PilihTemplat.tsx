import { BackBar } from '../../parts/BackBar';
import { Screen } from '../../parts/Screen';
import { useTeks } from '../../state/use-pane';
import { mulaiTemplat } from './pesan';
import { TemplatChoice } from './TemplatChoice';

/** Writes another SOP beside those the workbook has. */
export function PilihTemplat() {
  const t = useTeks();
  return (
    <>
      <BackBar title={t(mulaiTemplat)} />
      <Screen>
        <TemplatChoice />
      </Screen>
    </>
  );
}
