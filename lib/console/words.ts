// The words, in lower case, by which any console tells comparisons, actions, periods, work to do and warnings apart from labels.

/** Begins a comparison: "较前一日", "环比", "vs last week". */
export const comparing =
  /^(\(?\s*)(较(?![差好多少高低强弱大小])|[日周月年]?[同环]比|[对相]比|比[昨上前去同]|vs\.?\s|from last|compared (to|with))/;
export const rising = /[↑▲⬆↗]|(^|\D)\+\s*[¥$]?\d|上升|增[长加]|提升|涨|\bup\b|increase/;
export const falling = /[↓▼⬇↘]|(^|\W)-\s*[¥$]?\d|下[降滑]|减少|降低|跌|\bdown\b|decrease/;

/** What a person does, not what a figure is called. */
export const acting =
  /^(查看(详情|更多|全部|明细|数据)?|详情|更多(数据)?|处理|立即.{1,4}|去.{1,5}|修改|编辑|导出|下载|刷新|设置|复制|删除|展开(更多)?|收起|搜索|查询|重置|筛选|确定|取消|提交|返回|关闭|登录|退出|帮助|反馈|对比|自定义(指标)?|说明|了解更多|new|hot|view|details?|more|edit|export|search|reset|refresh|每页([显展]示)?|共)[>》›\s]*$/;

/** Which rows of a list are shown, or how many there are: "1-10 of 54", "共 54 条". */
export const rowsShown =
  /^\d+\s*[-–~至到]\s*\d+\s*(of|\/|的|条?,\s*共)\s*\d|^(总?共计?|total)\s*:?\s*[\d,]+\s*\S{0,8}$/;

export const liveWords = /实时|今天|[今当]日|截至|更新(时间|于)|real-?time|live|today/;
export const periodWords =
  /统计(时间|日期|范围)|数据(时间|日期|更新)|更新(时间|[于至])|考核时间|截[至止]|(时间|日期)范围|周期|实时|[今昨][日天]|(近|过去)\s?[\d一两三六半]+\s?个?[天日周月年]|[本上][周月]|自然[日周月]|last \d+ days|yesterday|today|period|as of/;

/** Whose a figure is, or of which time, and not what it is: the measure stands over it. */
export const ofNow =
  /^(本[期店周月日]|[今当][日天前]|实时|this (week|month|period)|today|current( period)?)[:：]?$/;

export const nothingThere =
  /暂无|没有|无(数据|记录|内容|结果|相关)|空空如也|no (data|record|result|item|order|product)|nothing/;
export const totals = /^(((全部|本页)?合|总|小)计|汇总|总和|(grand )?total|sum)([\s:(].*)?$/;

export const workToDo =
  /^(待|未(发货|处理|读|回复|揽收|付款|审核|提交|支付|解决)|需|即将|已?超时|[逾临]期|违规|侵权|处罚|警告|申诉|异常|(审核)?驳回|缺货|售罄|预警|介入|(投诉|退款|差评)待|unread|pending|to ?do|overdue|awaiting|late)/;
export const workHeading = /[待代]办|待处理|任务|提醒|预警|to-?do|pending|task/;
export const noticeHeading = /通知|公告|消息|违规|处罚|侵权|规则|站内信|动态|notice|announcement|violation/;

/** A list of what buyers and agents wrote to each other. */
export const chatting =
  /会话(?!.*(数|量|率|时长))|聊天|对话(?!.*(数|量|率))|(买家|客户|顾客|用户)(消息|留言|咨询)$|留言板?$|conversation|chat|messages? from/;

/** A letter of any script that consoles use. */
export const letter = /[a-z\u00c0-\u024f\u0400-\u04ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
