import type { BookProperties } from '../../files/xlsx/book';
import { declare, partsOf } from '../richapi/declare';
import { HostView } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

const property = partsOf<DocumentProperties, BookProperties>(
  ({ $of }) => $of.book.properties,
  ({ $of: { book } }, patch) => {
    book.properties = { ...book.properties, ...patch };
  },
);

/** The document properties that a workbook file of ours carries. */
export class DocumentProperties extends HostView<ExcelContext> {
  static override readonly typeName = 'DocumentProperties';

  static {
    declare(DocumentProperties, {
      Title: property('title', requireText, ''),
      Subject: property('subject', requireText, ''),
      Author: property('creator', requireText, ''),
      Company: property('company', requireText, ''),
    });
  }
}
