import { roundPart } from '../focus-rounds';
import { HOST_MESSAGES } from '../messages';
import { useFrame, useText } from './context';
import * as css from './ribbon.module.css';

/** The add-in's ribbon tab, exactly as its manifest declares it. */
export function Ribbon() {
  const { manifest, panes } = useFrame();
  const say = useText();
  return (
    <nav className={css.pita} {...roundPart('pita')} aria-label={say(HOST_MESSAGES.pita)}>
      <div className={css.pitaTab} aria-hidden="true">
        {manifest.tab}
      </div>
      <div className={css.pitaIsi}>
        {manifest.groups.map((group) => (
          <fieldset key={group.id} className={css.pitaKelompok} aria-label={group.label}>
            <div className={css.pitaTombolBaris}>
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  className={css.pitaTombol}
                  title={button.tip}
                  onClick={() => panes.press(button)}
                >
                  <img
                    src={button.icons[32]}
                    srcSet={`${button.icons[32] ?? ''} 1x, ${button.icons[80] ?? ''} 2.5x`}
                    width="32"
                    height="32"
                    alt=""
                  />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className={css.pitaNama} aria-hidden="true">
              {group.label}
            </div>
          </fieldset>
        ))}
      </div>
    </nav>
  );
}
