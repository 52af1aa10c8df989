import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {TrekList, TrekMap} from 'trek-widgets/react';

const criteria = {text: 'lac'};

function Hikes() {
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

const root = document.querySelector('#app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Hikes />
    </StrictMode>,
  );
}
