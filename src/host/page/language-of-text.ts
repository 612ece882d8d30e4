/**
 * In place of the package franc-min: Univer asks for a text's language to know where its words may be broken, and the page comes
 * without the tables for that. "und" is undetermined (ISO 639-2).
 */
export function franc(): 'und' {
  return 'und';
}
