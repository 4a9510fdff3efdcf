// The pages in the way: sign-in and the slider test.

const frame = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="/img/icon.svg"><link rel="stylesheet" href="/pages/browser/blocked.css"></head><body>${body}</body></html>`;

/** The sign-in page of a console. */
export function loginPage(host: string): string {
  return frame(
    '登录',
    `<main class="login"><h1>请登录</h1><p>${host} 商家后台</p><form onsubmit="return false"><label>账号<input name="account" placeholder="会员名/邮箱/手机号"></label><label>密码<input name="password" type="password" placeholder="请输入登录密码"></label><button>登录</button></form><p class="other"><a href="#">扫码登录</a> <a href="#">忘记密码</a> <a href="#">免费注册</a></p></main>`,
  );
}

/** The slider test in place of a product page. */
export function punishPage(): string {
  return frame(
    '验证码拦截',
    '<main class="login"><h1>滑块验证</h1><p>亲，请完成验证后继续访问</p><div class="slider"><i>»</i><span>请按住滑块，拖动到最右边</span></div></main>',
  );
}
