/** Whether a click opens a link in a new tab or window, or downloads it: the browser handles these. */
export const opensElsewhere = ({ctrlKey, metaKey, shiftKey, altKey}: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;
