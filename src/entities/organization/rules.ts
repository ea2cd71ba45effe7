// Organizations that no dictionary holds, by how their names are built: a modifier and a head.
//   한국청년기업가정신재단 · 슈타인바이스 재단 · 카자흐스탄 중소기업개발공사(DAMU) · 아랍에미리트(UAE) 경제부 · 태백경찰서장
// Not: 관련 협회, 유관기관협의회, 양 기관, 전국 창조경제혁신센터.
import { isHangul, isLatin } from '../../text/characters.js';
import { endsWord } from '../../korean/edges.js';
import { blockAt } from '../../text/blocks.js';
import type { Language } from '../../lexicon/language.js';
import { endsInflected, nameEnd } from '../../korean/name-end.js';
import { wordBefore, wordsIn, wordsOf, type Word } from '../../text/words.js';
import { indexSpans, type SpanIndex } from '../../text/spans.js';
import type { Block, Candidate, Span } from '../../core/types.js';
import type { IndexedArticle } from '../../core/indexed-article.js';
import type { Known, Rule } from '../../core/rule.js';
import { isGenericPrefix } from './common-bodies.js';
import { countryBefore, standsAbroad } from './country-before.js';

const TYPE = 'organization';
/** A listed name of so many letters is hardly the end of another. */
const LONG_NAME = 8;
const DOTS = ['·', '․', '∙', '‧', 'ㆍ', '・', '･'];
/** Posts that end like bodies. */
const RESEARCHER_PATTERN = /(?:책임|선임|수석|전임|주임|상석|초빙|객원|참여|보조|박사후)연구원$/u;
const MISSION_PATTERN =
  /(?<![가-힣])주\s?[가-힣]{2,8} (?:대한민국 |한국 |대한민국|한국)?(?:총영사관|대사관|대표부|영사관)|(?<![가-힣])주\s?[가-힣]{2,8} ?한국(?:문화원|교육원)|(?<![가-힣])주[가-힣]{2,8}(?:총영사관|대사관|대표부|영사관)/gu;
/** Heads of one syllable build countless other words; only firm grammar makes a name of them. */
const SHORT_HEAD = 1;
/** Beginnings that make even a weak head a proper name: 한국…센터, 국립…연구소. */
const PROPER_PREFIX_PATTERN = /^(?:한국|대한|국립|전국|국가|아시아|유럽|미주|재외|세계|국제|동아시아|재미|주한)/u;
/** 경제부, 상무부, 농업청: bodies of foreign governments, named right behind their country. */
const STATE_BODY_PATTERN =
  /^[가-힣·]{2,10}(?:보호부|보건부|교통부|교육부|농업부|상무부|노동부|국무부|재무부|관리국|보호국|교통국|교육국|보건국|개발국|개발청|관리청|보호청|교육청|위원회|경제개발공사|투자청|투자공사)$|^(?:교통|교육|보건|농무|농업|상무|노동|재무|환경|법무|경제)(?:부|국)$/u;
const FOREIGN_BODY_PATTERN = /^[가-힣·]{2,12}(?:부|청|처|성|위원회|국|원|은행)$/u;
/** Firms and places that end like bodies: 저비용항공사, 건축사사무소, 한국프레스센터, CJ인재원; and officials' posts. */
const NO_BODY_PATTERN =
  /(?:항공사|(?:건축사|법률|세무사|회계|회계사|변호사|노무사|법무사|공인중개사)사무소|(?:컨벤션|프레스|전시|회의|아트|체육|스포츠|수련|물류|쇼핑|복합|비즈니스|주차|데이터|고객|콜|생산)센터|(?:중심|중점|거점|선도|특성화|전문)대학|투자조합|정부|방재단)$|^[가-힣]+(?:방|금|유|농|초|토|복)지법$|^(?:국가|재외|재외한국)(?:수목원|식물원|박물관|문화원)$|^[A-Z&]{2,}(?:인재원|연수원)$/u;
/** 순천향대병원, 인하대학교병원: a body of its own, unlike other units of a university. */
const UNIVERSITY_PATTERN = /^[가-힣]{2,8}대(?:학교)?$/u;
const KIND_OF_UNIVERSITY_PATTERN =
  /(?:^|거점|지방)(?:국립|공립|사립|국공립|의과?|치과?|한의과?|약학?|수의과?|명문|모교)대(?:학교)?$/u;
/** Grammar that a release forgot to part from the name behind it: 이번실무위원회, 제1차실무위원회, 3위한국가온연구원. */
const GLUED_BEFORE_PATTERN =
  /^(?:(?:재단|사단|의료|학교|복지)법인|이번|금번|해당|제?\d+(?:차|회|기|대|위)|\d+[·․・∙‧ㆍ･])/u;
