import { PESAN } from '../pesan';
import { useFrame, useText } from './context';

/** The add-in's ribbon tab, exactly as its manifest declares it. */
export function Ribbon() {
  const { manifest, panes } = useFrame();
  const say = useText();
  return (
    <nav className="pita" aria-label={say(PESAN.pita)}>
      <div className="pita-tab" aria-hidden="true">
        {manifest.tab}
      </div>
      <div className="pita-isi">
        {manifest.groups.map((group) => (
          <fieldset key={group.id} className="pita-kelompok" aria-label={group.label}>
            <div className="pita-tombol-baris">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  className="pita-tombol"
                  title={button.tip}
                  onClick={() => {
                    panes.press(button);
                  }}
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
            <div className="pita-nama" aria-hidden="true">
              {group.label}
            </div>
          </fieldset>
        ))}
      </div>
    </nav>
  );
}
