// By which words a heading says that the figures under it are not the shop's own of the page's time.

/** Says of all figures under it that they are others', a part's or another time's, or printed in a larger unit. */
export const ofOthers =
  /同[行层级期]|行业|竞[品店]|单品|直播间|无线|pc端|目标|预[测估]|示例|peer|benchmark|单位.?[千万亿]/;
