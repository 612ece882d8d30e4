import type { Json } from '../tracker/event';
import { a1 } from '../sheet/address';
import type { Block } from './document/block';
import { reportDocument } from './document/document';
import { shownText } from './document/shown-cell';
import type { Lkj } from './lkj';

/** Fields that hold what somebody typed: blank is null, never ''. */
const TYPED = new Set(['target', 'realisasi', 'standarNasional', 'totalAnggaran']);

/** Any plain value for a program that reads it: texts in Indonesian, cells as `lembar` and `sel`, blanks as null. */
export function asJson(value: unknown, key = ''): Json {
  if (value === '' && TYPED.has(key)) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((one) => asJson(one, key));
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields['id'] === 'string' && typeof fields['en'] === 'string') return fields['id'];
  if ('sheet' in fields && 'area' in fields)
    return { lembar: String(fields['sheet']), sel: a1(fields['area'] as Parameters<typeof a1>[0]) };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, one]) =>
      one === undefined || typeof one === 'function' ? [] : [[name, asJson(one, name)] as const],
    ),
  );
}

/** The whole report, and the document as it is printed: headings, sentences, tables with their cells as a reader sees them. */
export function lkjAsJson(lkj: Lkj): { readonly [key: string]: Json } {
  return {
    versi: 1,
    ...(asJson(lkj) as { readonly [key: string]: Json }),
    dokumen: reportDocument(lkj).map(blockAsJson),
  };
}

function blockAsJson(block: Block): Json {
  if (block.jenis === 'naskah') return { jenis: 'naskah', id: block.naskah.id, isi: block.naskah.isi };
  if (block.jenis !== 'tabel') return asJson(block);
  return {
    jenis: 'tabel',
    id: block.id,
    nomor: block.nomor,
    judul: block.judul,
    kepala: block.columns.map(({ judul }) => judul),
    baris: block.rows.map(({ cells }) => cells.map((cell) => cell.naskah?.isi ?? shownText(cell))),
    catatan: [...block.notes],
  };
}
