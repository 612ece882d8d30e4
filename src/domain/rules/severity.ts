/** E: no tracker without it; W: the guideline asks for it; I: worth a look. */
export type Severity = 'galat' | 'peringatan' | 'petunjuk';
