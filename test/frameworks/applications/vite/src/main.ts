import 'trek-widgets/trek-list.js';
import 'trek-widgets/trek-map.js';

const list = document.querySelector('trek-list');
if (list) {
  list.criteria = {text: 'lac'};
  list.addEventListener('trek-select', (event) => {
    event.preventDefault();
    document.title = String(event.id);
  });
}
