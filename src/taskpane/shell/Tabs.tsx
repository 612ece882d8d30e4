import { useRef, type KeyboardEvent } from 'react';
import type { Tab } from '../state/pane-state';
import { usePane, usePaneState, useTranslate, useGo } from '../state/use-pane';
import { daftarTab, menunggu, namaTab, bantuan, lainnya, pengaturan, riwayat, uji } from './messages';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { MenuButton } from '../parts/MenuButton';
import * as controls from '../parts/controls.module.css';
import * as frame from '../parts/frame.module.css';
import * as ink from '../parts/ink.module.css';
import * as shell from './shell.module.css';

const TABS: readonly Tab[] = ['sop', 'lacak', 'data', 'lkj'];

/** The four tabs; arrow keys move between them, a number says that something waits there. */
export function Tabs() {
  const pane = usePane();
  const t = useTranslate();
  const tab = usePaneState((state) => state.tab);
  const waiting = usePaneState((state) => state.waiting);
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -TABS.length, End: TABS.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.indexOf(tab);
    const wanted = Math.abs(step) > 1 ? (step < 0 ? 0 : TABS.length - 1) : (at + step + TABS.length) % TABS.length;
    const next = TABS[wanted];
    if (!next) return;
    pane.openTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };

  return (
    <nav className={frame.tabs} aria-label={t(daftarTab)}>
      <div ref={list} role="tablist" tabIndex={-1} aria-label={t(daftarTab)} className={shell.tablist} onKeyDown={move}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`r-tab-${name}`}
            data-tab={name}
            aria-selected={name === tab}
            aria-controls="r-body"
            tabIndex={name === tab ? 0 : -1}
            className={shell.tab}
            onClick={() => pane.openTab(name)}
          >
            <span className={shell.tabN} data-n={t(namaTab[name])}>
              {t(namaTab[name])}
            </span>
            {waiting[name] > 0 && (
              <>
                <span className={name === 'sop' ? `${controls.count} ${shell.countDanger}` : controls.count} aria-hidden>
                  {waiting[name]}
                </span>
                <span className={ink.hidden}>{t(menunggu[name](waiting[name]))}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <MoreMenu />
    </nav>
  );
}

/** What is needed now and then: history, settings, help. */
function MoreMenu() {
  const go = useGo();
  const t = useTranslate();
  const { services } = usePane();
  return (
    <MenuButton
      label={t(lainnya)}
      icon={<MoreHorizontal20Regular />}
      choices={() => [
        { label: riwayat, icon: <History20Regular />, choose: go('riwayat') },
        { label: pengaturan, icon: <Settings20Regular />, choose: go('pengaturan') },
        ...(services.trial ? [{ label: uji, icon: <Beaker20Regular />, choose: go('uji') }] : []),
        { label: bantuan, icon: <QuestionCircle20Regular />, choose: go('bantuan') },
      ]}
    />
  );
}
