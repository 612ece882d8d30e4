import manifestText from '../../../manifest.xml';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Desk } from './desk';
import type { EmbeddedPage } from './embedded-page';
import { goRoundByKeyboard } from './focus-rounds';
import { FileCommands } from './file-commands';
import { loadGridTexts } from './load-grid-texts';
import { readManifest } from './manifest-ribbon';
import './page.css';
import { followChosenLanguage, languageOfPage } from './page-language';
import { Panes } from './panes';
import { HOST_MESSAGES } from './messages';
import type { Busy } from './desk-state';
import { readRemembered } from './read-remembered';
import { KEY_PARAMETER, Memory, type Kept } from './remember';
import { SAMPLES } from './samples';
import { Unreadable } from './unreadable';
import { Shell } from './shell/Shell';
import * as layout from './shell/layout.module.css';

const parameters = new URLSearchParams(location.search);
const language = languageOfPage();
const locale = language === 'en' ? 'en-US' : 'id-ID';
/** Under which name this tab's workbook is remembered. */
const rememberedAs = parameters.get(KEY_PARAMETER) ?? 'terakhir';

/** The frame and the pane begin at once; the grid, which is much larger, loads beside them. */
async function start(root: Root): Promise<void> {
  document.documentElement.lang = language;
  const loading = Promise.all([import('./workbench'), loadGridTexts(language)]);
  const memory = new Memory();
  const remembered = memory.read(rememberedAs);

  const desk = new Desk(memory, rememberedAs, language);
  const unreadable = new Unreadable(memory, rememberedAs);
  const files = new FileCommands(desk, memory, unreadable);
  followChosenLanguage(language, () =>
    desk.notify({
      tone: 'info',
      text: HOST_MESSAGES.bahasaLain,
      actions: [{ label: HOST_MESSAGES.muatUlang, run: () => location.reload() }],
    }),
  );
  window.addEventListener('beforeunload', (event) => {
    if (desk.state.changed) event.preventDefault();
  });
  desk.onCreateWorkbook = async (base64) => (await import('./new-workbook')).openNewWorkbookInTab(desk, memory, base64);
  const manifest = readManifest(manifestText, locale);
  const panes = new Panes(desk, manifest, locale);
  const paneCount = parameters.get('panel') === '2' ? 2 : 1;
  const container = document.createElement('div');
  container.className = layout.kisi;
  flushSync(() => root.render(<Shell frame={{ desk, files, panes, manifest, samples: SAMPLES, paneCount }} grid={container} />));

  const [[{ Workbench }, texts], kept] = await Promise.all([loading, remembered]);
  const bench = new Workbench(container, language, texts, (formula) =>
    desk.notify({ tone: 'info', text: HOST_MESSAGES.rumusTidakJelas(formula) }),
  );
  if (manifest.cellMenu) bench.offerInCellMenu(manifest.cellMenu, (button) => panes.press(button));
  const reading = {
    tell: (busy?: Busy) => desk.set({ busy }),
    putAside: (one: Kept) => files.putAside(one),
    unreadable: () => unreadable.putAside(),
  };
  const book = kept && (await readRemembered(bench, kept, reading));
  desk.begin(bench, book && { ...kept, book }, SAMPLES[0]);
  void files.begin();
  goRoundByKeyboard(bench.engine, panes, () => bench.focusCells());
  (window as Window & { runutPage?: EmbeddedPage }).runutPage = { desk, panes, engine: bench.engine };
}

async function startEmpty(): Promise<void> {
  await new Unreadable(new Memory(), rememberedAs).putAside();
  location.reload();
}

/** Without a grid there is no frame either: the reason, and a way on that does not need the remembered workbook. */
function Failure() {
  return (
    <div className={layout.gagalMulai} role="alert">
      <p>{HOST_MESSAGES.gagalMulai[language]}</p>
      <button type="button" className={`${layout.tombol} ${layout.kecil}`} onClick={() => void startEmpty()}>
        {HOST_MESSAGES.mulaiKosong[language]}
      </button>
    </div>
  );
}

const place = document.getElementById('halaman');
if (place) {
  const root = createRoot(place);
  start(root).catch((error: unknown) => {
    reportError(error);
    root.render(<Failure />);
  });
}
