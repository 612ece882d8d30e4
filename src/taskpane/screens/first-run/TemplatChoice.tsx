import { writeTemplate } from '../../../app/sop/write-template';
import { Refusal } from '../../parts/Refusal';
import { useAction } from '../../state/use-action';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import { TemplatList } from './TemplatList';

/** The templates; choosing one writes it on a sheet of its own and goes on with it. */
export function TemplatChoice() {
  const pane = usePane();
  const t = useTranslate();
  const write = useAction(writeTemplate, messages.menulisTemplat, {
    after: ({ sheet }) => {
      pane.store.set({ sop: { sheet } });
      pane.openTab('sop');
    },
    told: ({ sheet }) => messages.templatDitulis(sheet),
  });
  return (
    <>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <TemplatList busy={write.busy} onChoose={({ id }) => void write.start({ templat: id })} />
    </>
  );
}
