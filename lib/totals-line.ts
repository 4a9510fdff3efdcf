// Lines of a table that sum up the others, or that others' figures are held against.
const totals =
  /^(?:合计|总计|汇总|小计|总和|所有|全[部店])|^(?:(?:同行|行业)?(?:同层)?(?:均值|平均值?|优秀)|同行|行业|[环同]比|上期|[环同]期|整体|(?:grand )?(?:total|sum)s?|average|mean|all)(?:\s*[:：(（\d].*)?$/i;

/** Whether a line of a table sums up the others: by its first words, which a thing's name only begins with. */
export const isTotalsLine = (cells: readonly string[]): boolean =>
  totals.test((cells.find((cell) => cell !== '') ?? '').trim());
