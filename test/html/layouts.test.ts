import { expect, test } from "vitest";
import { parseHtml } from "../../src/html";
import { expectSpanLaw } from "../support/span-law";

/*
 * One invented story in the mark-up of many systems, each as short as it can be: what page after page of a kind must give. The pages
 * that are whole, with all their furniture, are in pages/.
 */

const headline = "Council closes Mill Road pool after nine years";

const english = [
  "The council voted late on Tuesday to close the old swimming pool on Mill Road, ending a dispute that had run for almost nine years.",
  "“We have spent more on repairs than a new pool would cost,” said Councillor Dana Whitlow, who moved the motion after a short debate.",
  "Swimmers who had filled the public gallery left in silence. A petition with 4,100 names had asked for one more season, until the new centre opens.",
  "The building will be locked at the end of the month, and its site offered to housing associations in the spring.",
];

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

const polish = [
  "Rada miasta we wtorek wieczorem zdecydowała o zamknięciu starego basenu przy ulicy Młyńskiej, kończąc spór trwający niemal dziewięć lat.",
  "„Wydaliśmy na remonty więcej, niż kosztowałby nowy basen” – powiedziała radna Danuta Wilk po krótkiej debacie.",
  "Pływacy, którzy wypełnili galerię, wyszli w milczeniu. Petycja z 4100 podpisami prosiła o jeszcze jeden sezon.",
];

const korean = [
  "시의회는 화요일 밤 물레방앗길의 낡은 수영장을 이달 말 폐쇄하기로 의결해 9년 가까이 이어진 논란을 끝냈다.",
  "“수리에 쓴 돈이면 새 수영장을 지었을 것”이라고 안건을 낸 백도나 의원은 짧은 토론 뒤에 말했다.",
  "방청석을 메운 이용자들은 말없이 자리를 떴다. 한 철만 더 열어 달라는 청원에는 4100명이 서명했다.",
];

const arabic = [
  "صوّت المجلس البلدي مساء الثلاثاء على إغلاق المسبح القديم في شارع الطاحونة، منهياً خلافاً استمر نحو تسع سنوات.",
  "وقالت العضو دانة الخالدي بعد نقاش قصير: «أنفقنا على الإصلاحات أكثر مما يكلفه مسبح جديد».",
  "وغادر السباحون الذين ملأوا القاعة في صمت. وكانت عريضة تحمل 4100 اسم قد طلبت موسماً إضافياً واحداً.",
];

interface Expected {
  headline?: string;
  authors: string[];
  story?: string[];
  captions?: [text: string, credit?: string][];
}

