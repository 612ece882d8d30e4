import { listSome, text, type Text } from '../../text';

const SHOWN = 12;

/** "Bidang Perumahan: 2 sel berubah sesudah disampaikan: L8, L9." */
export const SEAL_TEXT = {
  disampaikan: text('disampaikan', 'handed in'),
  diimpor: text('diimpor', 'imported'),
  disusun: text('disusun', 'compiled'),
  final: text('Final', 'Final'),
  berubah: (lembar: string, places: readonly string[], sesudah: Text): Text =>
    text(
      `${lembar}: ${String(places.length)} sel berubah sesudah ${sesudah.id}: ${listSome(places, SHOWN).id}.`,
      `${lembar}: ${String(places.length)} cell${places.length === 1 ? '' : 's'} changed since it was ${sesudah.en}: ${listSome(places, SHOWN).en}.`,
    ),
  hilang: (lembar: string, names: readonly string[], sesudah: Text): Text =>
    text(
      `${lembar}: ${String(names.length)} isian yang ${sesudah.id} sudah tidak ada: ${listSome(names, SHOWN).id}.`,
      `${lembar}: ${String(names.length)} of the entries ${sesudah.en} ${names.length === 1 ? 'is' : 'are'} gone: ${listSome(names, SHOWN).en}.`,
    ),
  tanpaLembar: (lembar: string, sesudah: Text): Text =>
    text(
      `${lembar}: lembar yang ${sesudah.id} sudah tidak ada, jadi angkanya tidak dapat diperiksa.`,
      `${lembar}: the sheet that was ${sesudah.en} is gone, so that its figures cannot be checked.`,
    ),
};
