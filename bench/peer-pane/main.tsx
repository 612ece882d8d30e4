import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The peer for the pane's size and start: what an add-in made with the usual React template ships before it does anything.
 * A heading, three lines with icons, a text field and a button, on the same libraries as Runut's own pane.
 */
const useStyles = makeStyles({
  page: { minHeight: '100vh', padding: '20px', backgroundColor: tokens.colorNeutralBackground1 },
  line: { display: 'flex', gap: '12px', padding: '8px 0' },
});

function Page(): React.JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <div className={styles.page}>
      <Image width="90" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />
      <h1>Welcome</h1>
      <div className={styles.line}>
        <Ribbon24Regular /> Integrates with Office
      </div>
      <div className={styles.line}>
        <LockOpen24Regular /> Unlocks features
      </div>
      <div className={styles.line}>
        <DesignIdeas24Regular /> Creates and visualises
      </div>
      <Field label="Text">
        <Textarea value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button appearance="primary">Insert text</Button>
    </div>
  );
}

const root = document.getElementById('root');
if (root) {
  void Office.onReady(() => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Page />
      </FluentProvider>,
    );
  });
}
