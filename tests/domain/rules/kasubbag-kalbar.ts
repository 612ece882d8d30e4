import type { FoundNote } from './findings';

/** What a careful Kasubbag notes on the Kalbar SOP as it stands, from the top of the sheet down. */
export const KASUBBAG_KALBAR: readonly FoundNote[] = [
  // "Pelaksana" stands over three of the four positions, "Mutu Baku" over Tim LKj.
  ['band-width', 'C10:E10'],
  // 185 minutes, without step 1.
  ['total-waktu', 'H11'],
  // The symbols were lost: nobody is marked in any of the nine steps.
  ['pelaksana-required', 'C12:F12'],
  ['pelaksana-required', 'C13:F13'],
  ['pelaksana-required', 'C14:F14'],
  ['pelaksana-required', 'C15:F15'],
  ['pelaksana-required', 'C16:F16'],
  ['pelaksana-required', 'C17:F17'],
  ['pelaksana-required', 'C18:F18'],
  ['pelaksana-required', 'C19:F19'],
  ['pelaksana-required', 'C20:F20'],
  // Step 1 says nothing of its standards.
  ['kelengkapan-required', 'G12'],
  ['waktu-required', 'H12'],
  ['output-required', 'I12'],
  // 4 comes twice, 5 never.
  ['nomor-urut', 'A16'],
  // Three checks that send the report back, none drawn as a decision.
  ['keputusan-tersirat', 'B16'],
  ['keputusan-tersirat', 'B17'],
  ['keputusan-tersirat', 'B18'],
  // No step makes the draft that step 5 checks; "Dokumen" could be anything.
  ['rantai-kelengkapan', 'G16'],
  ['rantai-kelengkapan', 'G20'],
  // A letter in an SOP about a report, left over from another SOP.
  ['dokumen-asing', 'G18'],
  // The Kasubbag TU and the Gubernur take part but have no column.
  ['jabatan-tanpa-kolom', 'B19'],
  ['jabatan-tanpa-kolom', 'G19'],
  // The last three steps all yield the signed report.
  ['output-sama', 'I19'],
  ['output-sama', 'I20'],
  // "BARAT BARAT", no number, no NIP.
  ['identitas-nama', 'A26'],
  ['identitas-required', 'B31'],
  ['identitas-nip', 'B35'],
];
