// How long a title is as the platforms count it.
import { z } from 'zod/mini';
import { titleBytes as bytesOf } from '../title-bytes';
import { formula, whole } from './contract';

export const titleBytes = formula({
  id: 'title.bytes',
  name: { zh: '标题字节', en: 'Title bytes' },
  expression: '半角 1 字节，其余 2 字节（GBK）',
  conditions:
    'limit: what the platform allows; left is what remains of it, below 0 where the title is too long.',
  source: '淘宝商品发布规则：30 个汉字，60 字节',
  input: z.strictObject({ title: z.string().check(z.maxLength(10_000)), limit: z.optional(whole(1, 1e6)) }),
  output: z.strictObject({ bytes: z.int(), left: z.optional(z.int()) }),
  example: { title: '316不锈钢保温杯 500ml', limit: 60 },
  compute({ title, limit }) {
    const bytes = bytesOf(title);
    return { bytes, ...(limit !== undefined && { left: limit - bytes }) };
  },
});
