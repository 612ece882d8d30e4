import { excelSilent, officeNotLoaded } from './messages';
import { pageLanguage, showNotice } from './notice';

/** How long the pane may take to appear before the person is told, in milliseconds. */
const PATIENCE = 12_000;

/**
 * Runs before office.js: where a firewall swallows that file without an answer, no later script ever runs. What is shown first is
 * put into the person's language, and if it still stands after a while the page says why.
 */
const waiting = document.getElementById('awal');
if (pageLanguage() === 'en') waiting?.classList.add('en');
setTimeout(() => {
  const root = document.getElementById('root');
  if (root && waiting?.isConnected) showNotice(root, typeof Office === 'undefined' ? officeNotLoaded : excelSilent);
}, PATIENCE);
