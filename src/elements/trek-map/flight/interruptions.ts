/** Keys with which MapLibre moves a map. */
const KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', '='];

interface Interruptions {
  readonly hasCooperativeGestures: () => boolean;
  readonly pause: () => void;
  readonly close: () => void;
  /** The map has come onto the screen for the first time. */
  readonly visible: () => void;
}

/**
 * Watches what a flight pauses for: the visitor takes hold of the map, the page is hidden, or the map leaves
 * the screen. Escape closes it.
 */
export function watchInterruptions(
  host: Element,
  root: ShadowRoot,
  signal: AbortSignal,
  {hasCooperativeGestures, pause, close, visible}: Interruptions,
) {
  // A gesture that MapLibre has begun would be cancelled by the next frame.
  const container = root.querySelector('.map-container');
  for (const type of ['mousedown', 'touchstart', 'wheel', 'keydown']) {
    container?.addEventListener(
      type,
      (event) => takesHold(event, hasCooperativeGestures()) && pause(),
      {signal, passive: true},
    );
  }
  root.addEventListener(
    'keydown',
    (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') close();
    },
    {signal},
  );
  document.addEventListener('visibilitychange', () => document.hidden && pause(), {signal});
  let wasVisible = false;
  const observer = new IntersectionObserver((entries) => {
    const isVisible = entries.at(-1)?.isIntersecting ?? false;
    if (isVisible && !wasVisible) visible();
    // One that is not on the screen yet waits.
    else if (!isVisible && wasVisible) pause();
    wasVisible ||= isVisible;
  });
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the visitor begins to move a map: with cooperative gestures, one finger and the wheel alone scroll the page. */
function takesHold(event: Event, hasCooperativeGestures: boolean): boolean {
  if (event instanceof KeyboardEvent) return KEYS.includes(event.key);
  if (!hasCooperativeGestures) return true;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  // Firefox has no TouchEvent on a desktop.
  return 'touches' in event ? (event as TouchEvent).touches.length > 1 : true;
}
