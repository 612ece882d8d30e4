import { pesan } from './pesan';
import { requiredRule } from './required';

/** "-" counts as filled: nothing is needed. */
export const kelengkapanRequired = requiredRule(
  'kelengkapan-required',
  'peringatan',
  'kelengkapan',
  pesan.kelengkapanKosong,
  pesan.tanyaKelengkapan,
);
