import { OfficePackage } from '../src/files/xlsx/write/package';
import { checkWritten } from './files/ooxml-rules/written';

const written = Object.getOwnPropertyDescriptor(OfficePackage.prototype, 'toBytes') as { value: () => Uint8Array };

/** Every workbook that any test writes is judged by the rules on the spot; the most telling ones are kept for Microsoft's validator. */
OfficePackage.prototype.toBytes = function toBytes(): Uint8Array {
  const bytes = written.value.call(this);
  checkWritten(bytes, '.xlsx');
  return bytes;
};
