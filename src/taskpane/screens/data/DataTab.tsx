import { Button } from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { DataBarVertical32Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { writeSample } from '../../../app/kinerja/write-sample';
import { writeFormulirSheets } from '../../../app/kinerja/write-formulir-sheets';
import { readingFor, type KinerjaReading } from '../../../app/kinerja/read-data';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Section, LoadingScreen, Empty, Screen } from '../../parts/Screen';
import { useAction } from '../../state/use-action';
import { useGo, usePane, useTranslate } from '../../state/use-pane';
import { batasOf } from '../../../domain/kinerja/hand-ins';
import { HAND_IN_PERIODE, handInPeriodeOf, type HandInPeriode } from '../../../domain/kinerja/periode';
import { YearChoice } from '../../parts/fields/YearChoice';
import { PeriodeChoice } from '../../parts/fields/PeriodeChoice';
import { usePeriode } from '../../state/periode';
import { BidangList } from './BidangList';
import { LateList } from './LateList';
import { CapaianTable } from './CapaianTable';
import { LastImportLine, ImportButton } from './ImportButton';
import * as messages from './messages';
import { useData, usePengaturan } from './use-data';
import { writeIsian } from '../../../app/kinerja/write-isian';
import type { DataFinding } from '../../../domain/kinerja/data-finding';
import { Refusal } from '../../parts/Refusal';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { CellLink, TextButton } from '../../parts/Buttons';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** The data of every bidang: set up, filled, handed in. */
export function DataTab() {
  const reading = usePengaturan();
  const data = useData(reading?.pengaturan);
  if (reading?.pengaturan === null) return <NotSetUp />;
  if (!reading || !data) return <LoadingScreen />;
  return (
    <DataView data={data} held={reading.tahunAda} temuan={[...reading.temuan, ...data.bidang.flatMap((one) => one.temuan)]} />
  );
}

function NotSetUp() {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const sample = useAction(writeSample, messages.menulisContoh, { told: messages.contohDitulis });
  const tahun = pane.services.now().getFullYear() - 1;
  return (
    <Screen refusal={sample.refusal?.message} act={{ says: messages.isiPerjanjian, onClick: go('perjanjian') }}>
      <Empty
        icon={<DataBarVertical32Regular className={ink.brand} aria-hidden />}
        title={t(messages.kosong.judul)}
        text={t(messages.kosong.isi)}
      >
        <Button appearance="transparent" disabled={sample.busy} onClick={() => void sample.start({ tahun })}>
          {t(messages.cobaContoh)}
        </Button>
      </Empty>
    </Screen>
  );
}

interface ViewProps {
  readonly data: KinerjaReading;
  /** The years the workbook holds. */
  readonly held: readonly number[];
  readonly temuan: Parameters<typeof DataFindingList>[0]['temuan'];
}

function DataView({ data, held, temuan }: ViewProps) {
  const go = useGo();
  const t = useTranslate();
  const { pengaturan } = data;
  const periode = handInPeriodeOf(usePeriode(pengaturan.tahun));
  const asked = readingFor(data, periode);
  const made = data.bidang.filter((one) => one.formulir !== null).length;
  const complete = made === data.bidang.length;
  const write = useAction(writeFormulirSheets, messages.membuatLembar, {
    told: ({ lembar }) => messages.lembarDibuat(lembar.length),
  });
  const make = () => void write.start({ pengaturan });
  return (
    <Screen
      refusal={write.refusal?.message}
      footer={complete && <ImportButton />}
      warns={made > 0 ? messages.lembarTetap : undefined}
      act={complete ? undefined : { disabled: write.busy, says: messages.buatLembar, onClick: make }}
    >
      <YearChoice tahun={pengaturan.tahun} held={held} />
      <PeriodeChoice value={periode} choices={HAND_IN_PERIODE} tahun={pengaturan.tahun} />
      <HandInDeadline pengaturan={pengaturan} periode={periode} />
      <LateList pengaturan={pengaturan} />
      <Section title={t(messages.bidang)} aside={t(messages.indikatorDiisi(asked.indikatorLengkap, asked.indikator))}>
        <BidangList data={asked} periode={periode} />
        <div className={controls.duo}>
          <TextButton says={messages.ubahPerjanjian} onClick={go('perjanjian')} />
          {complete && <TextButton disabled={write.busy} says={messages.perbaruiLembar} onClick={make} />}
        </div>
      </Section>
      <LastImportLine />
      <DataFindingList temuan={temuan} />
      <CapaianTable data={data} />
    </Screen>
  );
}

function HandInDeadline({ pengaturan, periode }: { readonly pengaturan: Pengaturan; readonly periode: HandInPeriode }) {
  const t = useTranslate();
  const batas = batasOf(pengaturan, periode);
  if (batas === '') return null;
  return (
    <p className={css.batas}>
      <CalendarClock20Regular className={ink.warn} aria-hidden />
      <b>{t(messages.batasSetor(t(shortDate(batas)) || batas))}</b>
    </p>
  );
}

const RANK = { galat: 0, peringatan: 1, petunjuk: 2 } as const;

/** What is doubtful about the data and the settings, worst first, each with its cell and, where it can be asked, the figure meant. */
function DataFindingList({ temuan }: { readonly temuan: readonly DataFinding[] }) {
  const t = useTranslate();
  const write = useAction(writeIsian, messages.menulisAngka, { told: (_, { nilai }) => messages.angkaDitulis(nilai) });
  if (temuan.length === 0) return null;
  const sorted = temuan.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const put = ({ at, usul }: DataFinding, nilai: number) => {
    if (at && usul) void write.start({ at, dari: usul.dari, nilai });
  };
  return (
    <Section title={t(messages.temuanData)} aside={sorted.length}>
      {write.refusal && <Refusal>{t(write.refusal.message)}</Refusal>}
      <ul>
        {sorted.map((one, index) => (
          <li key={`${one.rule} ${String(index)}`} className={css.noteRow}>
            <SeverityIcon severity={one.severity} />
            <div className={ink.grow}>
              <p>
                {t(one.message)} {one.at && <CellLink sheet={one.at.sheet} at={one.at.area} />}
              </p>
              {one.at && one.usul && (
                <p className={css.figures}>
                  {one.usul.menjadi.map((nilai) => (
                    <Button key={nilai} size="small" disabled={write.busy} onClick={() => put(one, nilai)}>
                      {t(messages.tulisAngka(nilai))}
                    </Button>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
