let printed: HTMLIFrameElement | undefined;

/** Prints a picture in a document of its own, since the page around may have menus and a dark background. */
export async function printPicture(
  picture: Blob,
  {title, language}: {readonly title: string; readonly language: string},
) {
  printed?.remove();
  const frame = document.createElement('iframe');
  // Firefox prints no document that is not displayed.
  frame.style.cssText = 'border: 0; height: 0; left: 0; position: fixed; top: 0; width: 0';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  printed = frame;
  const {contentDocument: printDocument, contentWindow} = frame;
  if (!printDocument || !contentWindow) throw new Error('the page allows no document to print');
  printDocument.title = title;
  printDocument.documentElement.lang = language;
  printDocument.body.style.margin = '0';
  const image = printDocument.createElement('img');
  image.alt = title;
  image.style.cssText = 'display: block; max-height: 100vh; max-width: 100%';
  image.src = URL.createObjectURL(picture);
  printDocument.body.append(image);
  await image.decode();
  // Something else is printed, or the page has removed it.
  if (!frame.isConnected) return;
  contentWindow.addEventListener('afterprint', () => {
    URL.revokeObjectURL(image.src);
    frame.remove();
  });
  contentWindow.focus();
  contentWindow.print();
}
