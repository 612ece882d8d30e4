import type { BookProperties } from '../../files/xlsx/book';
import { partsOf, viewClass } from '../richapi/declare';
import type { HostView } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { requireText } from './refusals';

const property = partsOf<HostView<ExcelContext>, BookProperties>(
  ({ $of }) => $of.book.properties,
  ({ $of: { book } }, patch) => {
    book.properties = { ...book.properties, ...patch };
  },
);

/** The document properties that a workbook file of ours carries. */
export const DocumentProperties = viewClass<ExcelContext>('DocumentProperties', {
  Title: property('title', requireText, ''),
  Subject: property('subject', requireText, ''),
  Author: property('creator', requireText, ''),
  Company: property('company', requireText, ''),
});
