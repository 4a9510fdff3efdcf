// The plain shop's behaviour: another variant changes the visible price and the address, not the structured data.
const variants = window.__VARIANTS__;
const wanted = new URLSearchParams(location.search).get('skuId');

function show(variant) {
  for (const part of ['landed', 'struck']) {
    for (const place of document.querySelectorAll(`[data-${part}]`))
      place.textContent = Number(variant[part]).toFixed(2);
  }
  document.querySelector('#picture').src = variant.image;
}

for (const input of document.querySelectorAll('input[name=variant]')) {
  const variant = variants.find((one) => one.id === input.value);
  input.addEventListener('change', () => {
    show(variant);
    const url = new URL(location.href);
    url.searchParams.set('skuId', variant.id);
    history.replaceState(null, '', url);
  });
  if (variant.id === wanted) {
    input.checked = true;
    show(variant);
  }
}
