// Words that advertising law and platforms ask to be looked at, by class, and the harmless phrases they stand in.

export type AdWordClass = 'absolute' | 'authority' | 'medical' | 'promise' | 'luck' | 'diversion';

interface AdWords {
  id: AdWordClass;
  words: string[];
}

/**
 * Hints, never verdicts: many are allowed where they are true. Source: 广告法 §9 (3) and public lists of shops'
 * rejections, gone through 2026-11; words that are legal in most shops (正品, 限时, 安全, 高效) are left out.
 */
export const adWords: AdWords[] = [
  {
    id: 'absolute',
    words: [
      '国家级', '世界级', '最高级', '最佳', '最好', '最强', '最优', '最低价', '最便宜', '最先进', '最大', '最高',
      '第一', '唯一', '首选', '顶级', '极品', '极致', '绝无仅有', '独一无二', '史无前例', '万能', '全网最低',
      '全网第一', '销量冠军', '销量第一', '领导品牌', '王牌', '金牌', 'no.1', 'top1',
    ], // prettier-ignore
  },
  {
    id: 'authority',
    words: [
      '国家免检', '质量免检', '免抽检', '特供', '专供', '驰名商标', '政府推荐', '央视推荐', '人民大会堂',
      '国家领导人', '军队', '国宴',
    ], // prettier-ignore
  },
  {
    id: 'medical',
    words: [
      '治疗', '治愈', '根治', '疗效', '药效', '消炎', '抗炎', '杀菌', '灭菌', '排毒', '解毒', '助眠', '壮阳',
      '活血', '减肥', '瘦身', '降血压', '降血糖', '增强免疫', '提高免疫', '抗癌', '防癌',
    ], // prettier-ignore
  },
  {
    id: 'promise',
    words: ['永不', '终身', '百分百', '100%有效', '零风险', '稳赚', '保本', '无效退款', '包治'],
  },
  { id: 'luck', words: ['招财', '辟邪', '化解小人', '旺财', '转运', '逢凶化吉', '开光'] },
  {
    id: 'diversion',
    words: ['加微信', '加v信', 'vx', '微信号', 'qq群', '加群领', '私下交易', '线下交易', '扫码加'],
  },
];

/** Phrases of everyday speech in which a word above means nothing of the kind. */
export const harmless: string[] = [
  '第一次', '第一时间', '第一步', '第一层', '第一件', '第一代', '第一章', '第一档', '最好先', '最好不', '最好在',
  '最高温', '最高可', '最高水位', '最大承重', '最大功率', '最大容量', '最大直径', '最大可', '唯一码', '唯一编码',
  '军队绿', '极致轻', '终身学习', '保本色', '万能胶', '万能转换', '万能遥控', '万能充', '万能钥匙', '金牌榜',
]; // prettier-ignore
