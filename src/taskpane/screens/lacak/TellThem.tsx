import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { turnMessage, type TurnChannel } from '../../../domain/tracker/turn-message';
import type { Berkas } from '../../../domain/tracker/state';
import { TextButton } from '../../parts/Buttons';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { pelaksanaOf, type LangkahView } from './berkas-view';
import { siapaSaja } from './messages';
import { salinPesan } from './turn-messages';
import * as controls from '../../parts/controls.module.css';

interface Props {
  readonly berkas: Berkas;
  readonly view: LangkahView;
  readonly kerja: WorkingTime;
}

/** Puts words for whoever's turn it is on the clipboard, as a chat message or as a letter. */
export function TellThem({ berkas, view, kerja }: Props) {
  const pane = usePane();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const kepada = pelaksanaOf(view) || t(siapaSaja);
  const copy = async (channel: TurnChannel) => {
    try {
      await pane.services.copyText(turnMessage(berkas, view, { kepada, dari: saya, kerja }, channel));
      pane.tell(salinPesan.disalin(kepada));
    } catch {
      pane.tell(salinPesan.gagal, 'warn');
    }
  };
  return (
    <fieldset className={`${controls.set} ${controls.chips}`} aria-label={t(salinPesan.judul)}>
      <TextButton size="small" says={salinPesan.whatsapp} onClick={() => void copy('whatsapp')} />
      <TextButton size="small" says={salinPesan.surel} onClick={() => void copy('surel')} />
    </fieldset>
  );
}
