import { Icon } from '../icons';
import { roundPart } from '../focus-rounds';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { ShellButton } from './ShellButton';
import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DeskTab } from '../desk-state';
import * as css from './foot.module.css';

const STEP = 0.1;

/** Sheet tabs, the line that says what this workbook is, and zoom. */
export function StatusBar() {
  const { desk } = useFrame();
  const { zoom } = useDesk();
  const say = useText();
  return (
    <footer className={css.kaki} {...roundPart('tab')}>
      <SheetTabs />
      <details className={css.bukanExcel}>
        <summary
          onKeyDown={(event) => {
            const { parentElement: details } = event.currentTarget;
            if (event.key === 'Escape' && details instanceof HTMLDetailsElement) details.open = false;
          }}
        >
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

/** Tabs of the visible sheets only; hidden and very hidden sheets have no way in here. */
function SheetTabs() {
  const { desk } = useFrame();
  const { tabs, active } = useDesk();
  const say = useText();
  const shown = tabs.filter(({ visibility }) => visibility === 'visible');

  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const at = shown.findIndex(({ id }) => id === active);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const next = to === undefined ? undefined : shown.at(to % shown.length);
    if (!next) return;
    event.preventDefault();
    desk.activate(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-lembar="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <div className={css.tabBaris}>
      <div className={css.tabDaftar} role="tablist" tabIndex={-1} aria-label={say(HOST_MESSAGES.lembar)} onKeyDown={move}>
        {shown.map((tab) => (
          <SheetTab key={tab.id} tab={tab} active={tab.id === active} />
        ))}
      </div>
      <ShellButton icon="tambah" label={HOST_MESSAGES.lembarBaru} onPress={() => desk.addSheet()} />
    </div>
  );
}

function SheetTab({ tab, active }: { readonly tab: DeskTab; readonly active: boolean }) {
  const { desk } = useFrame();
  const say = useText();
  const [renaming, setRenaming] = useState(false);
  const tabRef = useRef<HTMLButtonElement>(null);
  // A sheet opened by the pane may have its tab far to the right, and the row of tabs may become narrower.
  useEffect(() => {
    const row = tabRef.current?.parentElement;
    if (!active || !row) return undefined;
    const following = new ResizeObserver(() => tabRef.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    following.observe(row);
    return () => following.disconnect();
  }, [active]);

  const finish = (input: HTMLInputElement, keep: boolean) => {
    setRenaming(false);
    const name = input.value.trim();
    if (keep && name !== '') desk.rename(tab.id, name);
  };

  if (renaming) {
    return (
      <input
        className={css.tabNama}
        aria-label={say(HOST_MESSAGES.namaLembar)}
        defaultValue={tab.name}
        maxLength={EXCEL_LIMITS.sheetName}
        size={Math.max(tab.name.length, 6)}
        ref={(input) => input?.select()}
        onBlur={(event) => finish(event.currentTarget, true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') finish(event.currentTarget, false);
        }}
      />
    );
  }
  return (
    <button
      ref={tabRef}
      type="button"
      role="tab"
      className={css.tab}
      data-lembar={tab.id}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      title={say(HOST_MESSAGES.tipTab(tab.name))}
      style={tab.color ? { boxShadow: `inset 0 -3px ${tab.color}` } : undefined}
      onClick={() => desk.activate(tab.id)}
      onDoubleClick={() => setRenaming(true)}
      onKeyDown={(event) => {
        if (event.key === 'F2') setRenaming(true);
      }}
    >
      {tab.protected && <Icon name="kunci" />}
      {tab.name}
    </button>
  );
}
