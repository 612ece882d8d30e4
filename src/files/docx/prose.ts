import { Paragraph, Tab, TextRun } from 'docx';

/** The paragraphs of a text: each line of it is one. */
export const proseLines = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

const ITEM = /^(\d{1,2}\.)\s+(.*)$/s;

/** The number and the words of an item of a list; undefined for other paragraphs. */
export function listItem(line: string): { readonly nomor: string; readonly isi: string } | undefined {
  const [, nomor, isi] = ITEM.exec(line) ?? [];
  return nomor === undefined || isi === undefined ? undefined : { nomor, isi };
}

/** What announces a list stays with it. */
export const keepsWithNext = (line: string, index: number, count: number): boolean => line.endsWith(':') && index < count - 1;

/** Running text; items of a list hang on their numbers. */
export const prose = (text: string): Paragraph[] =>
  proseLines(text).map((line, index, all) => {
    const item = listItem(line);
    return new Paragraph({
      style: item ? 'Butir' : 'Isi',
      keepNext: keepsWithNext(line, index, all.length),
      children: item ? [new TextRun({ children: [item.nomor, new Tab(), item.isi] })] : [new TextRun(line)],
    });
  });
