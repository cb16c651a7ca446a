import { useId, useState } from 'react';
import { useSettings, choices } from '../../../settings/index.ts';
import { announce, Button, Icon, IconButton } from '../../../ui/index.ts';
import { PanelTabs } from '../PanelTabs.tsx';
import type { Program } from '../use-program.ts';
import { EarlierDialog } from './EarlierDialog.tsx';
import { canRemove, isPython, namesOf } from './model.ts';
import { NameForm } from './NameForm.tsx';
import styles from './FileRow.module.css';

interface FileRowProps {
  readonly program: Program;
  /** The ids of the tabs begin with it. */
  readonly base: string;
}
type Drawer = 'none' | 'file' | 'new' | 'rename';

/** The tabs of the program's files, and what can be done with the one in front. */
export function FileRow({ program, base }: FileRowProps) {
  const [drawer, setDrawer] = useState<Drawer>('none');
  const [earlier, setEarlier] = useState(false);
  const drawerId = useId();
  const { open, main } = program;
  const names = namesOf(program);
  const toggle = (which: Drawer) => setDrawer((now) => (now === which ? 'none' : which));
  const close = () => setDrawer('none');
  return (
    <>
      <div className={styles.row}>
        <PanelTabs
          label="Files of the program"
          tabs={names.map((id) => ({
            id,
            label: id === main && names.length > 1 ? <MainName name={id} /> : id,
          }))}
          chosen={open}
          onChoose={(name) => {
            program.show(name);
            close();
          }}
          base={base}
        />
        <IconButton
          label="New file"
          aria-expanded={drawer === 'new'}
          aria-controls={drawerId}
          onClick={() => toggle('new')}
        >
          <Icon name="plus" />
        </IconButton>
        <span className={styles.gap} />
        <span className={styles.inRow}>
          <CodeSize />
        </span>
        <IconButton
          label={`More about ${open}`}
          aria-expanded={drawer === 'file' || drawer === 'rename'}
          aria-controls={drawerId}
          onClick={() => setDrawer((now) => (now === 'file' || now === 'rename' ? 'none' : 'file'))}
        >
          <Icon name="more" />
        </IconButton>
      </div>
      <div id={drawerId} hidden={drawer === 'none'} data-drawer="" className={styles.drawer}>
        {drawer === 'new' && (
          <NameForm
            program={program}
            label="Name of the new file"
            button="Make it"
            onName={(name) => {
              program.add(name);
              announce(`${name} is there.`);
              close();
            }}
            onCancel={close}
          />
        )}
        {drawer === 'rename' && (
          <NameForm
            program={program}
            own={open}
            label={`New name of ${open}`}
            button="Rename"
            onName={(name) => {
              program.rename(open, name);
              announce(`It is called ${name} now.`);
              close();
            }}
            onCancel={close}
          />
        )}
        {drawer === 'file' && (
          <>
            <span className={styles.inDrawer}>
              <CodeSize />
            </span>
            <Button kind="quiet" onClick={() => setDrawer('rename')}>
              Rename
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                setEarlier(true);
                close();
              }}
            >
              <Icon name="undo" />
              Earlier versions
            </Button>
            {isPython(open) && open !== main && (
              <Button
                kind="quiet"
                onClick={() => {
                  program.setMain(open);
                  announce(`Run now runs ${open}.`);
                  close();
                }}
              >
                <Icon name="play" />
                Let Run run this file
              </Button>
            )}
            {canRemove(program, open) && (
              <Button
                kind="quiet"
                onClick={() => {
                  program.remove(open);
                  close();
                }}
              >
                <Icon name="delete" />
                Delete
              </Button>
            )}
          </>
        )}
      </div>
      <EarlierDialog open={earlier} onClose={() => setEarlier(false)} program={program} />
    </>
  );
}

/** The file that Run runs bears a small Run. */
function MainName({ name }: { readonly name: string }) {
  return (
    <span className={styles.main}>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 0v12l10-6z" fill="currentColor" />
      </svg>
      {name}
      <span className="visually-hidden">, which Run runs</span>
    </span>
  );
}

/** Smaller and larger letters for programs; kept with the settings. */
function CodeSize() {
  const size = useSettings((settings) => settings.code);
  const set = useSettings((settings) => settings.set);
  const at = choices.code.indexOf(size);
  const change = (by: number) => {
    const code = choices.code[at + by];
    if (code) set({ code });
  };
  return (
    <span className={styles.sizes}>
      <IconButton label="Smaller letters" aria-disabled={at === 0} onClick={() => change(-1)}>
        <span className={styles.small}>A</span>
      </IconButton>
      <IconButton
        label="Larger letters"
        aria-disabled={at === choices.code.length - 1}
        onClick={() => change(1)}
      >
        <span className={styles.large}>A</span>
      </IconButton>
    </span>
  );
}
