// The backend itself: Vendure with its sample products on loopback, in memory of a file that lives as long as it runs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

process.env.VENDURE_DISABLE_TELEMETRY = 'true';

const require = createRequire(import.meta.url);
const {
  bootstrap,
  DefaultLogger,
  DefaultSearchPlugin,
  DefaultJobQueuePlugin,
  dummyPaymentHandler,
  JobQueueService,
  LogLevel,
} = require('@vendure/core');
const { populate } = require('@vendure/core/cli');
const { AdminUiPlugin } = require('@vendure/admin-ui-plugin');

const port = Number(process.argv[2] ?? 4700);
const folder = mkdtempSync(join(tmpdir(), 'shop-backend-'));
const samples = join(dirname(require.resolve('@vendure/create/package.json')), 'assets');

/** Pictures are left out: nothing of them is read, and keeping them would need one more package. */
function withoutPictures() {
  const data = JSON.parse(readFileSync(join(samples, 'initial-data.json'), 'utf8'));
  for (const collection of data.collections) delete collection.assetPaths;
  const products = join(folder, 'products.csv');
  writeFileSync(
    products,
    readFileSync(join(samples, 'products.csv'), 'utf8').replaceAll(/(?<=,)[^,"\n]+\.jpg(?=\s*,)/g, ''),
  );
  return { data, products };
}

const config = {
  apiOptions: { port, hostname: '127.0.0.1', adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    cookieOptions: { secret: 'only on loopback' },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    synchronize: true,
    logging: false,
    database: join(folder, 'shop.sqlite'),
  },
  logger: new DefaultLogger({ level: LogLevel.Warn }),
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    DefaultJobQueuePlugin.init({ pollInterval: 100 }),
    DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true }),
    AdminUiPlugin.init({
      route: 'admin',
      port,
      adminUiConfig: { apiHost: 'http://127.0.0.1', apiPort: port },
    }),
  ],
};

const { data, products } = withoutPictures();
const app = await populate(
  async () => {
    const started = await bootstrap(config);
    await started.get(JobQueueService).start();
    return started;
  },
  data,
  products,
);

async function end() {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('disconnect', end);
process.send?.({ ready: port });
process.stderr.write(`backend: http://127.0.0.1:${port}/admin\n`);
