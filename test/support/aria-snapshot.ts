import {executeServerCommand} from '@web/test-runner-commands';

/**
 * The accessibility tree of the first element that matches, as YAML such as
 * `- button "Show more"`. Undefined in other browsers than Chromium.
 */
export async function ariaSnapshot(selector: string): Promise<string | undefined> {
  const answer = await executeServerCommand<{snapshot?: string}, {selector: string}>(
    'aria-snapshot',
    {selector},
  );
  return answer.snapshot;
}
