import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import 'trek-widgets/trek-list.js';
import 'trek-widgets/trek-map.js';
import type {} from 'trek-widgets/jsx';

const criteria = {text: 'lac'};

function Hikes() {
  return (
    <>
      <trek-list
        id="list"
        api="/geotrek/api/v2/"
        page-size={2}
        criteria={criteria}
        ontrek-select={(event) => {
          event.preventDefault();
          document.title = String(event.id);
        }}
      />
      <trek-map for="list" style={{blockSize: '20rem'}} />
    </>
  );
}

const root = document.querySelector('#app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Hikes />
    </StrictMode>,
  );
}
