/** Copies a text, and writes into the status whether the browser has allowed it. */
export async function copyText(
  text: string,
  status: Element | null,
  messages: {readonly copied: string; readonly notCopied: string},
) {
  const isCopied = await Promise.resolve(
    navigator.clipboard?.writeText(text).then(() => true),
  ).catch(() => false);
  if (!status) return;
  status.setAttribute('role', isCopied ? 'status' : 'alert');
  status.textContent = isCopied ? messages.copied : messages.notCopied;
}
