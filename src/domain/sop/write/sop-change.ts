/** What a person can do to the table of an SOP; positions count from 0. */
export type SopChange =
  /** A new kegiatan before position `at`; `at` = the number of kegiatan appends one. */
  | { readonly kind: 'insert-kegiatan'; readonly at: number; readonly uraian?: string; readonly pelaksana?: string }
  | { readonly kind: 'delete-kegiatan'; readonly kegiatan: number }
  /** Takes a kegiatan to position `to` of the table as it will be. */
  | { readonly kind: 'move-kegiatan'; readonly kegiatan: number; readonly to: number }
  /** Two kegiatan out of one: kelengkapan stays with the first, output and a decision go to the second. */
  | { readonly kind: 'split-kegiatan'; readonly kegiatan: number; readonly uraian: readonly [string, string] }
  | { readonly kind: 'add-pelaksana'; readonly at: number; readonly nama: string }
  /** A column of its own for each position that shares this one's. */
  | { readonly kind: 'part-pelaksana'; readonly pelaksana: string }
  | { readonly kind: 'rename-pelaksana'; readonly pelaksana: string; readonly nama: string }
  | { readonly kind: 'move-pelaksana'; readonly pelaksana: string; readonly to: number }
  /** Its column and marks go; kegiatan that only this pelaksana did have nobody any more. */
  | { readonly kind: 'delete-pelaksana'; readonly pelaksana: string };
