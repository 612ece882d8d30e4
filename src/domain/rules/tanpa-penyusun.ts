import { text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';
import { isAboutLkj } from './total-waktu';

const words = {
  tanpaPenyusun: text(
    'SOP ini memerintahkan penyusunan LKj, tetapi tidak ada kegiatan yang menyusun konsepnya. Tambahkan kegiatan itu sebelum pemeriksaan.',
    'This SOP orders an LKj, but no kegiatan drafts it. Add that kegiatan before the one that checks it.',
  ),
};

const REPORT = /(?<!\p{L})(?:lkj(?:ip)?|lakip|laporan)(?!\p{L})/iu;
const DRAFTS =
  /^(?:\S+\s+(?:dan\s+)?)?(?:menyusun|membuat|menyiapkan\s+konsep|mengonsep|mengkonsep|menulis|mengetik|mengompilasi|merampungkan|menyelesaikan|merumuskan|penyusunan|pembuatan)(?!\p{L})/iu;
const ORDERS = /^(?:memerintahkan|menugaskan|mendisposisikan|menginstruksikan|mengarahkan|meminta|membentuk)(?!\p{L})/iu;

/** Who orders a report must have somebody who drafts it: else the first check has nothing before it. */
export const tanpaPenyusun: SopRule = {
  id: 'tanpa-penyusun',
  severity: 'peringatan',
  basis: 'temuan',
  later: true,
  title: text('LKj tidak disusun', 'Nobody drafts the LKj'),
  scope: 'sop',
  *check({ sop }) {
    if (!isAboutLkj(sop)) return;
    const order = sop.kegiatan.find(({ uraian }) => ORDERS.test(uraian) && REPORT.test(uraian));
    const at = order?.at.uraian;
    if (!at || sop.kegiatan.some(({ uraian }) => DRAFTS.test(uraian) && !/^(?:membentuk)/i.test(uraian))) return;
    yield { at, message: words.tanpaPenyusun };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a report that nobody drafts', sheet: { 'Menyusun konsep LKj': 'Mengumpulkan data LKj' }, at: ['B13'] }],
  valid: [{ shows: 'a step that drafts it in other words', sheet: { 'Menyusun konsep LKj': 'Membuat draf LKj' } }],
};
