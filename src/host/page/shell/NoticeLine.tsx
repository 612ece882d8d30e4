import { Icon } from '../icons';
import { PESAN } from '../pesan';
import { useDesk, useFrame, useText } from './context';

const ICONS = { error: 'galat', info: 'info', done: 'beres' } as const;

/** What happened last, in one line over the grid, until it is closed or something else happens. */
export function NoticeLine() {
  const { desk } = useFrame();
  const { notice, busy } = useDesk();
  const say = useText();
  return (
    <div className="pesan-tempat" role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {busy && <div className="pesan sibuk">{say(busy)}</div>}
      {notice && !busy && (
        <div className={`pesan ${notice.tone}`}>
          <Icon name={ICONS[notice.tone]} />
          <p>
            {say(notice.text)} {notice.more && say(notice.more)}
          </p>
          {notice.actions?.map(({ label, run }) => (
            <button key={label.id} type="button" className="tombol kecil" onClick={run}>
              {say(label)}
            </button>
          ))}
          <button
            type="button"
            className="tombol-ikon"
            aria-label={say(PESAN.tutupPesan)}
            onClick={() => {
              desk.notify(undefined);
            }}
          >
            <Icon name="tutup" />
          </button>
        </div>
      )}
    </div>
  );
}
