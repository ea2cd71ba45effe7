// What is wrong with options that spread the work over processes, continue it or do it again: shards, merge, resume, cache,
// watch.
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';

export const SCALE_ERRORS = {
  shardCountUnknown: (engine: string): Texts => ({
    ko: `--shard auto: ${engine}${particle(engine, '은')} 작업이 모두 몇 개인지 알려 주지 않습니다. --shard auto/N을 쓰세요`,
    en: `--shard auto: ${engine} does not say how many tasks there are; give --shard auto/N`,
  }),
  resumeRows: {
    ko: '--resume은 한 줄이 기록 하나인 json, jsonl, csv, tsv에만 씁니다. 다른 출력에서는 빼세요',
    en: '--resume continues json, jsonl, csv and tsv, a row a record; leave it out for other outputs',
  },
  resumeFile: {
    ko: '--resume은 파일에 이어 씁니다. --output 파일을 지정하세요',
    en: '--resume continues a file; name it with --output FILE',
  },
  resumeOther: (part: string, what: Texts, ledger: string): Texts => ({
    ko: `${part}${particle(part, '은')} ${what.ko}${particle(what.ko, '으로')} 시작한 것입니다. 전과 같은 명령을 쓰거나 이 파일과 ${ledger}${particle(ledger, '을')} 지우세요`,
    en: `${part} was begun with other ${what.en}; run the command as before, or delete it and ${ledger}`,
  }),
  otherOptions: { ko: '다른 옵션, 사전 또는 버전', en: 'options, dictionaries or another version' },
  otherInputs: { ko: '다른 입력', en: 'inputs' },
  wantsFile: (path: string): Texts => ({
    ko: `${path}에 쓸 수 없습니다: --resume과 --shard에는 보통 파일이 필요합니다`,
    en: `cannot write ${path}: --resume and --shard want a file, and this is none`,
  }),
  nothingToMerge: {
    ko: '합칠 것이 없습니다. 모든 몫의 출력을 지정하세요',
    en: 'nothing to merge; name the outputs of all shards',
  },
  ledgerApart: (path: string, ledger: string): Texts => ({
    ko: `${path} 옆에 ${ledger}${particle(ledger, '이')} 없습니다. 몫은 둘을 함께 씁니다(extract --shard I/N -o FILE). 함께 두세요`,
    en: `${path} has no ${ledger} beside it; a shard writes both (extract --shard I/N -o FILE), keep them together`,
  }),
  shardsOfOtherInputs: (path: string, first: string): Texts => ({
    ko: `${path}${particle(path, '과')} ${first}${particle(first, '은')} 입력이 다릅니다. 같은 입력으로 다시 돌리세요`,
    en: `${path} and ${first} were made from other inputs; run the shards again on the same ones`,
  }),
  shardsOfOtherOptions: (path: string, first: string): Texts => ({
    ko: `${path}${particle(path, '과')} ${first}${particle(first, '은')} 옵션, 사전 또는 버전이 다릅니다. 똑같이 다시 돌리세요`,
    en: `${path} and ${first} were made with other options, dictionaries or versions; run the shards again alike`,
  }),
  sameShard: (one: string, other: string, shard: string): Texts => ({
    ko: `${one}${particle(one, '과')} ${other}${particle(other, '은')} 둘 다 ${shard}번째 몫입니다. 하나를 빼세요`,
    en: `${one} and ${other} are both shard ${shard}; leave one out`,
  }),
  missingShards: (missing: string, count: number): Texts => ({
    ko: `빠진 몫: ${missing}. ${String(count)}개 몫의 출력을 모두 지정하세요`,
    en: `missing: shard ${missing}; name the outputs of all ${String(count)} shards`,
  }),
  notAsWritten: (path: string): Texts => ({
    ko: `${path}${particle(path, '이')} 쓴 그대로가 아닙니다. 그 몫을 다시 돌리세요`,
    en: `${path} is not as the shard wrote it; run that shard again`,
  }),
  unreadableShard: (path: string): Texts => ({
    ko: `${path}${particle(path, '을')} 읽을 수 없습니다. 권한을 확인하세요`,
    en: `cannot read ${path}; check its permissions`,
  }),
  sameArticle: (one: string, other: string): Texts => ({
    ko: `${one}${particle(one, '과')} ${other}에 같은 기사가 있습니다. 둘을 다시 돌리세요`,
    en: `${one} and ${other} both hold the same article; run them again`,
  }),
  noShardHolds: (document: number, documents: number): Texts => ({
    ko: `문서 ${String(documents)}개 가운데 ${String(document)}번째가 어느 몫에도 없습니다. 몫을 다시 돌리세요`,
    en: `no shard holds document ${String(document)} of ${String(documents)}; run the shards again`,
  }),
  noLedger: (path: string): Texts => ({
    ko: `${path}: kr-sme의 장부가 아닙니다. 지우고 출력을 다시 쓰세요`,
    en: `${path}: begins as no ledger of kr-sme does; delete it and write the output again`,
  }),
  otherFormat: (output: string, format: string): Texts => ({
    ko: `--output ${output}: 몫이 ${format} 형식입니다. 이름 끝을 맞추거나 몫을 다시 쓰세요`,
    en: `--output ${output}: the shards are ${format}; end its name so, or write the shards again`,
  }),
  watchFile: {
    ko: '--watch는 파일을 거듭 씁니다. --output 파일을 지정하세요',
    en: '--watch writes a file again and again; name it with --output FILE',
  },
  watchInputs: {
    ko: '--watch에는 지켜볼 파일이나 폴더가 필요합니다. 표준 입력은 한 번뿐입니다',
    en: '--watch wants files or folders to watch; standard input comes once',
  },
  cannotWatch: (path: string, why: Texts): Texts => ({
    ko: `${path}${particle(path, '을')} 지켜볼 수 없습니다: ${why.ko}`,
    en: `cannot watch ${path}: ${why.en}`,
  }),
  cache: (folder: string, why: Texts): Texts => ({
    ko: `--cache ${folder}: ${why.ko}`,
    en: `--cache ${folder}: ${why.en}`,
  }),
} as const satisfies Catalogue;
