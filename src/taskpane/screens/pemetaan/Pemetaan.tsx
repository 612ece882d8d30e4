import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { rememberMapping } from '../../../app/sop/mapping';
import { ok } from '../../../domain/result';
import { area, columnLetters } from '../../../domain/sheet/address';
import { IDENTITAS_FIELDS } from '../../../domain/sop/templat/templat';
import type { KoreksiPemetaan } from '../../../domain/sop/read/reading';
import type { Kolom, Peran, Sop } from '../../../domain/sop/sop';
import { CellLink } from '../../parts/CellLink';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { Skeleton } from '../../parts/Skeleton';
import { BackBar } from '../../shell/BackBar';
import { batal } from '../../shell/pesan';
import { Screen } from '../../shell/Screen';
import { useSop, type SopTerpilih } from '../../state/sop';
import { useWork } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import * as pesan from './pesan';
import './pemetaan.css';

const PERAN: readonly Peran[] = ['no', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan', 'lain'];

/** What was understood of the sheet, column by column and field by field; a person can correct it. */
export function Pemetaan() {
  const t = useTeks();
  const terbaca = useSop();
  return (
    <>
      <BackBar title={t(pesan.judul)} />
      {terbaca?.terpilih ? (
        <Isi key={terbaca.terpilih.sop.sheet} terpilih={terbaca.terpilih} />
      ) : (
        <Screen>
          <Skeleton />
        </Screen>
      )}
    </>
  );
}

function Isi({ terpilih: { sop, koreksi } }: { readonly terpilih: SopTerpilih }) {
  const pane = usePane();
  const t = useTeks();
  const [changed, setChanged] = useState<ReadonlyMap<number, Peran>>(new Map());
  const save = useWork(async (koreksiBaru: KoreksiPemetaan) => {
    const result = await pane.ask(rememberMapping, koreksiBaru, pesan.menyimpan, true);
    return result?.ok ? ok(true) : result;
  });
  const leave = () => {
    pane.openLayer(undefined);
  };
  const keep = async () => {
    const before = (koreksi?.kolom ?? []).filter((one) => !changed.has(one.column));
    const kolom = [...before, ...[...changed].map(([column, peran]) => ({ column, peran }))];
    if (!(await save.start({ sheet: sop.sheet, kolom, ...(koreksi?.kepala && { kepala: koreksi.kepala }) }))) return;
    leave();
    pane.tell(pesan.tersimpan);
  };
  const forget = async () => {
    if (!(await save.start({ sheet: sop.sheet, kolom: [] }))) return;
    setChanged(new Map());
    pane.tell(pesan.dilupakan);
  };
  return (
    <Screen
      footer={
        <>
          {save.refusal && <Refusal>{t(save.refusal.message)}</Refusal>}
          <Button onClick={leave}>{t(batal)}</Button>
          <Button appearance="primary" disabled={save.busy || changed.size === 0} onClick={() => void keep()}>
            {t(pesan.simpan)}
          </Button>
        </>
      }
    >
      <p className="r-lead">{t(pesan.pengantar(sop.sheet))}</p>
      <Section
        title={t(pesan.kolom)}
        {...(koreksi && {
          aside: (
            <Button size="small" disabled={save.busy} onClick={() => void forget()}>
              {t(pesan.lupakan)}
            </Button>
          ),
        })}
      >
        <ul className="r-peta">
          {sop.kolom.map((kolom) => (
            <KolomRow
              key={kolom.column}
              sop={sop}
              kolom={kolom}
              peran={changed.get(kolom.column) ?? kolom.peran}
              onChange={(peran) => {
                const next = new Map(changed);
                if (peran === kolom.peran) next.delete(kolom.column);
                else next.set(kolom.column, peran);
                setChanged(next);
              }}
            />
          ))}
        </ul>
      </Section>
      <IdentitasSection sop={sop} />
    </Screen>
  );
}

interface RowProps {
  readonly sop: Sop;
  readonly kolom: Kolom;
  readonly peran: Peran;
  onChange(peran: Peran): void;
}

function KolomRow({ sop, kolom, peran, onChange }: RowProps) {
  const t = useTeks();
  const letters = columnLetters(kolom.column);
  const pelaksana = sop.pelaksana.find((one) => one.column === kolom.column)?.nama;
  return (
    <li>
      <CellLink sheet={sop.sheet} at={area(kolom.at.row, kolom.column, 1, kolom.columns)} />
      <span className="r-grow">
        <span className="r-cut" title={kolom.judul.join(' › ')}>
          {pelaksana ?? (kolom.judul.at(-1) || t(pesan.tanpaKepala))}
        </span>
        {kolom.ragu && (
          <span className="r-tag" data-tone="warn">
            {t(pesan.ragu)}
          </span>
        )}
      </span>
      <Select
        size="small"
        aria-label={t(pesan.kolomKe(letters))}
        value={peran}
        onChange={(_, data) => {
          onChange(PERAN.find((one) => one === data.value) ?? 'lain');
        }}
      >
        {PERAN.map((one) => (
          <option key={one} value={one}>
            {t(pesan.peran[one])}
          </option>
        ))}
      </Select>
    </li>
  );
}

function IdentitasSection({ sop }: { readonly sop: Sop }) {
  const t = useTeks();
  const found = new Map(sop.identitas.map((one) => [one.field, one]));
  const filled = sop.identitas.filter((one) => one.isi.length > 0).length;
  return (
    <Section title={t(pesan.identitas)} aside={t(pesan.terbaca(filled, IDENTITAS_FIELDS.length))}>
      <ul className="r-identitas">
        {IDENTITAS_FIELDS.map((name) => {
          const one = found.get(name);
          return (
            <li key={name}>
              <span className="r-2 r-small">{t(pesan.field[name])}</span>
              <span className={one && one.isi.length > 0 ? 'r-cut' : 'r-cut r-warn'}>
                {one ? one.isi.join(' ') || t(pesan.kosong) : t(pesan.tidakAda)}
              </span>
              {one && <CellLink sheet={sop.sheet} at={one.at} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
