import { webSignatures } from '../../../src/addin/computer-key';
import { mountPane } from '../../../src/taskpane/mount';
import { memoryServices } from '../memory-services';
import { emptyWorkbook } from '../empty-workbook';

const asked = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) {
  const services = memoryServices(emptyWorkbook(), {
    hostLanguage: asked.get('bahasa') === 'en' ? 'en' : 'id',
    scheme: { isDark: () => asked.get('tema') === 'dark', subscribe: () => () => undefined },
    signatures: webSignatures({ keep: (make) => make() }, crypto.subtle),
    now: () => new Date(),
  });
  const surroundings = {
    onStopped: ({ message }: Error) => {
      root.textContent = message;
    },
    whenIdle: () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          resolve();
        });
      }),
  };
  Object.assign(globalThis, { pane: mountPane(root, services, surroundings), services });
}
