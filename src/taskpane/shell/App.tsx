import { FluentProvider } from '@fluentui/react-components';
import { createElement, lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { Skeleton } from '../parts/Skeleton';
import { Galat, MenungguExcel } from '../screens/galat/Galat';
import type { Pane } from '../state/pane';
import type { Layer } from '../state/pane-state';
import { PaneContext, usePane, usePaneState, useTeks } from '../state/use-pane';
import { darkTheme, lightTheme } from '../theme';
import { BusyLine, useSlow } from '../parts/Busy';
import { Guard } from '../parts/Guard';
import { Header } from './Header';
import { NoticeLine } from '../parts/NoticeLine';
import { namaTab } from './pesan';
import { Tabs } from './Tabs';
import * as ink from '../parts/ink.module.css';
import '../parts/parts.module.css';
import './page.css';
import * as shell from './shell.module.css';

/** How long Excel may be silent before the pane says so, in milliseconds. */
const SILENCE = 8000;

/** Fetched while Excel is still being asked for the workbook: it is what nearly everybody sees first. */
const sopTab = import('../screens/sop/SopTab');
const SopTab = lazy(async () => ({ default: (await sopTab).SopTab }));
const TrackerWatch = lazy(async () => ({ default: (await import('./TrackerWatch')).TrackerWatch }));
const LacakTab = lazy(async () => ({ default: (await import('../screens/lacak/LacakTab')).LacakTab }));
const DataTab = lazy(async () => ({ default: (await import('../screens/data/DataTab')).DataTab }));
const LkjTab = lazy(async () => ({ default: (await import('../screens/lkj/LkjTab')).LkjTab }));

const LAYERS: Readonly<Record<Layer, ReturnType<typeof lazy>>> = {
  pengaturan: lazy(async () => ({ default: (await import('../screens/pengaturan/PengaturanLayar')).PengaturanLayar })),
  bantuan: lazy(async () => ({ default: (await import('../screens/bantuan/Bantuan')).Bantuan })),
  perjanjian: lazy(async () => ({ default: (await import('../screens/data/Perjanjian')).Perjanjian })),
  usulan: lazy(async () => ({ default: (await import('../screens/sop/usulan/Usulan')).Usulan })),
  'berkas-baru': lazy(async () => ({ default: (await import('../screens/lacak/BerkasBaru')).BerkasBaru })),
  riwayat: lazy(async () => ({ default: (await import('../screens/riwayat/Riwayat')).Riwayat })),
  pemetaan: lazy(async () => ({ default: (await import('../screens/sop/pemetaan/Pemetaan')).Pemetaan })),
  perbaikan: lazy(async () => ({ default: (await import('../screens/sop/perbaikan/Perbaikan')).Perbaikan })),
  susunan: lazy(async () => ({ default: (await import('../screens/sop/susunan/Susunan')).Susunan })),
  bagan: lazy(async () => ({ default: (await import('../screens/sop/bagan/Bagan')).Bagan })),
  aturan: lazy(async () => ({ default: (await import('../screens/sop/aturan/Aturan')).Aturan })),
  templat: lazy(async () => ({ default: (await import('../screens/awal/PilihTemplat')).PilihTemplat })),
  impor: lazy(async () => ({ default: (await import('../screens/data/Impor')).Impor })),
  saya: lazy(async () => ({ default: (await import('../screens/pengaturan/SayaLayar')).SayaLayar })),
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
      <Guard
        attempt={revision}
        onTrouble={(trouble) => {
          pane.store.set({ trouble });
        }}
      >
        <Content />
      </Guard>
      <NoticeLine />
      <Suspense fallback={null}>
        <TrackerWatch />
      </Suspense>
    </div>
  );
}

function Content() {
  const t = useTeks();
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
      {trouble ? <Galat trouble={trouble} /> : silent && activity && <MenungguExcel activity={activity} />}
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
