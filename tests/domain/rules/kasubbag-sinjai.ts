import type { FoundNote } from './findings';

/** What a careful Kasubbag notes on the Sinjai SOP as it stands, from the top of the sheet down. */
export const KASUBBAG_SINJAI: readonly FoundNote[] = [
  // The day of approval and the SOP's name are blank; the official has no NIP.
  ['identitas-required', 'B17'],
  ['identitas-nip', 'B18'],
  ['identitas-required', 'B19'],
  // "Keterangan" lists other SOPs, so it is Keterkaitan; "Perengkapan" is a slip.
  ['header-spelling', 'A22'],
  ['header-spelling', 'C22'],
  // Eight hours, without step 8.
  ['total-waktu', 'G26'],
  // The symbols were lost: nobody is marked in any of the eight steps.
  ['pelaksana-required', 'B27:E27'],
  ['pelaksana-required', 'B28:E28'],
  ['pelaksana-required', 'B29:E29'],
  ['pelaksana-required', 'B30:E30'],
  ['pelaksana-required', 'B31:E31'],
  ['pelaksana-required', 'B32:E32'],
  ['pelaksana-required', 'B34'],
  ['pelaksana-required', 'B35'],
  // Steps 1 and 2 both yield a disposition.
  ['output-sama', 'H28'],
  // 15 minutes in one column, five working days in the other.
  ['waktu-vs-ket', 'I29'],
  // Five hours where the others take a quarter of one.
  ['waktu-outlier', 'G31'],
  // Steps 7 and 8 lost the actor columns at the page break.
  ['band-width', 'A34:G35'],
  // Step 8 has neither time nor output.
  ['waktu-required', 'E35'],
  ['output-required', 'F35'],
];
