import type { Deployment } from '../taskpane/services';

/** The server this page came from: its page names the scripts of the version it holds, each with a fingerprint of its content. */
export function browserDeployment(): Deployment {
  return {
    isNewer: async () => {
      const own = ownScripts();
      try {
        const answer = await fetch(location.pathname, { cache: 'no-store' });
        if (!answer.ok) return false;
        const page = await answer.text();
        return own.some((name) => !page.includes(name));
      } catch {
        return false;
      }
    },
    reload: () => {
      location.reload();
    },
  };
}

/** File names of this page's own scripts, as "taskpane.0a1b2c3d.js". */
const ownScripts = (): readonly string[] =>
  [...document.scripts].flatMap(({ src }) => /[^/]+\.[\da-f]{8}\.js$/.exec(src)?.[0] ?? []);

/** How long the page is left alone where the browser does not tell when it is idle, in milliseconds. */
const PAUSE = 500;

/** Resolves when the page has nothing to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      resolve();
    };
    // Safari has none, whatever the types say.
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 10_000 });
    else setTimeout(done, PAUSE);
  });
