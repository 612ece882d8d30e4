import { refusalText } from '../../../../domain/tracker/pesan';
import { useTeks } from '../../../state/use-pane';
import { useKirim } from '../kirim';
import type { Permintaan } from '../minta';
import { AdopsiForm } from './AdopsiForm';
import { AlasanForm } from './AlasanForm';
import { BatasForm } from './BatasForm';
import { BertindakForm } from './BertindakForm';
import { CatatanForm } from './CatatanForm';
import type { FormProps } from './form';
import { RencanaForm } from './RencanaForm';
import { SerahkanForm } from './SerahkanForm';
import { TautanForm } from './TautanForm';

interface Props extends Pick<FormProps, 'open' | 'tracker' | 'progress' | 'onClose'> {
  readonly permintaan: Permintaan;
}

/** The form of the act a person asked for; it stays open with the reason when the act is refused. */
export function TindakanLaci({ permintaan: { tindakan, langkah }, ...rest }: Props) {
  const t = useTeks();
  const kirim = useKirim();
  const props: FormProps = {
    ...rest,
    kirim,
    ...(langkah !== undefined && { langkah }),
    ...(kirim.refusal && { refusal: t(refusalText(kirim.refusal)) }),
  };
  switch (tindakan) {
    case 'catatan':
      return <CatatanForm {...props} />;
    case 'serahkan':
      return <SerahkanForm {...props} />;
    case 'bertindak':
      return <BertindakForm {...props} />;
    case 'tautan':
      return <TautanForm {...props} />;
    case 'batas':
      return <BatasForm {...props} />;
    case 'rencana':
      return <RencanaForm {...props} />;
    case 'adopsi':
      return <AdopsiForm {...props} />;
    case 'arsip':
    case 'batal':
    case 'buka':
      return <AlasanForm jenis={tindakan} {...props} />;
  }
}
