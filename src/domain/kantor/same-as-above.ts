/** How a cell says that it holds what the one above holds. */
const SAME = /^(?:idem|ibid\.?|ditto|s\s?\.?\s?d\s?\.?\s?a\s?\.?|sama\s+(?:(?:dengan|seperti)\s+)?(?:di\s*)?(?:atas|sebelumnya)|["“”″〃]|''|,,)$/i; // prettier-ignore

/** Whether a cell stands for the one above it: "idem", "sda", a ditto sign. */
export const saysSameAsAbove = (text: string): boolean => text !== '' && SAME.test(text.trim());
