import { OfficeFile, type Trouble } from './office-file';
import { checkPackage } from './package-rules';
import { checkDocument } from './word-rules';
import { checkWorkbook } from './workbook-rules';

/** Everything that Excel or Word would stumble over in a file, as far as these rules know. */
export function troublesIn(bytes: Uint8Array): readonly Trouble[] {
  const file = new OfficeFile(bytes);
  checkPackage(file);
  const main = file.partOf('', 'officeDocument');
  if (main === undefined) file.blame('', 'main-part', 'no document');
  else if (file.xml(main)?.name === 'workbook') checkWorkbook(file, main);
  else checkDocument(file, main);
  return file.troubles;
}
