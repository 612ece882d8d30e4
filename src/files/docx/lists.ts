import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  LeaderType,
} from 'docx';
import type { Block, ContentsBlock } from '../../domain/lkj/document/block';
import { DOCX_TEXT } from './messages';
import { usable } from './page';
import type { LookName } from './styles';

/** What a list names: the words, the mark it leads to, and the style of its line. */
export interface ListEntry {
  readonly teks: string;
  readonly mark: string;
  readonly look: LookName;
}

/** The bookmark of a heading or caption, by its place among all blocks. */
export const markOf = (index: number): string => `_Toc${String(index + 1).padStart(6, '0')}`;

/** A run of text that the lists lead to. */
export const marked = (mark: string, children: readonly TextRun[]): Bookmark =>
  new Bookmark({ id: mark, children: [...children] });

const TOC = ['TOC1', 'TOC2', 'TOC3'] as const;

/** The lines of a list: headings to the third level, or the captions of all tables, or of all figures. */
export function entriesOf({ apa }: ContentsBlock, blok: readonly Block[]): readonly ListEntry[] {
  return blok.flatMap((one, index): readonly ListEntry[] => {
    const mark = markOf(index);
    if (apa === 'judul') {
      const look = one.jenis === 'judul' ? TOC[one.tingkat - 1] : undefined;
      return one.jenis === 'judul' && look ? [{ teks: one.teks, mark, look }] : [];
    }
    const label = apa === 'tabel' ? DOCX_TEXT.labelTabel : DOCX_TEXT.labelGambar;
    const named = apa === 'tabel' ? one.jenis === 'tabel' : one.jenis === 'bagan' || one.jenis === 'gambar';
    return named && 'nomor' in one ? [{ teks: `${label} ${String(one.nomor)}. ${one.judul}`, mark, look: 'TableofFigures' }] : [];
  });
}

/** The fields by which Word makes each list anew. */
const FIELDS = {
  judul: { headingStyleRange: '1-3' },
  tabel: { captionLabelIncludingNumbers: DOCX_TEXT.labelTabel },
  gambar: { captionLabelIncludingNumbers: DOCX_TEXT.labelGambar },
} as const;

/** A list as a field of Word's, with its lines as they are now: each leads to its place and names its page. */
export const listField = (list: ContentsBlock, alias: string, blok: readonly Block[]): TableOfContents =>
  new TableOfContents(alias, {
    ...FIELDS[list.apa],
    hyperlink: true,
    beginDirty: false,
    contentChildren: entriesOf(list, blok).map(
      ({ teks, mark, look }) =>
        new Paragraph({
          style: look,
          tabStops: [{ type: TabStopType.RIGHT, position: usable('tegak').width, leader: LeaderType.DOT }],
          children: [
            new InternalHyperlink({
              anchor: mark,
              children: [new TextRun({ children: [teks, new Tab()] }), new PageReference(mark, { hyperlink: true })],
            }),
          ],
        }),
    ),
  });
