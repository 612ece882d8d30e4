import { Button } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { DataBarVertical32Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { writeSample } from '../../../app/kinerja/contoh';
import { writeFormulirSheets } from '../../../app/kinerja/formulir';
import type { DataTerbaca } from '../../../app/kinerja/bentuk';
import { tanggalPendek } from '../../../domain/kantor/write-tanggal';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import { BidangList } from './BidangList';
import { Hitungan } from './Hitungan';
import { ImporButton } from './ImporButton';
import { ImporTerakhirLine } from './ImporTerakhirLine';
import * as pesan from './pesan';
import { TemuanDataList } from './TemuanDataList';
import { useData, usePengaturan } from './use-data';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** The data of every bidang: set up, filled, handed in. */
export function DataTab() {
  const terbaca = usePengaturan();
  const data = useData(terbaca?.pengaturan);
  if (terbaca?.pengaturan === null) return <BelumDisiapkan />;
  if (!terbaca || !data) return <LoadingScreen />;
  return <DataView data={data} temuan={[...terbaca.temuan, ...data.bidang.flatMap((one) => one.temuan)]} />;
}

function BelumDisiapkan() {
  const pane = usePane();
  const t = useTeks();
  const sample = useAction(writeSample, pesan.menulisContoh, { told: pesan.contohDitulis });
  const tahun = pane.services.now().getFullYear() - 1;
  return (
    <Screen
      footer={
        <>
          {sample.refusal && <Refusal>{t(sample.refusal.pesan)}</Refusal>}
          <Button
            appearance="primary"
            onClick={() => {
              pane.openLayer('perjanjian');
            }}
          >
            {t(pesan.isiPerjanjian)}
          </Button>
        </>
      }
    >
      <Empty
        icon={<DataBarVertical32Regular className={ink.brand} aria-hidden />}
        title={t(pesan.kosong.judul)}
        text={t(pesan.kosong.isi)}
      >
        <Button appearance="transparent" disabled={sample.busy} onClick={() => void sample.start({ tahun })}>
          {t(pesan.cobaContoh)}
        </Button>
      </Empty>
    </Screen>
  );
}

interface ViewProps {
  readonly data: DataTerbaca;
  readonly temuan: Parameters<typeof TemuanDataList>[0]['temuan'];
}

function DataView({ data, temuan }: ViewProps) {
  const pane = usePane();
  const t = useTeks();
  const { pengaturan } = data;
  const made = data.bidang.filter((one) => one.formulir !== null).length;
  const complete = made === data.bidang.length;
  const write = useAction(writeFormulirSheets, pesan.membuatLembar, {
    told: ({ lembar }) => pesan.lembarDibuat(lembar.length),
  });
  const make = () => void write.start({ pengaturan });
  return (
    <Screen
      footer={
        <>
          {write.refusal && <Refusal>{t(write.refusal.pesan)}</Refusal>}
          {complete ? (
            <ImporButton />
          ) : (
            <Button appearance="primary" disabled={write.busy} onClick={make}>
              {t(pesan.buatLembar)}
            </Button>
          )}
        </>
      }
    >
      <BatasSetor pengaturan={pengaturan} />
      <Section title={t(pesan.bidang)} aside={t(pesan.indikatorDiisi(data.indikatorLengkap, data.indikator))}>
        <BidangList data={data} />
        <div className={controls.duo}>
          <Button
            onClick={() => {
              pane.openLayer('perjanjian');
            }}
          >
            {t(pesan.ubahPerjanjian)}
          </Button>
          {complete && (
            <Button disabled={write.busy} onClick={make}>
              {t(pesan.perbaruiLembar)}
            </Button>
          )}
        </div>
      </Section>
      <ImporTerakhirLine />
      <TemuanDataList temuan={temuan} />
      <Hitungan data={data} />
    </Screen>
  );
}

function BatasSetor({ pengaturan }: { readonly pengaturan: Pengaturan }) {
  const t = useTeks();
  const { batasSetor } = pengaturan.kantor;
  if (batasSetor === '') return null;
  return (
    <p className={css.batas}>
      <CalendarClock20Regular className={ink.warn} aria-hidden />
      <b>{t(pesan.batasSetor(t(tanggalPendek(batasSetor)) || batasSetor))}</b>
    </p>
  );
}
