// Whose console this is: the shop's name in the top bar, and whether the account is the main one.
import type { Draft } from '../reading';
import { letter } from '../console/words';
import { locatorOf } from './locate';
import type { Token } from './token';

const shopWords = /(店铺|商行|\bshop|\bstore|店)$/;
const notShop =
  /消息|帮助|客服|首页|工作台|中心|后台|平台|登录|退出|设置|通知|反馈|下载|搜索|规则|切换|菜单|千牛|京麦|抖店$|生意参谋|万相台|help|settings|sign out|log ?out|search/;
const named = /^(?:(?:当前|所属)?店铺(?:名称?)?|shop|store)\s*[:：]\s*(.{2,40})$/;

/** The shop as the page's top names it; undefined where nothing there can be told to be a shop's name. */
export function shopOf(tokens: Token[]): Draft['shop'] {
  const top = tokens.filter(
    (token) => token.rect.bottom > token.rect.top && token.rect.top < 110 && token.text.length <= 60,
  );
  const account = top
    .map((token) => /[主子]账[号户]|main account|sub[- ]?account/.exec(token.text)?.[0])
    .find(Boolean);
  const [best] = top
    .flatMap((token) => {
      const name = nameIn(token);
      return name ? [{ token, name, score: scoreOf(token, name, top) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < 3) return undefined;
  return {
    name: best.name.slice(0, 80),
    ...(account && { account: /子|sub/.test(account) ? ('sub' as const) : ('main' as const) }),
    at: locatorOf(best.token.box.element, best.token.raw),
  };
}

function nameIn(token: Token): string {
  const told = named.exec(token.text)?.[1];
  if (told) return told;
  if (token.kind !== 'word' && token.kind !== 'prose') return '';
  if (
    notShop.test(token.text) ||
    !letter.test(token.text) ||
    /\d{2}|[:：(（]/.test(token.text) ||
    token.text.length > 30
  )
    return '';
  return token.raw;
}

/** A shop word, an own box called so, a place on the right, an account that begins with the name. */
function scoreOf(token: Token, name: string, top: Token[]): number {
  let score = named.test(token.text) ? 6 : 0;
  if (shopWords.test(name.toLowerCase())) score += 4;
  if (token.box.hint.shop || token.box.parent?.hint.shop) score += 2;
  if (token.rect.left > innerWidth * 0.55) score += 1;
  if (top.some((other) => other !== token && other.text.length > name.length && other.text.startsWith(name)))
    score += 3;
  if (token.box.hint.nav || token.box.fence?.hint.nav) score -= 4;
  return score;
}
