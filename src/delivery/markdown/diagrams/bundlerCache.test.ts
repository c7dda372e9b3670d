import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {drawingsInBundlerCache} from './bundlerCache';
import {diagramFolder} from './cache';

let siteDir = '';

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'drawings-'));
});

afterEach(() => {
  rmSync(siteDir, {recursive: true});
});

function draw(name: string, svg: string): void {
  mkdirSync(path.join(siteDir, diagramFolder), {recursive: true});
  writeFileSync(path.join(siteDir, diagramFolder, name), svg);
}

function configured(config: object): unknown {
  const {configureWebpack} = drawingsInBundlerCache({siteDir});
  return configureWebpack?.(config, false, {} as never, undefined);
}

const version = () => JSON.stringify(configured({experiments: {cache: {version: 'client-en'}}}));

it('gives the cache another version when a diagram is drawn, drawn again or removed', () => {
  const none = version();
  draw('a.svg', '<svg/>');
  const drawn = version();
  draw('a.svg', '<svg></svg>');
  const again = version();
  rmSync(path.join(siteDir, diagramFolder, 'a.svg'));
  expect(new Set([none, drawn, again]).size).toBe(3);
  expect(version()).toBe(none);
});

it('keeps what the version said before', () => {
  expect(version()).toContain('client-en-');
});

it('leaves a build without a cache alone', () => {
  expect(configured({})).toEqual({});
});
