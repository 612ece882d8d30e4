import { Icon } from '../icons';
import { PESAN } from '../pesan';
import { useDesk, useFrame, useText } from './context';
import { SheetTabs } from './SheetTabs';
import * as layout from './layout.module.css';
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
          <span>{say(PESAN.bukanExcel)}</span>
        </summary>
        <p>{say(PESAN.bukanExcelRinci)}</p>
      </details>
      <div className={css.zoom}>
        <button
          type="button"
          className={layout.tombolIkon}
          title={say(PESAN.perkecil)}
          aria-label={say(PESAN.perkecil)}
          onClick={() => {
            desk.zoomTo(zoom - STEP);
          }}
        >
          <Icon name="kurang" />
        </button>
        <button
          type="button"
          className={css.zoomNilai}
          title={say(PESAN.zoomSemula)}
          onClick={() => {
            desk.zoomTo(1);
          }}
        >
          {Math.round(zoom * 100)}%
        </button>
        <button
          type="button"
          className={layout.tombolIkon}
          title={say(PESAN.perbesar)}
          aria-label={say(PESAN.perbesar)}
          onClick={() => {
            desk.zoomTo(zoom + STEP);
          }}
        >
          <Icon name="tambah" />
        </button>
      </div>
    </footer>
  );
}
