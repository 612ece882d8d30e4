import { Button, Field, Textarea } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentArrowRight20Regular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpen20Regular } from '@fluentui/react-icons/svg/lock-open';
import { useState } from 'react';
import { bidangFiles } from '../../../app/kinerja/berkas-bidang';
import type { DataBidang, DataTerbaca } from '../../../app/kinerja/bentuk';
import { cell } from '../../../domain/sheet/address';
import type { Text } from '../../../domain/text';
import { refusalText } from '../../../domain/tracker/pesan';
import { bidangKey, type BidangState } from '../../../domain/tracker/state';
import { formatMoment } from '../../bahasa/format';
import { Refusal } from '../../parts/Refusal';
import { sendFile, XLSX } from '../../parts/send-file';
import { memilihSel } from '../../parts/pesan';
import { selectCell } from '../../parts/select-cell';
import type { MenuChoice } from '../../shell/menu-choice';
import { batal } from '../../shell/pesan';
import { useAction } from '../../state/use-action';
import { useTracker } from '../../state/tracker';
import { focusFirst } from '../../parts/focus-first';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { useBerkas } from '../lkj/use-jejak';
import { periodeOf } from '../lkj/jejak-of';
import { BidangRow, type KeadaanBidang } from './BidangRow';
import * as pesan from './pesan';
import { useBidangAct } from './use-bidang-act';

/** What a person is asked before a bidang's data goes back or is opened again. */
interface Asking {
  readonly bidang: string;
  readonly kind: 'return-bidang' | 'reopen-bidang';
}

