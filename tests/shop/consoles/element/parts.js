// Draws the JD console's sections with element-plus: cells, cards, to-dos, tables.
import { drawLine, getJson } from '../net.js';

const TONES = { good: 'success', warn: 'warning', bad: 'danger', plain: 'info' };
const SIGNS = { up: '+', down: '-', flat: '' };

/** One table cell. */
const Cell = {
  props: ['value'],
  setup: () => ({ tone: (value) => TONES[value.tone] }),
  template: `
    <span v-if="typeof value === 'string'">{{ value }}</span>
    <div v-else-if="value.goods" class="jm-goods">
      <img :src="value.goods.image" width="52" height="52" alt="">
      <div><a v-if="value.goods.href" :href="value.goods.href" target="_blank" rel="noreferrer">{{ value.goods.title }}</a><span v-else>{{ value.goods.title }}</span>
      <p v-for="line in value.goods.lines" :key="line" class="jm-sub">{{ line }}</p></div>
    </div>
    <div v-else-if="value.buyer">{{ value.buyer.name }}<p v-for="line in value.buyer.lines" :key="line" class="jm-sub">{{ line }}</p></div>
    <el-tag v-else-if="value.tag" :type="tone(value)" size="small">{{ value.tag }}</el-tag>
    <span v-else-if="value.links"><el-button v-for="link in value.links" :key="link" link type="primary" size="small">{{ link }}</el-button></span>
    <div v-else>{{ value.main }}<p class="jm-sub">{{ value.sub }}</p></div>`,
};

/** A row of cards with figures; the number and its unit are separate, comparisons stand below. */
const CardRow = {
  props: ['cards'],
  setup: () => ({ sign: (direction) => SIGNS[direction] }),
  template: `<div class="jm-cards"><div v-for="card in cards" :key="card.label" class="jm-card">
    <div class="jm-card-name">{{ card.label }}<el-tooltip v-if="card.tip" :content="card.tip"><i class="jm-help">?</i></el-tooltip></div>
    <div class="jm-card-figure">{{ card.value }}<small v-if="card.unit">{{ card.unit }}</small></div>
    <div v-for="one in card.compare || []" :key="one.label" class="jm-compare">{{ one.label }} <em :class="'is-' + one.direction">{{ sign(one.direction) }}{{ one.text }}</em></div>
  </div></div>`,
};

const Cards = {
  props: ['section', 'route'],
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}<span class="jm-sub">{{ section.period }}</span></template><card-row :cards="section.cards" /></el-card>`,
};

const LiveCards = {
  props: ['section', 'route'],
  data: () => ({ tab: '', body: undefined }),
  created() {
    this.tab = this.section.tabs[0].key;
    this.load();
  },
  methods: {
    async load() {
      this.body = undefined;
      const tab = this.tab;
      const body = await getJson(this.section.src, { route: this.route, tab });
      if (tab === this.tab) this.body = body;
    },
  },
  template: `<el-card shadow="never" class="jm-panel">
    <template #header>{{ section.title }}<span class="jm-sub" v-if="body">{{ body.period }}</span>
      <el-radio-group v-model="tab" size="small" class="jm-switch" @change="load"><el-radio-button v-for="one in section.tabs" :key="one.key" :value="one.key">{{ one.label }}</el-radio-button></el-radio-group></template>
    <el-skeleton v-if="!body" animated :rows="2" /><card-row v-else :cards="body.cards" /></el-card>`,
};

const Todos = {
  props: ['section'],
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}</template><div class="jm-todos"><a v-for="todo in section.todos" :key="todo.label" :href="todo.href"><b :class="{ 'is-urgent': todo.urgent }">{{ todo.count }}</b><span>{{ todo.label }}</span></a></div></el-card>`,
};

const Trend = {
  props: ['section'],
  mounted() {
    drawLine(this.$refs.canvas, this.section.values);
  },
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}</template><canvas ref="canvas" width="900" height="180"></canvas></el-card>`,
};

const Chats = {
  props: ['section'],
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}</template><div v-for="chat in section.chats" :key="chat.who + chat.at + chat.text" class="jm-chat"><b>{{ chat.who }}</b><span>{{ chat.text }}</span><time>{{ chat.at }}</time></div></el-card>`,
};

/** Panes that are not shown stay in the document, with the figures of a campaign that is over. */
const Panes = {
  props: ['section'],
  data: () => ({ open: '' }),
  created() {
    this.open = this.section.panes[0].label;
  },
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}</template><el-tabs v-model="open"><el-tab-pane v-for="pane in section.panes" :key="pane.label" :label="pane.label" :name="pane.label"><p class="jm-sub">{{ pane.period }}</p><card-row :cards="pane.cards" /></el-tab-pane></el-tabs></el-card>`,
};

const Banner = {
  props: ['section'],
  template: `<el-alert :title="section.text" :type="section.tone === 'info' ? 'info' : 'warning'" show-icon :closable="false" class="jm-panel" />`,
};

/** A lazily loaded, paged table with tabs. */
const TableSection = {
  props: ['section', 'route'],
  data: () => ({ tab: '', page: 1, body: undefined, loading: false }),
  created() {
    this.tab = this.section.tabs?.[0]?.key ?? '';
    this.load();
  },
  methods: {
    async load() {
      this.loading = true;
      const asked = `${this.tab} ${this.page}`;
      const body = await getJson(this.section.src, { route: this.route, tab: this.tab, page: this.page });
      if (asked !== `${this.tab} ${this.page}`) return;
      this.body = body;
      this.loading = false;
    },
    turn(tab) {
      this.tab = tab;
      this.page = 1;
      this.load();
    },
    sum({ columns }) {
      return columns.map((column) => this.body.sum[column.property] ?? '');
    },
    title(tab) {
      return tab.count === undefined ? tab.label : `${tab.label}(${tab.count})`;
    },
  },
  template: `<el-card shadow="never" class="jm-panel"><template #header>{{ section.title }}<span class="jm-sub">{{ section.note }}</span></template>
    <el-tabs v-if="section.tabs" :model-value="tab" @tab-change="turn"><el-tab-pane v-for="one in section.tabs" :key="one.key" :name="one.key" :label="title(one)" /></el-tabs>
    <div v-if="section.search" class="jm-search"><el-input :placeholder="section.search" style="width:260px" /><el-button type="primary">查询</el-button></div>
    <el-table v-loading="loading" :data="body ? body.rows : []" :show-summary="!!(body && body.sum)" :summary-method="sum" :empty-text="body ? '暂无数据' : ' '" style="width:100%" row-key="id">
      <el-table-column v-for="column in (body ? body.columns : [])" :key="column.key" :prop="column.key" :label="column.title" :min-width="column.width" :align="column.align" :fixed="column.fixed"><template #default="{ row }"><table-cell :value="row.cells[column.key]" /></template></el-table-column>
    </el-table>
    <el-pagination v-if="body && body.total" class="jm-pager" layout="total, prev, pager, next" :total="body.total" :page-size="body.size" v-model:current-page="page" @current-change="load" /></el-card>`,
};

/** Every part by the name it has in templates. */
export const parts = {
  TableCell: Cell,
  CardRow,
  SectionCards: Cards,
  SectionLiveCards: LiveCards,
  SectionTodos: Todos,
  SectionTrend: Trend,
  SectionChats: Chats,
  SectionPanes: Panes,
  SectionBanner: Banner,
  SectionTable: TableSection,
};
