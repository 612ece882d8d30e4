import type { Saya } from '../../domain/stamp';
import type { Language } from '../../domain/text';
import type { Preferences } from '../services';

const LANGUAGE = 'runut.bahasa';
const SAYA = 'runut.saya';
const BERKAS = 'runut.berkas';

export function readLanguage(preferences: Preferences): Language | undefined {
  const kept = preferences.get(LANGUAGE);
  return kept === 'id' || kept === 'en' ? kept : undefined;
}

export function keepLanguage(preferences: Preferences, language: Language): void {
  preferences.set(LANGUAGE, language);
}

/** Who acts on this machine; undefined when nobody said so yet or what was kept is no longer readable. */
export function readSaya(preferences: Preferences): Saya | undefined {
  const kept = preferences.get(SAYA);
  if (kept === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(kept);
    return isSaya(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

export function keepSaya(preferences: Preferences, saya: Saya): void {
  preferences.set(SAYA, JSON.stringify(saya));
}

/** The Berkas this person looked at last; ids are unique, so that one of another workbook simply is not found. */
export const readBerkas = (preferences: Preferences): string | undefined => preferences.get(BERKAS);

export function keepBerkas(preferences: Preferences, id: string): void {
  preferences.set(BERKAS, id);
}

function isSaya(value: unknown): value is Saya {
  if (typeof value !== 'object' || value === null) return false;
  const nip = 'nip' in value ? value.nip : undefined;
  return (
    'nama' in value &&
    typeof value.nama === 'string' &&
    'jabatan' in value &&
    typeof value.jabatan === 'string' &&
    (nip === undefined || typeof nip === 'string')
  );
}
