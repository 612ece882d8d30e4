/** E: wrong or missing, to be mended before the SOP is signed; W: the guideline asks for it; I: worth a look. */
export type Severity = 'galat' | 'peringatan' | 'petunjuk';
