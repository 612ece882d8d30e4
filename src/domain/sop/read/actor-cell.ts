import { branchKinds, leadsTo } from '../branch-label';
import { isEmptyBox, parseActorMark, type ActorMark } from '../actor-mark';
import type { Pelaksana, PelaksanaCell } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import type { ActorNames } from '../../kantor/jabatan-mentions';

/** What one text in an actor's cell says. */
export type ActorText =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mark'; readonly mark: ActorMark }
  | { readonly kind: 'name' }
  | { readonly kind: 'branch'; readonly jenis: readonly PelaksanaCell['jenis'][]; readonly kembali?: string }
  /** It marks the actor, but nobody can tell with which symbol. */
  | { readonly kind: 'unknown' };

/** What a text is read against: its column, the names of all, the uraian of its row, and how its table marks. */
export interface ActorCellContext {
  readonly pelaksana: Pelaksana;
  readonly jajaran: ActorNames;
  readonly uraian: string;
  /** The table ticks boxes: an empty one marks nobody. */
  readonly boxes: boolean;
  /** The row has a decision: other words in it may name its exits. */
  readonly decides: boolean;
}

const CONNECTOR_LETTER = /^[A-Z]\d?$/;
/** Arrows, lines and dashes, also as Wingdings keeps them. */
const ARROW = /^(?:[→←↑↓↔↕⇒⇐⇑⇓⇨⇦⇧⇩➔➜➡⬅⬆⬇➤►◄▲▼▶◀↵↳↱↰⤵⤴\uF0DF-\uF0F4|_\-–—.\s]|[-=]+>|<[-=]+)+$/u;
const VARIATION = /\uFE0E|\uFE0F/g;
const ARROWS = /[→←↑↓↔↕⇒⇐⇑⇓➔➜➡⬅⬆⬇▲▼]/gu;
const PERSON = /^\p{Lu}[\p{L}.']+(?:[\s,]+\p{Lu}[\p{L}.']*){1,5}$/u;
/** A step's number, or Excel's word for a picture it cannot tell as text. */
const NUMBER = /^\(?\d{1,3}[a-z]?[.)]?$/i;
const PICTURE = /^#(?:VALUE|BLOCKED|UNKNOWN|BUSY)!?$/;
const BOUND = /^(?:[<>≤≥=]|(?:di\s?)?(?:atas|bawah)\b|(?:kurang|lebih)\s+(?:dari|besar|kecil)\b|(?:jika|bila|apabila|kalau)\b)/i;
const LONGEST_LABEL = 40;
const LONGEST_BOXES = 400;

const NOTHING: ActorText = { kind: 'nothing' };
const marked = (mark: ActorMark): ActorText => ({ kind: 'mark', mark });

/** Reads one text of an actor's cell: whatever is no label and no arrow marks that actor. */
export function readActorText(text: string, context: ActorCellContext): ActorText {
  // By far the most cells hold one sign, which is no arrow and no empty box.
  const sign = text.length === 1 ? parseActorMark(text) : undefined;
  if (sign) return marked(sign);
  if (ARROW.test(text.replace(VARIATION, ''))) return NOTHING;
  if (/^(?:false|salah)$/i.test(text) || (context.boxes && isEmptyBox(text))) return NOTHING;
  if (/[☐☑☒✅]/u.test(text) && text.length < LONGEST_BOXES && BOXES.test(text)) return readBoxes(text);
  const mark = parseActorMark(text);
  if (mark) return marked(mark);
  const jenis = branchKinds(text);
  if (jenis.length > 0) {
    const to = jenis.includes('tidak') ? leadsTo(text) : undefined;
    return { kind: 'branch', jenis, ...(to ? { kembali: to.nomor } : {}) };
  }
  if (CONNECTOR_LETTER.test(text)) return marked({ simbol: 'connector' });
  if (NUMBER.test(text) || PICTURE.test(text)) return marked({ simbol: 'mark' });
  if (isOwnName(text, context)) return { kind: 'name' };
  if (isStepText(text, context.uraian)) return marked({ simbol: 'process', label: text });
  if (isExit(text, context)) return { kind: 'branch', jenis: ['cabang'] };
  return PERSON.test(text) ? { kind: 'name' } : { kind: 'unknown' };
}

/** Several boxes in one cell, with words for some of them. */
const BOXES = /[☐☑☒✅][^☐☑☒✅]*\p{L}|\p{L}[^☐☑☒✅]*[☐☑☒✅]|[☐☑☒✅]\s*[☐☑☒✅]/u;

/**
 * Ticked boxes as a form has them: "☑ Decision ☐" marks the actor, "☑ Decision ☑" by a decision; "☐ Proses ☑ Keputusan" names the symbol
 * behind each box.
 */
function readBoxes(text: string): ActorText {
  const parts = text.split(/([☐☑☒✅])/u).map((part) => part.trim());
  const ticks = parts.flatMap((part, index) => (/^[☐☑☒✅]$/u.test(part) ? [{ index, ticked: part !== '☐' }] : []));
  const labels = parts.filter((part) => /\p{L}/u.test(part)).length;
  const ticked = ticks.filter((one) => one.ticked);
  if (ticked.length === 0) return NOTHING;
  // As many words as boxes, the first a box: each word stands behind its own.
  const step = labels === ticks.length && (parts[0] ?? '') === '' ? 1 : -1;
  const symbols = ticked.flatMap(({ index }) => parseActorMark(parts[index + step] ?? '')?.simbol ?? []);
  return marked({ simbol: symbols.find((simbol) => simbol !== 'mark') ?? 'mark' });
}

const isOwnName = (text: string, { pelaksana, jajaran }: ActorCellContext): boolean =>
  idPelaksana(text) === pelaksana.id || jajaran.sebutan(text).some((named) => named.pelaksana === pelaksana.id);

/** The step written into the cell as its box. */
function isStepText(text: string, uraian: string): boolean {
  const box = /^[[(|]\s*(\p{L}[^\])|]*)[\])|]$/u.exec(text)?.[1];
  const said = idPelaksana((box ?? text).replace(VARIATION, '').replace(ARROWS, ' '));
  if (said === '') return false;
  const step = idPelaksana(uraian);
  return box !== undefined || said === step || (said.length > 8 && step.startsWith(said));
}

/** Any short wording beside a decision names one of its exits; "> 50 juta" and "jika …" do so by themselves. */
const isExit = (text: string, { decides }: ActorCellContext): boolean =>
  text.length <= LONGEST_LABEL && /[\p{L}\d]/u.test(text) && (decides || (BOUND.test(text) && text.length > 2));
