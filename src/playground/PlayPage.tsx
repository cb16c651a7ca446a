import type { ComponentType } from 'react';
import { PageHead } from '../navigation/index.ts';
import { useEntries } from '../progress/index.ts';
import type { About } from '../simulation/index.ts';
import { AluDrawing } from './drawings/AluDrawing.tsx';
import { BackupsDrawing } from './drawings/BackupsDrawing.tsx';
import { BitsDrawing } from './drawings/BitsDrawing.tsx';
import { ByteDrawing } from './drawings/ByteDrawing.tsx';
import { CapacityDrawing } from './drawings/CapacityDrawing.tsx';
import { CpuDrawing } from './drawings/CpuDrawing.tsx';
import { InstrumentDrawing } from './drawings/InstrumentDrawing.tsx';
import { PythonDrawing } from './drawings/PythonDrawing.tsx';
import { RamDrawing } from './drawings/RamDrawing.tsx';
import { StorageDrawing } from './drawings/StorageDrawing.tsx';
import styles from './PlayPage.module.css';
import { progressIn } from './progress-in.ts';
import { Shelf, ShelfItem } from './Shelf.tsx';

const drawings: Readonly<Record<string, ComponentType>> = {
  alu: AluDrawing,
  backups: BackupsDrawing,
  bits: BitsDrawing,
  'byte-lab': ByteDrawing,
  capacity: CapacityDrawing,
  cpu: CpuDrawing,
  ram: RamDrawing,
  storage: StorageDrawing,
};
function drawingOf({ id, title }: About) {
  const Drawing = drawings[id];
  return Drawing ? <Drawing /> : <InstrumentDrawing title={title} />;
}

/** The workshop: every machine there is, on shelves. */
export function PlayPage({ abouts }: { readonly abouts: readonly About[] }) {
  const entries = useEntries();
  return (
    <div className={styles.page}>
      <PageHead
        title="Play"
        description="Take a machine from the shelf: simulators you can open, step through and set to work, and Python to write programs in."
      />
      <h1>The workshop</h1>
      <p className={styles.lead}>
        Take a machine from the shelf. You can open every one of them, run it slowly, run it backwards and try
        what happens. Nothing here can break.
      </p>
      <Shelf>
        {abouts.map((about) => (
          <ShelfItem
            key={about.id}
            href={`/play/${about.id}/`}
            title={about.title}
            line={about.line}
            done={progressIn(entries, about)}
            drawing={drawingOf(about)}
          />
        ))}
        <ShelfItem
          href="/play/python/"
          title="Python"
          line="Write a program in a language that grown-ups use too, and run it here."
          done=""
          drawing={<PythonDrawing />}
        />
      </Shelf>
    </div>
  );
}
