import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { acceptUsulanUseCase } from '../../../../app/sop/accept-usulan';
import { changeSopUseCase } from '../../../../app/sop/change-sop';
import type { Pelaksana } from '../../../../domain/sop/sop';
import type { SopChange } from '../../../../domain/sop/write/sop-change';
import { Section, Screen } from '../../../parts/Screen';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTracker } from '../../../state/tracker';
import { useAction } from '../../../state/use-action';
import { useTranslate } from '../../../state/use-pane';
import { SopLayer } from '../SopLayer';
import { SusunanForm } from './SusunanForm';
import type { SusunanEntry } from './susunan-entry';
import { KegiatanRow } from './KegiatanRow';
import * as usulanMessages from '../usulan/messages';
import { UsulanRow } from '../usulan/UsulanRow';
import { useUsulan } from '../usulan/use-usulan';
import { PelaksanaRow } from './PelaksanaRow';
import * as messages from './messages';
import * as parts from '../../../parts/parts.module.css';
import * as css from './susunan.module.css';

/** The table as a list: rows and columns are put in, taken out, moved and split from here, and everything on the sheet follows. */
export function SusunanScreen() {
  return <SopLayer title={messages.judul}>{(chosen) => <Content terpilih={chosen} />}</SopLayer>;
}

function Content({ terpilih }: { readonly terpilih: SopTerpilih }) {
  const { sop, target } = terpilih;
  const t = useTranslate();
  const tracker = useTracker(true);
  const [isian, setIsian] = useState<SusunanEntry>();
  const body = useRef<HTMLDivElement>(null);
  const goTo = useRef<string>(undefined);
  const action = useAction(changeSopUseCase, messages.mengubah, {
    after: (_, { change }) => {
      goTo.current = keyAfter(change, sop.pelaksana.length);
      setIsian(undefined);
    },
    told: (_, { change }) => messages.selesai[change.kind],
  });
  const choice = useUsulan(terpilih);
  const accept = useAction(acceptUsulanUseCase, usulanMessages.menerima, {
    told: ({ accepted, drawing }) =>
      drawing ? usulanMessages.diterimaDanDigambar(accepted, drawing.symbols) : usulanMessages.diterima(accepted),
  });
  const actors = [...sop.pelaksana].sort((a, b) => a.column - b.column);
  const berkas = [...(tracker?.progress.values() ?? [])]
    .filter(({ berkas: one }) => one.status === 'berjalan' && one.sop.sheet === sop.sheet)
    .map(({ berkas: one }) => one.nama);
  const place = isian && placeOf(isian, actors);

  const focus = (key: string | undefined) => {
    if (key !== undefined) body.current?.querySelector<HTMLElement>(`[data-susun="${key}"]`)?.focus();
  };
  const shown = useRef(sop);
  useEffect(() => {
    // The row that was changed keeps the focus wherever it went, once the sheet was read again.
    if (shown.current === sop) return;
    shown.current = sop;
    focus(goTo.current);
    goTo.current = undefined;
  });

  const change = (wanted: SopChange, saved?: () => void) => {
    void (async () => {
      if (await action.start({ ...target, change: wanted })) saved?.();
    })();
  };
  const cancel = () => {
    focus(place?.from);
    setIsian(undefined);
  };
  const ask = (wanted: SusunanEntry) => {
    action.clear();
    setIsian(wanted);
  };
  const form = isian && (
    <SusunanForm
      key={JSON.stringify(isian)}
      isian={isian}
      sop={sop}
      busy={action.busy}
      berkas={berkas}
      onChange={change}
      onCancel={cancel}
    />
  );
  const below = place?.below;

  return (
    <Screen
      refusal={action.refusal?.message ?? accept.refusal?.message}
      act={{ says: messages.tambahKegiatan, onClick: () => ask({ kind: 'sisip', at: sop.kegiatan.length }) }}
    >
      <div ref={body}>
        <p className={parts.lead}>
          {t(messages.pengantar)} <span className={css.susunPintas}>{t(messages.pintasan)}</span>
        </p>
        <Section
          title={t(messages.pelaksana)}
          aside={
            <Button size="small" onClick={() => ask({ kind: 'tambah-pelaksana', at: actors.length })}>
              {t(messages.tambahPelaksana)}
            </Button>
          }
        >
          <ul className={parts.lined}>
            {actors.map((one, place) => (
              <li key={one.id}>
                {below === `p${String(place)}` && form}
                <PelaksanaRow
                  sop={sop}
                  pelaksana={one}
                  place={place}
                  busy={action.busy}
                  onAsk={ask}
                  onMove={(to) => change({ kind: 'move-pelaksana', pelaksana: one.id, to })}
                />
                {below === one.id && form}
              </li>
            ))}
            {below === `p${String(actors.length)}` && <li>{form}</li>}
          </ul>
        </Section>
        <Section title={t(messages.kegiatan)} aside={t(messages.jumlahKegiatan(sop.kegiatan.length))}>
          <ul className={parts.lined}>
            {sop.kegiatan.map((one) => (
              <li key={one.index}>
                {below === `k${String(one.index)}` && form}
                <KegiatanRow
                  sop={sop}
                  kegiatan={one}
                  busy={action.busy}
                  onAsk={ask}
                  onMove={(to) => change({ kind: 'move-kegiatan', kegiatan: one.index, to })}
                />
                {below === one.index && form}
                <ul>
                  {choice.rows
                    .filter(({ usulan }) => usulan.kegiatan === one.index)
                    .map(({ key, usulan, refused }) => (
                      <UsulanRow
                        key={key}
                        sop={sop}
                        usulan={usulan}
                        refused={refused}
                        below
                        busy={accept.busy}
                        onAccept={() => void accept.start({ ...target, usulan: [usulan] })}
                        onChange={(part) => choice.change(key, part)}
                        onRefuse={(no) => choice.refuse(key, no)}
                      />
                    ))}
                </ul>
              </li>
            ))}
            {below === `k${String(sop.kegiatan.length)}` && <li>{form}</li>}
          </ul>
        </Section>
      </div>
    </Screen>
  );
}

