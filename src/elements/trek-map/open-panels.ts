/** Something over the map that a button opens. */
export interface MapPanel {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** Narrower maps, in pixels, have no room for two of them. */
const ROOM_FOR_TWO = 560;

/** On a narrow map, a panel that opens takes the place of the one that was open. */
export class OpenPanels {
  private open: readonly MapPanel[] = [];

  update(panels: readonly (MapPanel | undefined)[], width: number) {
    const before = this.open;
    this.open = panels.filter((panel) => panel !== undefined).filter(({isOpen}) => isOpen());
    if (width >= ROOM_FOR_TWO || this.open.every((panel) => before.includes(panel))) return;
    for (const panel of before) if (panel.isOpen()) panel.close();
  }
}
