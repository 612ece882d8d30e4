import { writeTemplate } from '../../../app/sop/write-template';
import type { Templat } from '../../../domain/sop/templat';
import { Refusal } from '../../parts/Refusal';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import { TemplatList } from './TemplatList';

/** The templates; choosing one writes it on a sheet of its own and goes on with it. */
export function TemplatChoice() {
  const pane = usePane();
  const t = useTeks();
  const write = useAction(writeTemplate, pesan.menulisTemplat);
  const begin = async (templat: Templat) => {
    const outcome = await write.start({ templat: templat.id });
    if (!outcome) return;
    pane.store.set({ sop: { sheet: outcome.sheet } });
    pane.openTab('sop');
    pane.tell(pesan.templatDitulis(outcome.sheet));
  };
  return (
    <>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <TemplatList busy={write.busy} onChoose={(templat) => void begin(templat)} />
    </>
  );
}
