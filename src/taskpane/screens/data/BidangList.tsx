import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import type { DataBidang, DataTerbaca } from '../../../app/kinerja/bentuk';
import { cell } from '../../../domain/sheet/address';
import { selectCell } from '../../parts/select-cell';
import { memilihSel } from '../../parts/pesan';
import type { MenuChoice } from '../../shell/menu-choice';
import { usePane, useTeks } from '../../state/use-pane';
import { BidangRow, type KeadaanBidang } from './BidangRow';
import * as pesan from './pesan';

/** Every bidang with its completeness and what can be done about it. */
export function BidangList({ data }: { readonly data: DataTerbaca }) {
  const pane = usePane();
  const t = useTeks();
  const choices = (one: DataBidang): readonly MenuChoice[] =>
    one.formulir
      ? [
          {
            key: 'buka',
            label: t(pesan.bukaLembar),
            icon: <DocumentTable20Regular />,
            choose: () => {
              void pane.ask(selectCell, { sheet: one.sheet, at: cell(0, 0) }, memilihSel, false);
            },
          },
        ]
      : [];
  return (
    <ul>
      {data.bidang.map((one) => (
        <BidangRow key={one.bidang.id} data={one} keadaan={keadaanOf(one)} choices={choices(one)} />
      ))}
    </ul>
  );
}

const keadaanOf = (one: DataBidang): KeadaanBidang =>
  one.formulir === null ? 'tanpa-lembar' : one.kelengkapan.isianTerisi > 0 ? 'terbuka' : 'belum';
