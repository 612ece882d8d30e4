import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { applyImport, previewImport } from '../../../app/kinerja/impor';
import { asalSel, imporTerakhir } from '../../../domain/kinerja/impor/asal';
import type { BerkasMasuk, HasilImpor, Keputusan } from '../../../domain/kinerja/impor/impor';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { BackBar } from '../../parts/BackBar';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { useTracker } from '../../state/tracker';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
import { useReading } from '../../state/use-reading';
import { useBerkas } from '../lkj/use-jejak';
import { BentrokChoice } from './BentrokChoice';
import { BerkasRow } from './BerkasRow';
import { impor as pesan, membaca } from './pesan';
import { UbahanList } from './UbahanList';
import { useBatalImpor } from './use-batal-impor';
import { usePengaturan } from './use-data';
import * as parts from '../../parts/parts.module.css';

/** What received files would change, file by file; conflicts are decided here, and nothing is written before that. */
export function Impor() {
  const t = useTeks();
  const files = usePaneState((state) => state.berkasMasuk);
  const pengaturan = usePengaturan()?.pengaturan;
  const [terpasang, setTerpasang] = useState<HasilImpor>();
  return (
    <>
      <BackBar title={t(pesan.judul(files?.length ?? 0))} />
      {terpasang ? (
        <Selesai terpasang={terpasang} />
      ) : files && pengaturan ? (
        <Pratinjau files={files} pengaturan={pengaturan} onDone={setTerpasang} />
      ) : (
        <LoadingScreen />
      )}
    </>
  );
}

interface PratinjauProps {
  readonly files: readonly BerkasMasuk[];
  readonly pengaturan: Pengaturan;
  onDone(terpasang: HasilImpor): void;
}

function Pratinjau({ files, pengaturan, onDone }: PratinjauProps) {
  const pane = usePane();
  const t = useTeks();
  const [keputusan, setKeputusan] = useState<Keputusan>({});
  const [tetapPakai, setTetapPakai] = useState<readonly string[]>([]);
  const input = { pengaturan, berkas: files, keputusan, tetapPakai };
  const { result } = useReading(previewImport, input, membaca);
  const recordIn = useBerkas()?.id;
  const apply = useAction(applyImport, pesan.menyimpan, { after: onDone });
  const tracker = useTracker();
  const asal = asalSel(tracker?.events ?? []);
  const [last, setLast] = useState<HasilImpor>();
  const hasil = result?.ok ? result.value : last;
  if (hasil && hasil !== last) setLast(hasil);
  if (!hasil) return <LoadingScreen />;
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
          <Button
            appearance="primary"
            disabled={apply.busy || open > 0 || hasil.ubahan.length === 0}
            onClick={() => void apply.start({ ...input, recordIn })}
          >
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
              asal={asal}
              kerja={tracker?.kerja}
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
        <UbahanList ubahan={hasil.ubahan} />
      </Section>
    </Screen>
  );
}

/** The import is done; it can be taken back as a whole, now or later. */
function Selesai({ terpasang }: { readonly terpasang: HasilImpor }) {
  const pane = usePane();
  const t = useTeks();
  const close = () => {
    pane.openLayer(undefined);
  };
  const undo = useBatalImpor(close);
  const tracker = useTracker();
  // Without a Berkas nothing is in the log to take it back by later.
  const later = imporTerakhir(tracker?.events ?? []) !== undefined;
  return (
    <Screen
      footer={
        <>
          <Button
            disabled={undo.busy}
            onClick={() => {
              undo.start(terpasang.ubahan);
            }}
          >
            {t(pesan.kembalikanImpor)}
          </Button>
          <Button appearance="primary" onClick={close}>
            {t(pesan.selesai)}
          </Button>
        </>
      }
    >
      <Empty
        title={t(pesan.tersimpan(terpasang.ubahan.length))}
        text={t(later ? pesan.dapatDikembalikan : pesan.dapatDikembalikanSekarang)}
      />
      <section className={parts.sec}>
        <UbahanList ubahan={terpasang.ubahan} />
      </section>
    </Screen>
  );
}
