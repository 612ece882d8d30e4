import { trackerRefusalText } from '../../../../domain/tracker/messages';
import { useTranslate } from '../../../state/use-pane';
import { useSend } from '../use-send';
import type { ActRequest } from '../use-ask';
import { AdopsiForm } from './AdopsiForm';
import { AlasanForm } from './AlasanForm';
import { BatasForm } from './BatasForm';
import { BertindakForm } from './BertindakForm';
import { CatatanForm } from './CatatanForm';
import type { FormProps } from './form-props';
import { RencanaForm } from './RencanaForm';
import { SerahkanForm } from './SerahkanForm';
import { TautanForm } from './TautanForm';

interface Props extends Pick<FormProps, 'open' | 'tracker' | 'progress' | 'onClose'> {
  readonly permintaan: ActRequest;
}

/** The form of the act a person asked for; it stays open with the reason when the act is refused. */
export function ActDrawer({ permintaan: { tindakan, langkah }, ...rest }: Props) {
  const t = useTranslate();
  const send = useSend();
  const props: FormProps = {
    ...rest,
    kirim: send,
    ...(langkah !== undefined && { langkah }),
    ...(send.refusal && { refusal: t(trackerRefusalText(send.refusal)) }),
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
