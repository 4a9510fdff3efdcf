// The words that pages use to say why they show nothing: signed out, a slider test, no right, not subscribed, not out yet.
import type { PageState } from '../reading';

type Told = Exclude<PageState, 'ok' | 'shell' | 'unreadable'>;

/** A quick look before the exact words. */
export const stateHint =
  /登录|登陆|失效|过期|验证|滑块|频繁|限制访问|被限|拒绝|权限|无权|订购|未开通|开通后|升级|产出|出数|数据|没有找到|captcha|robot|human|denied|forbidden|permission|not authori|not subscribed|too many|unusual traffic|are blocked|been blocked|no results|in to (?:continue|view)|expired/;

const words: [Told, RegExp][] = [
  [
    'captcha',
    /滑块|(?:拖动|滑动).{0,8}(?:最右|右侧|验证|拼图)|(?:完成|通过|进行).{0,6}(?:安全)?验证|^(?:安全|访问|人机|身份)验证$|向右滑动|点击.{0,6}完成验证|captcha|(?:are you|you are|you're) (?:a |not a )?(?:robot|human)|verify (?:that )?you(?:'re| are) (?:a )?human|unusual traffic/,
  ],
  [
    'blocked',
    /(?:访问|操作|请求|搜索).{0,6}(?:过于|太)?频繁|访问(?:被|受)(?:拒绝|限制|限)|限制访问|拒绝访问|网络繁忙.{0,8}稍后|access (?:is |was )?denied|you (?:have been|are) blocked|403 forbidden|too many requests/,
  ],
  [
    'not-subscribed',
    /(?:未|尚未|还没有|没有)(?:订购|购买)(?:该|此|本)?(?:服务|模块|功能|产品|专业版|标准版)?|订购后.{0,6}(?:查看|使用)|请先订购|开通后.{0,6}(?:查看|使用)|(?:未|尚未)开通(?:该|此|本)?(?:服务|模块|功能|产品)|升级.{0,8}版(?:本)?.{0,4}(?:查看|使用)|not subscribed/,
  ],
  [
    'no-permission',
    /(?:没有|暂无|无|缺少|未获得).{0,8}(?:访问|查看|操作|页面|该|此)?.{0,4}权限|权限不足|无权(?:访问|查看|操作)|联系(?:主账号|店长|管理员).{0,8}(?:授权|开通|权限)|(?:no|not have|without|insufficient) permission|not authori[sz]ed/,
  ],
  [
    'not-published-yet',
    /数据.{0,4}预计.{0,16}(?:产出|更新|出数|发布)|预计.{0,14}(?:产出|出数)|数据(?:尚未|还未|暂未|未|还没有?)(?:产出|更新|生成|出)|(?:尚未|还未|暂未)(?:产出|出数)|数据(?:正在)?(?:计算|生成)中/,
  ],
  [
    'signed-out',
    /^请(?:先|重新)?(?:登录|登陆)|(?:登录|登陆|会话)(?:状态|信息)?(?:已|已经)?(?:过期|失效|超时)|(?:登录|登陆)后.{0,6}(?:查看|访问|使用|继续)|您?(?:尚|还)?未登[录陆]|^(?:扫码|账号|密码|短信)登[录陆]$|请.{0,4}重新登[录陆]|(?:please )?(?:sign|log) in to (?:continue|view)|session (?:has )?expired/,
  ],
  ['empty', /没有找到(?:与|相关|符合)|(?:抱歉|很遗憾).{0,6}没有找到|^no results (?:found|for)/],
];

/** The state a text tells of; undefined for words that tell of none. */
export const stateOf = (text: string): Told | undefined =>
  words.find(([, pattern]) => pattern.test(text))?.[0];
