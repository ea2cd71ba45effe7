// `kr-sme explain` as a process.
import { beforeAll, describe, expect, it } from 'vitest';
import { requireFreshBuild, run, useWorkspace } from './process.js';

const SENTENCE = '중소벤처기업부(장관 이영)는 5천억원을 지원한다.\n';

beforeAll(requireFreshBuild);
const at = useWorkspace();

describe('explain', () => {
  it('says of every mention which rule made it and what for', async () => {
    const { status, stdout } = await run(['explain', at.put('a.txt', SENTENCE)]);
    expect(stdout).toMatch(/\[0, 7\) 중소벤처기업부\n {2}won +organization → 중소벤처기업부/u);
    expect(stdout).toMatch(/row dictionaries\/organizations\.csv:\d+/u);
    expect(stdout).toContain('[16, 20) 5천억원');
    expect(status).toBe(0);
  });

  it.each([
    [['--at', '12'], ['[11, 13) 이영']],
    [['--text', '5천억원'], ['[16, 20) 5천억원']],
    [['--text', '지원'], ['nothing was proposed here']],
  ])('of a place only: %j', async (args, lines) => {
    const { stdout } = await run(['explain', at.put('a.txt', SENTENCE), ...args]);
    const [, ...rest] = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    expect(rest.map((line) => line.split(';')[0])).toEqual(lines);
  });

  it('is JSON on request', async () => {
    const { stdout } = await run(['explain', at.put('a.txt', SENTENCE), '--at', '0', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      candidates: [{ verdict: 'won', type: 'organization', start: 0, end: 7 }],
    });
  });

  it.each([
    [['--at', '999'], /--at 999 is behind the end of the text/u],
    [['--at', 'x'], /--at "x" is no offset/u],
    [['--text', '없는 말'], /does not stand in the article/u],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await run(['explain', at.put('a.txt', SENTENCE), ...args]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
