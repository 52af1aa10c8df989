/* Repairs the third server: the address of one that works takes the place of the one that fails. */
const mended = document.querySelector('#mended');
const list = document.querySelector('#three');
const broken = list?.getAttribute('api') ?? '';
mended?.addEventListener('change', () => {
  const isMended = mended instanceof HTMLInputElement && mended.checked;
  list?.setAttribute('api', isMended ? broken.replace(',fault=404', '') : broken);
});
