// Words of follow-ups: what is to be done about a verdict.
import type { Dictionary } from '../../../lib/words';

export const tasks: Dictionary = {
  title: '跟进任务',
  left: '之前留下的任务',
  make: '记为任务',
  form: '跟进任务',
  text: '要做什么',
  owner: '负责人',
  'owner.hint': '如 采购、美工',
  due: '截止日期',
  'due.today': '今天完成',
  'due.by': '{day} 前完成',
  overdue: '已过期，应在 {day} 前完成',
  keep: '保存任务',
  leave: '取消',
  remove: '删除任务',
  done: '已处理',
  tomorrow: '明天再看',
  edit: '改任务',
  'next-round': '下轮复查',
  'now-passes': '复查已通过',
};
