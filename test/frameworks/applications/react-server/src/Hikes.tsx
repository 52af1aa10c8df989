import {TrekList, TrekMap} from 'trek-widgets/react';

const criteria = {text: 'lac'};

/** React sets no properties of custom elements, and adds no listeners, when it takes over a page; these components do. */
export function Hikes() {
  return (
    <>
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
      <TrekMap for="list" style={{blockSize: '20rem'}} />
    </>
  );
}
