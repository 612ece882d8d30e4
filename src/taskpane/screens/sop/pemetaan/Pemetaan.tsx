import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rememberMapping } from '../../../../app/sop/mapping';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import { readSops } from '../../../../domain/sop/read/read-sops';
import type { KoreksiPemetaan } from '../../../../domain/sop/read/reading';
import type { Peran } from '../../../../domain/sop/sop';
import { Refusal } from '../../../parts/Refusal';
import { Skeleton } from '../../../parts/Skeleton';
import { BackBar } from '../../../parts/BackBar';
import { batal } from '../../../parts/pesan';
import { Screen } from '../../../parts/Screen';
import { useSop } from '../../../state/sop';
import { useAction } from '../../../state/use-action';
import { usePane, useTeks } from '../../../state/use-pane';
import { IdentitasSection } from './IdentitasSection';
import { KepalaSection } from './KepalaSection';
import { KolomSection } from './KolomSection';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';

/** What was understood of the sheet, column by column and field by field; a person can correct it, or show where the table is. */
export function Pemetaan() {
  const t = useTeks();
  const terbaca = useSop();
  const terpilih = terbaca?.terpilih;
  const lembar = terpilih?.lembar ?? terbaca?.lembarBukanSop;
  return (
    <>
      <BackBar title={t(pesan.judul)} />
      {lembar ? (
        <Isi
          key={lembar.name}
          lembar={lembar}
          nomor={terpilih?.target.nomor ?? 0}
          baru={!terpilih}
          {...(terpilih?.koreksi && { koreksi: terpilih.koreksi })}
        />
      ) : (
        <Screen>{terbaca ? <p className={parts.lead}>{t(pesan.lembarKosong(terbaca.lembar))}</p> : <Skeleton />}</Screen>
      )}
    </>
  );
}

interface Props {
  readonly lembar: SheetSnapshot;
  /** Which of several SOPs on the sheet. */
  readonly nomor: number;
  /** No SOP was found before: the person shows where it is. */
  readonly baru: boolean;
  /** What the workbook remembers already. */
  readonly koreksi?: KoreksiPemetaan;
}

function Isi({ lembar, nomor, baru, koreksi }: Props) {
  const pane = usePane();
  const t = useTeks();
  const [changed, setChanged] = useState<ReadonlyMap<number, Peran>>(new Map());
  const [kepala, setKepala] = useState<KoreksiPemetaan['kepala']>(koreksi?.kepala);
  const draft = useMemo((): KoreksiPemetaan => {
    const before = (koreksi?.kolom ?? []).filter((one) => !changed.has(one.column));
    const kolom = [...before, ...[...changed].map(([column, peran]) => ({ column, peran }))];
    return { sheet: lembar.name, kolom, ...(kepala && { kepala }) };
  }, [lembar.name, koreksi, changed, kepala]);
  // What would be understood, from the sheet in hand: nothing is kept until the person says so.
  const { sops, bukanSop } = useMemo(() => readSops(lembar, draft), [lembar, draft]);
  const sop = sops[Math.min(nomor, sops.length - 1)];
  const leave = () => {
    pane.openLayer(undefined);
  };
  const save = useAction(rememberMapping, pesan.menyimpan, {
    after: () => {
      // Where a person had to show the table, that sheet is the one they mean.
      if (baru) pane.store.set({ sop: { sheet: lembar.name } });
      leave();
    },
    told: pesan.tersimpan,
  });
  const forget = useAction(rememberMapping, pesan.menyimpan, {
    after: () => {
      setChanged(new Map());
      setKepala(undefined);
    },
    told: pesan.dilupakan,
  });
  const busy = save.busy || forget.busy;
  const refusal = save.refusal ?? forget.refusal;
  const same = changed.size === 0 && kepala?.row === koreksi?.kepala?.row && kepala?.rows === koreksi?.kepala?.rows;
  return (
    <Screen
      footer={
        <>
          {refusal && <Refusal>{t(refusal.message)}</Refusal>}
          <Button onClick={leave}>{t(batal)}</Button>
          <Button appearance="primary" disabled={busy || !sop || (same && !baru)} onClick={() => void save.start(draft)}>
            {t(pesan.simpan)}
          </Button>
        </>
      }
    >
      <p className={parts.lead}>{t(sop ? pesan.pengantar(lembar.name) : pesan.tunjukkan(lembar.name))}</p>
      {koreksi && (
        <p className={parts.lead}>
          {t(pesan.adaKoreksi)}{' '}
          <Button size="small" disabledFocusable={busy} onClick={() => void forget.start({ sheet: lembar.name, kolom: [] })}>
            {t(pesan.lupakan)}
          </Button>
        </p>
      )}
      {sops.length < 2 && (
        <KepalaSection lembar={lembar} kepala={kepala ?? sop?.kepala ?? { row: 0, rows: 1 }} onChange={setKepala} />
      )}
      {sop ? (
        <>
          <KolomSection
            sop={sop}
            changed={changed}
            onChange={(column, peran) => {
              setChanged(new Map([...changed, [column, peran]]));
            }}
          />
          <IdentitasSection sop={sop} />
        </>
      ) : (
        bukanSop && <p className={`${parts.lead} ${ink.warn}`}>{t(bukanSop)}</p>
      )}
    </Screen>
  );
}
