/**
 * Arguments of every browser we start. They take away what differs between machines (hinting, colour profile),
 * what talks to the network on its own, and what waits for a person.
 */
export const BROWSER_FLAGS: readonly string[] = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=zh-CN',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];