/** Every bidang with its completeness and what can be done about it. */
export function BidangList({ data }: { readonly data: DataTerbaca }) {
  const pane = usePane();
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const tracker = useTracker();
  const berkas = useBerkas();
  const periode = periodeOf(data.pengaturan);
  const [asking, setAsking] = useState<Asking>();
  const bidangAct = useBidangAct(data, berkas ?? null);

  const stateOf = (nama: string): BidangState | undefined =>
    berkas ? tracker?.state.bidang.get(bidangKey(berkas.id, periode, nama)) : undefined;
  const noteOf = (state: BidangState | undefined): string | undefined => {
    if (!state || state.status === 'terbuka') return undefined;
    const when = tracker ? `${formatMoment(state.sejak, tracker.kerja, language)} · ${state.oleh}` : state.oleh;
    return state.alasan !== undefined && state.status === 'dikembalikan' ? `${state.alasan} (${when})` : when;
  };
  const go = async (kind: Parameters<typeof bidangAct.start>[0]['kind'], nama: string, told: Text, alasan = '') => {
    if (await bidangAct.start({ kind, bidang: nama, alasan })) {
      setAsking(undefined);
      pane.tell(told);
    }
  };
  const files = useAction(bidangFiles, pesan.membuatBerkas);
  const makeFile = async (id: string) => {
    const outcome = await files.start({ pengaturan: data.pengaturan, bidang: [id] });
    const made = outcome?.berkas[0];
    if (!made) return;
    const { xlsxOf } = await import('../../parts/xlsx-of');
    const name = `${made.nama}.xlsx`;
    const sent = await sendFile(pane.services, name, xlsxOf(made.sheet, made.edits), XLSX);
    if (sent === 'failed') pane.tell(pesan.berkasGagal, 'warn');
    else pane.tell((sent === 'opened' ? pesan.berkasDibuka : pesan.berkasDiunduh)(name));
  };
  const choices = (one: DataBidang, state: BidangState | undefined): readonly MenuChoice[] => {
    const { nama } = one.bidang;
    const ask = (kind: Asking['kind']) => {
      bidangAct.clear();
      setAsking({ bidang: nama, kind });
    };
    const open: MenuChoice = {
      key: 'buka',
      label: t(pesan.bukaLembar),
      icon: <DocumentTable20Regular />,
      choose: () => {
        void pane.ask(selectCell, { sheet: one.sheet, at: cell(0, 0) }, memilihSel, false);
      },
    };
    const disabled = !berkas || bidangAct.busy;
    const status = state?.status ?? 'terbuka';
    const submit: MenuChoice = {
      key: 'setor',
      label: t(pesan.setor),
      icon: <CheckmarkCircle20Regular />,
      disabled,
      ...(!berkas && { hint: t(pesan.tanpaBerkas) }),
      choose: () => void go('submit-bidang', nama, pesan.disetor(nama)),
    };
    const giveBack: MenuChoice = {
      key: 'kembalikan',
      label: t(pesan.kembalikanData),
      icon: <ArrowUndo20Regular />,
      disabled,
      choose: () => {
        ask('return-bidang');
      },
    };
    const lock: MenuChoice = {
      key: 'kunci',
      label: t(pesan.kunci),
      icon: <LockClosed20Regular />,
      disabled,
      choose: () => void go('lock-bidang', nama, pesan.dikunci(nama)),
    };
    const reopen: MenuChoice = {
      key: 'buka-lagi',
      label: t(pesan.bukaLagi),
      icon: <LockOpen20Regular />,
      disabled,
      choose: () => {
        ask('reopen-bidang');
      },
    };
    const file: MenuChoice = {
      key: 'berkas',
      label: t(pesan.buatBerkas),
      icon: <DocumentArrowRight20Regular />,
      disabled: files.busy,
      choose: () => void makeFile(one.bidang.id),
    };
    const sheet = one.formulir ? [open, file] : [file];
    if (status === 'disetor') return [...sheet, giveBack, lock];
    if (status === 'dikunci') return [...sheet, reopen];
    return one.formulir ? [...sheet, submit] : sheet;
  };

  return (
    <>
      {files.refusal && <Refusal>{t(files.refusal.pesan)}</Refusal>}
      {bidangAct.refusal && !asking && <Refusal>{t(refusalText(bidangAct.refusal))}</Refusal>}
      <ul>
        {data.bidang.map((one) => {
          const state = stateOf(one.bidang.nama);
          const note = noteOf(state);
          return (
            <BidangRow
              key={one.bidang.id}
              data={one}
              keadaan={keadaanOf(one, state)}
              choices={choices(one, state)}
              {...(note !== undefined && { catatan: note })}
            >
              {asking?.bidang === one.bidang.nama && (
                <AlasanForm
                  busy={bidangAct.busy}
                  {...(bidangAct.refusal && { refusal: t(refusalText(bidangAct.refusal)) })}
                  label={t(asking.kind === 'return-bidang' ? pesan.kembalikan : pesan.bukaLagi)}
                  onCancel={() => {
                    setAsking(undefined);
                  }}
                  onSend={(alasan) =>
                    void go(
                      asking.kind,
                      asking.bidang,
                      (asking.kind === 'return-bidang' ? pesan.dikembalikan : pesan.dibukaLagi)(asking.bidang),
                      alasan,
                    )
                  }
                />
              )}
            </BidangRow>
          );
        })}
      </ul>
    </>
  );
}

interface AlasanProps {
  readonly busy: boolean;
  readonly refusal?: string;
  readonly label: string;
  onSend(alasan: string): void;
  onCancel(): void;
}

function AlasanForm({ busy, refusal, label, onSend, onCancel }: AlasanProps) {
  const t = useTeks();
  const [alasan, setAlasan] = useState('');
  return (
    <div className="r-bidang-alasan">
      <Field label={t(pesan.alasanKembali)} required {...(refusal !== undefined && { validationMessage: refusal })}>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={alasan}
          onChange={(_, data) => {
            setAlasan(data.value);
          }}
        />
      </Field>
      <div className="r-duo">
        <Button size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || alasan.trim() === ''}
          onClick={() => {
            onSend(alasan.trim());
          }}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}

function keadaanOf(one: DataBidang, state: BidangState | undefined): KeadaanBidang {
  if (state && state.status !== 'terbuka') return state.status;
  if (one.formulir === null) return 'tanpa-lembar';
  return one.kelengkapan.isianTerisi > 0 ? 'terbuka' : 'belum';
}
