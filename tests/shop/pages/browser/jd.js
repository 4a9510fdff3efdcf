// The JD-like page's late part: the title is drawn some time after everything else.
const { product } = window.pageConfig;

setTimeout(() => {
  const title = document.createElement('span');
  title.className = 'sku-title-name';
  title.textContent = `${product.name} ${product.color}`;
  document.querySelector('#sku-title').replaceChildren(title);
}, 700);
