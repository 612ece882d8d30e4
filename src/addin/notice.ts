import type { Language, Text } from '../domain/text';
import { details, reload } from './messages';

/** What keeps the pane from starting or going on, in plain elements: the pane itself is not there. `detail` is for who mends it. */
export function showNotice(root: HTMLElement, message: { readonly judul: Text; readonly isi: Text }, detail?: string): void {
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
  if (detail !== undefined) {
    const more = document.createElement('details');
    more.style.marginTop = '20px';
    const summary = document.createElement('summary');
    summary.textContent = details[language];
    const lines = document.createElement('pre');
    lines.style.cssText = 'white-space: pre-wrap; overflow-wrap: anywhere; user-select: text';
    lines.textContent = detail;
    more.append(summary, lines);
    box.append(more);
  }
  root.replaceChildren(box);
}

/** Before Excel has said its own language, the browser's. */
export const pageLanguage = (): Language => languageOf(navigator.language);

/** Indonesian for Indonesian and Malay settings, English otherwise. */
export const languageOf = (tag: string): Language => (/^(id|in|ms)\b/i.test(tag) ? 'id' : 'en');
