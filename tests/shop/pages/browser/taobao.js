// The Taobao-like page's behaviour: choosing a SKU redraws every price, and the sticky twin shows after scrolling.
const { skus } = window.__SHOP_PAGE__;
const options = [...document.querySelectorAll('[data-vid]')];

function choose(option) {
  const sku = skus.find((one) => one.id === option.dataset.vid);
  // The selected class carries a hashed ending, so it is moved along with the plain one instead of being named here.
  const before = document.querySelector('[data-vid].is-selected');
  const marks = [...before.classList].filter((name) => /selected/i.test(name));
  before.classList.remove(...marks);
  option.classList.add(...marks);
  for (const part of ['landed', 'list', 'struck']) {
    for (const place of document.querySelectorAll(`[data-${part}]`)) place.textContent = sku[part];
  }
  document.querySelector('#mainPicImageEl').src = sku.image;
  const url = new URL(location.href);
  url.searchParams.set('skuId', sku.id);
  history.replaceState(null, '', url);
}

for (const option of options) option.addEventListener('click', () => setTimeout(() => choose(option), 120));

addEventListener('scroll', () =>
  document.querySelector('.pc-sticky').classList.toggle('is-shown', scrollY > 560),
);
