/**
 * The text of paragraphs as it is shown (ODF 1.3, 6.1.2), with runs of spaces as they stand: LibreOffice Calc writes and shows them
 * although the format would make them one.
 */
export class TextCollector {
  private shown = '';
  private depth = 0;
  private hidden = 0;

  /** Takes an element's beginning; true when it is part of a text. */
  open(name: string, count: number): boolean {
    if (this.hidden > 0 || OUT.has(name)) {
      this.hidden += 1;
      return true;
    }
    if (name === 'text:p' || name === 'text:h') {
      if (this.depth === 0 && this.shown !== '') this.shown += '\n';
      this.depth += 1;
      return true;
    }
    if (!name.startsWith('text:')) return false;
    if (name === 'text:s') this.shown += ' '.repeat(Math.min(count, MOST_SPACES));
    else if (name === 'text:tab') this.shown += ' ';
    else if (name === 'text:line-break') this.shown += '\n';
    return true;
  }

  close(name: string): void {
    if (this.hidden > 0) this.hidden -= 1;
    else if (name === 'text:p' || name === 'text:h') this.depth = Math.max(0, this.depth - 1);
  }

  add(text: string): void {
    if (this.depth === 0 || this.hidden > 0) return;
    this.shown += /[\t\r\n]/.test(text) ? text.replace(/[ \t]*[\r\n]\s*/g, ' ').replaceAll('\t', ' ') : text;
  }

  /** The text so far; the next one begins anew. */
  take(): string {
    const text = this.shown;
    this.shown = '';
    this.depth = 0;
    return / \n|[ \n]$/.test(text) ? text.replace(/ +$/gm, '').replace(/\n+$/, '') : text;
  }
}

/** What stands inside a paragraph without being read with it. */
const OUT = new Set(['text:note', 'text:ruby-text', 'text:bookmark', 'text:tracked-changes', 'office:annotation']);
/** More spaces in a row are mischief. */
const MOST_SPACES = 1_000;
