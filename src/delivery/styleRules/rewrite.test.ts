import {describe, expect, it} from 'vitest';
import {nameStyles, rulesOf, type StyleNames} from './rewrite';

const bar = '<p class=bar style=width:50%>half</p>';

describe('nameStyles', () => {
  it('puts a name in the place of the attribute, and leaves the rest as it stood', () => {
    expect(nameStyles(`<body>${bar}<b>style="x"</b>`, new Map())).toBe(
      '<body><p class=bar data-style="0">half</p><b>style="x"</b>',
    );
  });

  it('gives equal declarations one name, over all pages', () => {
    const names: StyleNames = new Map();
    nameStyles(bar + bar, names);
    nameStyles(`<i style="left: 0"></i>${bar}`, names);
    expect([...names]).toEqual([
      ['width:50%', '0'],
      ['left: 0', '1'],
    ]);
  });

  it.each([
    '<svg style="display: none"></svg>',
    `<noscript>${bar}</noscript>`,
    `<template>${bar}</template>`,
  ])('reaches into %s', (page) => {
    expect(nameStyles(page, new Map())).not.toContain(' style=');
  });

  it('refuses what would end the rule', () => {
    expect(() => nameStyles('<p style="}*{color:red">', new Map())).toThrow(
      'no list of properties',
    );
  });
});

describe('rulesOf', () => {
  it('outdoes every class, and not what a script sets on the element', () => {
    expect(rulesOf(new Map([['width:50%', 'a']]))).toBe('[data-style="a"]:not(#_){width:50%}');
  });
});
