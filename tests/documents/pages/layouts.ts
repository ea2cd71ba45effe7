// Pages as sites lay them out: the article inside menus, link lists, rankings, comment boxes, advertisements, scripts
// and footers. Structure in the manner of the sites named; every word is this project's own.
import type { SampleArticle } from './articles.js';

export interface Layout {
  readonly name: string;
  /** A whole page; `others` are what the site links to around the article. */
  readonly render: (article: SampleArticle, others: readonly SampleArticle[]) => string;
  /** Parts of the article that the layout shows. */
  readonly shows: { readonly subtitle: boolean; readonly caption: boolean; readonly table: boolean };
  /** Lines of a contact table, which belong to the release. */
  readonly contact?: (article: SampleArticle) => readonly string[];
}

const ALL = { subtitle: true, caption: true, table: true };

function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function titles(others: readonly SampleArticle[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => esc(others[(from + at) % others.length]?.title ?? ''));
}

/** The first sentence of another article, cut as teasers are. */
function teaser(others: readonly SampleArticle[], at: number): string {
  return `${esc((others[at % others.length]?.paragraphs[0] ?? '').slice(0, 62))}...`;
}

function list(words: readonly string[], tag = 'ul', attributes = ''): string {
  return `<${tag}${attributes}>${words.map((word) => `<li><a href="#">${word}</a></li>`).join('\n')}</${tag}>`;
}

function paragraphs(article: SampleArticle, open = '<p>', close = '</p>'): string {
  return article.paragraphs.map((text) => `${open}${esc(text)}${close}`).join('\n');
}

function table(article: SampleArticle): string {
  const rows = article.table ?? [];
  if (rows.length === 0) return '';
  return `<table border="1"><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td><p>${esc(cell)}</p></td>`).join('')}</tr>`)
    .join('\n')}</tbody></table>`;
}

function subtitle(article: SampleArticle, open: string, close: string): string {
  return article.subtitle === undefined ? '' : `${open}${esc(article.subtitle)}${close}`;
}

function caption(article: SampleArticle, open: string, close: string): string {
  return article.caption === undefined ? '' : `${open}${esc(article.caption)}${close}`;
}

function dots(date: string): string {
  return date.replaceAll('-', '.');
}

function page(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n${head}\n</head>\n${body}\n</html>\n`;
}

const TRACKER = `<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ page: "기사", section: "경제" });</script>`;

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'korea-kr',
    shows: ALL,
    contact: () => [
      '담당 부서\t글로벌성장정책과\t책임자\t과장\t마루한\t(044-204-0001)',
      '담당자\t사무관\t유새봄\t(044-204-0002)',
    ],
    render: (article, others) =>
      page(
        `${esc(article.title)} - 브리핑룸 | 보도자료 | 대한민국 정책브리핑`,
        `<meta property="og:title" content="${esc(article.title)}"><meta property="og:site_name" content="대한민국 정책브리핑">`,
        `<body>
<div id="skip_nav"><a href="#container">본문 바로가기</a></div>
<div class="masthead"><p>이 누리집은 대한민국 공식 전자정부 누리집입니다.</p></div>
<header id="header"><h1 class="logo"><a href="/">대한민국 정책브리핑</a></h1>
<nav class="gnb"><ul><li>뉴스<ul><li>정책뉴스</li><li>국민이 말하는 정책</li><li>대통령실</li></ul></li><li>멀티미디어<ul><li>영상</li><li>사진</li><li>카드뉴스</li></ul></li><li>브리핑룸<ul><li>보도자료</li><li>사실은 이렇습니다</li><li>부처 브리핑</li></ul></li><li>정책자료</li></ul></nav></header>
<div id="container"><div class="location"><a>홈</a> &gt; <a>브리핑룸</a> &gt; <a>보도자료</a></div>
<article class="article_wrap">
<div class="article_head"><h1>${esc(article.title)}</h1><div class="info"><span>${dots(article.date)}</span> <span>중소벤처기업부</span></div>
<div class="sns_area"><button type="button">페이스북</button><button type="button">카카오톡</button><button>글자크기 설정</button><button>인쇄하기</button><button>목록</button></div></div>
<div class="article_body"><div class="view_cont">
${subtitle(article, '<p><b>', '</b></p>')}
${caption(article, '<figure><img src="1.jpg"><figcaption>', '</figcaption></figure>')}
${paragraphs(article)}
${table(article)}
<table class="charge"><tr><td>담당 부서</td><td>글로벌성장정책과</td><td>책임자</td><td>과장</td><td>마루한</td><td>(044-204-0001)</td></tr>
<tr><td>담당자</td><td>사무관</td><td>유새봄</td><td>(044-204-0002)</td></tr></table>
</div>
<div class="filedown"><strong>첨부파일</strong><ul><li>240314_보도자료.hwpx <a>바로보기</a> <a>내려받기</a></li><li>240314_보도자료.pdf <a>바로보기</a> <a>내려받기</a></li></ul></div>
<div class="article_footer"><p>“이 자료는 중소벤처기업부의 보도자료를 전재하여 제공함을 알려드립니다.”</p>
<div class="copyright_guide"><strong>정책브리핑의 정책뉴스자료는 「공공누리 제1유형:출처표시」의 조건에 따라 자유롭게 이용이 가능합니다.</strong><p>다만, 사진의 경우 제3자에게 저작권이 있으므로 사용할 수 없습니다. 기사 이용 시에는 출처를 반드시 표기해야 하며, 위반 시 저작권법 제37조 및 제138조에 따라 처벌될 수 있습니다.</p></div>
<dl class="prev_next"><dt>이전글</dt><dd>${titles(others, 0, 1).join('')}</dd><dt>다음글</dt><dd>${titles(others, 1, 1).join('')}</dd></dl></div></div>
</article>
<aside class="aside"><section><h2>정책 NOW</h2>${list(titles(others, 2, 5))}</section><section><h2>인기뉴스</h2>${list(titles(others, 5, 5), 'ol')}</section></aside></div>
<footer id="footer"><ul><li>개인정보처리방침</li><li>저작권정책</li><li>이용안내</li></ul><address>세종특별자치시 갈매로 388, 정부세종청사 15동 (44-203-3016)</address><p>Copyright © 대한민국 정책브리핑. All rights reserved.</p></footer>
${TRACKER}</body>`,
      ),
  },
  {
    name: 'mss-board',
    shows: { subtitle: true, caption: false, table: true },
    render: (article, others) =>
      page(
        '보도자료 | 알림소식 | 중소벤처기업부',
        '<link rel="stylesheet" href="/css/board.css">',
        `<body class="sub"><div id="accessibility"><a href="#contents">본문내용 바로가기</a><a href="#gnb">주메뉴 바로가기</a></div>
