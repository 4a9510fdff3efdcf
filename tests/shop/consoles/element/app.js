// The JD console: its frame, routing and blocked states with element-plus.
import { currentRoute, getJson } from '../net.js';
import { parts } from './parts.js';

const app = window.Vue.createApp({
  data: () => ({ session: undefined, page: undefined, route: currentRoute('home') }),
  async created() {
    window.addEventListener('hashchange', () => {
      this.route = currentRoute('home');
      this.load();
    });
    this.session = await getJson('/api/session', { route: 'session' });
    this.load();
  },
  methods: {
    async load() {
      this.page = undefined;
      const route = this.route;
      const page = await getJson(`/api/page/${route}`, { route });
      if (route !== this.route) return;
      this.page = page;
      if (page.title) document.title = page.title;
    },
  },
  template: `
  <el-container v-if="session" class="jm-app">
    <el-header class="jm-header"><b class="jm-logo">京麦</b><span>{{ session.console }}</span><span class="jm-fill"></span>
      <el-badge :value="4"><a href="#/notices">消息</a></el-badge><span class="jm-shop">{{ session.shop }}</span><el-tag size="small" type="info">{{ session.accountKind }}</el-tag><span class="jm-sub">{{ session.account }}</span></el-header>
    <el-container>
      <el-aside width="168px" class="jm-aside"><el-menu :default-active="route"><el-menu-item v-for="one in session.navigation" :key="one.href" :index="one.route"><a :href="one.href" class="jm-nav">{{ one.label }}</a></el-menu-item></el-menu></el-aside>
      <el-main class="jm-main">
        <div v-if="!page" class="jm-panel"><el-skeleton animated :rows="8" /></div>
        <template v-else-if="page.access">
          <el-dialog v-if="page.access === 'captcha'" :model-value="true" :title="page.title" :show-close="false" width="420"><p>{{ page.text }}</p><div class="jm-slider"><i>»</i></div></el-dialog>
          <el-result v-else icon="warning" :title="page.title" :sub-title="page.text"><template #extra><el-button v-if="page.access === 'not-subscribed'" type="primary">立即订购</el-button></template></el-result>
        </template>
        <template v-else>
          <el-breadcrumb class="jm-trail"><el-breadcrumb-item v-for="one in page.trail" :key="one">{{ one }}</el-breadcrumb-item></el-breadcrumb>
          <component v-for="(section, at) in page.sections" :key="route + at" :is="'section-' + section.kind" :section="section" :route="route" />
        </template>
      </el-main>
    </el-container>
  </el-container>
  <el-skeleton v-else animated :rows="8" />`,
});

app.use(window.ElementPlus, { locale: window.ElementPlusLocaleZhCn });
for (const [name, part] of Object.entries(parts)) app.component(name, part);
app.mount('#app');
