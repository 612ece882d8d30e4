import type { ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { BackBar, Skeleton, Empty, Screen } from '../../parts/Screen';
import { TextButton } from '../../parts/Buttons';
import type { SopTerpilih } from '../../../app/sop/open-sop';
import { useSop } from '../../state/sop';
import { useGo, useTranslate } from '../../state/use-pane';
import { sopHilang } from './messages';

interface Props {
  readonly title: Text;
  /** Stands beside the title. */
  readonly renderAside?: (chosen: SopTerpilih) => ReactNode;
  readonly children: (chosen: SopTerpilih) => ReactNode;
}

/** A screen about the SOP in hand: its title, and what it shows once the SOP was read, or that there is none any more. */
export function SopLayer({ title, renderAside, children }: Props) {
  const go = useGo();
  const t = useTranslate();
  const reading = useSop();
  const chosen = reading?.chosen;
  return (
    <>
      <BackBar title={t(title)} aside={chosen && renderAside?.(chosen)} />
      {chosen ? (
        children(chosen)
      ) : (
        <Screen>
          {reading ? (
            <Empty title={t(sopHilang.judul)} text={t(sopHilang.isi)}>
              <TextButton says={sopHilang.kembali} onClick={go()} />
            </Empty>
          ) : (
            <Skeleton />
          )}
        </Screen>
      )}
    </>
  );
}
