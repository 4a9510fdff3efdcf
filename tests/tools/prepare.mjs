// Makes a fresh machine ready: packages, a browser, fonts and the demo shop. Imports only what Node itself brings.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findBranded, findChromium, findFirefox, onPath } from './chromium.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const say = (line) => process.stderr.write(`${line}\n`);

/** Installs what is missing, or throws one sentence that says what to install by hand. */
export function prepare({ firefox = false } = {}) {
  checkNode();
  if (!packagesInstalled()) {
    say('Installing the packages (npm ci) …');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  installDebianPackages(firefox);
  if (!findChromium() && !findBranded()) throw new Error(adviceForBrowser());
  run(process.execPath, ['tests/shop/install.mjs']);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `This needs Node 20.19 or newer, and this is ${process.versions.node}: install one from nodejs.org.`,
  );
}

/** Whether each package that package.json names is there in the version of the lockfile. */
function packagesInstalled() {
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  const own = lock.packages[''];
  return Object.keys({ ...own.dependencies, ...own.devDependencies }).every((name) => {
    const manifest = `${root}/node_modules/${name}/package.json`;
    if (!existsSync(manifest)) return false;
    return (
      JSON.parse(readFileSync(manifest, 'utf8')).version === lock.packages[`node_modules/${name}`].version
    );
  });
}

function installDebianPackages(firefox) {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    ...(firefox && !findFirefox() ? ['firefox-esr'] : []),
  ];
  if (missing.length === 0) return;
  say(`Installing ${missing.join(', ')} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
  const install = (names) =>
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
      stdio: ['ignore', 2, 2],
      env,
    });
  // One package that this release does not carry must not keep the others away.
  if (install(missing).status !== 0) missing.forEach((name) => install([name]));
}

function hasChineseFont() {
  const list = onPath('fc-list') ? spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout : '';
  return list !== '' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function adviceForBrowser() {
  const how = {
    linux: 'for example with "sudo apt-get install chromium fonts-noto-cjk"',
    darwin: 'for example with "brew install --cask chromium"',
  };
  return `No Chromium, Chrome or Edge was found: install one, ${how[platform()] ?? 'from google.com/chrome'}, and run this again.`;
}

/** Runs a program with its output on stderr and throws when it fails. */
function run(program, args) {
  const windows = platform() === 'win32' && program === 'npm';
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (done.status !== 0)
    throw new Error(`"${[program, ...args].join(' ')}" failed; what it said stands above.`);
}
