import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { Logo } from '../parts/Logo';
import { usePane, usePaneState, useTeks } from '../state/use-pane';
import { LazyMenu } from '../parts/LazyMenu';
import { merek } from '../parts/pesan';
import { belumAdaBerkas, berkas, berkasArsip, mulaiBerkas, saya as sayaLabel, sayaKosong } from './pesan';

/** Which Berkas is open, and who acts. */
export function Header() {
  return (
    <header className="r-head">
      <BerkasChooser />
      <SayaButton />
    </header>
  );
}

function BerkasChooser() {
  const pane = usePane();
  const t = useTeks();
  const list = usePaneState((state) => state.berkasList);
  const chosen = usePaneState((state) => state.berkas);
  const current = list.find((one) => one.id === chosen);
  if (list.length === 0) {
    return (
      <p className="r-brand-line" title={t(belumAdaBerkas)}>
        <Logo size={24} />
        <b>{t(merek)}</b>
      </p>
    );
  }
  return (
    <LazyMenu
      renderButton={(opens) => (
        <Button {...opens} appearance="subtle" className="r-berkas">
          <DocumentBulletList20Regular className="r-brand" aria-hidden />
          <span className="r-hidden">{t(berkas)}: </span>
          <span className="r-cut">{current?.nama}</span>
          <ChevronDown16Regular />
        </Button>
      )}
      choices={() => [
        ...list.map((one) => ({
          key: one.id,
          label: one.nama,
          ...(one.selesai && { hint: t(berkasArsip) }),
          checked: one.id === chosen,
          choose: () => {
            pane.chooseBerkas(one.id);
          },
        })),
        {
          key: '+',
          label: t(mulaiBerkas),
          icon: <Add20Regular />,
          divided: true,
          choose: () => {
            pane.openLayer('berkas-baru');
          },
        },
      ]}
    />
  );
}

function SayaButton() {
  const pane = usePane();
  const t = useTeks();
  const saya = usePaneState((state) => state.saya);
  const open = () => {
    pane.openLayer('saya');
  };
  if (!saya) {
    return (
      <Button appearance="subtle" className="r-saya" onClick={open}>
        {t(sayaKosong)}
      </Button>
    );
  }
  return (
    <Button appearance="subtle" className="r-saya" title={saya.jabatan} onClick={open}>
      <span className="r-hidden">{t(sayaLabel)}: </span>
      <span className="r-saya-t">
        <span className="r-cut r-b">{saya.nama}</span>
        <span className="r-cut r-2">{saya.jabatan}</span>
      </span>
      <span className="r-inisial" aria-hidden>
        {initials(saya.nama)}
      </span>
    </Button>
  );
}

/** "Nama Anda" is "NA". */
function initials(nama: string): string {
  const words = nama.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
