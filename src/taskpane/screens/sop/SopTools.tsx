import { ToggleButton } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Flowchart20Regular } from '@fluentui/react-icons/svg/flowchart';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import { useGo, useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { bukaBagan, bukaSusunan, waktuBaku } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as css from './sop.module.css';

interface Props {
  readonly waktu: boolean;
  onWaktu(): void;
}

/** The three ways to look at an SOP besides its findings: its order, its flowchart, its time. */
export function SopTools({ waktu, onWaktu }: Props) {
  const go = useGo();
  const t = useTranslate();
  return (
    <div className={`${controls.duo} ${controls.touch} ${css.alat}`}>
      <TextButton icon={<TableEdit20Regular />} says={bukaSusunan} onClick={go('susunan')} />
      <TextButton icon={<Flowchart20Regular />} says={bukaBagan} onClick={go('bagan')} />
      <ToggleButton icon={<Clock20Regular />} checked={waktu} aria-expanded={waktu} onClick={onWaktu}>
        {t(waktuBaku)}
      </ToggleButton>
    </div>
  );
}
