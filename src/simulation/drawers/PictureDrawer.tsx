import { useState } from 'react';
import { downloadBlob, downloadText } from '../../platform/index.ts';
import { Button } from '../../ui/index.ts';
import { pictureOf, toPng } from '../picture.ts';
import styles from './Drawer.module.css';

interface PictureDrawerProps {
  readonly id: string;
  readonly title: string;
  readonly stage: () => Element | null;
}
export function PictureDrawer({ id, title, stage }: PictureDrawerProps) {
  const [said, setSaid] = useState('');
  const take = () => {
    const svg = stage()?.querySelector<SVGSVGElement>('svg[data-picture]');
    if (!svg) setSaid('This simulator has no drawing to save just now.');
    return svg ? pictureOf(svg, title) : undefined;
  };
  const saveSvg = () => {
    const picture = take();
    if (picture) downloadText(`${id}.svg`, picture.text, 'image/svg+xml');
  };
  const savePng = async () => {
    const picture = take();
    if (!picture) return;
    const png = await toPng(picture);
    if (png) downloadBlob(`${id}.png`, png);
    else setSaid('This browser could not make a PNG. The SVG says the same.');
  };
  return (
    <>
      <p className={styles.heading}>Picture</p>
      <p>The drawing as it is now. SVG stays sharp at any size; PNG goes into any document.</p>
      <div className={styles.row}>
        <Button onClick={saveSvg}>Save as SVG</Button>
        <Button onClick={() => void savePng()}>Save as PNG</Button>
        <output>{said}</output>
      </div>
    </>
  );
}
