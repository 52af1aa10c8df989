/** A component of an application with React 18, compiled against the package by scripts/checks/package.js. */
import {useRef} from 'react';
import type {TrekList as TrekListElement} from 'trek-widgets';
import {TrekApp, TrekDetail, TrekLayer, TrekList, TrekMap} from 'trek-widgets/react';

export function Treks() {
  const list = useRef<TrekListElement>(null);
  return (
    <>
      <TrekList
        ref={list}
        id="list"
        className="treks"
        lang="fr"
        onClick={() => list.current?.showMore()}
        api="https://example.org"
        pageSize={6}
        criteria={{text: 'lake'}}
        onTrekSelect={(event) => {
          event.preventDefault();
          event.id satisfies number;
        }}
        onTrekLoad={({complete}) => complete satisfies boolean}>
        <p slot="empty">No treks</p>
      </TrekList>
      <TrekMap for="list" loading="click">
        <TrekLayer name="Plan" src="https://example.org/{z}/{x}/{y}.png" minZoom={3} />
      </TrekMap>
      <TrekDetail for="list" report privacy-url="/privacy" />
      <TrekApp api="https://example.org" routing="none" />

      {/* @ts-expect-error A boolean is not a number of items. */}
      <TrekList pageSize={true} />
      {/* @ts-expect-error Not one of the values. */}
      <TrekMap loading="never" />
      {/* @ts-expect-error No such property. */}
      <TrekList apis="https://example.org" />
    </>
  );
}
