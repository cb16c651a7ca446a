import { type SubmitEvent, useState } from 'react';
import { announce, Button, Choice, Dialog, Field } from '../../ui/index.ts';
import { assemble, renameLabel } from '../../lib/lmc/assembler.ts';

interface RenameLabelProps {
  readonly source: string;
  readonly onRenamed: (source: string) => void;
  readonly onClose: () => void;
}
/** Renames a label where it stands and wherever it is used. */
export function RenameLabel({ source, onRenamed, onClose }: RenameLabelProps) {
  const labels = assemble(source).labels;
  const [from, setFrom] = useState(labels[0]?.name ?? '');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<string>();
  const rename = (event: SubmitEvent) => {
    event.preventDefault();
    const renamed = renameLabel(source, from, to);
    if ('problem' in renamed)
      return setProblem(`${renamed.problem.says} ${renamed.problem.hint ?? ''}`.trim());
    announce(`${from} is now ${to}, in ${renamed.count} places.`);
    onRenamed(renamed.source);
  };
  return (
    <Dialog open title="Rename a label" onClose={onClose}>
      {labels.length === 0 ? (
        <p>This program has no labels. A label is a word of your own before an instruction.</p>
      ) : (
        <form onSubmit={rename}>
          <Choice
            label="Which label"
            options={labels.map(({ name }) => ({ value: name, label: name }))}
            value={from}
            onChange={setFrom}
          />
          <Field
            label="Its new name"
            value={to}
            problem={problem}
            autoComplete="off"
            onChange={(event) => {
              setTo(event.target.value);
              setProblem(undefined);
            }}
          />
          <Button type="submit" kind="primary">
            Rename it everywhere
          </Button>
        </form>
      )}
    </Dialog>
  );
}
