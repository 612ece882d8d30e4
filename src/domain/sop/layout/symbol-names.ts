/** Names of the symbols of kegiatan begin with this; those of segilima between pages and of lines do not. */
export const SYMBOL_PREFIX = 'runut:simbol:';

/** The name of the symbol in a kegiatan's row and a pelaksana's column, both counted from 0. */
export const symbolName = (step: number, column: number): string => `${SYMBOL_PREFIX}${String(step + 1)}:${String(column + 1)}`;

/** Names are unique on a sheet, so those of its second, third … SOP carry a letter; `index` counts the SOPs from 0. */
export const ofSop = (name: string, index: number): string =>
  index === 0 ? name : name.replace(/^(runut:[a-z]+:)/, `$1${String.fromCharCode(97 + (index % 26))}`);

/** Index of the kegiatan a drawn symbol stands for in the sheet's SOP of that index; undefined for anything else. */
export function stepOfSymbol(name: string, index: number): number | undefined {
  const found = /^runut:simbol:([a-z]?)(\d+):\d+$/.exec(name);
  return found && ofSop(SYMBOL_PREFIX, index) === `${SYMBOL_PREFIX}${found[1] ?? ''}` ? Number(found[2]) - 1 : undefined;
}
