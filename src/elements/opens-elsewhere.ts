/** Whether a click asks for a new tab or window, or for a file: that is the visitor's business. */
export const opensElsewhere = ({ctrlKey, metaKey, shiftKey, altKey}: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;
