// Starts a script of this folder with the project's own Node, installing the packages first where they are missing.
// Plain JavaScript for Node 20: this file runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** True when every package of the lock file is installed in its version (npm keeps a copy of what it installed). */
function installed() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!installed()) {
  console.log('安装依赖（只在第一次或者依赖有变化时）……');
  // Install scripts stay off (one of them would fetch a browser, another a Java); only these two packages need theirs.
  const npm = (...args) =>
    spawnSync('npm', [...args, '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
  const result = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  if (result.status !== 0 || npm('rebuild', 'node', 'esbuild').status !== 0) {
    fail('依赖没有装好。检查网络和磁盘空间后重新运行同一条命令。');
  }
}

const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const [major, minor] = process.versions.node.split('.').map(Number);
const node = existsSync(own)
  ? own
  : major > 22 || (major === 22 && minor >= 18)
    ? process.execPath
    : undefined;
if (!node) fail('找不到项目自带的 Node 24。删除 node_modules 后重新运行同一条命令；或者安装 Node 24。');

const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [bin, join(root, 'node_modules', 'node', 'bin'), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
// The terminal sends these to the child as well, which ends in its own way while this waits; twice would hurry it.
for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => undefined);
// This one comes to a single process.
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', error => fail(`${node} 启动失败：${error.message}`));
child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1)));
