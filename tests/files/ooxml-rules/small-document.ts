import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A Word document with a heading, a list, a bookmark, a table and a footer. */
export async function smallDocument(): Promise<Uint8Array> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    numbering: {
      config: [{ reference: 'butir', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Halaman')] }) },
        children: [
          new Paragraph({ text: 'BAB I', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            numbering: { reference: 'butir', level: 0 },
            children: [new Bookmark({ id: 'butir_1', children: [new TextRun('Satu')] })],
          }),
          new Table({ rows: [new TableRow({ children: [cell('No'), cell('Uraian')] })] }),
          new Paragraph('Selesai'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
