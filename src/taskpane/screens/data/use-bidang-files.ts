import { useRef, useState } from 'react';
import { bidangFiles } from '../../../app/kinerja/berkas-bidang';
import type { DataTerbaca } from '../../../app/kinerja/bentuk';
import { sendFile, XLSX } from '../../parts/send-file';
import { useAction } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import * as pesan from './pesan';
import { zipBidang } from './zip-bidang';

const ZIP = 'application/zip';

/** How far the making of many files has come. */
export interface KemajuanBerkas {
  readonly sudah: number;
  readonly dari: number;
}

/** Makes one bidang's file, or those of all bidang in one .zip, and says what became of it. */
export function useBidangFiles({ pengaturan }: DataTerbaca) {
  const pane = usePane();
  const plan = useAction(bidangFiles, pesan.membuatBerkas, { writes: false });
  const [kemajuan, setKemajuan] = useState<KemajuanBerkas>();
  const stopped = useRef(false);

  const send = async (name: string, bytes: Uint8Array, mime: string) => {
    const sent = await sendFile(pane.services, name, bytes, mime);
    if (sent === 'failed') pane.tell(pesan.berkasGagal, 'warn');
    else pane.tell((sent === 'opened' ? pesan.berkasDibuka : pesan.berkasDiunduh)(name));
  };
  const one = async (id: string) => {
    const outcome = await plan.start({ pengaturan, bidang: [id] });
    const made = outcome?.berkas[0];
    if (!made) return;
    await send(`${made.nama}.xlsx`, await pane.services.files.xlsx(made.sheet, made.edits), XLSX);
  };
  const all = async () => {
    const outcome = await plan.start({ pengaturan });
    if (!outcome) return;
    stopped.current = false;
    const dari = outcome.berkas.length;
    setKemajuan({ sudah: 0, dari });
    const bytes = await zipBidang(pane.services.files, outcome.berkas, (sudah) => {
      setKemajuan({ sudah, dari });
      return !stopped.current;
    });
    setKemajuan(undefined);
    if (bytes) await send(`${pesan.namaZip(pengaturan.tahun)}.zip`, bytes, ZIP);
    else pane.tell(pesan.zipDihentikan);
  };
  const stop = () => {
    stopped.current = true;
  };
  return { one, all, stop, busy: plan.busy || kemajuan !== undefined, kemajuan, refusal: plan.refusal };
}
