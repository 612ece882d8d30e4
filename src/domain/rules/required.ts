import type { Kegiatan } from '../sop/sop';
import type { Text } from '../text';
import { askText, askWaktu } from './fixes';
import type { KegiatanRule, Severity } from './rule';

interface RequiredRule {
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly peran: 'uraian' | 'kelengkapan' | 'waktu' | 'output';
  readonly message: Text;
  /** What the pane asks for. */
  readonly prompt: Text;
}

/** A cell every kegiatan must fill; silent where the table has no such column. */
export function requiredRule({ peran, message, prompt, ...rule }: RequiredRule): KegiatanRule {
  const filled: (one: Kegiatan) => boolean =
    peran === 'waktu' ? (one) => one.waktu.jenis !== 'kosong' : (one) => one[peran] !== '';
  return {
    ...rule,
    basis: 'pedoman',
    scope: 'kegiatan',
    check(kegiatan) {
      const at = kegiatan.at[peran];
      if (!at || filled(kegiatan)) return undefined;
      return {
        at,
        message,
        fix: peran === 'waktu' ? askWaktu(at) : askText(prompt, at),
      };
    },
  };
}
