import { useId } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { TabList } from '../../ui/index.ts';
import { AdvertsRoom } from './AdvertsRoom.tsx';
import styles from './CapacityView.module.css';
import { DiskRoom } from './DiskRoom.tsx';
import { DownloadRoom } from './DownloadRoom.tsx';
import { ROOMS } from './model.ts';
import { PackRoom } from './PackRoom.tsx';
import { ShelvesRoom } from './ShelvesRoom.tsx';
import type { Action, Room, Setup, State } from './state.ts';

const NAMES: { readonly [Name in Room]: string } = {
  shelves: 'Shelves',
  disk: 'Who stole it?',
  pack: 'Pack a disk',
  download: 'Download',
  adverts: 'RAM or flash?',
};
const rooms = {
  shelves: ShelvesRoom,
  disk: DiskRoom,
  pack: PackRoom,
  download: DownloadRoom,
  adverts: AdvertsRoom,
};

/** The rooms, one at a time: shelves, the disk, packing, lines, adverts. They draw the state and send actions. */
export function CapacityView(props: ViewProps<Setup, State, Action>) {
  const { state, send, compact } = props;
  const id = useId();
  const Here = rooms[state.room];
  return (
    <div className={`${styles.room} ${compact ? styles.compact : ''}`}>
      {!compact && (
        <TabList
          label="Rooms"
          tabs={ROOMS.map((room) => ({ id: room, label: NAMES[room] }))}
          chosen={state.room}
          onChoose={(to) => {
            const room = ROOMS.find((one) => one === to);
            if (room && room !== state.room) send({ kind: 'room', room });
          }}
          tabId={(room) => `${id}-${room}`}
          panelId={() => `${id}-panel`}
          className={styles.tabs}
          tabClassName={styles.tab}
        />
      )}
      <div
        id={`${id}-panel`}
        className={styles.panel}
        {...(compact ? {} : { role: 'tabpanel', 'aria-labelledby': `${id}-${state.room}` })}
      >
        <Here {...props} />
      </div>
    </div>
  );
}
