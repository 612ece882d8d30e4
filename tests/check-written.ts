import { OfficePackage } from '../src/files/xlsx/write/package';
import { checkWritten } from './files/ooxml-rules/written';

const written = Object.getOwnPropertyDescriptor(OfficePackage.prototype, 'toBytes') as { value: () => Uint8Array };

/** Every workbook that any test writes is judged by the rules on the spot; the most telling ones are kept for Microsoft's validator. */
function judged(this: OfficePackage): Uint8Array {
  const bytes = written.value.call(this);
  // The names of the parts stand unpacked at the end of the zip.
  const isWord = new TextDecoder('latin1').decode(bytes).includes('word/document.xml');
  checkWritten(bytes, isWord ? '.docx' : '.xlsx');
  return bytes;
}

// Once a process, also where many test files share one.
if (written.value.name !== judged.name) OfficePackage.prototype.toBytes = judged;