/**
 * Where a question stands: before the row or column of that place ("k3", "p2"), or below the one it asks about; and the button it
 * came from.
 */
function placeOf(isian: SusunanEntry, actors: readonly Pelaksana[]): { readonly below: string | number; readonly from: string } {
  switch (isian.kind) {
    case 'sisip':
      return { below: `k${String(isian.at)}`, from: `k${String(Math.max(0, isian.at - 1))}` };
    case 'tambah-pelaksana':
      return { below: `p${String(isian.at)}`, from: `p${String(Math.max(0, isian.at - 1))}` };
    case 'pisah-kolom':
    case 'ganti-nama':
    case 'hapus-pelaksana':
      return { below: isian.pelaksana, from: `p${String(actors.findIndex(({ id }) => id === isian.pelaksana))}` };
    case 'pisah':
    case 'hapus-kegiatan':
      return { below: isian.kegiatan, from: `k${String(isian.kegiatan)}` };
  }
}

/** The button of the row or column that was changed, once it stands where it belongs. */
function keyAfter(change: SopChange, actors: number): string | undefined {
  switch (change.kind) {
    case 'insert-kegiatan':
      return `k${String(change.at)}`;
    case 'delete-kegiatan':
      return `k${String(Math.max(0, change.kegiatan - 1))}`;
    case 'move-kegiatan':
      return `k${String(change.to)}`;
    case 'split-kegiatan':
      return `k${String(change.kegiatan)}`;
    case 'add-pelaksana':
      return `p${String(change.at)}`;
    case 'move-pelaksana':
      return `p${String(change.to)}`;
    case 'part-pelaksana':
    case 'rename-pelaksana':
    case 'delete-pelaksana':
      return actors > 0 ? 'p0' : undefined;
  }
}