<div id="wrap"><div id="header"><div class="util"><ul><li>로그인</li><li>회원가입</li><li>사이트맵</li><li>ENGLISH</li></ul></div><div class="logo">중소벤처기업부</div>
<div id="gnb"><ul><li><a>정책정보</a><ul><li>창업·벤처</li><li>중소기업·지역</li><li>소상공인</li><li>상생협력</li></ul></li><li><a>알림소식</a><ul><li>보도자료</li><li>공지사항</li><li>채용공고</li></ul></li><li><a>기관소개</a><ul><li>장관소개</li><li>조직도</li><li>오시는 길</li></ul></li></ul></div></div>
<div id="container"><div id="lnb"><h2>알림소식</h2><ul><li>보도자료</li><li>보도설명</li><li>공지사항</li><li>사업공고</li></ul></div>
<div id="contents"><div class="sub_top"><h3>보도자료</h3><p class="path">HOME &gt; 알림소식 &gt; 보도자료</p></div>
<div class="board_view"><table class="view"><caption>보도자료 상세</caption><tbody>
<tr><th scope="row">제목</th><td colspan="3">${esc(article.title)}</td></tr>
<tr><th scope="row">등록일</th><td>${article.date}</td><th>조회</th><td>1,842</td></tr>
<tr><th scope="row">담당부서</th><td>대변인</td><th>첨부파일</th><td>(보도자료) 본문.hwpx <a>다운로드</a></td></tr>
<tr><td colspan="4" class="content"><div class="editor">${subtitle(article, '<p>- ', ' -</p>')}
${paragraphs(article, '<p style="line-height:180%">□ ', '</p>')}
${table(article)}</div></td></tr></tbody></table>
<ul class="prev_next"><li><span>이전글</span> <a>${titles(others, 3, 1).join('')}</a></li><li><span>다음글</span> <a>${titles(others, 4, 1).join('')}</a></li></ul>
<div class="btn"><a>목록</a></div></div>
<div class="satisfaction"><p>이 페이지에서 제공하는 정보에 대하여 만족하십니까?</p><label>매우만족</label> <label>만족</label> <label>보통</label> <label>불만족</label><button>의견등록</button></div></div></div>
<div id="footer"><p>(30121) 세종특별자치시 가름로 180 세종파이낸스센터 3차 4~6층 대표전화 1357</p><p>COPYRIGHT(C) MINISTRY OF SMEs AND STARTUPS. ALL RIGHTS RESERVED.</p><select><option>소속기관</option><option>서울지방중소벤처기업청</option><option>부산지방중소벤처기업청</option></select></div></div></body>`,
      ),
  },
  {
    name: 'kosmes-board',
    shows: ALL,
    render: (article, others) =>
      page(
        '보도자료 - 중소벤처기업진흥공단',
        '',
        `<body><div class="skipNav"><a href="#content">본문 바로가기</a></div>
