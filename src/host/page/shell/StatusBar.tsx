import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { ShellButton } from './ShellButton';
import { SheetTabs } from './SheetTabs';
import * as css from './foot.module.css';

const STEP = 0.1;

/** Sheet tabs, the line that says what this workbook is, and zoom. */
export function StatusBar() {
  const { desk } = useFrame();
  const { zoom } = useDesk();
  const say = useText();
  return (
    <footer className={css.kaki}>
      <SheetTabs />
      <details className={css.bukanExcel}>
        <summary>
          <Icon name="info" />
          <span>{say(HOST_MESSAGES.bukanExcel)}</span>
        </summary>
        <p>{say(HOST_MESSAGES.bukanExcelRinci)}</p>
      </details>
      <div className={css.zoom}>
        <ShellButton icon="kurang" label={HOST_MESSAGES.perkecil} onPress={() => desk.zoomTo(zoom - STEP)} />
        <button type="button" className={css.zoomNilai} title={say(HOST_MESSAGES.zoomSemula)} onClick={() => desk.zoomTo(1)}>
          {Math.round(zoom * 100)}%
        </button>
        <ShellButton icon="tambah" label={HOST_MESSAGES.perbesar} onPress={() => desk.zoomTo(zoom + STEP)} />
      </div>
    </footer>
  );
}
