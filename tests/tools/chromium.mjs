// Finds the browsers of this machine: Chromium first, branded Chrome and Edge apart, because they load extensions another way.
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const chromiumPlaces = {
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: windows.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
};
const brandedPlaces = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windows.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** The first of these programs on PATH; undefined when there is none. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = platform() === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + ending)))
    .find((path) => existsSync(path));
}

/** A Chromium that takes `--load-extension`; undefined when there is none. CHROMIUM names one by hand. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return (
    onPath('chromium', 'chromium-browser') ??
    (chromiumPlaces[platform()] ?? []).find((path) => existsSync(path))
  );
}

/** Chrome or Edge, which take an unpacked extension only through a debugging pipe; undefined when there is none. */
export function findBranded() {
  const named = onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge');
  return named ?? (brandedPlaces[platform()] ?? []).find((path) => existsSync(path));
}

/** Firefox for the Firefox tests; undefined when there is none. */
export function findFirefox() {
  return onPath('firefox-esr', 'firefox');
}
