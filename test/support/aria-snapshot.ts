import {executeServerCommand} from '@web/test-runner-commands';

/**
 * What a screen reader is told of the first element that matches, as YAML such as
 * `- button "Show more"`. Undefined in browsers that cannot say (only Chromium can).
 */
export async function ariaSnapshot(selector: string): Promise<string | undefined> {
  const answer = await executeServerCommand<{snapshot?: string}, {selector: string}>(
    'aria-snapshot',
    {selector},
  );
  return answer.snapshot;
}
