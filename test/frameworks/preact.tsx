/** A component of a Preact application, compiled against the package by scripts/checks/package.js. */
import {useRef} from 'preact/hooks';
import 'trek-widgets';
import type {TrekList} from 'trek-widgets';
import type {} from 'trek-widgets/jsx';

export function Treks() {
  const list = useRef<TrekList>(null);
  return (
    <>
      <trek-list
        key="list"
        ref={list}
        id="list"
        class="treks"
        style={{'--trek-accent': 'teal'}}
        onClick={() => list.current?.showMore()}
        api="https://example.org"
        page-size={6}
        ontrek-error={({code}) => code satisfies string}>
        <p slot="empty">No treks</p>
      </trek-list>
      <trek-map for="list" loading="click" style="block-size: 20rem" />

      {/* @ts-expect-error A boolean is not a number of items. */}
      <trek-list page-size={true} />
      {/* @ts-expect-error Not one of the values. */}
      <trek-map loading="never" />
      {/* @ts-expect-error Another event. */}
      <trek-list ontrek-select={(event: MouseEvent) => event.clientX} />
    </>
  );
}