const GLUED_INSIDE_PATTERN = /(?:에서는?|에게|으로서?|하는|위해|위한|통해|따라|들이|들은|들을|들의)(?=[가-힣]{3})/u;
/** A particle behind a bracket or a quotation mark, with the name glued to it: `(이하 ‘가온부’)와한국새벽협회`. */
const PARTICLE_AT_START_PATTERN = /^(?:와|과|및|은|는|이|가|의|에)(?=한국|대한|국립|전국)/u;
const MARKETPLACES = new Set(['시장', '상점가', '상가']);
const MARKETPLACE_PATTERN = /(?:시장|상점가|상가|거리|지하도)$/u;
/** Traders at a place have no name but with the place: 광장시장 상인회. */
const TRADERS = new Set(['상인회', '상인연합회', '번영회', '상인협동조합']);
/** 의정부지검, 수원지법: short for 지방검찰청 and 지방법원, of the place before them. */
const COURT_HEADS = new Set(['지검', '지법', '고검', '고법']);
/** Bodies that are buildings as well. */
const VENUE_HEADS = new Set(['센터', '박물관', '미술관', '과학관', '기념관', '문화원', '수목원', '식물원']);
/** AI센터, ICT센터: what the centre is about. */
const TECHNOLOGY_CENTRE_PATTERN = /^(?:AI|IT|ICT|IoT|VR|AR|XR|ESG|DX|AX|SW|GPU|IDC|R&D|CS|AS)/u;
/** Shorter listed names end longer ones. */
const SHORTEST_GLUED_NAME = 6;
/** What a committee is of or when it meets, and not what it is about. */
const NO_SUBJECT_PATTERN = /^(?:산하|소속|직속|국회|정부|상반기|하반기|올해|내년|지난해)$/u;
const SCHOOL_SHORT_PATTERN = /^[가-힣]{2,4}?(?<short>여고|여중|초|중|고)$/u;
const SCHOOL_NAMES: ReadonlyMap<string, string> = new Map([
  ['여고', '여자고등학교'],
  ['여중', '여자중학교'],
  ['초', '초등학교'],
  ['중', '중학교'],
  ['고', '고등학교'],
]);
const SCHOOL_PEOPLE_PATTERN = /^\s(?:학생|교사|교장|교감|학부모|재학생|졸업생|[1-6]학년|총동문회|총동창회|교직원)/u;
/** Words that say what a committee is about. */
const LONGEST_SUBJECT = 3;
/** What tells the kind of a committee and not which one it is. */
const COMMITTEE_KIND_PATTERN =
  /^(?:심의|정책심의|지원|균형|추진|운영|자문|조정|평가|인력양성|대책|심사|관리|정책|준비|조직|집행|실무|기획|협력|발전|육성|전문|특별|소)$/u;
/** Bodies that every municipality and town has. */
const LOCAL_BODY_PATTERN =
  /^(?:지역)?사회보장협의체$|^주민자치(?:위원)?회$|^(?:장애인)?체육회$|^새마을(?:부녀|협의|지도자협의)?회$|^(?:이장|통장|이통장|사회복지|여성단체|발전)협의회$|^(?:생활개선|노인|번영|부녀|청년)회$|^(?:의용소방|자율방범)대$|^자원봉사센터$|^(?:가족|다문화가족지원|청소년상담복지|육아종합지원|정신건강복지|치매안심|도시재생지원|지역자활|청년|여성새로일하기)센터$|^(?:노인|장애인|종합사회|사회)복지관$/u;
const LOCAL_PLACE_PATTERN = /^(?!각|해당|전체|(?:시|군|구|읍|면|동)+$)[가-힣]{1,4}\d{0,2}(?:읍|면|동|시|군|구)$/u;
const GLUED_PLACE_PATTERN = /^(?<place>[가-힣]{1,4}\d{0,2}[읍면동시군구])(?<body>[가-힣]{3,})$/u;
/** Schools that the place or the proper noun at their beginning tells apart: 수원공업고등학교, 코펜하겐대학. */
const SCHOOL_HEADS = new Set(['고등학교', '중학교', '초등학교', '대학']);
/** Units that a university has: 서울대 언어교육원, 연세대 산학협력단. */
const PARENT_UNIVERSITY_PATTERN = /(?:대|대학교|대학|KAIST|카이스트)$/u;
/** Co-operatives of a trade are its association (한국자동차산업협동조합); others are firms (위즈온 협동조합). */
const COOPERATIVE_PATTERN = /(?:협동조합|조합)$/u;
const TRADE_BODY_PATTERN = /(?:산업|공업|업|한국|대한|전국|중앙|시장|상인|상점가|제조|기술|노동|공제|신용보증|농축산)/u;

/** 在美, 在日, 駐韓 before the name of an association. */
const HANJA_ABROAD: ReadonlyMap<string, string> = new Map([
  ['在美', '재미'],
  ['在日', '재일'],
  ['在獨', '재독'],
  ['在英', '재영'],
  ['駐韓', '주한'],
]);
const HANJA_ABROAD_PATTERN = /^(?:在[美日獨英]|駐韓)$/u;
/** Units of firms: 순천금융센터, 기술연구소, 고객센터. */
const FIRM_UNIT_PATTERN = /(?:센터|연구소|사무소|지원단|사무국)$/u;
/** Services for people, each a body of its own. */
const SERVICE_PATTERN = /^(?<name>[가-힣]{2,})(?:통합지원센터|상담소|쉼터|복지관)$/u;
/** Small bodies that every place has: only their head, their place or a title tells that one is named. */
const COMMUNITY_HEADS = new Set(['교회', '상담소', '쉼터', '복지관', '보육원', '어린이집', '유치원']);
/** 새벽이비인후과, 가온치과, 누리봄한의원: departments of hospitals end so too, so that only the doctor who owns it tells. */
const CLINIC_PATTERN = /(?:과|과의원|한의원|동물병원)$/u;
const CLINIC_HEAD_TITLE_PATTERN = /(?:^|대표)원장$|^대표$/u;
/** 심장내과, 소화기내과, 흉부외과: departments. */
const DEPARTMENT_PATTERN =
  /^(?:심장|소화기|호흡기|순환기|내분비|신장|감염|혈액종양|종양|류마티스|흉부|일반|정형|신경|성형|구강|소아|가정의학|통증의학|양방|한방|동네|지역|협력|관내|전문|인근|간담췌|대장항문|유방|혈관)+$/u;
