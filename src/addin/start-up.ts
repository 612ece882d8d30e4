import type { Language, Text } from '../domain/text';
import { excelSilent, reload, officeNotLoaded, noExcel } from './messages';

/** How long Excel may take to answer before the person is told, in milliseconds. */
const PATIENCE = 12_000;

/** Waits for Excel, and says in the page what keeps it. Resolves false when this page is not inside Excel. */
export async function excelIsReady(root: HTMLElement): Promise<boolean> {
  if (typeof Office === 'undefined') {
    say(root, officeNotLoaded);
    return false;
  }
  const timer = setTimeout(() => {
    say(root, excelSilent);
  }, PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  if (host === Office.HostType.Excel) return true;
  say(root, noExcel);
  return false;
}

/** Plain elements: the pane itself is not there yet. */
function say(root: HTMLElement, message: { readonly judul: Text; readonly isi: Text }): void {
  const language = pageLanguage();
  const box = document.createElement('main');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'padding: 32px 24px';
  const heading = document.createElement('h1');
  heading.style.cssText = 'font-size: 16px; line-height: 22px; margin: 0 0 8px';
  heading.textContent = message.judul[language];
  const body = document.createElement('p');
  body.style.margin = '0 0 20px';
  body.textContent = message.isi[language];
  const again = document.createElement('button');
  again.type = 'button';
  again.style.cssText =
    'font: inherit; font-weight: 600; padding: 8px 16px; border: 0; border-radius: 4px; background: #0b7a70; color: #fff; cursor: pointer';
  again.textContent = reload[language];
  again.addEventListener('click', () => {
    location.reload();
  });
  box.append(heading, body, again);
  root.replaceChildren(box);
}

/** Before Excel has said its own language, the browser's. */
function pageLanguage(): Language {
  return languageOf(navigator.language);
}

/** Indonesian for Indonesian and Malay settings, English otherwise. */
export const languageOf = (tag: string): Language => (/^(id|in|ms)\b/i.test(tag) ? 'id' : 'en');
