import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { Empty } from '../../parts/Empty';
import { Skeleton } from '../../parts/Skeleton';
import { BackBar } from '../../parts/BackBar';
import { Screen } from '../../parts/Screen';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { useSop } from '../../state/sop';
import { usePane, useTeks } from '../../state/use-pane';
import { sopHilang } from './pesan';

interface Props {
  readonly title: Text;
  /** Stands beside the title. */
  readonly renderAside?: (terpilih: SopTerpilih) => ReactNode;
  readonly children: (terpilih: SopTerpilih) => ReactNode;
}

/** A screen about the SOP in hand: its title, and what it shows once the SOP was read, or that there is none any more. */
export function SopLayer({ title, renderAside, children }: Props) {
  const pane = usePane();
  const t = useTeks();
  const terbaca = useSop();
  const terpilih = terbaca?.terpilih;
  return (
    <>
      <BackBar title={t(title)} aside={terpilih && renderAside?.(terpilih)} />
      {terpilih ? (
        children(terpilih)
      ) : (
        <Screen>
          {terbaca ? (
            <Empty title={t(sopHilang.judul)} text={t(sopHilang.isi)}>
              <Button
                onClick={() => {
                  pane.openLayer(undefined);
                }}
              >
                {t(sopHilang.kembali)}
              </Button>
            </Empty>
          ) : (
            <Skeleton />
          )}
        </Screen>
      )}
    </>
  );
}
