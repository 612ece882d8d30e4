import { useState } from 'react';
import { GAMBAR_LAPORAN, type GambarLaporan } from '../../../../domain/kinerja/identitas/identitas-laporan';
import type { ReportPicture } from '../../../../domain/kinerja/identitas/pictures';
import type { Text } from '../../../../domain/text';
import { ErrorLine } from '../../../parts/fields/ErrorLine';
import { FilePicker } from '../../../parts/fields/FilePicker';
import { usePane, useTranslate } from '../../../state/use-pane';
import { bytesOf } from '../../data/read-files';
import { identitas as words } from '../identitas-messages';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../lkj.module.css';

interface Props {
  readonly names: Readonly<Record<GambarLaporan, string>>;
  onPick(apa: GambarLaporan, picture: ReportPicture): void;
}

/** Logo and chart of the organisation as picture files; they are kept in the workbook when the screen is saved. */
export function PicturePickers({ names, onPick }: Props) {
  const t = useTranslate();
  const { services } = usePane();
  const [wrong, setWrong] = useState<Text>();
  const take = async (apa: GambarLaporan, file: File | undefined) => {
    setWrong(undefined);
    const bytes = file && (await bytesOf(file));
    if (!file || !bytes) {
      setWrong(words.tidakTerbuka);
      return;
    }
    const read = await services.files.picture(file.name, bytes);
    if (read.ok) onPick(apa, read.value);
    else setWrong(words.salah[read.refusal]);
  };
  return (
    <div className={css.gambar}>
      <h2>{t(words.gambar)}</h2>
      {GAMBAR_LAPORAN.map((apa) => (
        <div key={apa}>
          <FilePicker accept="image/png,image/jpeg" label={t(words.pilih(apa))} onPick={([file]) => void take(apa, file)}>
            {t(words.pilih(apa))}
          </FilePicker>
          <p className={`${css.gambarNama} ${ink.quiet}`}>{names[apa] || t(words.tanpaGambar)}</p>
        </div>
      ))}
      {wrong && <ErrorLine says={wrong} />}
    </div>
  );
}
