// Invented buyers whose names, phones, addresses and messages the consoles show; none of it may ever be stored by the product.
import { wholeOf } from './random';

export interface Buyer {
  name: string;
  maskedName: string;
  phone: string;
  maskedPhone: string;
  address: string;
  message: string;
}

const NAMES = [
  '沐云禾',
  '祁望舒',
  '阮青梧',
  '柏知遥',
  '叶晚柠',
  '闻时雨',
  '江渡舟',
  '岑南溪',
  '贺兰汀',
  '宋折枝',
  '温故渊',
  '陆听澜',
  '虞见山',
  '谢长歌',
  '苏和煦',
  '顾星野',
  '白鹿鸣',
  '秦栖迟',
];
const MESSAGES = [
  '麻烦发顺丰，放在三号快递柜',
  '请写贺卡：外婆生日快乐',
  '门禁密码先打电话问我',
  '发票开个人抬头就好',
  '周末不在家，工作日送',
  '杯盖想换成松绿色的',
  '是送老师的礼物，包装好一点',
  '尽快发，下周二要出门',
  '楼下保安室代收即可',
  '上次少发了杯刷，这次补上',
  '给宝宝用的，检查一下吸管',
  '收件人电话白天可能打不通',
  '同事拼单，三个地址分开寄',
  '不要放门口，怕被拿走',
  '别忘了赠品杯套',
  '请不要放价格单',
  '孕妇取件，送到家门口',
  '旧地址作废，按这个发',
];
const STREETS = ['云栖路', '青屿巷', '望潮街', '松风里', '拾光弄', '听雨道'];

/** All the invented buyers; the order is fixed. */
export const buyers: readonly Buyer[] = NAMES.map((name, at) => ({
  name: `测试买家-${name}`,
  maskedName: `${name.slice(0, 1)}**`,
  phone: `139000100${String(at + 1).padStart(2, '0')}`,
  maskedPhone: `139****00${String(at + 1).padStart(2, '0')}`,
  address: `示例省测试市虚构区${STREETS[at % STREETS.length]}${at * 7 + 3}号${at + 1}栋${(at % 9) + 1}0${(at % 4) + 1}室`,
  message: MESSAGES[at]!,
}));

/** What buyers write in the service chats. */
export const chatTexts: readonly string[] = [
  '你好我是沐云禾，昨天下的单电话是13900010001，什么时候发',
  '我刚换了手机号，以后打13900010007找我',
  '地址写错了，应该是听雨道38号6栋',
  '杯子漏水，我拍了视频发给你了',
  '能不能帮我改成送到公司，示例大厦1203',
  '我叫陆听澜，上次那单也是我买的',
  '宝宝把吸管咬坏了，可以单独买吗',
  '发票抬头写虞见山三个字',
];

/** One of the buyers, chosen by `key`. */
export function buyerOf(key: string): Buyer {
  return buyers[wholeOf(`buyer ${key}`, 0, buyers.length - 1)]!;
}

/** Every text of a buyer's that a page can show, in full and as consoles mask it. */
export function buyerTexts(): string[] {
  const own = buyers.flatMap((one) => [one.name, one.phone, one.maskedPhone, one.address, one.message]);
  return [...own, ...buyers.map((one) => one.maskedName), ...chatTexts];
}
