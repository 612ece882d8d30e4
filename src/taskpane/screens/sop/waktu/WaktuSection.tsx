import { bebanOf } from '../../../../domain/sop/waktu-sop';
import type { Kegiatan, Sop } from '../../../../domain/sop/sop';
import { formatWaktu } from '../../../../domain/waktu/describe-waktu';
import { formatMenit, totalTigaCara } from '../../../../domain/waktu/format-waktu';
import { HARI_PERPRES, type HariKerja } from '../../../../domain/kantor/kalender/hari-kalender';
import { CellLink } from '../../../parts/CellLink';
import { Section } from '../../../parts/Section';
import type { SopTerpilih } from '../../../../app/sop/open-sop';
import { useTeks } from '../../../state/use-pane';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './waktu.module.css';

/** The waktu baku of an SOP: the total three ways, who carries how much of it, and what was understood of each cell. */
export function WaktuSection({ terpilih: { sop, hasil } }: { readonly terpilih: SopTerpilih }) {
  const t = useTeks();
  const hari = hasil.options.hari ?? HARI_PERPRES;
  const total = totalTigaCara(hasil.totalMenit, hari);
  return (
    <Section title={t(pesan.judul)}>
      <dl className={`${parts.stats} ${css.tiga}`}>
        <div>
          <dt>{t(pesan.menit)}</dt>
          <dd>{total.menit}</dd>
        </div>
        <div>
          <dt>{t(pesan.jam)}</dt>
          <dd>{total.jam}</dd>
        </div>
        <div>
          <dt>{t(pesan.hariKerja)}</dt>
          <dd>{total.hariKerja}</dd>
        </div>
      </dl>
      <p className={ink.quiet}>{t(pesan.sehari(formatMenit(hari.menit, hari), hasil.options.hari !== undefined))}</p>
      <Beban sop={sop} hari={hari} total={hasil.totalMenit} />
      <h3 className={css.waktuH}>{t(pesan.dipahami)}</h3>
      <ul className={css.waktu}>
        {sop.kegiatan.map((kegiatan) => (
          <Baris key={kegiatan.index} sop={sop} kegiatan={kegiatan} hari={hari} />
        ))}
      </ul>
    </Section>
  );
}

function Beban({ sop, hari, total }: { readonly sop: Sop; readonly hari: HariKerja; readonly total: number }) {
  const t = useTeks();
  const { beban, tanpaPelaksana } = bebanOf(sop);
  const rows = [
    ...beban.map(({ pelaksana, nama, menit, kegiatan, tanpaWaktu }) => ({
      key: pelaksana,
      nama,
      menit,
      catatan: pesan.kegiatan(kegiatan, tanpaWaktu),
    })),
    ...(tanpaPelaksana > 0 ? [{ key: '', nama: t(pesan.tanpaPelaksana), menit: tanpaPelaksana, catatan: undefined }] : []),
  ];
  if (beban.every((one) => one.kegiatan === 0)) return <p className={`${ink.second} ${css.pikul}`}>{t(pesan.belumDitandai)}</p>;
  const most = Math.max(1, ...rows.map(({ menit }) => menit));
  return (
    <ul className={css.pikul} aria-label={t(pesan.siapaMemikul)}>
      {rows.map(({ key, nama, menit, catatan }) => (
        <li key={key}>
          <span className={css.pikulN}>
            <span className={ink.cut} title={nama}>
              {nama}
            </span>
            <span className={ink.num}>
              {t(formatMenit(menit, hari))} <span className={ink.second}>· {pesan.persen(total === 0 ? 0 : menit / total)}</span>
            </span>
          </span>
          <span className={css.pikulB} data-kosong={key === ''} aria-hidden>
            <i style={{ width: `${String((menit / most) * 100)}%` }} />
          </span>
          {catatan && <span className={ink.quiet}>{t(catatan)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One kegiatan: its waktu as written, and as understood where that differs or rests on an assumption. */
function Baris({ sop, kegiatan, hari }: { readonly sop: Sop; readonly kegiatan: Kegiatan; readonly hari: HariKerja }) {
  const t = useTeks();
  const { waktu, at, nomor, index, uraian } = kegiatan;
  const understood = formatWaktu(waktu, hari);
  return (
    <li>
      <span className={`${ink.second} ${ink.num}`} title={uraian}>
        {nomor || String(index + 1)}
      </span>
      <span className={css.waktuT}>{waktu.teks === '' ? <span className={ink.warn}>{t(pesan.kosong)}</span> : waktu.teks}</span>
      <span className={understood ? css.waktuT : `${css.waktuT} ${ink.second}`} title={waktu.anggapan && t(waktu.anggapan)}>
        {understood ? t(understood) : t(pesan.bukanDurasi[waktu.jenis])}
        {waktu.anggapan && <span className={`${ink.block} ${ink.quiet}`}>{t(waktu.anggapan)}</span>}
      </span>
      {at.waktu && <CellLink sheet={sop.sheet} at={at.waktu} />}
    </li>
  );
}
