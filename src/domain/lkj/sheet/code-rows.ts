import type { CodeBlock } from '../document/block';
import { qrPng } from '../document/qr-png';
import type { SheetLine } from './place-rows';
import { noteRow } from './text-rows';

/** The picture of a code carries this name. */
export const CODE_PREFIX = 'runut:kode';

/** Points: 3 cm, as in the Word document. */
const SIDE = 85.5;

/** A QR code as a picture, and its text below it: for who has no telephone, and for programs. */
export const codeRows = ({ teks, alt }: CodeBlock): readonly SheetLine[] => [
  {
    height: SIDE + 6,
    keepWithNext: true,
    write({ top, drawn }) {
      const box = { left: 3, top: top + 3, width: SIDE, height: SIDE };
      drawn.pictures.push({ kind: 'picture', name: CODE_PREFIX, box, png: qrPng(teks).png, alt });
    },
  },
  noteRow(teks),
];
