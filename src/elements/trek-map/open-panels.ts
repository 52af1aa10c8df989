/** Something over the map that a button opens. */
export interface MapPanel {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/**
 * Handles the keys pressed in an open panel: Escape closes it, and nothing else, such as a flight. Then
 * `opener`, the selector of the button that opened it, has the focus.
 */
export const closeByEscape =
  ({isOpen, close}: MapPanel, opener?: string) =>
  (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    // It is absent once the event has been handled.
    const root = event.currentTarget instanceof Node && event.currentTarget.getRootNode();
    close();
    if (opener && root instanceof ShadowRoot) root.querySelector<HTMLElement>(opener)?.focus();
  };

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