<div class="header-wrap"><a class="logo">KOSMES 중소벤처기업진흥공단</a><div class="menu-wrap"><ul><li>정책자금 융자</li><li>수출마케팅</li><li>인력양성</li><li>창업지원</li><li>고객마당</li></ul></div></div>
<div class="bbs_view" id="content"><h2 class="page_tit">보도자료</h2>
<dl class="bbs_head"><dt class="tit">${esc(article.title)}</dt><dd><span>작성자 홍보실</span><span>작성일 ${article.date}</span><span>조회수 523</span></dd></dl>
<div class="bbs_con">${subtitle(article, '<p>', '</p>')}
${paragraphs(article, '<div>', '</div><div><br></div>')}
${caption(article, '<p><img src="a.jpg"></p><p>▲ ', '</p>')}
${table(article)}</div>
<div class="file_list"><span>첨부</span> <a>보도자료_본문.hwp (312KB)</a> <a>사진1.jpg (2.1MB)</a></div>
<div class="btn_area"><a>이전</a><a>목록</a><a>다음</a></div></div>
<div class="quick_menu"><strong>QUICK MENU</strong>${list(['정책자금 신청', '기업진단 신청', '고객센터 1811-3655'])}</div>
<div class="related_sites">${list(['중소벤처기업부', '기술보증기금', '창업진흥원', '소상공인시장진흥공단'])}</div>
<div class="footer"><p>52851 경상남도 진주시 동진로 430 (충무공동) 중소벤처기업진흥공단 이사장 대표전화 055-751-9000</p><p>Copyright 2024 KOSMES. All Rights Reserved.</p>${titles(
          others,
          0,
          1,
        )
          .map(() => '')
          .join('')}</div></body>`,
      ),
  },
  {
    name: 'naver-news',
    shows: { subtitle: true, caption: true, table: false },
    render: (article, others) =>
      page(
        esc(article.title),
        `<meta property="og:title" content="${esc(article.title)}"><meta property="og:article:author" content="${article.outlet} | 네이버">`,
        `<body><div id="u_skip"><a href="#newsct">본문 바로가기</a></div>
<header class="Nheader"><div class="Nheader_inner"><a>NAVER</a> <a>뉴스</a> <a>엔터</a> <a>스포츠</a> <a>날씨</a> <a>프리미엄</a></div><div class="Nlnb"><ul class="Nlnb_menu_list"><li>언론사별</li><li>정치</li><li>경제</li><li>사회</li><li>생활/문화</li><li>IT/과학</li><li>세계</li><li>랭킹</li></ul></div></header>
<div id="ct_wrap" class="ct_scroll_wrapper"><div id="newsct" class="newsct"><div class="media_end_head go_trans">
<div class="media_end_head_top"><a><img alt="${article.outlet}"></a> <button>구독</button></div>
<div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>${esc(article.title)}</span></h2></div>
<div class="media_end_head_info"><div>입력 <span class="media_end_head_info_datestamp_time">${dots(article.date)}. 오전 10:12</span></div><div><em>${article.reporter} 기자</em></div><a>기사원문</a> <button>추천</button> <button>댓글</button> <button>본문 요약봇</button> <button>텍스트 음성 변환 서비스 사용하기</button> <button>글자 크기 변경하기</button> <button>SNS 보내기</button></div></div>
<div id="contents" class="newsct_body"><div class="newsct_article _article_body"><article id="dic_area" class="go_trans _article_content">${subtitle(article, '<strong class="media_end_summary">', '</strong>')}
${caption(article, '<span class="end_photo_org"><div class="nbd_im_w"><img></div><em class="img_desc">', '</em></span>')}
${article.paragraphs.map(esc).join('<br><br>')}
</article></div>
<div class="byline"><p class="byline_p"><span class="byline_s">${article.reporter} (reporter@news.example)</span></p></div>
<div class="copyright"><p class="c_text">Copyright ⓒ ${article.outlet}. All rights reserved. 무단 전재 및 재배포 금지.</p></div>
<div class="media_journalistcard"><p>${article.reporter} 기자</p><button>구독</button><p>중소기업과 소상공인을 취재합니다. 제보 기다립니다.</p>${list(titles(others, 1, 2))}</div>
<div class="media_end_categorize"><em>이 기사는 언론사에서</em> <em>경제</em> <span>섹션으로 분류했습니다.</span></div>
<div class="_reactionModule u_likeit"><ul><li>쏠쏠정보 0</li><li>흥미진진 2</li><li>공감백배 5</li><li>분석탁월 0</li><li>후속강추 1</li></ul></div>
<div class="promotion">모두에게 보여주고 싶은 기사라면? beta 이 기사를 추천합니다 버튼을 눌러주세요.</div>
<div class="media_end_linked"><h3>${article.outlet} 주요뉴스</h3>${list(titles(others, 3, 4))}</div>
<div id="cbox_module" class="u_cbox"><div class="u_cbox_head">댓글 3</div><ul><li><span>lovy****</span> 수출 기업한테 이런 지원 좋네요. 작년에도 받았습니다.</li><li><span>haru****</span> 세금으로 대기업만 좋은 일 시키는 거 아닌가요?</li><li><span>minj****</span> 부산에도 늘려 주세요!</li></ul></div></div>
<div class="newsct_aside"><section class="media_ranking"><h4>${article.outlet} 랭킹 뉴스</h4><p>오전 9시~10시까지 집계한 결과입니다.</p>${list(titles(others, 5, 5), 'ol')}</section></div></div></div>
<footer class="Nfooter"><p>본 콘텐츠의 저작권은 제공처 또는 네이버에 있으며, 이를 무단 이용하는 경우 저작권법 등에 따라 법적 책임을 질 수 있습니다.</p><ul><li>이용약관</li><li>뉴스고객센터</li></ul><p>© NAVER Corp.</p></footer></body>`,
      ),
  },
  {
    name: 'daum-news',
    shows: { subtitle: false, caption: true, table: true },
    render: (article, others) =>
      page(
        esc(article.title),
        `<meta property="og:site_name" content="Daum 뉴스 - ${article.outlet}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:regdate" content="${article.date.replaceAll('-', '')}093015">`,
        `<body><div id="kakaoIndex"><a href="#kakaoBody">본문 바로가기</a><a href="#kakaoGnb">메뉴 바로가기</a></div>
