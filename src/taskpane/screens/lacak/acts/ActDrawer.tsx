import { createElement, type ComponentType } from 'react';
import { useSend } from '../use-send';
import type { ActKind, ActRequest } from '../use-ask';
import { AdopsiForm } from './AdopsiForm';
import { CatatanForm, ArsipForm, BatalForm, BukaForm } from './AlasanForm';
import { BatasForm } from './BatasForm';
import { BertindakForm } from './BertindakForm';
import type { FormProps } from './ActForm';
import { RencanaForm } from './RencanaForm';
import { SerahkanForm } from './SerahkanForm';
import { TautanForm } from './TautanForm';

const FORMS: Readonly<Record<ActKind, ComponentType<FormProps>>> = {
  catatan: CatatanForm,
  serahkan: SerahkanForm,
  bertindak: BertindakForm,
  tautan: TautanForm,
  batas: BatasForm,
  rencana: RencanaForm,
  adopsi: AdopsiForm,
  arsip: ArsipForm,
  batal: BatalForm,
  buka: BukaForm,
};

interface Props extends Omit<FormProps, 'kirim' | 'langkah'> {
  readonly permintaan: ActRequest;
}

/** The form of the act a person asked for. */
export function ActDrawer({ permintaan: { tindakan, langkah }, ...rest }: Props) {
  const kirim = useSend();
  return createElement(FORMS[tindakan], { ...rest, kirim, ...(langkah !== undefined && { langkah }) });
}
