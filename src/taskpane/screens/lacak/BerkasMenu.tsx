import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { Archive20Regular } from '@fluentui/react-icons/svg/archive';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ChartMultiple20Regular } from '@fluentui/react-icons/svg/chart-multiple';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { MoreVertical20Regular } from '@fluentui/react-icons/svg/more-vertical';
import { Note20Regular } from '@fluentui/react-icons/svg/note';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import { useState } from 'react';
import { writeDasbor } from '../../../app/tracker/write-dasbor';
import { cell } from '../../../domain/sheet/address';
import { ok } from '../../../domain/result';
import type { Text } from '../../../domain/text';
import type { Command } from '../../../domain/tracker/command';
import { refusalText } from '../../../domain/tracker/pesan';
import type { Berkas } from '../../../domain/tracker/state';
import { focusFirst } from '../../parts/focus-first';
import { memilihSel } from '../../parts/pesan';
import { Refusal } from '../../parts/Refusal';
import { selectCell } from '../../parts/select-cell';
import { LazyMenu } from '../../shell/LazyMenu';
import type { MenuChoice } from '../../shell/menu-choice';
import { batal } from '../../shell/pesan';
import { sessionOf, useCommand } from '../../state/tracker';
import { useWork } from '../../state/use-action';
import { usePane, useTeks } from '../../state/use-pane';
import type { LangkahView } from './berkas-view';
import { mencatat, tindakan as pesan } from './pesan';

/** An act that needs words first. */
type Kind = 'note' | 'hand-over' | 'cancel' | 'reopen';

interface Props {
  readonly berkas: Berkas;
  readonly view?: LangkahView;
}

/** What is done with a Berkas now and then; an act that needs words asks for them below the menu's button. */
export function BerkasMenu({ berkas, view }: Props) {
  const pane = usePane();
  const t = useTeks();
  const [asking, setAsking] = useState<Kind>();
  const command = useCommand(mencatat);
  const dasbor = useWork(() =>
    pane.work(async (workbook, stamp) => ok(await writeDasbor(workbook, sessionOf(pane), stamp.at)), pesan.menulisDasbor, true),
  );
  const closed = berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan';

  const send = async (one: Command, told: Text) => {
    if (!(await command.start(one))) return;
    setAsking(undefined);
    pane.tell(told);
  };
  const draw = async () => {
    const sheet = await dasbor.start(null);
    if (sheet === undefined) return;
    pane.tell(pesan.dasborDitulis);
    await pane.ask(selectCell, { sheet, at: cell(0, 0) }, memilihSel, false);
  };
  const ask = (kind: Kind, label: Text, icon: MenuChoice['icon']): MenuChoice => ({
    key: kind,
    label: t(label),
    ...(icon && { icon }),
    choose: () => {
      command.clear();
      setAsking(kind);
    },
  });
  const choices = (): readonly MenuChoice[] => [
    { key: 'dasbor', label: t(pesan.dasbor), icon: <ChartMultiple20Regular />, choose: () => void draw() },
    ...(closed
      ? [{ ...ask('reopen', pesan.bukaLagi, <ArrowClockwise20Regular />), divided: true }]
      : [
          { ...ask('note', pesan.catat, <Note20Regular />), divided: true },
          ...(view?.milikSaya ? [ask('hand-over', pesan.serahkan, <PersonSwap20Regular />)] : []),
          {
            key: 'arsip',
            label: t(pesan.arsipkan),
            icon: <Archive20Regular />,
            divided: true,
            choose: () => void send({ kind: 'archive', berkas: berkas.id }, pesan.diarsipkan(berkas.nama)),
          },
          ask('cancel', pesan.batalkan, <DismissCircle20Regular />),
        ]),
  ];
  const answer = (kind: Kind, words: string, nama: string) => {
    const on = { berkas: berkas.id };
    switch (kind) {
      case 'note':
        return send({ kind, ...on, teks: words, ...(view && { langkah: view.index }) }, pesan.dicatat);
      case 'hand-over':
        return view && send({ kind, ...on, langkah: view.index, kepada: { nama }, alasan: words }, pesan.diserahkan(nama));
      case 'cancel':
        return send({ kind, ...on, alasan: words }, pesan.dibatalkan(berkas.nama));
      case 'reopen':
        return send({ kind, ...on, alasan: words }, pesan.dibuka(berkas.nama));
    }
  };

  return (
    <>
      <LazyMenu
        renderButton={(opens) => (
          <Button
            {...opens}
            appearance="subtle"
            className="r-square r-berkas-menu"
            icon={<MoreVertical20Regular />}
            aria-label={t(pesan.menu(berkas.nama))}
            title={t(pesan.menu(berkas.nama))}
          />
        )}
        choices={choices}
      />
      {command.refusal && !asking && <Refusal>{t(refusalText(command.refusal))}</Refusal>}
      {asking && (
        <WordsForm
          key={asking}
          kind={asking}
          busy={command.busy}
          {...(command.refusal && { refusal: t(refusalText(command.refusal)) })}
          onCancel={() => {
            setAsking(undefined);
          }}
          onSend={(words, nama) => void answer(asking, words, nama)}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly kind: Kind;
  readonly busy: boolean;
  readonly refusal?: string;
  onSend(words: string, nama: string): void;
  onCancel(): void;
}

function WordsForm({ kind, busy, refusal, onSend, onCancel }: FormProps) {
  const t = useTeks();
  const [words, setWords] = useState('');
  const [nama, setNama] = useState('');
  const handing = kind === 'hand-over';
  const ready = handing ? nama.trim() !== '' : words.trim() !== '';
  return (
    <div className="r-ik-form">
      {handing && (
        <Field label={t(pesan.kepada)} required>
          <Input
            ref={focusFirst}
            value={nama}
            onChange={(_, data) => {
              setNama(data.value);
            }}
          />
        </Field>
      )}
      <Field label={t(pesan.tanya[kind])} required={!handing} {...(refusal !== undefined && { validationMessage: refusal })}>
        <Textarea
          {...(!handing && { ref: focusFirst })}
          rows={2}
          value={words}
          onChange={(_, data) => {
            setWords(data.value);
          }}
        />
      </Field>
      <div className="r-duo">
        <Button size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || !ready}
          onClick={() => {
            onSend(words.trim(), nama.trim());
          }}
        >
          {t(pesan.kirim[kind])}
        </Button>
      </div>
    </div>
  );
}
