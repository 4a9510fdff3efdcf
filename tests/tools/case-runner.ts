// Runs the unit cases of a few files again and again in this process, where starting the test runner each time would take too long.
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import { ESModulesEvaluator, type EvaluatedModuleNode } from 'vite/module-runner';

type Body = (...values: unknown[]) => void;

/** Cases as `describe`, `it` and their `each` say them; only what tests of checks use. */
class Cases {
  private list: (() => void)[] = [];
  private readonly add = (_name: string, body: Body): void => void this.list.push(() => body());
  private readonly group = (_name: string, body: Body): void => body();
  private each =
    (declare: (name: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
    };

  /** What a test file imports from the test runner. */
  readonly words = {
    expect,
    it: Object.assign(this.add, { each: this.each(this.add) }),
    describe: Object.assign(this.group, { each: this.each(this.group) }),
  };

  /** The cases declared since the last call. */
  taken(): (() => void)[] {
    const { list } = this;
    this.list = [];
    return list;
  }
}

class Evaluator extends ESModulesEvaluator {
  constructor(private readonly cases: Cases) {
    super();
  }
  override runExternalModule(path: string): Promise<unknown> {
    const own = /\/vitest\/dist\/index\.js$/.test(path);
    return own ? Promise.resolve(this.cases.words) : super.runExternalModule(path);
  }
}

export interface CaseRunner {
  /** True where every case of the files passes with `source` in the place of what stands at `path`. */
  passes(files: readonly string[], path: string, source: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Forgets a module and all that were evaluated with it in hand; the rest is kept. */
function forget(
  server: ViteDevServer,
  runner: ReturnType<typeof createServerModuleRunner>,
  path: string,
): void {
  const { moduleGraph } = server.environments.ssr;
  for (const node of moduleGraph.getModulesByFile(path) ?? []) moduleGraph.invalidateModule(node);
  const seen = new Set<EvaluatedModuleNode>();
  const visit = (node: EvaluatedModuleNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const id of node.importers) {
      const importer = runner.evaluatedModules.getModuleById(id);
      if (importer) visit(importer);
    }
    runner.evaluatedModules.invalidateModule(node);
  };
  for (const node of runner.evaluatedModules.getModulesByFile(path) ?? []) visit(node);
}

/** A runner for the tests under `root`. */
export async function caseRunner(root: string): Promise<CaseRunner> {
  const cases = new Cases();
  let now: { path: string; source: string } | undefined;
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    plugins: [
      {
        name: 'other-source',
        enforce: 'pre',
        transform: (_code, id) =>
          now && resolve(id.split('?')[0] ?? id) === now.path ? { code: now.source, map: null } : undefined,
      },
    ],
  });
  const runner = createServerModuleRunner(server.environments.ssr, {
    evaluator: new Evaluator(cases),
    hmr: false,
    sourcemapInterceptor: false,
  });
  return {
    async passes(files, path, source) {
      now = { path, source };
      forget(server, runner, path);
      cases.taken();
      try {
        for (const file of files) {
          // A file evaluated before declares its cases only when it is evaluated again.
          for (const node of runner.evaluatedModules.getModulesByFile(file) ?? [])
            runner.evaluatedModules.invalidateModule(node);
          await runner.import(file);
        }
        for (const run of cases.taken()) run();
        return true;
      } catch {
        return false;
      }
    },
    close: () => server.close(),
  };
}
