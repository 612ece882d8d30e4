import { Empty } from '../../parts/Empty';
import { Screen } from '../../shell/Screen';
import { useTeks } from '../../state/use-pane';
import { belumAdaSop, caraLain } from '../awal/pesan';

/** The SOP of the workbook, or how to begin with one. */
export function SopTab() {
  const t = useTeks();
  return (
    <Screen>
      <Empty title={t(belumAdaSop)} text={t(caraLain)} />
    </Screen>
  );
}
