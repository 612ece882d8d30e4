import { useEffect, useLayoutEffect, useRef, useState, type DragEvent } from 'react';
import { HOST_MESSAGES } from '../messages';
import { FrameContext, useDesk, useFrame, useText, type Frame } from './context';
import { PartingDialog } from './PartingDialog';
import { PaneArea } from './PaneArea';
import { Ribbon } from './Ribbon';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { Icon } from '../icons';
import { ShellButton } from './ShellButton';
import * as layout from './layout.module.css';
import * as css from './notice-line.module.css';

/** The page: title bar, ribbon, grid with its tabs, pane. `grid` is the element Univer lives in. */
export function Shell({ frame, grid }: { readonly frame: Frame; readonly grid: HTMLElement }) {
  return (
    <FrameContext value={frame}>
      <Page grid={grid} />
    </FrameContext>
  );
}

function Page({ grid }: { readonly grid: HTMLElement }) {
  const { files } = useFrame();
  const { file, ready } = useDesk();
  const say = useText();
  const [dropping, setDropping] = useState(false);

  useEffect(() => {
    document.title = say(HOST_MESSAGES.namaHalaman(file));
  });

  const over = (event: DragEvent) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) await files.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  return (
    <div
      className={layout.halaman}
      onDragOver={over}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      <TitleBar />
      <Ribbon />
      <div className={layout.tengah}>
        <main className={layout.buku}>
          <DeskNoticeLine />
          <GridPlace grid={grid} />
          {ready && <StatusBar />}
        </main>
        <PaneArea />
      </div>
      <PartingDialog />
      {dropping && <div className={layout.jatuhkan}>{say(HOST_MESSAGES.lepaskan)}</div>}
    </div>
  );
}

function GridPlace({ grid }: { readonly grid: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(grid), [grid]);
  return <div ref={place} className={layout.kisiTempat} />;
}

const ICONS = { error: 'galat', info: 'info', done: 'beres' } as const;

/** What happened last, in one line over the grid, until it is closed or something else happens. */
function DeskNoticeLine() {
  const { desk } = useFrame();
  const { notice, busy } = useDesk();
  const say = useText();
  return (
    <div role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {busy && (
        <div className={css.pesan}>
          <p>{say(busy.text)}</p>
          {busy.part !== undefined && <progress value={busy.part} aria-label={say(busy.text)} />}
          {busy.stop && (
            <button type="button" className={`${layout.tombol} ${layout.kecil}`} onClick={busy.stop}>
              {say(HOST_MESSAGES.hentikan)}
            </button>
          )}
        </div>
      )}
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
