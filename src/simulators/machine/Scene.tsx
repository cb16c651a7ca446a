import { memo } from 'react';
import type { State } from './model.ts';
import { BoardScene } from './scenes/BoardScene.tsx';
import { CarScene } from './scenes/CarScene.tsx';
import { ChipScene } from './scenes/ChipScene.tsx';
import { ConsoleScene } from './scenes/ConsoleScene.tsx';
import { CoreScene } from './scenes/CoreScene.tsx';
import { DesktopScene } from './scenes/DesktopScene.tsx';
import { LaptopScene } from './scenes/LaptopScene.tsx';
import { PhoneScene } from './scenes/PhoneScene.tsx';
import { RoomScene } from './scenes/RoomScene.tsx';
import { WasherScene } from './scenes/WasherScene.tsx';

/** The drawing of the place where one is, without what moves and what can be pressed. */
export const Scene = memo(function Scene({ state }: { readonly state: State }) {
  switch (state.at) {
    case 'room':
      return <RoomScene state={state} />;
    case 'board':
      return <BoardScene state={state} />;
    case 'chip':
      return <ChipScene state={state} />;
    case 'core':
      return <CoreScene />;
    case 'computer':
      switch (state.shell) {
        case 'desktop':
          return <DesktopScene />;
        case 'laptop':
          return <LaptopScene state={state} />;
        case 'phone':
          return <PhoneScene state={state} />;
        case 'console':
          return <ConsoleScene state={state} />;
        case 'washer':
          return <WasherScene state={state} />;
        case 'car':
          return <CarScene state={state} />;
      }
  }
});