<div id="kakaoWrap"><header id="kakaoHead"><strong>뉴스</strong><nav id="kakaoGnb"><ul><li>홈</li><li>기후/환경</li><li>사회</li><li>경제</li><li>정치</li><li>국제</li><li>문화</li><li>IT/과학</li></ul></nav></header>
<main id="kakaoContent"><div class="head_view"><h3 class="tit_view">${esc(article.title)}</h3><div class="info_view"><span class="txt_info">${article.reporter}</span> <span class="txt_info">${dots(article.date)}. 09:30</span> <button>요약보기</button> <button>음성으로 듣기</button> <button>번역 설정</button> <button>글씨크기 조절하기</button></div></div>
<div class="news_view fs_type1"><div class="article_view"><section dmcf-sid="a">
${caption(article, '<figure dmcf-ptype="figure"><p class="link_figure"><img></p><figcaption class="txt_caption default_figure">', '</figcaption></figure>')}
${paragraphs(article, '<p dmcf-pid="b" dmcf-ptype="general">')}
${table(article)}
<p dmcf-pid="c" dmcf-ptype="general">${article.reporter} 기자 desk@news.example</p></section></div>
<div class="foot_view"><p class="txt_copyright">Copyright © ${article.outlet}. 무단전재 및 재배포 금지.</p></div></div>
<div class="box_comment"><strong>이 기사에 대해 어떻게 생각하시나요?</strong><p>로그인 후 의견을 남겨 보세요.</p></div>
<section class="box_etc"><h4>${article.outlet}에서 직접 확인하세요. 해당 언론사로 이동합니다.</h4>${list(titles(others, 0, 4))}</section></main>
<aside class="etc_side"><h4>많이 본 뉴스</h4>${list(titles(others, 4, 6), 'ol')}<div class="ad_wrap">Ad 봄맞이 가전 최대 40% 할인 바로가기</div></aside>
<footer id="kakaoFoot"><p>뉴스 운영원칙 | 공지사항 | 게시물 운영원칙 | 서비스 약관/정책 | 뉴스제휴 | 의견보내기</p><small>© Kakao Corp.</small></footer></div></body>`,
      ),
  },
  {
    name: 'regional-cms',
    shows: ALL,
    render: (article, others) =>
      page(
        `${esc(article.title)} - ${article.outlet}`,
        `<meta property="og:site_name" content="${article.outlet}"><meta property="article:published_time" content="${article.date}T09:12:00+09:00">`,
        `<body><div id="user-wrap"><header id="user-header"><div class="header-top"><ul><li>전체메뉴</li><li>기사제보</li><li>구독신청</li></ul></div><h1 class="logo">${article.outlet}</h1><nav id="user-menu"><ul><li>정치</li><li>경제</li><li>사회</li><li>문화</li><li>스포츠</li><li>오피니언</li><li>사람들</li></ul></nav></header>
