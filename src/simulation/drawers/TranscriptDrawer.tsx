import { useState } from 'react';
import { thousands } from '../../lib/thousands.ts';
import { copyText, downloadText } from '../../platform/index.ts';
import { Button } from '../../ui/index.ts';
import { type Transcript, transcriptText } from '../transcript.ts';
import styles from './Drawer.module.css';

interface TranscriptDrawerProps {
  readonly title: string;
  readonly id: string;
  readonly transcript: Transcript;
}
export function TranscriptDrawer({ title, id, transcript }: TranscriptDrawerProps) {
  const [said, setSaid] = useState('');
  const text = transcriptText(title, transcript);
  const copy = async () => {
    const copied = await copyText(text);
    setSaid(copied ? 'Copied.' : 'Copying is not allowed here. Save it as a file instead.');
  };
  return (
    <>
      <p className={styles.heading}>What happened</p>
      {transcript.dropped > 0 && <p>{thousands(transcript.dropped)} earlier lines are not kept.</p>}
      {/* Scrolls, so the keyboard must be able to get in. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol className={styles.lines} start={transcript.dropped + 1} tabIndex={0} aria-label="What happened">
        {transcript.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines are only ever added at the end
          <li key={transcript.dropped + index}>{line}</li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => downloadText(`${id}-what-happened.txt`, text, 'text/plain')}>
          Save as a file
        </Button>
        <output>{said}</output>
      </div>
    </>
  );
}
