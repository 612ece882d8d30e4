import { NIP_DIGITS } from '../kantor/nip';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { RULE_MESSAGES } from './shared-messages';
import { askText } from './fixes';
import type { SopRule } from './rule';

const words = {
  tanpaNip: text(
    'NIP pejabat yang mengesahkan belum ada (18 angka).',
    'The NIP of the approving official is missing (18 digits).',
  ),
  nipSalah: (angka: number): Text =>
    text(`NIP berisi ${String(angka)} angka, seharusnya 18.`, `The NIP has ${String(angka)} digits instead of 18.`),
};

/** Disahkan oleh names the official with an NIP of eighteen digits. */
export const identitasNip: SopRule = {
  id: 'identitas-nip',
  severity: 'peringatan',
  basis: 'pedoman',
  title: text('NIP', 'NIP'),
  scope: 'sop',
  *check({ sop }) {
    const found = sop.identitas.find((one) => one.field === 'disahkan-oleh');
    if (!found || found.isi.length === 0) return;
    const said = found.isi.join('\n');
    const written = /nip\b\.?\s*:?\s*((?:\d[\s.]*)+)/i.exec(said)?.[1] ?? /(?<!\d)(?:\d[ ]?){16,20}(?!\d)/.exec(said)?.[0];
    const digits = written?.replace(/\D/g, '').length ?? 0;
    if (digits === NIP_DIGITS) return;
    const cells = found.sel ?? [];
    const target = cells.find((one) => /\bnip\b/i.test(one.teks)) ?? cells[cells.length - 1];
    yield {
      at: found.at,
      message: digits > 0 ? words.nipSalah(digits) : words.tanpaNip,
      ...(target
        ? { fix: askText(RULE_MESSAGES.tanyaIdentitas(found.label), target.at, target.teks, undefined, RULE_MESSAGES.gantiTeks) }
        : {}),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'ten digits short', sheet: { '197001011995031001': '19700101' }, at: ['D5'] },
    { shows: 'no NIP', sheet: { '\\nNIP. 197001011995031001': '' }, at: ['D5'] },
  ],
  valid: [{ shows: 'eighteen digits in groups', sheet: { '197001011995031001': '19700101 199503 1 001' } }],
};
