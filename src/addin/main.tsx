import { ribbonFunctions } from '../commands/ribbon';
import { createExcelEvents } from '../excel/excel-events';
import { createExcelSelection } from '../excel/excel-selection';
import { createExcelWorkbook } from '../excel/excel-workbook';
import { KnownWorkbook } from '../excel/known-workbook';
import { openNewWorkbookInExcel } from '../excel/open-new-workbook';
import { mountPane } from '../taskpane/mount';
import type { Services } from '../taskpane/services';
import { pieceOf } from '../taskpane/state/pieces';
import { askOnRow } from '../taskpane/state/selected-row';
import { browserFiles } from './files/browser-files';
import { browserKeyStore, webSignatures } from './computer-key';
import {
  browserPreferences,
  copyInBrowser,
  downloadInBrowser,
  officeScheme,
  unsavedName,
  workbookAddress,
} from './browser-services';
import { browserDeployment, whenIdle } from './deployment';
import { stopped } from './messages';
import { languageOf, showNotice } from './notice';
import { excelIsReady } from './start-up';

const writer = pieceOf(() => import('../excel/write-parts'));

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root || !(await excelIsReady(root))) return;
  const known = new KnownWorkbook();
  const services: Services = {
    workbook: createExcelWorkbook(known, { writer: writer.fetch }),
    events: createExcelEvents(known),
    selection: createExcelSelection(known),
    files: browserFiles,
    trial: async () => (await import('./files/trial')).trialTools(),
    openNewWorkbook: openNewWorkbookInExcel,
    download: downloadInBrowser,
    copyText: copyInBrowser,
    preferences: browserPreferences(),
    signatures: webSignatures(browserKeyStore, crypto.subtle),
    workbookAddress,
    unsavedName: unsavedName(() => crypto.randomUUID()),
    hostLanguage: languageOf(Office.context.displayLanguage),
    scheme: officeScheme(),
    deployment: browserDeployment(),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  const pane = mountPane(root, services, {
    onStopped: ({ stack, message }) => {
      showNotice(root, stopped, stack ?? message);
    },
    whenIdle,
  });
  const functions = ribbonFunctions({
    show: () => Office.addin.showAsTaskpane(),
    openTab: (tab) => {
      pane.openTab(tab);
    },
    actOnRow: (act) => askOnRow(pane, act),
  });
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(event);
    });
  }
}

void start();
