import {TrekMap} from 'trek-widgets/react';
import {Hikes} from './hikes';

/** A server component, which may render the components of the elements. */
export default function Page() {
  return (
    <main>
      <Hikes />
      <TrekMap for="list" style={{blockSize: '20rem'}} />
    </main>
  );
}
