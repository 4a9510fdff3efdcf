// What buyers complain about in reviews: themes by the words they use, and the words that turn them round.

interface Complaint {
  /** Key of its name: `checks.complaint.<id>`. */
  id: string;
  words: RegExp;
}

/** The first that fits is taken. Source: reading shop reviews of eight categories, 2026-11. */
const complaints: Complaint[] = [
  { id: 'leak', words: /漏水|漏液|渗水|漏油|密封(?:性)?(?:差|不好|不严)/ },
  { id: 'small', words: /偏小|太小|小了|码小|尺码不(?:准|对|符)|尺寸不(?:准|对|符)/ },
  { id: 'large', words: /偏大|太大|大了一|码大/ },
  { id: 'broken', words: /破损|碎了|裂(?:了|开|纹)|坏了|坏的|变形|压扁|摔坏|不能用|用不了|没用几/ },
  { id: 'smell', words: /异味|味道(?:很)?(?:大|重|难闻)|有味|刺鼻|臭/ },
  { id: 'colour', words: /色差|颜色不(?:一样|符|对)|掉色|褪色|染色/ },
  { id: 'fake', words: /假货|假的|不是正品|盗版|仿品|山寨/ },
  { id: 'differs', words: /与?(?:描述|图片|照片|实物)(?:完全)?不(?:符|一样|一致)|货不对板|发错|少发|漏发|缺件/ },
  { id: 'quality', words: /质量(?:很|太|真|非常)?(?:差|不好|一般|不行)|做工(?:很|太)?(?:差|粗糙)|劣质|粗糙|掉漆|生锈|起球/ },
  { id: 'slow', words: /物流(?:很|太)?慢|发货(?:很|太)?慢|快递(?:很|太)?慢|等了(?:好|很)(?:久|多天)/ },
  { id: 'service', words: /客服(?:态度)?(?:很|太)?(?:差|不好|不理|不回|敷衍)|态度(?:很|太)?差|不给退|不退(?:款|货)/ },
]; // prettier-ignore

/** "没有异味", "不漏水", "不会掉色" are praise. */
const turned = /(?:没有?|不|无|未|毫无|也没|不会|从不)(?:任何|什么|一点|出现|发现|有)?$/;

/** The complaint of a review's words; undefined for praise and for what is not known. */
export function complaintIn(review: string): string | undefined {
  return complaints.find(({ words }) => {
    const found = words.exec(review);
    return found !== null && !turned.test(review.slice(0, found.index));
  })?.id;
}
