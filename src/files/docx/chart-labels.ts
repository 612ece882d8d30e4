import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block } from '../../domain/lkj/document/block';

/** Whether a chart has bars below zero, where the names beside its axis would stand in them. */
export const hasFallingBars = (blok: readonly Block[]): boolean =>
  blok.some((one) => one.jenis === 'bagan' && one.deret.some(({ nilai }) => nilai.some((angka) => angka !== null && angka < 0)));

/** The document with the names of its charts at their edge, which the library cannot say (ECMA-376 21.2.2.207, `low`). */
export function namesAtEdge(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const entries = Object.entries(parts).map(([name, bytes]) => {
    if (!/^word\/charts\/chart\d+\.xml$/.test(name)) return [name, bytes] as const;
    const xml = strFromU8(bytes).replaceAll(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
      axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
    );
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(entries));
}
