import {workerAddress} from './worker-address.js';

const TIMEOUT_MS = 2000;
const SCRIPT = 'postMessage(1)';

/**
 * Whether this page allows module workers from a blob, which MapLibre needs. One that has not started in time, as on
 * a busy phone, is allowed: browsers report at once what a policy forbids.
 */
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
    const timer = setTimeout(() => finish(true), TIMEOUT_MS);
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

/** In a sandboxed frame, whose origin is null, Chromium starts no worker from a blob; MapLibre does the same. */
function textUrl(): string {
  if (globalThis.origin === 'null') return `data:text/javascript,${SCRIPT}`;
  return URL.createObjectURL(new Blob([SCRIPT], {type: 'text/javascript'}));
}
