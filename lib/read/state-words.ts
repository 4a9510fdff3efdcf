// The words by which any page says why it shows nothing, in lower case: a slider test, signed out, withdrawn, not found.
import type { PageState } from '../reading';

/** The states that words tell of; where several fit a text, the first counts. */
export type StateWords = [Exclude<PageState, 'ok' | 'shell' | 'unreadable'>, RegExp][];

export const stateWords: StateWords = [
  [
    'captcha',
    /滑块|(拖动|滑动).{0,8}(最右|右侧|验证|拼图)|(完成|通过|进行).{0,6}(安全)?验证|^(安全|访问|人机|身份)验证$|向右滑动|点击.{0,6}完成验证|captcha|(are you|you are|you're) (a |not a )?(robot|human)|verify (that )?you('re| are) (a )?human|unusual traffic/,
  ],
  [
    'blocked',
    /(访问|操作|请求|搜索).{0,6}(过于|太)?频繁|访问[被受](拒绝|限)|限制访问|拒绝访问|网络繁忙.{0,8}稍后|access (is |was )?denied|you (have been|are) blocked|403 forbidden|too many requests/,
  ],
  [
    'signed-out',
    /^请(先|重新)?登[录陆]|(登[录陆]|会话)(状态|信息)?(已经?)?(过期|失效|超时)|登[录陆]后.{0,6}(查看|访问|使用|继续)|您?[尚还]?未登[录陆]|^(扫码|账号|密码|短信)登[录陆]$|请.{0,4}重新登[录陆]|(sign|log) in to (continue|view)|session (has )?expired/,
  ],
  [
    'withdrawn',
    /^.{0,8}(商品|宝贝)(不存在|(已经?|被)被?(下架|失效|删除))|^(sorry, )?th(is|e) (item|product|listing).{1,10}(no longer (available|sold)|removed)/,
  ],
  [
    'region-locked',
    /(所在|当前)的?(地区|区域|国家).{0,10}(无法|不可|暂不|不支持)|available in your (country|region|area)|not ship to your/,
  ],
  [
    'not-found',
    /[页网]面(不存在|已被?删除|走丢|找不到)|找不到.{0,6}[页网]面|^404( (error|not found|page).*)?$|page .{0,9}not .{0,3}found|n.t find (that|the|this) page|seite.{0,8} nicht gefunden|page introuvable|página no encontrada/,
  ],
  ['empty', /没有找到(与|相关|符合)|(抱歉|很遗憾).{0,6}没有找到|^no results (found|for)/],
];