const layouts: [which: string, html: string, expected: Expected][] = [
  [
    "a block theme",
    `<html lang=en-US><head><title>${headline} &#8211; Mill Valley Record</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="Mill Valley Record"><meta name="author" content="rhowe"><meta property="article:published_time" content="2024-05-14T22:10:00+00:00"></head><body class="wp-site-blocks single"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href=/>Mill Valley Record</a></p><nav class="wp-block-navigation"><ul><li><a href=/n>News</a></li></ul></nav></header><main class="wp-block-group"><figure class="wp-block-post-featured-image"><img src=/p.jpg class="attachment-post-thumbnail wp-post-image"></figure><h1 class="wp-block-post-title">${headline}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2024-05-14T22:10:00+00:00">May 14, 2024</time></div><p>—</p><p>by</p><div class="wp-block-post-author"><p class="wp-block-post-author__name">Rita Howe</p></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/news" rel=tag>News</a>, <a href="/category/council" rel=tag>Council</a></div></div><div class="entry-content wp-block-post-content">${paragraphs(english.slice(0, 2))}<figure class="wp-block-image size-large"><img src=/q.jpg alt=""><figcaption class="wp-element-caption">The pool on its last Sunday. Photo: Sam Ortiz</figcaption></figure>${paragraphs(english.slice(2))}</div><div class="wp-block-post-comments"><h2>3 responses to “${headline}”</h2><p>Shame on the council, they never listened to us and they never will listen to anybody.</p></div></main><footer><p>Proudly powered by WordPress</p></footer></body></html>`,
    {
      authors: ["Rita Howe"],
      story: english,
      captions: [["The pool on its last Sunday.", "Photo: Sam Ortiz"]],
    },
  ],
  [
    "a newsletter platform's theme",
    `<html lang=en><head><title>${headline}</title><meta property="og:site_name" content="The Weir"><meta property="og:title" content="${headline}"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Rita Howe"></head><body><div class=gh-viewport><main class=gh-main><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class=gh-article-tag href=/tag/town/>Town</a><h1 class="gh-article-title is-title">${headline}</h1><p class="gh-article-excerpt is-body">A nine-year quarrel ends with a vote and a padlock.</p><div class=gh-article-meta><div class=gh-article-author-image><a href=/author/rita/><img class=author-profile-image src=/r.png alt="Rita Howe"></a></div><div class=gh-article-meta-wrapper><h4 class=gh-article-author-name><a href=/author/rita/>Rita Howe</a></h4><div class=gh-article-meta-content><time class=gh-article-meta-date datetime=2023-08-01>01 Aug 2023</time><span class=gh-article-meta-length><span class=bull>—</span> 4 min read</span></div></div></div><figure class=gh-article-image><img src=/a.jpg alt=x><figcaption>The pool in July. / <em>Sam Ortiz</em></figcaption></figure></header><section class="gh-content gh-canvas is-body">${paragraphs(english)}<div class="kg-card kg-signup-card"><h2>Get The Weir by email</h2><p>Sign up for our weekly letter about the valley.</p></div></section></article><div class=gh-readmore><h2>Read next</h2><article><h3>Bridge to reopen</h3><p class=x>By Lee Park</p></article></div></main></div></body></html>`,
    { authors: ["Rita Howe"], story: english, captions: [["The pool in July.", "/ Sam Ortiz"]] },
  ],
  [
    "microdata in a list of terms",
    `<html lang=en-gb><head><title>${headline}</title><meta name=author content="Rita Howe"><meta name=generator content=Joomla></head><body><div class=item-page itemscope itemtype="https://schema.org/Article"><div class=page-header><h2 itemprop=headline>${headline}</h2></div><dl class="article-info text-muted"><dt class=article-info-term>Details</dt><dd class=createdby itemprop=author><span>Written by: <span itemprop=name>Rita Howe</span></span></dd><dd class=category-name>Category: <a href=/n>News</a></dd><dd class=published><time datetime="2022-02-03T09:00:00+00:00" itemprop=datePublished>Published: 03 February 2022</time></dd><dd class=hits>Hits: 1024</dd></dl><div itemprop=articleBody>${paragraphs(english)}</div><ul class="pager pagenav"><li><a href=/p>Prev</a></li></ul></div></body></html>`,
    { authors: ["Rita Howe"], story: english },
  ],
  [
    "custom elements",
    `<html lang=en><head><title>${headline} - KMVR</title><meta property="og:title" content="${headline}"><script type=application/ld+json>{"@type":"NewsArticle","headline":"${headline}","author":[{"@type":"Person","name":"Rita Howe"}],"datePublished":"2024-05-14T22:10:00-07:00","publisher":{"@type":"NewsMediaOrganization","name":"KMVR"}}</script></head><body class=Page-body><main class=Page-main><div class="ArticlePage"><bsp-article><div class=ArticlePage-breadcrumbs><a href=/>Home</a></div><h1 class=ArticlePage-headline>${headline}</h1><h2 class=ArticlePage-subHeadline>The vote ends a dispute over repairs</h2><div class=ArticlePage-lead><figure class=Figure><img class=Image src=/z.jpg alt=pool><div class=Figure-content><figcaption class=Figure-caption>The Mill Road pool.</figcaption><div class=Figure-credit>Sam Ortiz/KMVR</div></div></figure></div><div class=ArticlePage-byline><div class=ArticlePage-authors>By <a class=Link href=/people/rita-howe>Rita Howe</a></div><div class=ArticlePage-datePublished>May 14, 2024 10:10 PM</div></div><div class="RichTextArticleBody RichTextBody">${paragraphs(english)}<div class=Enhancement><div class=PromoSmall><div class=PromoSmall-title><a href=/x>Bridge to reopen in June</a></div></div></div></div><div class=ArticlePage-tags>Tags <a href=/t>Council</a></div><div class=AuthorBio><a href=/people/rita-howe>Rita Howe</a><div>Rita Howe reports on local government for KMVR.</div></div></bsp-article></div></main></body></html>`,
    { authors: ["Rita Howe"], story: english, captions: [["The Mill Road pool.", "Sam Ortiz/KMVR"]] },
  ],
  [
    "a letter with a form in it",
    `<html lang=en><head><title>${headline} - by Rita Howe</title><meta property="og:title" content="${headline}"><meta name=author content="Rita Howe"></head><body><div class="single-post-container"><article class="typography newsletter-post post"><div class=post-header><h1 class="post-title published">${headline}</h1><h3 class=subtitle>A padlock on the deep end</h3><div class=byline-wrapper><div class=profile-hover-card-target><a href=https://x.example/@ritahowe>Rita Howe</a></div><div class=meta>May 14, 2024</div></div><div class=post-ufi><a>12</a><button>Share</button></div></div><div class=available-content><div class="body markup">${paragraphs(english.slice(0, 2))}<div class=captioned-image-container><figure><a class="image-link image2"><picture><img src=/a.png></picture></a><figcaption class=image-caption>The shallow end, empty</figcaption></figure></div>${paragraphs(english.slice(2))}<div class="subscription-widget-wrap"><div class=preamble><p class=cta-caption>Mill Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></div></div></div></article></div></body></html>`,
    { authors: ["Rita Howe"], story: english, captions: [["The shallow end, empty"]] },
  ],
  [
    "a blog whose h1 is its own name",
    `<html><head><title>Mill Watch: ${headline}</title><meta content='blogger' name='generator'/></head><body><div class=header><h1 class=title><a href=/>Mill Watch</a></h1></div><div class='blog-posts hfeed'><div class=date-outer><h2 class=date-header><span>Tuesday, May 14, 2024</span></h2><div class='post hentry'><h3 class='post-title entry-title' itemprop=name>${headline}</h3><div class='post-body entry-content'>${english.join("<br /><br />")}</div><div class=post-footer><span class='post-author vcard'>Posted by <span class=fn itemprop=author><span itemprop=name>Rita Howe</span></span></span> <span class=post-timestamp>at <abbr class=published itemprop=datePublished title='2024-05-14T22:10:00-07:00'>10:10 PM</abbr></span></div></div></div></div><div class=sidebar><h2>About Me</h2><p>I have lived in the valley for forty years and I watch the council so that you do not have to.</p></div></body></html>`,
    { authors: [] },
  ],
  [
    "tables and fonts",
    `<HTML><HEAD><TITLE>The Mill Courier - ${headline}</TITLE></HEAD><BODY bgcolor=white><TABLE width=760><TR><TD width=140><FONT size=1><A href=/>Home</A><BR><A href=/s>Sport</A><BR></FONT></TD><TD><FONT size=5><B>${headline}</B></FONT><BR><FONT size=2><I>By Rita Howe<BR>Courier Staff Writer</I></FONT><BR><FONT size=1>May 14, 2004</FONT><P>${english.join("<P>")}<TABLE align=right><TR><TD><IMG src=p.gif></TD></TR><TR><TD><FONT size=1>The pool on Mill Road. (Sam Ortiz/Courier)</FONT></TD></TR></TABLE></TD></TR></TABLE><FONT size=1>Copyright 2004 The Mill Courier</FONT></BODY></HTML>`,
    { authors: ["Rita Howe"], story: english, captions: [["The pool on Mill Road.", "(Sam Ortiz/Courier)"]] },
  ],
  [
    "a Polish paper",
    `<html lang=pl><head><title>Basen przy Młyńskiej zamknięty po dziewięciu latach - Kurier Doliny</title></head><body><article><h1>Basen przy Młyńskiej zamknięty po dziewięciu latach</h1><div class=info>Autor: Ryta Hołub<br>14.05.2024 22:10</div><figure><img src=/a.jpg><figcaption>Basen w niedzielę. Fot. Jan Lis</figcaption></figure>${paragraphs(polish)}</article></body></html>`,
    {
      headline: "Basen przy Młyńskiej zamknięty po dziewięciu latach",
      authors: ["Ryta Hołub"],
      captions: [["Basen w niedzielę.", "Fot. Jan Lis"]],
    },
  ],
  [
    "an Arabic paper",
    `<html lang=ar dir=rtl><head><title>إغلاق مسبح الطاحونة بعد تسع سنوات من الخلاف | صحيفة الوادي</title><meta property="og:title" content="إغلاق مسبح الطاحونة بعد تسع سنوات من الخلاف"></head><body><article><h1>إغلاق مسبح الطاحونة بعد تسع سنوات من الخلاف</h1><div class=meta><span class=author>بقلم: ريتا حداد</span> <time datetime=2024-05-14T22:10:00+03:00>14 مايو 2024</time></div><figure><img src=/a.jpg><figcaption>المسبح يوم الأحد (رويترز)</figcaption></figure>${paragraphs(arabic)}</article></body></html>`,
    {
      headline: "إغلاق مسبح الطاحونة بعد تسع سنوات من الخلاف",
      authors: ["ريتا حداد"],
      captions: [["المسبح يوم الأحد", "(رويترز)"]],
    },
  ],
  [
    "a Korean paper whose headline is an h3",
    `<html lang=ko><head><title>물레방앗길 수영장 9년 논란 끝 폐쇄 : 골짜기일보</title><meta property="og:title" content="물레방앗길 수영장 9년 논란 끝 폐쇄"></head><body><div class=article><h3 class=tit>물레방앗길 수영장 9년 논란 끝 폐쇄</h3><div class=info><span class=reporter>하리타 기자</span><span class=date>입력 2024.05.14 22:10</span></div><div class=body><div class=photo><img src=/a.jpg><p class=desc>폐쇄되는 수영장. 오삼 기자</p></div>${paragraphs(korean)}<p>하리타 기자 rita@gol.example</p><p>저작권자 © 골짜기일보 무단전재 및 재배포 금지</p></div></div></body></html>`,
    {
      headline: "물레방앗길 수영장 9년 논란 끝 폐쇄",
      authors: ["하리타"],
      captions: [["폐쇄되는 수영장.", "오삼 기자"]],
    },
  ],
  [
    "a teaser before an offer",
    `<html lang=en><head><title>${headline} | Record</title><script type=application/ld+json>{"@type":"NewsArticle","headline":"${headline}","isAccessibleForFree":false,"author":"Rita Howe","datePublished":"2024-05-14"}</script></head><body><article><h1>${headline}</h1><div class=content>${paragraphs(english.slice(0, 1))}</div><div class="tp-container-inner piano-offer"><h2>Keep reading for $1</h2><p>Subscribe today and get unlimited access to every story, on every device, for less than a cup of coffee.</p><p>Already a subscriber? <a href=/l>Log in</a></p></div></article></body></html>`,
    { authors: ["Rita Howe"], story: english.slice(0, 1) },
  ],
  [
    "a gallery",
    `<html lang=en><head><title>In pictures: the last day at Mill Road | Record</title></head><body><article><h1>In pictures: the last day at Mill Road</h1><div class=byline>Photographs by Sam Ortiz</div><p>Hundreds came on Sunday to swim a last length at Mill Road, and some of them brought towels that were older than the pool’s new roof.</p>${[1, 2, 3].map((i) => `<div class=slide><img src=/${i}.jpg><div class=slide-caption><p>Swimmer number ${i} leaves the water for the last time.</p><span class=slide-credit>Sam Ortiz/Record</span></div></div>`).join("")}</article></body></html>`,
    {
      headline: "In pictures: the last day at Mill Road",
      authors: [],
      captions: [1, 2, 3].map((i): [string, string] => [
        `Swimmer number ${i} leaves the water for the last time.`,
        "Sam Ortiz/Record",
      ]),
    },
  ],
  [
    "an agency in place of a writer",
    `<html lang=en><head><title>${headline} | Record</title></head><body><article><h1>${headline}</h1><div class=source>Reuters</div><div class=date>14 May 2024</div>${paragraphs(english)}</article></body></html>`,
    { authors: ["Reuters"], story: english },
  ],
];

test.each(layouts)("%s", (_, html, { headline: wanted = headline, authors, story, captions = [] }) => {
  const article = parseHtml(html, { url: "https://mill.example/a/b", quotations: false });
  expectSpanLaw(article);
  const told = article.photos.flatMap(({ caption }) => (caption === undefined ? [] : [caption]));
  const people = article.bylines.flatMap(({ contributors }) => contributors);
  expect({
    headline: article.headline,
    authors: people.filter(({ role }) => role === "author").map(({ name }) => name),
    captions: told.map(({ text, credit }) => (credit === undefined ? [text] : [text, credit.raw])),
  }).toEqual({ headline: wanted, authors, captions });
  if (story === undefined) return;
  const blocks = article.blocks.filter(
    ({ type, text }) => type === "paragraph" && text !== article.subheadline,
  );
  expect(blocks.map(({ text }) => text)).toEqual(story);
});
