import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {readPage} from '../article';
import {sharePictures, type WantedPicture} from './index';
import {pictureText, type PictureText} from './pictureText';

const page = (lead: string, answer: string) =>
  `<article><h1>Compare costs</h1><p>Checked on <time>May 1</time> against all.</p><p>${lead}<p>More?</p>${answer}</article>`;

const textOf = (lead: string, answer = '') => {
  const html = page(lead, answer);
  return pictureText({html, tree: readPage(html), description: 'About costs.'}, 'Guide');
};

describe('pictureText', () => {
  it('takes the question with which a chapter begins, in either language', () => {
    expect(textOf('Which path <b>costs</b> least? ClusterIP.').question).toBe(
      'Which path costs least?',
    );
    expect(textOf('哪条路径最便宜？ClusterIP。').question).toBe('哪条路径最便宜？');
  });

  it('says what the page is about where it begins with no question', () => {
    expect(textOf('It costs. Does it?').question).toBe('About costs.');
  });

  it('takes the amount with which a component answers, in its sentence', () => {
    const answer =
      '<p class=a data-answer>At 10&nbsp;TB it costs <b>$1,136.53</b>; or $2. Cheapest is $1.<p>x';
    expect(textOf('A?', answer)).toEqual({
      guide: 'Guide',
      title: 'Compare costs',
      question: 'A?',
      answer: {amount: '$1,136.53', sentence: 'At 10\u00a0TB it costs $1,136.53; or $2.'},
    });
    const chinese =
      '<p data-answer="">提示已写入。仍有 33.3% 跨可用区。按每月 10 TB 计，要花 US$68.27。</p>';
    expect(textOf('A?', chinese).answer).toEqual({
      amount: 'US$68.27',
      sentence: '仍有 33.3% 跨可用区。按每月 10 TB 计，要花 US$68.27。',
    });
  });

  it('has no answer where a component names no amount', () => {
    expect(textOf('A?', '<p data-answer>Choose what you need.</p>').answer).toBeUndefined();
    expect(textOf('A?', '<p>It costs $5.</p>').answer).toBeUndefined();
  });
});

describe('sharePictures', () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'share-pictures-'));
  afterAll(() => rmSync(cache, {recursive: true}));
  const brand = {
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    colour: '#000',
  };
  const chinese: PictureText = {
    guide: '指南',
    title: '费用',
    question: '多少钱？',
    answer: {amount: 'US$1', sentence: '一共 US$1。'},
  };
  const draw = async (...texts: readonly PictureText[]) => {
    const pictures: Buffer[] = [];
    const wanted = texts.map((text, index): WantedPicture => ({
      text,
      write: (png) => {
        pictures[index] = png;
        return Promise.resolve();
      },
    }));
    const drawn = await sharePictures(wanted, {brand, cache, lang: 'zh-Hans'});
    return {drawn, pictures};
  };

  it('draws each once, of the size that it says, and keeps what a page still wants', async () => {
    const first = await draw(chinese);
    expect(first.drawn).toBe(1);
    const [png = Buffer.alloc(0)] = first.pictures;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const again = await draw(chinese);
    expect(again).toEqual({drawn: 0, pictures: first.pictures});

    const other = await draw({...chinese, title: '延迟'});
    expect(other.drawn).toBe(1);
    expect(other.pictures[0]?.equals(png)).toBe(false);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('names a character that its fonts lack', async () => {
    await expect(draw({...chinese, title: 'ሀ'})).rejects.toThrow('has no “ሀ”');
  });
});