<div id="user-container"><header class="article-view-header"><ul class="breadcrumbs"><li>홈</li><li>경제</li><li>기업</li></ul><h3 class="heading">${esc(article.title)}</h3>${subtitle(article, '<h4 class="subheading">', '</h4>')}
<ul class="infomation"><li>기자명 ${article.reporter} 기자</li><li>입력 ${dots(article.date)} 09:12</li><li>수정 ${dots(article.date)} 09:40</li><li>댓글 0</li></ul><ul class="utility"><li>바로가기</li><li>복사하기</li><li>본문 글씨 줄이기</li><li>본문 글씨 키우기</li><li>스크랩하기</li></ul></header>
<div class="article-body"><article id="article-view-content-div" class="article-veiw-body view-page font-size17">
${caption(article, '<div style="text-align:center"><figure class="photo-layout image photo_1"><img><figcaption>', '</figcaption></figure></div>')}
${paragraphs(article)}
${table(article)}
</article><div class="tag-group"><strong>키워드</strong><a>#중소기업</a> <a>#지원</a> <a>#수출</a></div></div>
<div class="writer"><strong>${article.reporter} 기자</strong><a>reporter@local.example</a><button>다른기사 보기</button></div>
<div class="article-copy">저작권자 © ${article.outlet} 무단전재 및 재배포 금지</div>
<section class="article-relation"><h4>관련기사</h4>${list(titles(others, 1, 3))}</section>
<section class="reply"><h4>댓글삭제</h4><p>삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?</p><h4>댓글 0</h4><p>댓글쓰기 계정을 선택하시면 로그인·계정인증을 통해 댓글을 남기실 수 있습니다.</p></section>
<aside class="sidebar"><div class="auto-article"><h3>많이 본 기사</h3>${list(titles(others, 4, 5), 'ol')}</div><div class="auto-article"><h3>최신기사</h3>${list(titles(others, 7, 5))}</div></aside></div>
<footer id="user-footer"><p>${article.outlet} | 등록번호: 대전 아00001 | 발행인·편집인: 금나루 | 청소년보호책임자: 금나루 | 주소: 대전광역시 서구 둔산로 1 | 전화: 042-000-0000</p><p>Copyright © 2024 ${article.outlet}. All rights reserved.</p></footer></div></body>`,
      ),
  },
  {
    name: 'old-tables',
    shows: { subtitle: true, caption: true, table: false },
    render: (article, others) =>
      `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${article.outlet}</TITLE></HEAD>
<BODY bgcolor="#ffffff"><TABLE width="950" cellpadding="0"><TR><TD><FONT size="2">홈 | 정치 | 경제 | 사회 | 지역 | 사설·칼럼</FONT></TD><TD align="right"><FONT size="2">2024년 12월 20일(금) | 로그인 | 회원가입</FONT></TD></TR></TABLE>
<TABLE width="950"><TR><TD width="160" valign="top"><TABLE><TR><TD><B>분야별 뉴스</B></TD></TR><TR><TD>증권</TD></TR><TR><TD>부동산</TD></TR><TR><TD>유통</TD></TR><TR><TD>중소기업</TD></TR></TABLE></TD>
<TD width="560" valign="top"><TABLE width="100%"><TR><TD><FONT size="5"><B>${esc(article.title)}</B></FONT></TD></TR>
<TR><TD>${subtitle(article, '<FONT color="gray">', '</FONT>')}</TD></TR>
<TR><TD align="right"><FONT size="1">입력 : ${article.date} 17:20</FONT></TD></TR>
<TR><TD>${caption(article, '<TABLE><TR><TD><IMG src="x.gif"></TD></TR><TR><TD><FONT size="1">', '</FONT></TD></TR></TABLE>')}
${article.paragraphs.map(esc).join('<BR><BR>\n')}<BR><BR>
${article.reporter}기자 reporter@paper.example</TD></TR>
<TR><TD><FONT size="1">&lt;저작권자 ⓒ ${article.outlet}, 무단전재 및 재배포 금지&gt;</FONT></TD></TR></TABLE></TD>
<TD width="230" valign="top"><B>인기기사</B><BR>${titles(others, 0, 6)
        .map((title, at) => `${String(at + 1)}. ${title}`)
        .join('<BR>\n')}<BR><B>포토뉴스</B><BR>${titles(others, 6, 2).join('<BR>')}</TD></TR></TABLE>
<HR><CENTER><FONT size="1">회사소개 | 광고안내 | 제휴문의 | 개인정보취급방침 | 찾아오시는 길<BR>서울특별시 중구 세종대로 1 대표전화 02-000-0000 발행인 도담</FONT></CENTER></BODY></HTML>
`,
  },
  {
    name: 'div-soup',
    shows: ALL,
    render: (article, others) =>
      page(
        `${article.outlet} - ${esc(article.title)}`,
        TRACKER,
        `<body><div id="__next"><div class="css-1a2b3c"><div class="css-9x8y7z"><div class="css-k1">경제</div><div class="css-k1">산업</div><div class="css-k1">증권</div><div class="css-k1">라이프</div><div class="css-k1">구독</div></div>
<div class="css-m4"><div class="css-t1">${esc(article.title)}</div>${subtitle(article, '<div class="css-t2">', '</div>')}<div class="css-d1"><span>${article.reporter} 기자</span><span>${dots(article.date)} 08:00</span></div><div class="css-b9"><div>공유하기</div><div>북마크</div><div>글자크기</div></div>
<div class="css-c0">${caption(article, '<div class="css-i1"><img><div class="css-i2">', '</div></div>')}
${paragraphs(article, '<div class="css-p1">', '</div>')}
${table(article)}</div>
<div class="css-e2"><div>이 기사 어떠셨나요?</div><div>좋아요 12</div><div>화나요 1</div></div>
<div class="css-r1"><div class="css-r2">함께 보면 좋은 뉴스</div>${titles(others, 2, 4)
          .map((title, at) => `<div class="css-r3"><div>${title}</div><div>${teaser(others, 2 + at)}</div></div>`)
          .join('\n')}</div>
