/* The demo's own language menu; the elements need none of it. The page itself stays French. */
const menu = document.querySelector('#language');
if (menu instanceof HTMLSelectElement) {
  const show = () => {
    const elements = document.querySelectorAll(
      'trek-app, trek-list, trek-filters, trek-map, trek-detail',
    );
    for (const element of elements) element.setAttribute('lang', menu.value);
  };
  menu.addEventListener('change', show);
  const wanted = new URLSearchParams(location.search).get('lang');
  if ([...menu.options].some(({value}) => value === wanted)) {
    menu.value = String(wanted);
    show();
  }
}
