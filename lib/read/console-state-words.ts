// The words by which a console says why it shows nothing, in lower case: no right, not subscribed, figures not out yet.
import type { StateWords } from './state-words';

export const consoleStateWords: StateWords = [
  [
    'not-subscribed',
    /(未|没有)(订购|购买)|订购后.{0,6}(查看|使用)|请先订购|开通后.{0,6}(查看|使用)|未开通[该此本]?(服务|模块|功能|产品)|升级.{0,8}版.{0,5}(查看|使用)|not subscribed/,
  ],
  [
    'no-permission',
    /(没有|无|缺少|未获得).{0,14}权限|权限不足|无权(访问|查看|操作)|联系(主账号|店长|管理员).{0,8}(授权|开通|权限)|(no|not have|without|insufficient) permission|not authori[sz]ed/,
  ],
  [
    'not-published-yet',
    /数据.{0,4}预计.{0,16}(产出|更新|出数|发布)|预计.{0,14}(产出|出数)|数据([尚还暂]?未|还没有?)(产出|更新|生成|出)|[尚还暂]未(产出|出数)|数据(正在)?(计算|生成)中/,
  ],
];
