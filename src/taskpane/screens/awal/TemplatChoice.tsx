import { writeTemplate } from '../../../app/sop/write-template';
import { Refusal } from '../../parts/Refusal';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import { TemplatList } from './TemplatList';

/** The templates; choosing one writes it on a sheet of its own and goes on with it. */
export function TemplatChoice() {
  const pane = usePane();
  const t = useTeks();
  const write = useAction(writeTemplate, pesan.menulisTemplat, {
    after: ({ sheet }) => {
      pane.store.set({ sop: { sheet } });
      pane.openTab('sop');
    },
    told: ({ sheet }) => pesan.templatDitulis(sheet),
  });
  return (
    <>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <TemplatList busy={write.busy} onChoose={({ id }) => void write.start({ templat: id })} />
    </>
  );
}
