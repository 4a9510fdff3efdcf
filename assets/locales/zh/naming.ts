// Chinese words of the room "naming".

export const naming = {
  open: '{n} 个数字不认得名字，告诉店巡是什么',
  title: '不认得的数字',
  close: '关闭',
  'no-page': '先打开一个店铺后台页面，并允许读取。',
  how: '下面的数字读到了，但不认得名字，不会猜。说清楚是什么，以前和以后读到的都会算上。',
  unknown: '这一页不认得的',
  named: '已经说明的',
  undo: '撤回「{label}」',
  form: '「{label}」是什么',
  what: '这是什么',
  choose: '请选择',
  own: '其他（自己起名）',
  name: '名称',
  period: '时间范围',
  'period.page': '页面上的时间',
  'period.yesterday': '昨日',
  'period.now': '此刻的数',
  keep: '记住',
  refused: '没有记住：名称里有买家信息，店巡不读。',
};
