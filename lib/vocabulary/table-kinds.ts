// The kinds of tables that checks know: which columns make one, and on what page it stands.
import type { Topic } from './topics';

interface Kind {
  id: string;
  needs: string[];
  /** The page that shows tables of this kind. */
  topic: Topic;
}

/** A kind of table and the columns that make it one, told apart in this order. */
const kinds: Kind[] = [
  { id: 'daily', needs: ['date'], topic: 'data' },
  { id: 'refunds', needs: ['refund', 'reason'], topic: 'after-sales' },
  { id: 'refund-reasons', needs: ['reason', 'count'], topic: 'after-sales' },
  { id: 'refunded-goods', needs: ['product', 'refund-rate'], topic: 'after-sales' },
  { id: 'orders', needs: ['order', 'hours-left'], topic: 'orders' },
  { id: 'agents', needs: ['agent', 'receptions'], topic: 'service' },
  { id: 'keywords', needs: ['keyword', 'cost'], topic: 'ads' },
  { id: 'audiences', needs: ['audience', 'cost'], topic: 'ads' },
  { id: 'places', needs: ['keyword', 'place'], topic: 'ads' },
  { id: 'plans', needs: ['plan', 'cost'], topic: 'ads' },
  { id: 'changes', needs: ['changed-at', 'change'], topic: 'ads' },
  { id: 'channels', needs: ['channel', 'cost'], topic: 'off-site' },
  { id: 'links', needs: ['link', 'status'], topic: 'off-site' },
  { id: 'campaign-rules', needs: ['campaign', 'rule'], topic: 'campaigns' },
  { id: 'campaign-goods', needs: ['campaign', 'forecast'], topic: 'campaigns' },
  { id: 'campaigns', needs: ['campaign', 'enrol-until'], topic: 'campaigns' },
  { id: 'campaigns', needs: ['campaign', 'campaign-ends'], topic: 'campaigns' },
  { id: 'customer-tasks', needs: ['task', 'due'], topic: 'customers' },
  { id: 'rival-items', needs: ['rival-shop', 'listed-at'], topic: 'market' },
  { id: 'rival-ranks', needs: ['rival-shop', 'rank'], topic: 'market' },
  { id: 'sources', needs: ['channel', 'visitors'], topic: 'data' },
  { id: 'goods', needs: ['product', 'stock'], topic: 'goods' },
  { id: 'arrivals', needs: ['product', 'eta'], topic: 'goods' },
  { id: 'goods-traffic', needs: ['product', 'visitors'], topic: 'data' },
  { id: 'reviews', needs: ['review'], topic: 'goods' },
  { id: 'notices', needs: ['notice-kind', 'title'], topic: 'notices' },
];

/** The ids of all kinds, each once. */
export const tableKindIds: readonly string[] = [...new Set(kinds.map(({ id }) => id))];

/** The kind of a table by its canonical columns; undefined for a kind no check knows. */
export function tableKindOf(columnIds: ReadonlySet<string>): string | undefined {
  return kinds.find(({ needs }) => needs.every((id) => columnIds.has(id)))?.id;
}

/** The topic of the pages that show tables of a kind. */
export function topicOfKind(kind: string): Topic | undefined {
  return kinds.find(({ id }) => id === kind)?.topic;
}
