import { FluentProvider } from '@fluentui/react-components';
import { createElement, lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Skeleton } from '../parts/Screen';
import { TroubleScreen, WaitingForExcel } from '../screens/trouble/TroubleScreen';
import type { Pane } from '../state/pane';
import type { Layer } from '../state/pane-state';
import { PaneContext, usePane, usePaneState, useTranslate } from '../state/use-pane';
import { darkTheme, lightTheme } from '../theme';
import { BusyLine, useSlow } from '../parts/Busy';
import { Guard } from '../parts/Guard';
import { Header } from './Header';
import { NoticeLine } from '../parts/NoticeLine';
import { namaTab } from './messages';
import { Tabs } from './Tabs';
import './page.css';
import * as ink from '../parts/ink.module.css';
import '../parts/parts.module.css';
import * as shell from './shell.module.css';

/** How long Excel may be silent before the pane says so, in milliseconds. */
const SILENCE = 8000;

/** Fetched while Excel is still being asked for the workbook: it is what nearly everybody sees first. */
const sopTab = import(/* webpackChunkName: 'first' */ '../screens/sop/SopTab');
const SopTab = lazy(async () => ({ default: (await sopTab).SopTab }));
const TrackerWatch = lazy(async () => ({
  default: (await import(/* webpackChunkName: 'first' */ './TrackerWatch')).TrackerWatch,
}));
const ClockDrawer = lazy(async () => ({ default: (await import('./ClockDrawer')).ClockDrawer }));
const LacakTab = lazy(async () => ({ default: (await import('../screens/lacak/LacakTab')).LacakTab }));
const DataTab = lazy(async () => ({ default: (await import('../screens/data/DataTab')).DataTab }));
const LkjTab = lazy(async () => ({ default: (await import('../screens/lkj/LkjTab')).LkjTab }));

const LAYERS: Readonly<Record<Layer, ReturnType<typeof lazy>>> = {
  pengaturan: lazy(async () => ({ default: (await import('../screens/pengaturan/PengaturanScreen')).PengaturanScreen })),
  bantuan: lazy(async () => ({ default: (await import('../screens/bantuan/BantuanScreen')).BantuanScreen })),
  uji: lazy(async () => ({ default: (await import('../screens/uji/UjiScreen')).UjiScreen })),
  perjanjian: lazy(async () => ({ default: (await import('../screens/data/PerjanjianScreen')).PerjanjianScreen })),
  usulan: lazy(async () => ({ default: (await import('../screens/sop/usulan/UsulanScreen')).UsulanScreen })),
  'berkas-baru': lazy(async () => ({ default: (await import('../screens/lacak/NewBerkas')).NewBerkas })),
  riwayat: lazy(async () => ({ default: (await import('../screens/riwayat/RiwayatScreen')).RiwayatScreen })),
  pemetaan: lazy(async () => ({ default: (await import('../screens/sop/pemetaan/PemetaanScreen')).PemetaanScreen })),
  perbaikan: lazy(async () => ({ default: (await import('../screens/sop/perbaikan/PerbaikanScreen')).PerbaikanScreen })),
  susunan: lazy(async () => ({ default: (await import('../screens/sop/susunan/SusunanScreen')).SusunanScreen })),
  bagan: lazy(async () => ({ default: (await import('../screens/sop/bagan/BaganScreen')).BaganScreen })),
  aturan: lazy(async () => ({ default: (await import('../screens/sop/aturan/RulesScreen')).RulesScreen })),
  templat: lazy(async () => ({ default: (await import('../screens/first-run/ChooseTemplat')).ChooseTemplat })),
  'berkas-sop': lazy(async () => ({ default: (await import('../screens/sop/berkas/OpenFileScreen')).OpenFileScreen })),
  impor: lazy(async () => ({ default: (await import('../screens/data/ImportScreen')).ImportScreen })),
  saya: lazy(async () => ({ default: (await import('../screens/pengaturan/SayaScreen')).SayaScreen })),
};

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }) {
  const { scheme } = pane.services;
  const dark = useSyncExternalStore(scheme.subscribe, scheme.isDark);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} applyStylesToPortals>
      <PaneContext value={pane}>
        <Frame dark={dark} />
      </PaneContext>
    </FluentProvider>
  );
}

function Frame({ dark }: { readonly dark: boolean }) {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const layer = usePaneState((state) => state.layer);
  const revision = usePaneState((state) => state.revision);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [language, dark]);
  const doubt = usePaneState((state) => state.clockDoubt);
  const [asked, setAsked] = useState(false);
  // It stays in the page once it was opened: it must close by itself to give the page behind it back.
  if (doubt && !asked) setAsked(true);
  const before = useRef(layer);
  useEffect(() => {
    // Leaving a layer puts the focus where the person came from, not at the top of the page.
    if (before.current !== undefined && layer === undefined) {
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    }
    before.current = layer;
  }, [layer]);
  return (
    <div className={shell.pane} data-dark={dark}>
      <Header />
      {layer === undefined && <Tabs />}
      <BusyLine />
      <Guard attempt={revision} onTrouble={(trouble) => pane.store.set({ trouble })}>
        <Content />
      </Guard>
      <NoticeLine />
      {asked && (
        <Suspense fallback={null}>
          <ClockDrawer />
        </Suspense>
      )}
      {/* A trial makes and deletes a log of its own, which is nobody's. */}
      {layer !== 'uji' && (
        <Suspense fallback={null}>
          <TrackerWatch />
        </Suspense>
      )}
    </div>
  );
}

function Content() {
  const t = useTranslate();
  const trouble = usePaneState((state) => state.trouble);
  const activity = usePaneState((state) => state.activity);
  const layer = usePaneState((state) => state.layer);
  const tab = usePaneState((state) => state.tab);
  const silent = useSlow(SILENCE);
  const body = layer
    ? createElement(LAYERS[layer])
    : { sop: <SopTab />, lacak: <LacakTab />, data: <DataTab />, lkj: <LkjTab /> }[tab];
  const covered = trouble !== undefined || (silent && activity !== undefined);
  return (
    <main className={shell.content}>
      {trouble ? <TroubleScreen trouble={trouble} /> : silent && activity && <WaitingForExcel activity={activity} />}
      <div
        id="r-body"
        className={shell.content}
        hidden={covered}
        {...(layer === undefined && { role: 'tabpanel', 'aria-labelledby': `r-tab-${tab}` })}
      >
        {layer === undefined && (tab === 'data' || tab === 'lkj') && <h1 className={ink.hidden}>{t(namaTab[tab])}</h1>}
        <Suspense fallback={<Skeleton />}>{body}</Suspense>
      </div>
    </main>
  );
}
