import {workerAddress} from './worker-address.js';

const PATIENCE_MS = 2000;
const SCRIPT = 'postMessage(1)';

/** Whether this page allows what the map does its work with: a worker made of text. */
export function blobWorkersWork(): Promise<boolean> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    let url = '';
    const finish = (works: boolean) => {
      clearTimeout(timer);
      worker?.terminate();
      URL.revokeObjectURL(url);
      resolve(works);
    };
    const timer = setTimeout(() => finish(false), PATIENCE_MS);
    try {
      url = textUrl();
      worker = new Worker(workerAddress(url), {type: 'module'});
      worker.onmessage = () => finish(true);
      worker.onerror = (event) => {
        event.preventDefault();
        finish(false);
      };
    } catch {
      finish(false);
    }
  });
}

/** A sandboxed frame has no origin, and Chromium no blob workers there; MapLibre knows. */
function textUrl(): string {
  if (globalThis.origin === 'null') return `data:text/javascript,${SCRIPT}`;
  return URL.createObjectURL(new Blob([SCRIPT], {type: 'text/javascript'}));
}
