import { FluentProvider } from '@fluentui/react-components';
import {
  createElement, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ComponentType, type ReactNode,
} from 'react'; // prettier-ignore
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
import { piece } from '../parts/piece';
import * as ink from '../parts/ink.module.css';
import '../parts/parts.module.css';
import * as shell from './shell.module.css';

/** How long Excel may be silent before the pane says so, in milliseconds. */
const SILENCE = 8000;

/** Fetched while Excel is still being asked for the workbook: it is what nearly everybody sees first. */
const SopTab = piece(async () => (await import(/* webpackChunkName: 'first' */ '../screens/sop/SopTab')).SopTab);
SopTab.ahead();
const TrackerWatch = piece(async () => (await import(/* webpackChunkName: 'sop' */ './TrackerWatch')).TrackerWatch);
const ClockDrawer = piece(async () => (await import('./ClockDrawer')).ClockDrawer);
const LacakTab = piece(async () => (await import('../screens/lacak/LacakTab')).LacakTab);
const DataTab = piece(async () => (await import('../screens/data/DataTab')).DataTab);
const LkjTab = piece(async () => (await import('../screens/lkj/LkjTab')).LkjTab);

const LAYERS: Readonly<Record<Layer, ComponentType>> = {
  pengaturan: piece(async () => (await import('../screens/pengaturan/PengaturanScreen')).PengaturanScreen),
  bantuan: piece(async () => (await import('../screens/bantuan/BantuanScreen')).BantuanScreen),
  uji: piece(async () => (await import('../screens/uji/UjiScreen')).UjiScreen),
  perjanjian: piece(async () => (await import('../screens/data/PerjanjianScreen')).PerjanjianScreen),
  identitas: piece(async () => (await import('../screens/lkj/IdentitasScreen')).IdentitasScreen),
  usulan: piece(async () => (await import('../screens/sop/usulan/UsulanScreen')).UsulanScreen),
  'berkas-baru': piece(async () => (await import('../screens/lacak/NewBerkas')).NewBerkas),
  riwayat: piece(async () => (await import('../screens/riwayat/RiwayatScreen')).RiwayatScreen),
  pemetaan: piece(async () => (await import('../screens/sop/pemetaan/PemetaanScreen')).PemetaanScreen),
  perbaikan: piece(async () => (await import('../screens/sop/perbaikan/PerbaikanScreen')).PerbaikanScreen),
  susunan: piece(async () => (await import('../screens/sop/susunan/SusunanScreen')).SusunanScreen),
  bagan: piece(async () => (await import('../screens/sop/bagan/BaganScreen')).BaganScreen),
  aturan: piece(async () => (await import('../screens/sop/aturan/RulesScreen')).RulesScreen),
  templat: piece(async () => (await import('../screens/first-run/ChooseTemplat')).ChooseTemplat),
  'berkas-sop': piece(async () => (await import('../screens/sop/berkas/OpenFileScreen')).OpenFileScreen),
  impor: piece(async () => (await import('../screens/data/ImportScreen')).ImportScreen),
  saya: piece(async () => (await import('../screens/pengaturan/SayaScreen')).SayaScreen),
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
  const language = usePaneState((state) => state.language);
  const layer = usePaneState((state) => state.layer);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [language, dark]);
  const doubt = usePaneState((state) => state.clockDoubt);
  const [asked, setAsked] = useState(false);
  // It stays in the page once it was opened: it must close by itself to give the page behind it back.
  if (doubt && !asked) setAsked(true);
  // A blank workbook has no log; a trial makes and deletes one of its own, which is nobody's.
  const mayHaveLog = usePaneState(({ looked, wentOn }) => looked === 'filled' || wentOn === true) && layer !== 'uji';
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
      <Content />
      <NoticeLine />
      {asked && (
        <Guarded>
          <Suspense fallback={null}>
            <ClockDrawer />
          </Suspense>
        </Guarded>
      )}
      {mayHaveLog && (
        <Guarded>
          <Suspense fallback={null}>
            <TrackerWatch />
          </Suspense>
        </Guarded>
      )}
    </div>
  );
}

/** What may fail without taking anything else along: the trouble screen stands outside of it. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const revision = usePaneState((state) => state.revision);
  return (
    <Guard attempt={revision} onFailure={(error) => pane.fail(error)}>
      {children}
    </Guard>
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
        <Guarded key={layer ?? tab}>
          <Suspense fallback={<Skeleton />}>{body}</Suspense>
        </Guarded>
      </div>
    </main>
  );
}
