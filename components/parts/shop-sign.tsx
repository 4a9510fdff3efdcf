// One character that stands for a shop: that of its platform, so that several shops are told apart at a glance.
import type { ShopRow } from '../../lib/rows';

const signs: Record<string, string> = {
  taobao: '淘',
  tmall: '猫',
  jd: '京',
  pdd: '拼',
  douyin: '抖',
  '1688': '阿',
};

/** The character: the platform's own, 猫 for a Tmall shop on 千牛, else the first of the name. */
export function signOf({ platform, name }: Pick<ShopRow, 'platform' | 'name'>): string {
  if (platform === 'taobao' && /旗舰店|专卖店|专营店/.test(name)) return '猫';
  return signs[platform] ?? name.trim().charAt(0).toUpperCase();
}

export function ShopSign({ shop }: { shop: Pick<ShopRow, 'platform' | 'name'> }) {
  return (
    <span className="tl" aria-hidden="true">
      {signOf(shop)}
    </span>
  );
}
