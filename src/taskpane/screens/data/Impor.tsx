import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { applyImport, previewImport, undoImport, type ImporTerpasang } from '../../../app/kinerja/impor';
import type { BerkasMasuk, Bentrok, HasilImpor, Keputusan } from '../../../domain/kinerja/impor/impor';
import { formatIsian } from '../../../domain/kinerja/angka';
import { catatanImpor } from '../../../domain/kinerja/impor/catatan';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { CellLink } from '../../parts/CellLink';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { Skeleton } from '../../parts/Skeleton';
import { BackBar } from '../../shell/BackBar';
import { Screen } from '../../shell/Screen';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { useRecordData } from '../lkj/use-record';
import { BerkasRow } from './BerkasRow';
import './data.css';
import { impor as pesan, membaca } from './pesan';
import { usePengaturan } from './use-data';

/** What received files would change, file by file; conflicts are decided here, and nothing is written before that. */
export function Impor() {
  const t = useTeks();
  const files = usePaneState((state) => state.berkasMasuk);
  const pengaturan = usePengaturan()?.pengaturan;
  const [terpasang, setTerpasang] = useState<ImporTerpasang>();
  return (
    <>
      <BackBar title={t(pesan.judul(files?.length ?? 0))} />
      {terpasang ? (
        <Selesai terpasang={terpasang} />
      ) : files && pengaturan ? (
        <Pratinjau files={files} pengaturan={pengaturan} onDone={setTerpasang} />
      ) : (
        <Screen>
          <Skeleton />
        </Screen>
      )}
    </>
  );
}

interface PratinjauProps {
  readonly files: readonly BerkasMasuk[];
  readonly pengaturan: Pengaturan;
  onDone(terpasang: ImporTerpasang): void;
}

function Pratinjau({ files, pengaturan, onDone }: PratinjauProps) {
  const pane = usePane();
  const t = useTeks();
  const [keputusan, setKeputusan] = useState<Keputusan>({});
  const [tetapPakai, setTetapPakai] = useState<readonly string[]>([]);
  const input = { pengaturan, berkas: files, keputusan, tetapPakai };
  const { result } = useReading(previewImport, input, membaca);
  const apply = useAction(applyImport, pesan.menyimpan);
  const record = useRecordData();
  const [last, setLast] = useState<HasilImpor>();
  const hasil = result?.ok ? result.value : last;
  if (hasil && hasil !== last) setLast(hasil);
  if (!hasil) {
    return (
      <Screen>
        <Skeleton />
      </Screen>
    );
  }
  const save = async () => {
    const outcome = await apply.start(input);
    if (!outcome) return;
    await record('data-diimpor', catatanImpor(outcome));
    onDone(outcome);
  };
  const open = hasil.belumDiputuskan;
  return (
    <Screen
      footer={
        <>
          {apply.refusal && <Refusal>{t(apply.refusal.pesan)}</Refusal>}
          <Button
            onClick={() => {
              pane.openLayer(undefined);
            }}
          >
            {t(pesan.batal)}
          </Button>
          <Button appearance="primary" disabled={apply.busy || open > 0 || hasil.ubahan.length === 0} onClick={() => void save()}>
            {t(open > 0 ? pesan.belumDiputuskan(open) : pesan.simpan(hasil.ubahan.length))}
          </Button>
        </>
      }
    >
      {hasil.bentrok.length > 0 && (
        <Section title={t(pesan.bentrokan)}>
          {hasil.bentrok.map((one) => (
            <BentrokChoice
              key={one.kunci}
              bentrok={one}
              chosen={keputusan[one.kunci]}
              onChoose={(dari) => {
                setKeputusan({ ...keputusan, [one.kunci]: dari });
              }}
            />
          ))}
        </Section>
      )}
      <Section title={t(pesan.berkas)}>
        <ul>
          {hasil.berkas.map((one, index) => (
            <BerkasRow
              key={`${one.nama} ${String(index)}`}
              berkas={one}
              onUse={() => {
                setTetapPakai([...tetapPakai, one.nama]);
              }}
            />
          ))}
        </ul>
      </Section>
    </Screen>
  );
}

interface BentrokProps {
  readonly bentrok: Bentrok;
  readonly chosen: string | undefined;
  onChoose(dari: string): void;
}

/** Two values for one cell, side by side; one of them is chosen. */
function BentrokChoice({ bentrok, chosen, onChoose }: BentrokProps) {
  const t = useTeks();
  const title = `${bentrok.apa}, ${bentrok.isian}`;
  return (
    <div className="r-bentrok">
      <p>
        <b>{bentrok.apa}</b> {bentrok.isian} <CellLink sheet={bentrok.at.sheet} at={bentrok.at.area} />
      </p>
      <RadioGroup
        aria-label={title}
        value={chosen ?? ''}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {bentrok.calon.map((one) => (
          <Radio
            key={one.dari}
            className="r-calon"
            value={one.dari}
            label={
              <span className="r-calon-l">
                <b>{one.nilai === '' ? '–' : formatIsian(one.nilai)}</b>
                <span className="r-cut r-small r-2">{one.dari === 'sini' ? t(pesan.diSini) : one.dari}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}

/** The import is done; it can be taken back as a whole. */
function Selesai({ terpasang }: { readonly terpasang: ImporTerpasang }) {
  const pane = usePane();
  const t = useTeks();
  const undo = useAction(undoImport, pesan.membatalkan);
  const record = useRecordData();
  const back = async () => {
    const outcome = await undo.start({ terpasang });
    if (!outcome) return;
    const told = pesan.dibatalkan(outcome.kembali, outcome.dilewati);
    await record('impor-dibatalkan', { ringkasan: told.id });
    pane.openLayer(undefined);
    pane.tell(told);
  };
  return (
    <Screen
      footer={
        <>
          <Button disabled={undo.busy} onClick={() => void back()}>
            {t(pesan.kembalikanImpor)}
          </Button>
          <Button
            appearance="primary"
            onClick={() => {
              pane.openLayer(undefined);
            }}
          >
            {t(pesan.selesai)}
          </Button>
        </>
      }
    >
      <Empty title={t(pesan.tersimpan(terpasang.ubahan.length))} text={t(pesan.dapatDikembalikan)} />
    </Screen>
  );
}
