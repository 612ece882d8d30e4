import { useRef, useState } from 'react';
import { bidangFiles, type BidangFile } from '../../../app/kinerja/bidang-files';
import type { KinerjaReading } from '../../../app/kinerja/read-data';
import { sendFile, XLSX_TYPE } from '../../parts/send-file';
import { witnessOf } from '../../../app/tracker/log-chain';
import { useTracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import * as messages from './messages';
import type { Files } from '../../../app/files';

const ZIP = 'application/zip';

/** How far the making of many files has come. */
export interface FilesProgress {
  readonly sudah: number;
  readonly dari: number;
}

/** Makes one bidang's file, or those of all bidang in one .zip, and says what became of it. */
export function useBidangFiles({ pengaturan }: KinerjaReading) {
  const pane = usePane();
  const plan = useAction(bidangFiles, messages.membuatBerkas, { writes: false });
  const [kemajuan, setKemajuan] = useState<FilesProgress>();
  const stopped = useRef(false);
  const tracker = useTracker(true);
  const saksi = tracker && witnessOf(tracker.rantai, tracker.events);

  const send = async (name: string, bytes: Uint8Array, mime: string) => {
    const sent = await sendFile(pane.services, name, bytes, mime);
    if (sent === 'failed') pane.tell(messages.berkasGagal, 'warn');
    else pane.tell((sent === 'opened' ? messages.berkasDibuka : messages.berkasDiunduh)(name));
  };
  const one = async (id: string) => {
    const outcome = await plan.start({ pengaturan, bidang: [id], saksi });
    const made = outcome?.berkas[0];
    if (!made) return;
    await send(`${made.nama}.xlsx`, await pane.services.files.xlsx(made.sheet, made.edits), XLSX_TYPE);
  };
  const all = async () => {
    const outcome = await plan.start({ pengaturan, saksi });
    if (!outcome) return;
    stopped.current = false;
    const from = outcome.berkas.length;
    setKemajuan({ sudah: 0, dari: from });
    const bytes = await zipBidang(pane.services.files, outcome.berkas, (done) => {
      setKemajuan({ sudah: done, dari: from });
      return !stopped.current;
    });
    setKemajuan(undefined);
    if (bytes) await send(`${messages.namaZip(pengaturan.tahun)}.zip`, bytes, ZIP);
    else pane.tell(messages.zipDihentikan);
  };
  const stop = () => {
    stopped.current = true;
  };
  return { one, all, stop, busy: plan.busy || kemajuan !== undefined, kemajuan, refusal: plan.refusal };
}

/** Files between two moments in which the pane can show how far it is. */
const STEP = 4;

/** The files of all bidang in one .zip; undefined when `next` said to stop. */
async function zipBidang(
  files: Files,
  berkas: readonly BidangFile[],
  next: (done: number) => boolean,
): Promise<Uint8Array | undefined> {
  const content: Record<string, Uint8Array> = {};
  for (const [index, { nama, sheet, edits }] of berkas.entries()) {
    content[`${nama}.xlsx`] = await files.xlsx(sheet, edits);
    if ((index + 1) % STEP !== 0) continue;
    if (!next(index + 1)) return undefined;
    await new Promise((done) => {
      setTimeout(done);
    });
  }
  return files.zip(content);
}
