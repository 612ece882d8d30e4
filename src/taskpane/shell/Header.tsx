import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { text } from '../../domain/text';
import { Logo } from '../parts/Logo';
import { useGo, usePane, usePaneState, useTranslate } from '../state/use-pane';
import { LazyMenu } from '../parts/LazyMenu';
import { TextButton } from '../parts/Buttons';
import { merek } from '../parts/messages';
import { belumAdaBerkas, berkas, berkasArsip, mulaiBerkas, saya as sayaLabel, sayaKosong } from './messages';
import * as ink from '../parts/ink.module.css';
import * as shell from './shell.module.css';

/** Which Berkas is open, and who acts. */
export function Header() {
  return (
    <header className={shell.head}>
      <BerkasChooser />
      <SayaButton />
    </header>
  );
}

function BerkasChooser() {
  const pane = usePane();
  const go = useGo();
  const t = useTranslate();
  const list = usePaneState((state) => state.berkasList);
  const chosen = usePaneState((state) => state.berkas);
  const current = list.find((one) => one.id === chosen);
  if (list.length === 0) {
    return (
      <p className={shell.brandLine} title={t(belumAdaBerkas)}>
        <Logo size={24} />
        <b>{t(merek)}</b>
      </p>
    );
  }
  return (
    <LazyMenu
      renderButton={(opens) => (
        <Button {...opens} appearance="subtle" className={shell.berkas}>
          <DocumentBulletList20Regular className={ink.brand} aria-hidden />
          <span className={ink.hidden}>{t(berkas)}: </span>
          <span className={ink.cut}>{current?.nama}</span>
          <ChevronDown16Regular />
        </Button>
      )}
      choices={() => [
        ...list.map(({ id, nama, selesai }) => ({
          label: text(nama, nama),
          ...(selesai && { hint: berkasArsip }),
          checked: id === chosen,
          choose: () => pane.chooseBerkas(id),
        })),
        { label: mulaiBerkas, icon: <Add20Regular />, divided: true, choose: go('berkas-baru') },
      ]}
    />
  );
}

function SayaButton() {
  const go = useGo();
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const open = go('saya');
  if (!saya) {
    return <TextButton appearance="subtle" className={shell.saya} says={sayaKosong} onClick={open} />;
  }
  return (
    <Button appearance="subtle" className={shell.saya} title={saya.jabatan} onClick={open}>
      <span className={ink.hidden}>{t(sayaLabel)}: </span>
      <span className={shell.sayaT}>
        <span className={`${ink.cut} ${ink.bold}`}>{saya.nama}</span>
        <span className={`${ink.cut} ${ink.second}`}>{saya.jabatan}</span>
      </span>
      <span className={shell.inisial} aria-hidden>
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
