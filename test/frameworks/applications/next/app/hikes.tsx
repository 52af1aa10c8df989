'use client';

import {TrekList} from 'trek-widgets/react';

const criteria = {text: 'lac'};

/** Properties that are no text, and listeners, are set by a component of the browser. */
export function Hikes() {
  return (
    <TrekList
      id="list"
      api="/geotrek/api/v2/"
      pageSize={2}
      criteria={criteria}
      onTrekSelect={(event) => {
        event.preventDefault();
        document.title = String(event.id);
      }}
    />
  );
}
