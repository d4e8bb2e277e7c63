/** Every page of the built site: frame, links, anchors, weight. */
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf, pages, readSite, SITE_DIR } from './site.ts';

const KB = 1024;
const all = pages();
const html = new Map(all.map(file => [file, readSite(file)]));
const attributes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(match => match[1]!.replaceAll('&amp;', '&'));

describe('frame', () => {
  test('there are pages of every sort', () => {
    for (const part of [
      'index.html',
      '404.html',
      'contracts/',
      'annexes/',
      'clauses/',
      'checklists/',
      'laws/',
      'guides/',
      'about/',
      'search/',
      'issues/',
    ]) {
      expect(
        all.some(file => file.startsWith(part)),
        part,
      ).toBe(true);
    }
  });

  test('every page is complete', () => {
    const found: string[] = [];
    for (const [file, text] of html) {
      const want = (name: string, good: boolean) => good || found.push(`${file}: ${name}`);
      want('doctype and language', /^<!doctype html><html lang="zh-CN">/i.test(text));
      want('one h1', text.match(/<h1[\s>]/g)?.length === 1);
      want('title', /<title>[^<]*明约[^<]*<\/title>/.test(text));
      want('description', /<meta name="description" content="[^"]{6,}">/.test(text));
      want('canonical', /<link rel="canonical" href="https?:/.test(text));
      want('Open Graph', text.includes('property="og:title"') && text.includes('property="og:image"'));
      want(
        'strict policy',
        /script-src (?:'|&#39;)self(?:'|&#39;) (?:'|&#39;)wasm-unsafe-eval(?:'|&#39;);/.test(text),
      );
      want('no inline style or handler', !/<style[\s>]|<[^>]* style="|<[^>]* on[a-z]+="/.test(text));
      for (const [, tag] of text.matchAll(/<script\b([^>]*)>/g))
        want('no inline script', / src=| type="application\/ld\+json"/.test(tag!));
      const ids = attributes(text, 'id');
      want('ids once', new Set(ids).size === ids.length);
      want('no space between Han characters', !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(mainText(text)));
    }
    expect(found).toEqual([]);
  });
});

describe('links', () => {
  const idsOf = new Map(all.map(file => [addressOf(file), new Set(attributes(html.get(file)!, 'id'))]));

  test('every link leads somewhere', () => {
    expect(all.flatMap(brokenLinks)).toEqual([]);
  });

  function brokenLinks(file: string): string[] {
    const from = addressOf(file);
    const broken: string[] = [];
    for (const href of [...attributes(html.get(file)!, 'href'), ...attributes(html.get(file)!, 'src')]) {
      if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
      const [path = '', hash] = href.split('#');
      const target =
        path === ''
          ? from
          : posix.resolve(dirname(`${from}x`), path) + (path.endsWith('/') && path !== '/' ? '/' : '');
      const ids = idsOf.get(target);
      if (ids ? hash && !ids.has(decodeURIComponent(hash)) : !existsSync(join(SITE_DIR, target)))
        broken.push(`${file}: ${href}`);
    }
    return broken;
  }
});

describe('weight of reading pages', () => {
  const reading = all.filter(file =>
    /^(?:contracts\/[^/]+\/[^/]+|annexes\/[^/]+|checklists\/[^/]+)\/index\.html$/.test(file),
  );
  const gzipped = (path: string) => gzipSync(readSite(path)).length;

  test('there are some', () => expect(reading.length).toBeGreaterThan(3));

  test.each(reading)('%s: HTML and CSS at most 60 KB, scripts at most 15 KB, no framework', file => {
    const text = html.get(file)!;
    const styles = attributes(text, 'href').filter(href => href.endsWith('.css'));
    const markup = gzipped(file) + styles.reduce((sum, href) => sum + gzipped(href.slice(1)), 0);
    expect(markup).toBeLessThanOrEqual(60 * KB);
    const scripts = new Set<string>();
    const add = (path: string) => {
      if (scripts.has(path)) return;
      scripts.add(path);
      for (const [, from] of readSite(path).matchAll(/(?:from|^import|;import)\s*"\.\/([^"]+\.js)"/g))
        add(posix.join(posix.dirname(path), from!));
    };
    for (const src of attributes(text, 'src')) if (src.endsWith('.js')) add(src.slice(1));
    expect(scripts.size).toBeGreaterThan(0);
    expect([...scripts].reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(15 * KB);
    for (const path of scripts)
      expect(readSite(path)).not.toMatch(/react-dom|jsx-runtime|__CLIENT_INTERNALS/);
  });
});

describe('machine-readable', () => {
  test('the sitemap lists pages that exist', () => {
    const addresses = [...readSite('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      match => new URL(match[1]!).pathname,
    );
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) expect(all.map(addressOf)).toContain(address);
  });

  test('the feed names every release once', () => {
    const feed = readSite('feed.xml');
    const ids = [...feed.matchAll(/<entry>.*?<id>([^<]+)<\/id>/g)].map(match => match[1]!);
    const released = Object.keys(JSON.parse(readReleases()) as object);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map(id => new URL(id).pathname.slice(1, -1)).sort()).toEqual(released.sort());
  });

  test('JSON-LD can be read', () => {
    for (const [file, text] of html) {
      for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(JSON.parse(json!), file).toHaveProperty('@context', 'https://schema.org');
      }
    }
  });
});

/** Text of the contract or article on a page; spaces between words of the frame do not count. */
function mainText(text: string): string {
  const body = /<article class="document"[\s\S]*?<\/article>/.exec(text)?.[0] ?? '';
  return body
    .replace(/<aside[\s\S]*?<\/aside>/g, '')
    .replace(/<span class="no">[^<]*<\/span> /g, '')
    .replace(/<[^>]*>/g, '');
}

function readReleases(): string {
  return readSite('../src/content/releases.json');
}
