/** Where Chrome, Chromium and Edge stand on the machines of our users. */
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The headless shell comes first: it starts three times faster than the full browser. */
const LINUX_COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_PATHS = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
const MAC_APPLICATIONS = ['Google Chrome', 'Google Chrome for Testing', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Every place where an installed browser may stand, best first. Most of them will not exist. */
export function installedPlaces(env: Environment, platform: NodeJS.Platform = process.platform): string[] {
  if (platform === 'darwin')
    return MAC_APPLICATIONS.flatMap(name =>
      ['/Applications', join(homedir(), 'Applications')].map(
        folder => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap(name => env[name] ?? [])
      .flatMap(folder => WINDOWS_PATHS.map(path => join(folder, path)));
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return [...LINUX_COMMANDS.flatMap(name => folders.map(folder => join(folder, name))), ...LINUX_PATHS];
}
