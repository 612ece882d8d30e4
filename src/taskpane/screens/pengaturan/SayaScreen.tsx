import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { otherJabatan } from '../../../domain/tracker/riwayat/many-jabatan';
import { BackBar } from '../../parts/Screen';
import { simpan } from '../../parts/messages';
import { FormScreen } from '../../parts/FormScreen';
import { TextField } from '../../parts/fields/Fields';
import { useDraft } from '../../state/draft';
import { partOf } from '../../parts/fields/part-of';
import { useSop } from '../../state/sop';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { saya as pesan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

/** Asks once who acts on this machine: name, jabatan, NIP if one likes. */
export function SayaScreen() {
  const pane = usePane();
  const t = useTranslate();
  const known = usePaneState((state) => state.saya);
  const ofBerkas = usePaneState((state) => state.jabatan);
  const ofSop = useSop()?.chosen?.sop.pelaksana.map((one) => one.nama) ?? [];
  const jabatanList = [...new Set([...ofBerkas, ...ofSop])];
  const draft = useDraft('saya', { nama: known?.nama ?? '', jabatan: known?.jabatan ?? '', nip: known?.nip ?? '' });
  const of = partOf(draft.isian, draft.change);
  const { nama, jabatan, nip: typed } = draft.isian;
  const logged = pane.session.seen?.reading.events;
  const other = logged && otherJabatan(logged, nama, jabatan);
  const nip = typed.replace(/\s/g, '');
  const nipWrong = nip !== '' && !/^\d{18}$/.test(nip);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (nama.trim() === '' || jabatan.trim() === '' || nipWrong) return;
    pane.declareSaya({ nama: nama.trim(), jabatan: jabatan.trim(), ...(nip !== '' && { nip }) });
    draft.drop();
    pane.openLayer(undefined);
    pane.tell(pesan.tersimpan);
  };

  return (
    <>
      <BackBar title={t(pesan.judul)} />
      <FormScreen submit={simpan} draft={draft} onSubmit={submit}>
        <p className={ink.second}>{t(pesan.penjelasan)}</p>
        <TextField label={pesan.nama} needed={pesan.namaKosong} autoComplete="name" {...of('nama')} />
        <TextField label={pesan.jabatan} needed={pesan.jabatanKosong} hint={pesan.contohJabatan} {...of('jabatan')} />
        {other !== undefined && <output className={ink.warn}>{t(pesan.jabatanLain(nama.trim(), other))}</output>}
        {jabatanList.length > 0 && (
          <fieldset className={controls.set} aria-label={t(pesan.jabatanSop)}>
            <p className={ink.quiet}>{t(pesan.jabatanSop)}</p>
            <div className={controls.chips}>
              {jabatanList.map((one) => (
                <Button
                  key={one}
                  size="small"
                  shape="circular"
                  aria-pressed={one === jabatan}
                  onClick={() => draft.change({ jabatan: one })}
                >
                  {one}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        <TextField label={pesan.nip} wrong={tried && nipWrong && pesan.nipSalah} inputMode="numeric" {...of('nip')} />
        <p className={ink.quiet}>{t(pesan.tempat)}</p>
      </FormScreen>
    </>
  );
}
