import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { ShellButton } from './ShellButton';
import * as layout from './layout.module.css';
import * as css from './notice-line.module.css';

const ICONS = { error: 'galat', info: 'info', done: 'beres' } as const;

/** What happened last, in one line over the grid, until it is closed or something else happens. */
export function DeskNoticeLine() {
  const { desk } = useFrame();
  const { notice, busy } = useDesk();
  const say = useText();
  return (
    <div role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {busy && <div className={css.pesan}>{say(busy)}</div>}
      {notice && !busy && (
        <div className={`${css.pesan} ${css[notice.tone]}`}>
          <Icon name={ICONS[notice.tone]} />
          <p>
            {say(notice.text)} {notice.more && say(notice.more)}
          </p>
          {notice.actions?.map(({ label, run }) => (
            <button key={label.id} type="button" className={`${layout.tombol} ${layout.kecil}`} onClick={run}>
              {say(label)}
            </button>
          ))}
          <ShellButton icon="tutup" label={HOST_MESSAGES.tutupPesan} onPress={() => desk.notify(undefined)} />
        </div>
      )}
    </div>
  );
}
