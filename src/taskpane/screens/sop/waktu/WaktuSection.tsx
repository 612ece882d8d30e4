import { useMemo } from 'react';
import { bebanPelaksana } from '../../../../domain/sop/beban-pelaksana';
import type { Kegiatan, Sop } from '../../../../domain/sop/sop';
import { describeWaktu } from '../../../../domain/waktu/describe-waktu';
import { formatMenit, totalInThreeWays } from '../../../../domain/waktu/format-waktu';
import { PERPRES_DAY, type WorkingDay } from '../../../../domain/kantor/kalender/working-day';
import { CellLink } from '../../../parts/Buttons';
import { Meter } from '../../../parts/Meter';
import { Stats } from '../../../parts/Stats';
import { Section } from '../../../parts/Screen';
import { sopVersiOf } from '../../../../domain/tracker/make-sop-versi';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTracker } from '../../../state/tracker';
import { useTranslate } from '../../../state/use-pane';
import { ForecastSection } from '../../lacak/forecast/ForecastSection';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './waktu.module.css';

/** The waktu baku of an SOP: the total three ways, who carries how much of it, and what was understood of each cell. */
export function WaktuSection({ terpilih: { sop, result } }: { readonly terpilih: SopTerpilih }) {
  const t = useTranslate();
  const tracker = useTracker();
  const versi = useMemo(() => sopVersiOf(sop), [sop]);
  const hari = result.options.hari ?? PERPRES_DAY;
  const total = totalInThreeWays(result.totalMenit, hari);
  return (
    <>
      {tracker && sop.kegiatan.length > 0 && <ForecastSection tracker={tracker} sop={versi} />}
      <Section title={t(messages.judul)}>
        <Stats
          className={css.tiga}
          figures={[
            [messages.menit, total.menit],
            [messages.jam, total.jam],
            [messages.hariKerja, total.hariKerja],
          ]}
        />
        <p className={ink.quiet}>{t(messages.sehari(formatMenit(hari.menit, hari), result.options.hari !== undefined))}</p>
        <BebanList sop={sop} hari={hari} total={result.totalMenit} />
        <h3 className={css.waktuH}>{t(messages.dipahami)}</h3>
        <ul className={`${parts.lined} ${css.waktu}`}>
          {sop.kegiatan.map((kegiatan) => (
            <WaktuRow key={kegiatan.index} sop={sop} kegiatan={kegiatan} hari={hari} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function BebanList({ sop, hari, total }: { readonly sop: Sop; readonly hari: WorkingDay; readonly total: number }) {
  const t = useTranslate();
  const { beban, tanpaPelaksana } = bebanPelaksana(sop);
  const rows = [
    ...beban.map(({ pelaksana, nama, menit, kegiatan, tanpaWaktu }) => ({
      key: pelaksana,
      nama,
      menit,
      catatan: messages.kegiatan(kegiatan, tanpaWaktu),
    })),
    ...(tanpaPelaksana > 0 ? [{ key: '', nama: t(messages.tanpaPelaksana), menit: tanpaPelaksana, catatan: undefined }] : []),
  ];
  if (beban.every((one) => one.kegiatan === 0))
    return <p className={`${ink.second} ${css.pikul}`}>{t(messages.belumDitandai)}</p>;
  const most = Math.max(1, ...rows.map(({ menit }) => menit));
  return (
    <ul className={css.pikul} aria-label={t(messages.siapaMemikul)}>
      {rows.map(({ key, nama, menit, catatan }) => (
        <li key={key}>
          <span className={css.pikulN}>
            <span className={ink.cut} title={nama}>
              {nama}
            </span>
            <span className={ink.num}>
              {t(formatMenit(menit, hari))}{' '}
              <span className={ink.second}>· {messages.persen(total === 0 ? 0 : menit / total)}</span>
            </span>
          </span>
          <Meter value={menit / most} tone={key === '' ? 'warn' : 'brand'} />
          {catatan && <span className={ink.quiet}>{t(catatan)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One kegiatan: its waktu as written, and as understood where that differs or rests on an assumption. */
function WaktuRow({ sop, kegiatan, hari }: { readonly sop: Sop; readonly kegiatan: Kegiatan; readonly hari: WorkingDay }) {
  const t = useTranslate();
  const { waktu, at, nomor, index, uraian } = kegiatan;
  const understood = describeWaktu(waktu, hari);
  return (
    <li>
      <span className={`${ink.second} ${ink.num}`} title={uraian}>
        {nomor || String(index + 1)}
      </span>
      <span className={css.waktuT}>
        {waktu.teks === '' ? <span className={ink.warn}>{t(messages.kosong)}</span> : waktu.teks}
      </span>
      <span className={understood ? css.waktuT : `${css.waktuT} ${ink.second}`} title={waktu.anggapan && t(waktu.anggapan)}>
        {understood ? t(understood) : t(messages.bukanDurasi[waktu.jenis])}
        {waktu.anggapan && <span className={`${ink.block} ${ink.quiet}`}>{t(waktu.anggapan)}</span>}
      </span>
      {at.waktu && <CellLink sheet={sop.sheet} at={at.waktu} />}
    </li>
  );
}
