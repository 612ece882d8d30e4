import { Spinner } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { PlugDisconnected28Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { Screen } from '../../parts/Screen';
import type { Activity, Trouble } from '../../state/pane-state';
import { usePane, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './trouble.module.css';

/** The host failed: what happened, why it may be so, what to do, and what is safe. */
export function TroubleScreen({ trouble }: { readonly trouble: Trouble }) {
  const pane = usePane();
  const t = useTranslate();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState(false);
  const about = messages.troubleText[trouble.kind];
  const detail = `Runut · ${trouble.label.id} · ${trouble.detail}`;

  const copy = async () => {
    try {
      await pane.services.copyText(detail);
      setCopied(true);
    } catch {
      setShown(true);
    }
  };

  return (
    <Screen
      back={[copied ? messages.tersalin : messages.salinRincian, () => void copy()]}
      act={{ says: wayOn(trouble), onClick: () => pane.recover() }}
    >
      <Explanation
        icon={<PlugDisconnected28Regular className={ink.danger} />}
        title={t(about.terjadi)}
        lines={[t(about.sebab), t(messages.saatItu(t(trouble.label)))]}
        doing={about.lakukan}
        safe={[trouble.during === 'write' ? messages.amanTulis : messages.amanBaca, messages.amanSebelumnya]}
      />
      {shown && (
        <pre className={css.detail} aria-label={t(messages.rincian)}>
          {detail}
        </pre>
      )}
    </Screen>
  );
}

const wayOn = ({ kind, during }: Trouble): Text =>
  kind === 'newer-pane' ? messages.muatUlang : during === 'write' ? messages.bacaUlang : messages.cobaLagi;

/** The host has been silent for a while; it may still answer, and then this screen goes away by itself. */
export function WaitingForExcel({ activity }: { readonly activity: Activity }) {
  const pane = usePane();
  const { services } = pane;
  const t = useTranslate();
  const [now, setNow] = useState(() => services.now().getTime());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(services.now().getTime());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [services]);
  const about = messages.troubleText['not-responding'];
  return (
    <Screen {...(!activity.writes && { back: [messages.berhentiMenunggu, pane.stopWaiting] as const })}>
      <Explanation
        icon={<Spinner size="large" />}
        title={t(messages.masihMenunggu)}
        lines={[
          `${t(messages.sudahDetik(Math.round((now - activity.since) / 1000)))} ${t(about.sebab)}`,
          t(messages.saatItu(t(activity.label))),
        ]}
        doing={about.lakukan.slice(0, 2)}
        safe={[activity.writes ? messages.menungguTulis : messages.amanBaca, messages.amanSebelumnya]}
      />
    </Screen>
  );
}

interface ExplanationProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly lines: readonly string[];
  readonly doing: readonly Text[];
  readonly safe: readonly Text[];
}

function Explanation({ icon, title, lines, doing, safe }: ExplanationProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={css.galat}>
      {icon}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lines.map((line) => (
        <p key={line} className={ink.second}>
          {line}
        </p>
      ))}
      <h2>{t(messages.yangDilakukan)}</h2>
      <ol>
        {doing.map((one) => (
          <li key={one.id}>{t(one)}</li>
        ))}
      </ol>
      <h2>{t(messages.yangAman)}</h2>
      <ul>
        {safe.map((one) => (
          <li key={one.id}>
            <CheckmarkCircle16Filled className={ink.ok} aria-hidden />
            {t(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
