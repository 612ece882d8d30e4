import { Button } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { DataBarVertical32Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { writeFormulirSheets } from '../../../app/kinerja/formulir';
import { savePengaturan } from '../../../app/kinerja/pengaturan';
import type { DataTerbaca } from '../../../app/kinerja/bentuk';
import { contohIsian, contohPengaturan } from '../../../domain/kinerja/contoh';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { formatDate } from '../../bahasa/format';
import { Empty } from '../../parts/Empty';
import { Refusal } from '../../parts/Refusal';
import { Section } from '../../parts/Section';
import { LoadingScreen } from '../../parts/LoadingScreen';
import { Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { usePane, usePaneState, useTeks } from '../../state/use-pane';
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
  const save = useAction(savePengaturan, pesan.menulisContoh);
  const write = useAction(writeFormulirSheets, pesan.menulisContoh);
  const sample = async () => {
    const tahun = pane.services.now().getFullYear() - 1;
    const saved = await save.start({ pengaturan: contohPengaturan(tahun) });
    if (!saved?.pengaturan) return;
    const written = await write.start({ pengaturan: saved.pengaturan, isi: contohIsian(tahun) });
    if (written) pane.tell(pesan.contohDitulis);
  };
  const refusal = save.refusal ?? write.refusal;
  return (
    <Screen
      footer={
        <>
          {refusal && <Refusal>{t(refusal.pesan)}</Refusal>}
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
        <Button appearance="transparent" disabled={save.busy || write.busy} onClick={() => void sample()}>
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
  const write = useAction(writeFormulirSheets, pesan.membuatLembar);
  const make = async () => {
    const outcome = await write.start({ pengaturan });
    if (outcome) pane.tell(pesan.lembarDibuat(outcome.lembar.length));
  };
  return (
    <Screen
      footer={
        <>
          {write.refusal && <Refusal>{t(write.refusal.pesan)}</Refusal>}
          {complete ? (
            <ImporButton />
          ) : (
            <Button appearance="primary" disabled={write.busy} onClick={() => void make()}>
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
            <Button disabled={write.busy} onClick={() => void make()}>
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
  const language = usePaneState((state) => state.language);
  const { batasSetor } = pengaturan.kantor;
  if (batasSetor === '') return null;
  return (
    <p className={css.batas}>
      <CalendarClock20Regular className={ink.warn} aria-hidden />
      <b>{t(pesan.batasSetor(formatDate(batasSetor, language)))}</b>
    </p>
  );
}