<div class="css-a1"><div>AD</div><div>집에서 받는 제철 과일, 첫 구매 5천원 할인</div></div>
<div class="css-n1"><div class="css-r2">실시간 주요뉴스</div>${titles(others, 6, 5)
          .map((title) => `<div class="css-n2">${title}</div>`)
          .join('\n')}</div></div>
<div class="css-f1"><div>회사소개</div><div>이용약관</div><div>고충처리</div><div>(주)${article.outlet} 서울특별시 마포구 백범로 1 대표이사 우솔</div><div>ⓒ ${article.outlet} All rights reserved.</div></div></div></div></body>`,
      ),
  },
  {
    name: 'itemprop-daily',
    shows: ALL,
    render: (article, others) =>
      page(
        `${esc(article.title)} | ${article.outlet}`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${esc(article.title)}","datePublished":"${article.date}T06:00:00+09:00"}</script>`,
        `<body><div class="top_banner"><p>[알림] ${article.outlet} 창간 30주년 독자 이벤트에 초대합니다.</p></div>
<div class="gnb_wrap"><a>오피니언</a> <a>정치</a> <a>경제</a> <a>산업·기업</a> <a>국제</a> <a>연예</a></div>
<section class="contents"><div class="art_head"><h2 class="art_tit" itemprop="headline">${esc(article.title)}</h2>${subtitle(article, '<h3 class="art_subtit">', '</h3>')}<p class="art_info">입력 ${article.date} 06:00 업데이트 ${article.date} 07:10 지면 B2면</p></div>
<div class="art_body" itemprop="articleBody">${caption(article, '<div class="art_img"><img><p class="caption">', '</p></div>')}
${article.paragraphs
  .map((text, at) =>
    at === 2
      ? `<p>${esc(text)}</p><div class="inner_related"><strong>관련기사</strong>${list(titles(others, 0, 2))}</div>`
      : `<p>${esc(text)}</p>`,
  )
  .join('\n')}
${table(article)}</div>
<div class="art_rel"><p class="writer">${article.reporter} 기자 reporter@daily.example</p><p>기자 프로필</p><p>경제부에서 중소기업을 맡고 있습니다. 발로 쓰겠습니다.</p></div>
<div class="copyright_txt">ⓒ ${article.outlet} &amp; ${article.outlet}닷컴, 무단 전재 및 재배포 금지</div></section>
<section class="pop_news"><h3>지금 뜨는 뉴스</h3>${list(titles(others, 3, 5), 'ol')}</section>
<section class="hot_issue"><h3>오늘의 핫이슈</h3>${titles(others, 8, 3)
          .map((title, at) => `<dl><dt>${title}</dt><dd>${teaser(others, 8 + at)}</dd></dl>`)
          .join('\n')}</section>
<div class="foot"><span>인터넷신문위원회 윤리강령을 준수합니다.</span><span>우편번호 04500 서울 중구 청파로 1</span></div></body>`,
      ),
  },
  {
    name: 'mobile-endless',
    shows: { subtitle: true, caption: true, table: false },
    render: (article, others) =>
      page(
        esc(article.title),
        `<meta name="viewport" content="width=device-width"><meta property="og:title" content="${esc(article.title)}">`,
        `<body class="m"><div class="sticky"><button>메뉴</button> <span>${article.outlet}</span> <button>검색</button></div>
<div class="swipe_menu"><span>홈</span><span>속보</span><span>경제</span><span>랭킹</span><span>영상</span><span>MY</span></div>
<article class="view"><h1 class="tit">${esc(article.title)}</h1>${subtitle(article, '<p class="lead">', '</p>')}<p class="date">${dots(article.date)} 11:05</p>
${caption(article, '<figure><img><figcaption>', '</figcaption></figure>')}
<div class="txt">${paragraphs(article)}</div><p class="by">${article.reporter} 기자</p></article>
<div class="next_article"><p class="label">다음 기사</p><a><strong>${titles(others, 1, 1).join('')}</strong><span>${teaser(others, 1)}</span></a></div>
<div class="more"><h2>추천 콘텐츠</h2>${others
          .slice(2, 6)
          .map((other) => `<a class="card"><strong>${esc(other.title)}</strong><span>${other.outlet}</span></a>`)
          .join('\n')}</div>
<div class="app_down"><p>${article.outlet} 앱에서 더 빠르게 보세요.</p><button>앱 열기</button><button>닫기</button></div>
<div class="bottom"><a>PC버전</a> <a>로그인</a> <a>기사제보</a><p>Copyright ${article.outlet}</p></div></body>`,
      ),
  },
  {
    name: 'wire-service',
    shows: { subtitle: true, caption: true, table: true },
    render: (article, others) =>
      page(
        `${esc(article.title)} | ${article.outlet}`,
        `<meta property="og:site_name" content="${article.outlet}"><meta name="pubdate" content="${dots(article.date)}">`,
        `<body><header class="header-article01"><div class="inner">${list(['최신기사', '산업/증시', '전국', '세계', '비주얼뉴스', '#D'])}</div></header>
<div class="container591"><h1 class="tit01">${esc(article.title)}</h1><div class="update-time">송고시간 <span>${article.date} 10:00</span></div>
<aside class="tools"><button>공유</button><button>댓글</button><button>글자크기조정</button><button>인쇄</button></aside>
<article class="story-news article">${subtitle(article, '<div class="tit-sub"><h2 class="tit">', '</h2></div>')}
${caption(article, '<div class="comp-box photo-group"><figure class="image-zone01"><img></figure><div class="desc-con"><p class="txt-desc">', '</p></div></div>')}
${article.paragraphs.map((text, at) => `<p>${at === 0 ? `(세종=${article.outlet}) ${article.reporter} 기자 = ` : ''}${esc(text)}</p>`).join('\n')}
${table(article)}
<p class="txt-copyright adrs">reporter@wire.example</p>
<p>제보는 카카오톡 okjebo</p><p class="txt-copyright">&lt;저작권자(c) ${article.outlet}, 무단 전재-재배포, AI 학습 및 활용 금지&gt; ${article.date.replaceAll('-', '/')} 10:00 송고</p></article>
<div class="keyword-zone"><span>#중소기업</span> <span>#정책자금</span></div>
<div class="issue-zone"><h3>댓글 많은 뉴스</h3>${list(titles(others, 2, 4))}</div></div>
<div class="aside-zone"><h3>에디터스 픽</h3>${list(titles(others, 6, 4))}<h3>영상</h3>${list(['화제의 영상 모아보기', '오늘의 날씨'])}</div>
<footer><p>(주)${article.outlet} | 주소 서울시 종로구 율곡로 1 | 등록번호 문화, 나00000 | 발행일자 2011.08.26 | Tel. 02-398-0000</p></footer></body>`,
      ),
  },
  {
    name: 'econ-columns',
    shows: { subtitle: true, caption: true, table: true },
    render: (article, others) =>
      page(
        `${esc(article.title)} - ${article.outlet}`,
        `<meta property="og:title" content="${esc(article.title)} - ${article.outlet}"><meta property="og:site_name" content="${article.outlet}">`,
        `<body><div class="ticker"><span>코스피 2,561.15 ▲12.30</span><span>코스닥 742.20 ▼3.11</span><span>원·달러 1,389.50</span></div>
<div class="headline_nav">${list(['마켓', '부동산', '테크', '금융', '글로벌', '프리미엄'])}</div>
<main><div class="col_left"><div class="news_ttl"><div class="cate">경제 &gt; 중소기업</div><h1>${esc(article.title)}</h1></div>
<div class="news_info">${article.reporter} 기자 입력 : ${article.date} 14:01:22</div>
<div class="news_cnt">${subtitle(article, '<div class="sub_ttl"><strong>', '</strong></div>')}
${caption(article, '<div class="thumb"><img><p class="thumb_cap">', '</p></div>')}
${paragraphs(article, '<p refid="1">')}
<div class="ad_middle"><iframe src="//ad.example"></iframe><span>ADVERTISEMENT</span></div>
${table(article)}</div>
<div class="news_like">기사가 마음에 들었다면 좋아요 <b>7</b></div>
<div class="reporter_box"><b>${article.reporter} 기자</b><span>reporter@econ.example</span></div><div class="no_copy">[ⓒ ${article.outlet} &amp; econ.example, 무단전재, 재배포 및 AI학습 이용 금지]</div></div>
<div class="col_right"><div class="box"><h3>오늘의 1면</h3>${list(titles(others, 0, 3))}</div><div class="box"><h3>많이 본 뉴스</h3>${list(titles(others, 3, 5), 'ol')}</div><div class="box"><h3>매물·분양</h3>${list(['역세권 소형 아파트 분양 2억원대', '수익형 상가 특별 분양'])}</div></div></main>
<div class="footer_area">${list(['회사소개', '광고', '제휴', '고객센터'])}<p>${article.outlet} 사업자등록번호 000-00-00000 대표이사 하늬</p></div></body>`,
      ),
  },
  {
    name: 'english-classes',
    shows: { subtitle: true, caption: true, table: true },
    render: (article, others) =>
      page(
        esc(article.title),
        `<meta property="og:title" content="${esc(article.title)}">`,
        `<body><div class="site-header"><div class="brand">${article.outlet}</div><div class="primary-links"><a>Home</a> <a>Economy</a> <a>People</a></div></div>
<div class="layout has-sidebar"><div class="story"><h1 class="story-title">${esc(article.title)}</h1>${subtitle(article, '<div class="story-deck">', '</div>')}<div class="story-meta"><time datetime="${article.date}T10:00:00+09:00">${article.date}</time></div>
<div class="story-body">${caption(article, '<figure><img><figcaption>', '</figcaption></figure>')}
${paragraphs(article)}
${table(article)}</div><div class="story-tags">태그: 정책, 지원사업</div></div>
<div class="sidebar"><h3>Most read</h3>${list(titles(others, 0, 5), 'ol')}<h3>Newsletter</h3><p>매주 화요일 아침, 정책 소식을 받아 보세요.</p><form><input type="email"><button>구독하기</button></form></div></div>
<div class="comments"><h3>독자 의견 2</h3><div class="comment"><b>솔바람</b><p>우리 동네에도 이런 사업이 들어오면 좋겠습니다.</p></div><div class="comment"><b>강나루</b><p>삼성전자가 다 가져가는 것 아닙니까? 5억원은 어디로 갔나요.</p></div></div>
<div class="site-footer"><p>© 2024 ${article.outlet}</p><p>기사 문의 press@outlet.example</p></div></body>`,
      ),
  },
  {
    name: 'city-hall',
    shows: { subtitle: true, caption: true, table: true },
    contact: () => ['자료제공 기업지원과 기업유치팀장 배누리(☎ 053-000-0000)'],
    render: (article, others) =>
      page(
        `시정뉴스 | 시청`,
        '',
        `<body><ul id="skip"><li><a>본문바로가기</a></li></ul><div id="top_util"><ul><li>시의회</li><li>문화관광</li><li>보건소</li><li>민원상담</li></ul></div>
<div class="topmenu"><ul><li>시민참여</li><li>종합민원</li><li>정보공개</li><li>분야별정보</li><li>시정소식</li></ul></div>
<div class="left"><p>시정소식</p><ul><li>공지사항</li><li>고시공고</li><li>보도자료</li><li>시험채용</li></ul></div>
<div class="content_area"><h3>보도자료</h3><p class="location">처음 &gt; 시정소식 &gt; 보도자료</p>
<div class="tbl_view"><p class="subject">${esc(article.title)}</p><ul class="info"><li>담당부서 : 기업지원과</li><li>작성일 : ${article.date}</li><li>조회수 : 88</li></ul>
<div class="cont">${subtitle(article, '<p>- ', '</p>')}${paragraphs(article, '<p>▶ ')}
${table(article)}<p>자료제공 기업지원과 기업유치팀장 배누리(☎ 053-000-0000)</p>${caption(article, '<p><img></p><p>사진설명 : ', '</p>')}</div></div>
<div class="file"><a>보도자료.hwpx</a><a>미리보기</a></div><div class="kogl"><p>본 저작물은 “공공누리” 제4유형:출처표시+상업적 이용금지+변경금지 조건에 따라 이용할 수 있습니다.</p></div>
<table class="prevnext"><tr><th>이전글</th><td>${titles(others, 0, 1).join('')}</td></tr><tr><th>다음글</th><td>${titles(others, 1, 1).join('')}</td></tr></table><a>목록보기</a>
<div class="charge"><p>담당자 정보</p><p>최근업데이트 2024-12-01</p></div></div>
<div id="foot"><p>우편번호 41911 대구광역시 중구 공평로 88</p><p>COPYRIGHT ALL RIGHTS RESERVED.</p></div></body>`,
      ),
  },
  {
    name: 'newsletter-blog',
    shows: ALL,
    render: (article, others) =>
      page(
        `${esc(article.title)} :: ${article.outlet}`,
        '',
        `<body><div id="blogwrap"><div class="profile"><p>${article.outlet}</p><p>스타트업 소식을 모읍니다</p><p>전체 글 1,204 | 오늘 방문 311</p></div>
<div class="entry"><div class="titleWrap"><h2><a>${esc(article.title)}</a></h2><span class="category">정책</span> <span class="date">${dots(article.date)}</span></div>
<div class="article">${subtitle(article, '<blockquote>', '</blockquote>')}${caption(article, '<figure><img><figcaption>', '</figcaption></figure>')}
${paragraphs(article, '<p style="text-align: left;">')}
${table(article)}
<div class="container_postbtn"><button>공감 3</button><button>구독하기</button></div></div>
<div class="another_category"><h4>'정책' 카테고리의 다른 글</h4><table><tbody>${titles(others, 0, 5)
          .map((title) => `<tr><th><a>${title}</a> (0)</th><td>2024.02.11</td></tr>`)
          .join('\n')}</tbody></table></div></div>
<div class="side"><h5>최근 댓글</h5><p>잘 읽고 갑니다.</p><h5>태그</h5><p>창업 투자 중기부 벤처</p></div><p class="powered">Powered by Blog</p></div></body>`,
      ),
  },
];

/** The lines of the article that a page shows, as the reader writes them: these must be kept. */
export function articleLines(article: SampleArticle, layout: Layout): readonly string[] {
  const { shows } = layout;
  return [
    article.title,
    ...(shows.subtitle && article.subtitle !== undefined ? [article.subtitle] : []),
    ...(shows.caption && article.caption !== undefined ? [article.caption] : []),
    ...article.paragraphs,
    ...(shows.table ? (article.table ?? []).map((row) => row.join('\t')) : []),
    ...(layout.contact?.(article) ?? []),
  ];
}
