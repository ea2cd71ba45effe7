// Particles behind words of any kind, as Korean reads them aloud.
import { describe, expect, it } from 'vitest';
import { particle, withParticle } from '../../src/korean/particles.js';

describe('particles', () => {
  it.each([
    ['테크', '테크로', '테크가', '테크와', '테크를', '테크는'],
    ['바이오텍', '바이오텍으로', '바이오텍이', '바이오텍과', '바이오텍을', '바이오텍은'],
    ['서울', '서울로', '서울이', '서울과', '서울을', '서울은'],
    ['가온(주)’', '가온(주)’로', '가온(주)’가', '가온(주)’와', '가온(주)’를', '가온(주)’는'],
    // 엘지, 에스케이엠, 한전 케이피에스
    ['LG', 'LG로', 'LG가', 'LG와', 'LG를', 'LG는'],
    ['SKM', 'SKM으로', 'SKM이', 'SKM과', 'SKM을', 'SKM은'],
    ['ABL', 'ABL로', 'ABL이', 'ABL과', 'ABL을', 'ABL은'],
    // 씨에스브이, 엑스엘에스엑스, 에이치티엠엘
    ['r.csv', 'r.csv로', 'r.csv가', 'r.csv와', 'r.csv를', 'r.csv는'],
    ['r.html', 'r.html로', 'r.html이', 'r.html과', 'r.html을', 'r.html은'],
    // 제이슨, 테이블, 폴더, 킹
    ['json', 'json으로', 'json이', 'json과', 'json을', 'json은'],
    ['table', 'table로', 'table이', 'table과', 'table을', 'table은'],
    ['folder', 'folder로', 'folder가', 'folder와', 'folder를', 'folder는'],
    ['king', 'king으로', 'king이', 'king과', 'king을', 'king은'],
    // 십삼, 이십일, 백, 오십 퍼센트
    ['13', '13으로', '13이', '13과', '13을', '13은'],
    ['21', '21로', '21이', '21과', '21을', '21은'],
    ['100', '100으로', '100이', '100과', '100을', '100은'],
    ['2.5', '2.5로', '2.5가', '2.5와', '2.5를', '2.5는'],
    ['50%', '50%로', '50%가', '50%와', '50%를', '50%는'],
    ['"fixtures/a/"', '"fixtures/a/"로', '"fixtures/a/"가', '"fixtures/a/"와', '"fixtures/a/"를', '"fixtures/a/"는'],
    // Nobody knows how it is read.
    ['漢', '漢(으)로', '漢이(가)', '漢과(와)', '漢을(를)', '漢은(는)'],
    ['', '(으)로', '이(가)', '과(와)', '을(를)', '은(는)'],
  ])('fit the sound before them: %s', (word, ...expected) => {
    const all = (['으로', '이', '과', '을', '은'] as const).map((which) => withParticle(word, which));
    expect(all).toEqual(expected);
  });

  it('of more than one syllable', () => {
    expect(['회사', '기업', '漢'].map((word) => particle(word, '이라는'))).toEqual(['라는', '이라는', '(이)라는']);
  });
});
