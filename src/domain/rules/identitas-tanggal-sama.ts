import { text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import { identitasOf } from '../sop/sop';
import type { SopRule } from './rule';

const words = {
  sama: text(
    'Tanggal Pembuatan, Revisi, dan Efektif sama. SOP yang baru dibuat belum direvisi: tulis "-" di Tanggal Revisi, atau tanggal revisinya.',
    'The dates of making, revision and effect are the same. A new SOP has not been revised: write "-" or the real date of revision.',
  ),
};

const DATES = ['tanggal-pembuatan', 'tanggal-revisi', 'tanggal-efektif'] as const;

/** Three equal dates are as a rule one that was copied. */
export const identitasTanggalSama: SopRule = {
  id: 'identitas-tanggal-sama',
  severity: 'petunjuk',
  basis: 'kebiasaan',
  later: true,
  title: text('Tiga tanggal sama', 'Three equal dates'),
  scope: 'sop',
  *check({ sop }) {
    const found = DATES.flatMap((field) => identitasOf(sop).find((one) => one.field === field) ?? []);
    const said = found.map(({ isi }) => isi.join(' ').trim().toLowerCase());
    const [first = ''] = said;
    const revisi = found[1];
    if (!revisi || said.length < DATES.length || !/\d/.test(first) || said.some((one) => one !== first)) return;
    yield { at: revisi.at, message: words.sama, fix: askText(RULE_MESSAGES.tanyaIdentitas(revisi.label), revisi.at, '-') };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'one date for all three',
      sheet: { '| Tanggal Revisi | -': '| Tanggal Revisi | 06 Januari 2025', '02 Januari 2025': '06 Januari 2025' },
      at: ['D3'],
    },
  ],
  valid: [{ shows: 'made and in force on one day', sheet: { '02 Januari 2025': '06 Januari 2025' } }],
};
