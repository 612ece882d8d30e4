/** What the host, which reads text as an en-US person's typing, would turn into a formula, a number, a date or a truth value. */
const READS_AS_SOMETHING_ELSE =
  /^(?:[=+\-@'#]|\s*[\d.,($€£¥%]|\s*(?:true|false)\s*$|\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/,]*\d)/i;

/** The text as it must be handed over so that exactly this text stands in the cell: a leading apostrophe where needed. */
export const asCellText = (text: string): string => (READS_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text);
