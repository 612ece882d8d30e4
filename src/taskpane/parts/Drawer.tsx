import { Button, DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import type { Text } from '../../domain/text';
import type { Draft } from '../state/draft';
import { DraftLine } from './DraftLine';
import { TriedContext } from './fields/tried';
import { Refusal } from './Refusal';
import { TextButton } from './Buttons';
import { batal, tutup } from './messages';
import { useTranslate } from '../state/use-pane';
import * as drawer from './drawer.module.css';
import * as frame from './frame.module.css';

interface Props {
  readonly open: boolean;
  readonly title: Text;
  /** What the primary button does; without it the drawer only shows. */
  readonly submit: Text | undefined;
  readonly busy?: boolean;
  /** Why the last attempt was refused. */
  readonly refusal?: Text | undefined;
  /** What became of something typed earlier; null for one that asks for nothing to be typed or chosen. */
  readonly draft: Pick<Draft<object>, 'said'> | null;
  readonly children: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

/** A form that rises from the foot of the pane; what it is about stays visible above. Enter sends it, Escape leaves it. */
export function Drawer({ open, title, submit, busy = false, refusal, draft, children, onSubmit, onClose }: Props) {
  const t = useTranslate();
  const form = useId();
  const [tried, setTried] = useState(false);
  useEffect(() => giveBack, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    onSubmit();
  };
  return (
    <OverlayDrawer
      open={open}
      position="bottom"
      className={drawer.sheet}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DrawerHeader className={drawer.head}>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={t(tutup)} onClick={onClose} />}
        >
          {t(title)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={drawer.body}>
        <form id={form} className={drawer.form} onSubmit={send} noValidate>
          <DraftLine said={draft?.said} />
          <TriedContext value={tried}>{children}</TriedContext>
        </form>
      </DrawerBody>
      <DrawerFooter className={frame.foot}>
        {refusal && <Refusal>{t(refusal)}</Refusal>}
        <TextButton says={submit ? batal : tutup} onClick={onClose} />
        {submit && <TextButton appearance="primary" type="submit" form={form} disabled={busy} says={submit} />}
      </DrawerFooter>
    </OverlayDrawer>
  );
}

/**
 * Fluent hides the page from screen readers while a drawer is open and shows it again a moment after it closed; a screen that leaves
 * before that moment would leave the page hidden for good.
 */
function giveBack(): void {
  if (document.querySelector('[role="dialog"]')) return;
  for (const one of document.body.children) one.removeAttribute('aria-hidden');
}