/** 대형교회, 동네치과 are kinds. */
const COMMUNITY_KIND_PATTERN =
  /^(?:한국|전국|세계|국제|국립|국공립|공립|사립|시립|구립|도립|병설|단설|직장|공공|민간|국가|지역|대형|개신|천주|농어촌|미자립|개척|무더위|한파|이동|이동노동자|노동자|작은|인근|관내|산하|종합|노인|장애인|근로자|외국인|이주민|다문화|사회|성폭력|가정폭력|가정|청소년|여성|아동|민원|고충|전문|무료|통합|전화)+$/u;

export function createOrganizationRules(
  language: Language,
  states: ReadonlySet<string>,
  isListedName: (name: string) => boolean,
): readonly Rule[] {
  const { organizationHeads, genericModifiers, names, phraseWords } = language;
  const isGeneric = (prefix: string): boolean => isGenericPrefix(prefix, language);

  /** What speaks for a name with this head at this place; undefined when nothing does. */
  function proof(article: IndexedArticle, block: Block, span: Span): string | undefined {
    const { text } = article;
    const core = text.slice(span.start, span.end);
    const head = organizationHeads.match(core);
    if (head === undefined || language.titles.get(core) !== undefined || RESEARCHER_PATTERN.test(core))
      return undefined;
    const prefix = core.slice(0, core.length - head.ending.length);
    const defined = /^(?:\s?\((?:[^()]{0,30}[,\s])?(?:이하|약칭)\s|\s?\([A-Z][A-Za-z&·.-]{1,14}\))/u.test(
      text.slice(span.end, Math.min(block.end, span.end + 50)),
    );
    if (prefix.length < 2 || NO_BODY_PATTERN.test(core) || isList(core) || /^[O○]+/u.test(core)) return undefined;
    // 주식회사 한국새벽개발원 is a firm, and what is (가칭) is not there yet
    const before = text.slice(Math.max(block.start, span.start - 8), span.start);
    const after = text.slice(span.end, span.end + 5);
    if (/(?:주식회사|㈜|\(주\)|\(가칭\))\s*$/u.test(before) || /^\s?(?:㈜|\(주\)|\(가칭\))/u.test(after))
      return undefined;
    // 한국미래포럼 is an event as well; where it is a body its officers are named (appointmentRule)
    if (head.ending === '포럼') return undefined;
    // 근로자종합복지관(이하 복지관): of whichever town
    if (COMMUNITY_HEADS.has(head.ending) && COMMUNITY_KIND_PATTERN.test(prefix)) return undefined;
    if (defined && head.ending.length > SHORT_HEAD && head.ending !== '센터' && !isGeneric(prefix))
      return `the article gives ${core} a short form`;
    const abroad = countryBefore(text, span.start, block.start, language) !== undefined;
    if (abroad && head.strong && !genericModifiers.has(prefix)) return `a country before, ${head.ending} at its end`;
    // 순천시사회복지협의회, 왕조1동통장협의회
    const local = GLUED_PLACE_PATTERN.exec(core)?.groups;
    if (
      local !== undefined &&
      LOCAL_PLACE_PATTERN.test(local['place'] ?? '') &&
      LOCAL_BODY_PATTERN.test(local['body'] ?? '')
    )
      return `${local['body'] ?? ''} of the place before it`;
    if (isGeneric(prefix)) return undefined;
    if (COOPERATIVE_PATTERN.test(core) && !TRADE_BODY_PATTERN.test(prefix)) return undefined;
    if (CLINIC_PATTERN.test(head.ending)) return undefined;
    // 서울역·남대문쪽방상담소: several in one word
    if (head.ending.endsWith('상담소') && /[·․∙‧ㆍ・･]/u.test(prefix)) return undefined;
    // 서울역쪽방상담소, but not 전국상담소, 한국교회
    if (COMMUNITY_HEADS.has(head.ending)) {
      if (COMMUNITY_KIND_PATTERN.test(prefix) || language.isProvince(prefix) || language.isCountry(prefix))
        return undefined;
      return beginsWithPlace(prefix) && prefix.length >= 4
        ? `begins with a place and ends in ${head.ending}`
        : undefined;
    }
    if (head.strong) return `ends in ${head.ending}`;
    if (head.ending.length === SHORT_HEAD) return undefined;
    // 한국기술센터에서 열린다: a centre nobody lists and where something is held is a building
    if (
      VENUE_HEADS.has(head.ending) &&
      !core.startsWith('국립') &&
      /^(?:에서|\s?(?:\d+층|[가-힣]*(?:회의실|강당|세미나실|홀|극장|공연장|전시실))|\s?\([^()]{2,20}\)에서|\s?\([^()]{2,14}\s?소재\))/u.test(
        text.slice(span.end, span.end + 24),
      )
    )
      return undefined;
    if (head.ending === '센터' && (language.isProvince(prefix) || TECHNOLOGY_CENTRE_PATTERN.test(prefix)))
      return undefined;
    if (SCHOOL_HEADS.has(head.ending)) {
      const proper = { start: span.start, end: span.start + prefix.length };
      if (
        holdsProperNoun(article, block, proper) ||
        (prefix.length >= 3 && names.foreign(prefix) && !isCommonNoun(article, block, proper))
      )
        return `a proper name before ${head.ending}`;
      return undefined;
    }
    // 국제뇌물방지법 is a law, 서울중앙지법 a court
    if (
      COURT_HEADS.has(head.ending) &&
      !beginsWithPlace(prefix) &&
      !holdsProperNoun(article, block, { start: span.start, end: span.start + prefix.length })
    )
      return undefined;
    if (PROPER_PREFIX_PATTERN.test(prefix)) return `begins like a proper name and ends in ${head.ending}`;
    if (beginsWithPlace(prefix)) return `begins with a place and ends in ${head.ending}`;
    // 고성군의회, of whichever 고성; not 시군의회
    if (/^[시군구도]의회$/u.test(head.ending) && prefix.length >= 2 && !/[시군구도·]$/u.test(prefix))
      return `a place before ${head.ending}`;
    if (head.ending.endsWith('병원') || COURT_HEADS.has(head.ending)) {
      if (UNIVERSITY_PATTERN.test(prefix) && !KIND_OF_UNIVERSITY_PATTERN.test(prefix)) return 'a university hospital';
      if (holdsProperNoun(article, block, { start: span.start, end: span.start + prefix.length }))
        return `a proper name before ${head.ending}`;
    }
    if (/^[A-Z]{2,}/u.test(prefix) && head.ending !== '기구') return `Latin letters before ${head.ending}`;
    if (head.ending === '위원회' && prefix.replace(/[^가-힣]/gu, '').length >= 4)
      return 'a committee with a name of its own';
    return undefined;
  }

  function beginsWithPlace(prefix: string): boolean {
    for (let length = 2; length <= Math.min(6, prefix.length); length += 1) {
      const place = prefix.slice(0, length);
      if (language.isProvince(place) || language.isCountry(place)) return true;
    }
    return false;
  }

  /** 국제기관·기구, 지방공사·공단, 주한미국·호주대사관: kinds of bodies or several bodies in one word. */
  function isList(core: string): boolean {
    const pieces = core.split(/[·․∙‧ㆍ・･]/u);
    if (pieces.length < 2) return false;
    if (pieces.slice(0, -1).some((piece) => language.isCountry(piece.replace(/^주한/u, '')))) return true;
    const last = pieces.at(-1) ?? '';
    const head = organizationHeads.match(last);
    return (
      head !== undefined &&
      !PROPER_PREFIX_PATTERN.test(core) &&
      isGeneric(last.slice(0, last.length - head.ending.length))
    );
  }

  /** 안동병원, 한빛요양병원: something in it names; 국민안심병원 and 협력병원 are kinds of hospitals. */
  function holdsProperNoun(article: IndexedArticle, block: Block, span: Span): boolean {
    return article.tokensIn(block, span).some((token) => token.start === span.start && /^(?:NNP|SL)/u.test(token.pos));
  }

  function candidate(span: Span, rule: string, because: string, evidence: Candidate['evidence'] = 'rule'): Candidate {
    return { type: TYPE, start: span.start, end: span.end, rule, evidence, because };
  }

  function headRule(article: IndexedArticle, proposed: readonly Candidate[]): readonly Candidate[] {
    const { text } = article;
    const known = indexSpans(proposed.filter((candidate) => candidate.type !== 'amount'));
    return article.blocks.flatMap((block) => {
      const words = wordsIn(article, block);
      return words.flatMap((word, index): readonly Candidate[] => {
        const end = headEnd(text, word, nameEnd(article, block, word.start, word.end));
        const span = trimList(unglued({ start: word.start, end }));
        if (span === undefined) return [];
        const because = proof(article, block, span);
        // 대한약사회 총회, 성균관대 의과대학: a unit behind its parent is no mention of its own
        const behindParent =
          text.charAt(span.start - 1) === ' '
            ? known
                .overlapping({ start: span.start - 2, end: span.start - 1 })
                .find((parent) => parent.type === TYPE && parent.end === span.start - 1)
            : undefined;
        const core = text.slice(span.start, span.end);
        const university =
          behindParent !== undefined &&
          PARENT_UNIVERSITY_PATTERN.test(text.slice(behindParent.start, behindParent.end));
        if (university && core.endsWith('병원') && !isKnown(span))
          return [
            candidate(
              { start: behindParent.start, end: span.end },
              'organization/head',
              'a hospital of the university before it',
            ),
          ];
        if (
          because !== undefined &&
          behindParent !== undefined &&
          (university || organizationHeads.match(core)?.strong !== true)
        )
          return [];
        const place = localPlace(article, word, words[index - 1], text.slice(span.start, span.end));
        if (place !== undefined)
          return [
            candidate(
              { start: place.start, end: span.end },
              'organization/local-body',
              'a body of the place before it',
            ),
          ];
        const whole = branchedBody(article, block, words[index - 1], span);
        if (whole !== undefined)
          return [candidate(whole, 'organization/local-body', 'the branch of a body for a municipality')];
        const committee = because === undefined ? spacedCommittee(article, block, words, index, span) : undefined;
        if (committee !== undefined)
          return [candidate(committee, 'organization/committee', 'what the committee is about stands before it')];
        // 여자고: what looks like the particle 고 is the school
        const schoolEnd = text.charAt(end) === '고' && endsWord(text, end + 1) ? end + 1 : end;
        const school =
          schoolShort(text.slice(span.start, schoolEnd)) ??
          schoolOfPeople(article, block, { start: span.start, end: schoolEnd });
        if (school !== undefined)
          return [
            {
              ...candidate({ start: span.start, end: schoolEnd }, 'organization/school', 'short for a high school'),
              name: school,
            },
          ];
        const abroad = HANJA_ABROAD_PATTERN.exec(text.slice(span.start - 2, span.start))?.[0];
        // 在美한인과학자협회
        if (because !== undefined && abroad !== undefined)
          return [
            {
              ...candidate({ start: span.start - 2, end: span.end }, 'organization/head', because),
              name: `${HANJA_ABROAD.get(abroad) ?? abroad}${core}`,
            },
          ];
        if (because !== undefined && core.endsWith('노조'))
          return [{ ...candidate(span, 'organization/head', because), name: `${core.slice(0, -2)}노동조합` }];
        if (because !== undefined) return [candidate(span, 'organization/head', because)];
        return [
          ...foreignWithHead(article, block, known, words, index, end),
          ...tradersOf(article, block, words, index, end),
        ];
      });
    });

    function isKnown(span: Span): boolean {
      return known.overlapping(span).some((candidate) => candidate.start === span.start && candidate.end === span.end);
    }

    /** The name without the grammar that a release glued to it; undefined where the name behind it is already known. */
    function unglued(span: Span): Span | undefined {
      let { start } = span;
      const inside = known
        .overlapping(span)
        .some(({ type, start, end }) => type === TYPE && end === span.end && start > span.start);
      const core = text.slice(start, span.end);
      const dot = Math.max(...DOTS.map((mark) => core.lastIndexOf(mark)));
      if (inside && dot < 0) return undefined;
      start += GLUED_BEFORE_PATTERN.exec(core)?.[0].length ?? 0;
      if (/[)'"’”」]/u.test(text.charAt(start - 1)))
        start += PARTICLE_AT_START_PATTERN.exec(text.slice(start, span.end))?.[0].length ?? 0;
      const listed = listedBehind(text, start, span.end);
      if (listed !== undefined) return { start: listed, end: span.end };
      const glued = GLUED_INSIDE_PATTERN.exec(text.slice(start, span.end));
      if (glued !== null && glued.index > 0) {
        const rest = start + glued.index + glued[0].length;
        return PROPER_PREFIX_PATTERN.test(text.slice(rest, span.end)) ? { start: rest, end: span.end } : undefined;
      }
      return { start, end: span.end };
    }

    /** `저출산·고령사회위원회` is one name; `질병관리청·소방청` are two, of which this word's rule takes the last. */
    function trimList(span: Span | undefined): Span | undefined {
      if (span === undefined) return undefined;
      const core = text.slice(span.start, span.end);
      const dot = Math.max(...DOTS.map((mark) => core.lastIndexOf(mark)));
      if (dot <= 0) return span;
      const left = { start: span.start, end: span.start + dot };
      const right = { start: left.end + 1, end: span.end };
      // 특허청장·한국발명진흥회장: each with the title
      const last = text.charAt(left.end - 1) === '장' ? left.end - 1 : left.end;
      if (
        core
          .slice(0, dot)
          .split(/[·․∙‧ㆍ・･]/u)
          .some((piece) => organizationHeads.match(piece)?.strong === true) ||
        isKnown(right) ||
        known.overlapping(left).some(({ end }) => end === left.end || end === last)
      )
        return right;
      return span;
    }
  }

  /**
   * 구매조건개선 심의위원회, 적극행정 지원위원회, 일·생활 균형위원회: a committee whose own word says only its kind. Not: 관련
   * 심의위원회, 개최하는 평가위원회, 제3차 운영위원회.
   */
  function spacedCommittee(
    article: IndexedArticle,
    block: Block,
    words: readonly Word[],
    index: number,
    span: Span,
  ): Span | undefined {
    const kind = /^(?<kind>[가-힣]{2,4})위원회$/u.exec(article.text.slice(span.start, span.end))?.groups?.['kind'];
    if (kind === undefined || !COMMITTEE_KIND_PATTERN.test(kind)) return undefined;
    const nearest = words[index - 1];
    if (nearest === undefined || nearest.text.replace(/[^가-힣]/gu, '').length < 3 || isGeneric(nearest.text))
      return undefined;
    let { start } = span;
    // 미래 농업 고도화 실무위원회: all the nouns before it say what it is about
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_SUBJECT); at -= 1) {
      const about = words[at];
      if (about === undefined || article.text.slice(about.end, start) !== ' ' || !isSubject(article, block, about))
        break;
      if (NO_SUBJECT_PATTERN.test(about.text) || names.korean(about.text) === 'likely') break;
      start = about.start;
    }
    return start < span.start ? { start, end: span.end } : undefined;
  }

  /** Nouns alone, and no body or place: 구매조건개선, 일·생활. Not: 개최하는, 제3차, 의료개혁특위. */
  function isSubject(article: IndexedArticle, block: Block, word: Word): boolean {
    if (!/^[가-힣]+(?:[·․･∙ㆍ・‧][가-힣]+)*$/u.test(word.text) || endsInflected(article, block, word)) return false;
    if (
      phraseWords('clause').has(word.text) ||
      language.isProvince(word.text) ||
      language.isCountry(word.text) ||
      /(?:위|특위|위원회)$/u.test(word.text)
    )
      return false;
    if (organizationHeads.match(word.text)?.strong === true) return false;
    return article.tokensIn(block, word).every((token) => /^(?:N[NR]|XPN|XSN|SC|XR)/u.test(token.pos));
  }

  /** 청주공업고 → 청주공업고등학교, 한국펫고: schools short of 등학교. Not: 중소기업 특성화고, 보고, 최고. */
  function schoolShort(core: string): string | undefined {
    const stem =
      /^(?<stem>[가-힣]{2,}(?:공업|상업|농업|정보|과학|관광|금융|여자|미래|외국어|예술|체육|디자인|마이스터|생명과학|전자|기계|국제|인터넷|산업|상업정보)|한국[가-힣]{1,4}(?<![최보사광창중신재]))고$/u.exec(
        core,
      )?.groups?.['stem'];
    if (stem === undefined || isGeneric(stem) || core.endsWith('안정보고') || /^(?:특성화|전국|지역|해당)/u.test(stem))
      return undefined;
    return `${stem}고등학교`;
  }

  /** 미송초 학생, 목포여고 교장: a place and its school's first syllable before its people. Not: 재학중 학생, 초중고 학생. */
  function schoolOfPeople(article: IndexedArticle, block: Block, span: Span): string | undefined {
    const core = article.text.slice(span.start, span.end);
    const short = SCHOOL_SHORT_PATTERN.exec(core)?.groups?.['short'];
    if (short === undefined || !SCHOOL_PEOPLE_PATTERN.test(article.text.slice(span.end, span.end + 8)))
      return undefined;
    const place = core.slice(0, core.length - short.length);
    if (isGeneric(place) || /[초중고]$/u.test(place)) return undefined;
    // a noun of the language or a verb is no place: 재학중, 끝난중
    const proper = article
      .tokensIn(block, { start: span.start, end: span.start + place.length })
      .every(({ start, end, pos }) => !/^[VEJ]/u.test(pos) && (end - start < 2 || !/^NN[GB]/u.test(pos)));
    return proper || beginsWithPlace(place) ? place + (SCHOOL_NAMES.get(short) ?? '') : undefined;
  }

  /** 협의체가, which MeCab reads as 협의 and 체가: what stands before 이 or 가 ends like a body. Not: 연구원가. */
  function headEnd(text: string, word: Word, end: number): number {
    if (end !== word.end || !/[이가]$/u.test(word.text) || organizationHeads.match(word.text) !== undefined) return end;
    const strong = organizationHeads.match(word.text.slice(0, -1))?.strong === true;
    return strong && endsWord(text, end - 1) ? end - 1 : end;
  }

  /**
   * 급증한국경제학회, 확산저출산고령사회위원회: where the listed name begins that a lost blank glued to the word before it.
   * Not: 새벽세브란스병원, 반도체장비재료협회, whose beginnings tell them from the listed ones.
   */
  function listedBehind(text: string, from: number, end: number): number | undefined {
    if (isListedName(text.slice(from, end))) return undefined;
    for (let start = from + 2; start <= end - SHORTEST_GLUED_NAME; start += 1) {
      const name = text.slice(start, end);
      if ((name.length >= LONG_NAME || PROPER_PREFIX_PATTERN.test(name)) && isListedName(name)) return start;
    }
    return undefined;
  }

  /** 홍성읍 주민자치회, 예산군 지역사회보장협의체: the place tells which. Not: 각 읍면 주민자치회, 나주시 농업기술센터. */
  function localPlace(article: IndexedArticle, word: Word, previous: Word | undefined, core: string): Word | undefined {
    if (previous === undefined || article.text.slice(previous.end, word.start) !== ' ') return undefined;
    return LOCAL_BODY_PATTERN.test(core) && LOCAL_PLACE_PATTERN.test(previous.text) && !isGeneric(previous.text)
      ? previous
      : undefined;
  }

  /** 생활개선회 홍성군연합회: the body and its branch in one name. Not: 열린 홍성군협의회. */
  function branchedBody(
    article: IndexedArticle,
    block: Block,
    previous: Word | undefined,
    span: Span,
  ): Span | undefined {
    if (previous === undefined || article.text.slice(previous.end, span.start) !== ' ') return undefined;
    if (!/^[가-힣]{2,4}[시군구도](?:연합회|협의회)$/u.test(article.text.slice(span.start, span.end))) return undefined;
    const named = organizationHeads.match(previous.text) !== undefined && !isGeneric(previous.text);
    return named && !endsInflected(article, block, previous) ? { start: previous.start, end: span.end } : undefined;
  }

  /** 반드시 공사 */
  function isAdverb(article: IndexedArticle, block: Block, span: Span): boolean {
    const [only, ...others] = article.tokensIn(block, span);
    return others.length === 0 && only?.pos.startsWith('MA') === true;
  }

  /** 필수과목, 스타트업: words of the language for all their foreign sounds. */
  function isCommonNoun(article: IndexedArticle, block: Block, span: Span): boolean {
    const tokens = article.tokensIn(block, span);
    return tokens.length > 0 && tokens.every((token) => /^(?:NNG|NNB|XPN|XSN)/u.test(token.pos));
  }

  /** 슈타인바이스 재단, 프라운호퍼 연구소, 아메요코 상점가 연합회: a foreign word before a head that stands alone. */
  function foreignWithHead(
    article: IndexedArticle,
    block: Block,
    known: SpanIndex<Candidate>,
    words: readonly Word[],
    index: number,
    end: number,
  ): readonly Candidate[] {
    const word = words[index];
    if (word === undefined) return [];
    const core = article.text.slice(word.start, end);
    const head = organizationHeads.match(core);
    if (head === undefined || head.ending.length === SHORT_HEAD) return [];
    const rest = core.slice(0, core.length - head.ending.length);
    if (COOPERATIVE_PATTERN.test(head.ending) || phraseWords('no-foreign-head').has(head.ending)) return [];
    if (rest !== '' && !phraseWords('foreign-modifier').has(rest) && core !== '경제대학') return [];
    // 메리츠증권 연구원: a title behind a firm
    if (language.titles.get(core) !== undefined && known.overlapping(words[index - 1] ?? word).length > 0) return [];
    let before = index - 1;
    if (rest === '' && phraseWords('foreign-modifier').has(words[before]?.text ?? '')) before -= 1;
    const previous = words[before];
    if (previous === undefined || !/^[\s가-힣]*$/u.test(article.text.slice(previous.end, word.start))) return [];
    const candidates = known.overlapping(previous);
    // 런던 경제대학: a city of two syllables is foreign where the dictionary says so
    const city = candidates.some(
      ({ type, start, end, attributes }) =>
        type === 'city' && start === previous.start && end === previous.end && attributes?.['country'] !== 'KR',
    );
    if (city && !core.includes('대학')) return [];
    if (
      !city &&
      (!names.foreign(previous.text) ||
        previous.text.length < 3 ||
        language.isCountry(previous.text) ||
        language.isProvince(previous.text) ||
        endsInflected(article, block, previous) ||
        isAdverb(article, block, previous) ||
        isCommonNoun(article, block, previous))
    )
      return [];
    if (/(?:에서|으로|으로서|로서|에게|하는|하고|하며|해|들이|들은|들을|들의)$/u.test(previous.text)) return [];
    return [candidate({ start: previous.start, end }, 'organization/foreign-head', `a foreign name before ${core}`)];
  }

  /** 광장시장 상인회, 아메요코 상점가 연합회: the market tells which traders; 전통시장 상인회 are any. */
  function tradersOf(
    article: IndexedArticle,
    block: Block,
    words: readonly Word[],
    index: number,
    end: number,
  ): readonly Candidate[] {
    const word = words[index];
    const market = words[index - 1];
    const name = words[index - 2];
    if (word === undefined || market === undefined || article.text.slice(market.end, word.start) !== ' ') return [];
    const core = article.text.slice(word.start, end);
    // 온양온천시장 상인회장: with the title glued on
    if (core.endsWith('회장') && TRADERS.has(core.slice(0, -1)))
      return tradersOf(article, block, words, index, end - 1);
    if (!TRADERS.has(core) && core !== '연합회') return [];
    const because = 'the market tells which traders';
    if (MARKETPLACES.has(market.text)) {
      return name !== undefined &&
        article.text.slice(name.end, market.start) === ' ' &&
        /^[가-힣]{2,8}$/u.test(name.text) &&
        !isGeneric(name.text) &&
        !endsInflected(article, block, name)
        ? [candidate({ start: name.start, end }, 'organization/head', because)]
        : [];
    }
    // 가온시장새벽시장 상인회: several markets that a lost line break glued together
    return TRADERS.has(core) &&
      market.text.length >= 4 &&
      !/시장[가-힣]+시장/u.test(market.text) &&
      MARKETPLACE_PATTERN.test(market.text) &&
      !phraseWords('any-marketplace').has(market.text)
      ? [candidate({ start: market.start, end }, 'organization/head', because)]
      : [];
  }

  function foreignBodyRule(article: IndexedArticle): readonly Candidate[] {
    const { text } = article;
    return article.blocks.flatMap((block) =>
      wordsIn(article, block).flatMap((word): readonly Candidate[] => {
        const end = nameEnd(article, block, word.start, word.end);
        const core = text.slice(word.start, end);
        const state = stateBefore(text, word, block.start);
        if (
          state !== undefined &&
          STATE_BODY_PATTERN.test(core) &&
          !phraseWords('no-foreign-body').has(core) &&
          !language.isProvince(core)
        )
          return [
            {
              ...candidate({ start: state.start, end }, 'organization/foreign-body', 'a body of the state before it'),
              name: `${language.provinceName(state.text) ?? state.text} ${core}`,
            },
          ];
        if (
          !FOREIGN_BODY_PATTERN.test(core) ||
          phraseWords('no-foreign-body').has(core) ||
          /(?:벤처|부처)$/u.test(core) ||
          !standsAbroad(text, word.start, block.start, language)
        )
          return [];
        if (core.endsWith('성') && !/일본\s*$/u.test(text.slice(Math.max(block.start, word.start - 6), word.start)))
          return [];
        if (
          /(?:국|원|은행)$/u.test(core) &&
          !/(?:산업국|투자국|무역국|관리국|개발국|중앙은행|연구원|개발원|진흥원|과학원|통계국|조사국|보건원)$/u.test(
            core,
          )
        )
          return [];
        return [
          candidate(
            { start: word.start, end },
            'organization/foreign-body',
            'a body of the government named before it',
          ),
        ];
      }),
    );
  }

  /** 플로리다 환경보호부, 텍사스주 교통국: a state abroad, whose name is a part of the body's. Not: 경기도 교육청. */
  function stateBefore(text: string, word: Word, floor: number): Word | undefined {
    const state = wordBefore(text, word.start, floor);
    if (state === undefined || text.slice(state.end, word.start) !== ' ') return undefined;
    return state.text.length >= 3 && states.has(state.text) ? state : undefined;
  }

  /** 벤처기업협회장, 태백경찰서장: the body without its 장. */
  function gluedTitleRule(article: IndexedArticle): readonly Candidate[] {
    const { text } = article;
    return article.blocks.flatMap((block) =>
      wordsIn(article, block).flatMap((word): readonly Candidate[] => {
        for (let end = word.end; end > word.start + 4 && word.end - end <= 4; end -= 1) {
          if (text.charAt(end - 1) !== '장' || !endsWord(text, end)) continue;
          // 특허청장·한국발명진흥회장: each with the title
          const dot = Math.max(...DOTS.map((mark) => text.slice(word.start, end - 1).lastIndexOf(`장${mark}`)));
          const span = { start: dot < 0 ? word.start : word.start + dot + 2, end: end - 1 };
          // 의정부지검장 is a title as a whole
          if (COURT_HEADS.has(organizationHeads.match(text.slice(span.start, span.end))?.ending ?? '')) return [];
          const because = proof(article, block, span) ?? serviceOf(article, block, word, span);
          if (because !== undefined)
            return [candidate(span, 'organization/glued-title', `${because}, with a title glued on`)];
        }
        return [];
      }),
    );
  }

  /**
   * 박종태 남대문쪽방상담소장, 한도윤 새벽마을통합지원센터장: a service with a name of its own, whose head stands before it. Not:
   * 나주시 한도윤 창업지원센터장 (a unit), 한도윤 기술지원센터장 (a kind).
   */
  function serviceOf(article: IndexedArticle, block: Block, word: Word, span: Span): string | undefined {
    const core = article.text.slice(span.start, span.end);
    const service = SERVICE_PATTERN.exec(core)?.groups?.['name'];
    if (service === undefined || service.length < 4 || isGeneric(service) || COMMUNITY_KIND_PATTERN.test(service))
      return undefined;
    const person = wordBefore(article.text, word.start, block.start);
    if (person?.text.length !== 3 || names.korean(person.text) !== 'likely') return undefined;
    const before = wordBefore(article.text, person.start, block.start);
    return before === undefined || before.end < person.start - 1 || endsInflected(article, block, before)
      ? 'its head is named before it'
      : undefined;
  }

  /** The body that an appointment names, when its last word has a head: 존스홉킨스 병원, 인공지능·제조데이터 전략위원회. */
  function appointmentRule(
    article: IndexedArticle,
    { candidates: proposed, appointments }: Known,
  ): readonly Candidate[] {
    const { text } = article;
    const known = indexSpans(proposed.filter((candidate) => candidate.type === TYPE));
    const firms = indexSpans(proposed.filter((candidate) => candidate.type === 'company'));
    return appointments.flatMap((appointment): readonly Candidate[] => {
      const { body } = appointment;
      if (body === undefined || known.overlapping(body).some((candidate) => candidate.end === body.end)) return [];
      const words = wordsOf(text, body.start, body.end);
      const last = words.at(-1);
      if (last === undefined) return [];
      const head = organizationHeads.match(last.text);
      if (head === undefined) return [];
      // 아이굴 누르란 산업인프라개발부 국장: between a foreign name and its title stands a foreign body
      if (head.ending.length === SHORT_HEAD) {
        const foreign =
          appointment.foreign && appointment.form === 'name-body-title' && FOREIGN_BODY_PATTERN.test(last.text);
        return foreign && last.text.length >= 4 && !phraseWords('no-foreign-body').has(last.text)
          ? [candidate(last, 'organization/appointment', `${appointment.title} of it is named`)]
          : [];
      }
      const prefix = last.text.slice(0, last.text.length - head.ending.length);
      if (
        CLINIC_PATTERN.test(head.ending) &&
        (!CLINIC_HEAD_TITLE_PATTERN.test(appointment.title) || DEPARTMENT_PATTERN.test(prefix))
      )
        return [];
      if (COMMUNITY_HEADS.has(head.ending) && COMMUNITY_KIND_PATTERN.test(prefix)) return [];
      // 샤프 이사회: the board of a firm; 보건대학원, 의과대학: of whichever university
      if (last.text === '이사회' || (/대학원?$/u.test(last.text) && isGeneric(prefix))) return [];
      // 도교육청, 시의회: of whichever province or city the article is about
      if (/^[도시군구]$/u.test(prefix)) return [];
      let start = last.start;
      const before = words.at(-2);
      if ((prefix === '' || isGeneric(prefix)) && before !== undefined) {
        if (language.isCountry(before.text) || /(?:의|은|는|을|를|에서|로)$|^제?\d/u.test(before.text))
          return prefix === '' ? [] : [candidate(last, 'organization/appointment', 'named with its head')];
        // 참석한 공단
        const block = blockAt(article, before.start);
        if (prefix === '' && block !== undefined && endsInflected(article, block, before)) return [];
        // 서울대학교 의과대학: the parent is the mention
        if (known.overlapping(before).some(({ end }) => end === before.end)) return [];
        // 범정부 실무추진위원회, 피해보상 지원센터: neither word names it
        if (prefix !== '' && isGeneric(before.text)) return [];
        start = before.start;
      } else if (prefix === '') return [];
      if (!isHangul(text.charCodeAt(start)) && !isLatin(text.charCodeAt(start))) return [];
      const whole = text.slice(start, last.end);
      // 서강대학교 사회과학연구소: a unit behind its university is no mention of its own
      const parent = known.overlapping({ start: start - 2, end: start - 1 }).find(({ end }) => end === start - 1);
      if (
        parent !== undefined &&
        ((!head.strong && head.ending !== '위원회') ||
          PARENT_UNIVERSITY_PATTERN.test(text.slice(parent.start, parent.end)))
      )
        return [];
      // 신한은행 순천금융센터: a branch or a unit of the firm before it
      if (
        FIRM_UNIT_PATTERN.test(whole) &&
        firms.overlapping({ start: start - 2, end: start - 1 }).some((firm) => firm.end === start - 1)
      )
        return [];
      if (NO_BODY_PATTERN.test(whole) || isList(whole)) return [];
      if (COOPERATIVE_PATTERN.test(whole) && !TRADE_BODY_PATTERN.test(whole)) return [];
      return [candidate({ start, end: last.end }, 'organization/appointment', `${appointment.title} of it is named`)];
    });
  }

  /** 주시애틀 대한민국 총영사관, 주베트남 한국대사관 */
  function missionRule(article: IndexedArticle): readonly Candidate[] {
    return article.blocks.flatMap((block) =>
      [...article.text.slice(block.start, block.end).matchAll(MISSION_PATTERN)].map((match) => {
        const start = block.start + match.index;
        return candidate(
          { start, end: start + match[0].length },
          'organization/mission',
          'a diplomatic mission and its seat',
        );
      }),
    );
  }

  return [
    { id: 'organization/mission', phase: 'form', cues: ['article'], propose: (_cue, article) => missionRule(article) },
    {
      id: 'organization/head',
      phase: 'form',
      cues: ['article'],
      propose: (_cue, article, known) => headRule(article, known.candidates),
    },
    {
      id: 'organization/foreign-body',
      phase: 'form',
      cues: ['article'],
      propose: (_cue, article) => foreignBodyRule(article),
    },
    {
      id: 'organization/glued-title',
      phase: 'form',
      cues: ['article'],
      propose: (_cue, article) => gluedTitleRule(article),
    },
    {
      id: 'organization/appointment',
      phase: 'phrase',
      cues: ['article'],
      propose: (_cue, article, known) => appointmentRule(article, known),
    },
  ];
}
