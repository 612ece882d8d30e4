import manifestText from '../../../manifest.xml';
import { createRoot } from 'react-dom/client';
import { readXlsx } from '../../files/xlsx/read';
import { Desk } from './desk';
import type { EmbeddedPage } from './embedded-page';
import { startGrid, type GridEngine } from './grid-engine';
import { readManifest } from './manifest-ribbon';
import { KEY_PARAMETER, openNewWorkbook } from './new-workbook';
import './page.css';
import { Panes } from './panes';
import { PESAN } from './pesan';
import { Memory } from './remember';
import { SAMPLES } from './samples';
import { Shell } from './shell/Shell';

/** Language of the page and of the Excel it plays; `?bahasa=en` for the other one. */
const parameters = new URLSearchParams(location.search);
const language = parameters.get('bahasa') === 'en' ? 'en' : 'id';
const locale = language === 'en' ? 'en-US' : 'id-ID';
/** Under which name this tab's workbook is remembered. */
const rememberedAs = parameters.get(KEY_PARAMETER) ?? 'terakhir';

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  const memory = new Memory();
  const kept = await memory.read(rememberedAs);
  const read = kept && readXlsx(kept.bytes, kept.name);

  const container = document.createElement('div');
  container.className = 'kisi';
  // Univer measures its element when it starts: it must already have its size.
  root.append(container);
  const engine = startGrid(container);
  const book = read?.ok ? read.value : undefined;
  const desk = new Desk(engine, memory, rememberedAs, language, book, book && kept ? kept.name : PESAN.bukuBaru[language]);
  desk.onCreateWorkbook = (base64) => openNewWorkbook(desk, memory, base64);

  if (!book) desk.welcome(SAMPLES[0]);

  const manifest = readManifest(manifestText, locale);
  const panes = new Panes(desk, manifest, locale);
  const paneCount = parameters.get('panel') === '2' ? 2 : 1;
  createRoot(root).render(<Shell frame={{ desk, panes, manifest, samples: SAMPLES, paneCount }} grid={container} />);
  keepZoomShown(desk, engine);
  (window as Window & { runutPage?: EmbeddedPage }).runutPage = { desk, panes, engine };
}

/** Zooming with Ctrl and the wheel is Univer's own. */
function keepZoomShown(desk: Desk, { api }: GridEngine): void {
  api.onCommandExecuted(({ id }) => {
    if (id === 'sheet.operation.set-zoom-ratio') desk.refresh();
  });
}

async function startEmpty(): Promise<void> {
  await new Memory().forget(rememberedAs);
  location.reload();
}

/** Without a grid there is no frame either: the reason, and a way on that does not need the remembered workbook. */
function tellFailure(root: HTMLElement): void {
  const reason = document.createElement('p');
  reason.textContent = PESAN.gagalMulai[language];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tombol kecil';
  button.textContent = PESAN.mulaiKosong[language];
  button.addEventListener('click', () => {
    void startEmpty();
  });
  const box = document.createElement('div');
  box.className = 'gagal-mulai';
  box.setAttribute('role', 'alert');
  box.append(reason, button);
  root.replaceChildren(box);
}

const root = document.getElementById('halaman');
if (root) {
  start(root).catch((error: unknown) => {
    reportError(error);
    tellFailure(root);
  });
}
