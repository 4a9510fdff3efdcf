// The bare HTML pages the consoles start from: the library's browser build, its style, and the console's own files.

interface Shell {
  title: string;
  root: string;
  styles: string[];
  scripts: string[];
  app: string;
}

const react = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'];
const antd: Omit<Shell, 'title'> = {
  root: 'root',
  styles: ['antd/dist/reset.css', '/consoles/antd/console.css'],
  scripts: [...react, 'dayjs/dayjs.min.js', 'antd/dist/antd-with-locales.min.js'],
  app: '/consoles/antd/app.js',
};
const shells: Record<string, Shell> = {
  'myseller.taobao.com': {
    title: '千牛商家工作台',
    root: 'root',
    styles: ['@alifd/next/dist/next.min.css', '/consoles/next/console.css'],
    scripts: [...react, 'moment/min/moment-with-locales.min.js', '@alifd/next/dist/next.min.js'],
    app: '/consoles/next/app.js',
  },
  'sycm.taobao.com': { title: '生意参谋', ...antd },
  'one.alimama.com': { title: '万相台', ...antd },
  'shop.jd.com': {
    title: '京麦',
    root: 'app',
    styles: ['element-plus/dist/index.css', '/consoles/element/console.css'],
    scripts: [
      'vue/dist/vue.global.prod.js',
      'element-plus/dist/index.full.min.js',
      'element-plus/dist/locale/zh-cn.min.js',
    ],
    app: '/consoles/element/app.js',
  },
  'fxg.jinritemai.com': {
    title: '抖店',
    root: 'root',
    styles: ['@arco-design/web-react/dist/css/arco.min.css', '/consoles/arco/console.css'],
    scripts: [...react, '@arco-design/web-react/dist/arco.min.js'],
    app: '/consoles/arco/app.js',
  },
};

const href = (path: string) => (path.startsWith('/') ? path : `/lib/${path}`);

/** The start page of a console host. */
export function shellOf(host: string): string | undefined {
  const shell = shells[host];
  if (!shell) return undefined;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${shell.title}</title>
<link rel="icon" href="/img/icon.svg">
${shell.styles.map((path) => `<link rel="stylesheet" href="${href(path)}">`).join('\n')}
</head>
<body>
<div id="${shell.root}"></div>
${shell.scripts.map((path) => `<script src="${href(path)}"></script>`).join('\n')}
<script type="module" src="${shell.app}"></script>
</body>
</html>`;
}
