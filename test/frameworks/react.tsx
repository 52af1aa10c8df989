/** A component of a React application, compiled against the package by scripts/checks/package.js. */
import {type CSSProperties, useRef} from 'react';
import 'trek-widgets';
import type {TrekList} from 'trek-widgets';
import type {} from 'trek-widgets/jsx';

const brand: CSSProperties = {'--trek-accent': 'teal', marginBlock: 4};

export function Treks({ids}: {ids: readonly string[]}) {
  const list = useRef<TrekList>(null);
  return (
    <>
      <trek-list
        key="list"
        ref={list}
        id="list"
        className="treks"
        slot="aside"
        style={brand}
        lang="fr"
        hidden
        aria-label="Treks"
        onClick={() => list.current?.showMore()}
        api="https://example.org"
        page-size={6}
        heading-level="2"
        ids={ids.join()}
        criteria={{text: 'lake'}}
        ontrek-select={(event) => {
          event.preventDefault();
          event.id satisfies number;
        }}
        ontrek-load={({complete}) => complete satisfies boolean}>
        <p slot="empty">No treks</p>
      </trek-list>
      <trek-filters
        for="list"
        ref={(filters) => void (filters?.search satisfies string | undefined)}
      />
      <trek-map for="list" loading="click" class="map">
        <trek-layer name="Plan" src="https://example.org/{z}/{x}/{y}.png" min-zoom={3} />
      </trek-map>
      <trek-detail
        for="list"
        report
        privacy-url="/privacy"
        ontrek-report={({id}) => id satisfies number}
      />
      <trek-app api="https://example.org" routing="none" worker-url={undefined} />

      {/* @ts-expect-error A boolean is not a number of items. */}
      <trek-list page-size={true} />
      {/* @ts-expect-error An attribute of text. */}
      <trek-list api={12} />
      {/* @ts-expect-error Not one of the values. */}
      <trek-map loading="never" />
      {/* @ts-expect-error A boolean attribute. */}
      <trek-detail report="yes" />
      {/* @ts-expect-error No such attribute. */}
      <trek-list apis="https://example.org" />
      {/* @ts-expect-error Another event. */}
      <trek-list ontrek-select={(event: MouseEvent) => event.clientX} />
      {/* @ts-expect-error A reference to another element. */}
      <trek-list ref={useRef<HTMLInputElement>(null)} />
      {/* @ts-expect-error No such element. */}
      <trek-lists />
    </>
  );
}
