"""Pages as common programs and houses make them, marked as those of ``news``: themes of blogs, forums, wikis, offices."""

from __future__ import annotations

import json

from tests.text.reading.web.news import COOKIES, MENU, links, paragraphs, prose

THEMES: dict[str, str] = {}
THEMES[
    "medium"
] = f"""<!DOCTYPE html><html lang="en"><head><title>What the pier taught me | by Ada Holm | Oct, 2023 | Tide</title>
<meta property="og:type" content="article"></head><body><div id="root"><div class="a b c"><div class="d e"><a href="/">Sign up</a>
<a href="/in">Sign in</a><div><input placeholder="Search"><a href="/w">Write</a></div></div></div><div class="l c"><article><div class="l">
<section><div class="fu fv"><div><h1 class="pw-post-title" id="12" data-in>What a rotten pier taught me about reports</h1>
<h2 class="pw-subtitle-paragraph" data-in>Eleven piles, one engineer and a board that would rather not read.</h2>
<div class="speechify-ignore ab cp"><div><a href="/@ada">Ada Holm</a><p>·</p><a href="/follow">Follow</a></div><div><span data-out>5 min read on a boat</span>
<span>Oct 3, 2023</span></div><div><button>214</button><button>12</button></div></div></div>
{paragraphs(0, 3, attributes=' class="pw-post-body-paragraph"')}<h2 data-in>Nobody reads the third appendix</h2>
<blockquote><p data-in>A report that lies beside the coffee has been read by the coffee.</p></blockquote>
{paragraphs(9, 3, attributes=' class="pw-post-body-paragraph"')}<pre><span data-in>rotten = [pile for pile in piles if pile.moves(by=one_hand)]</span></pre>
{paragraphs(18, 2, attributes=' class="pw-post-body-paragraph"')}</div></section></div></article></div>
<div class="h k"><div><a href="/t">Boats</a><a href="/t2">Reports</a></div><footer><div>214 · 12</div></footer>
<div class="ab"><h2><a href="/@ada">Written by Ada Holm</a></h2><a href="/f">1.2K Followers</a>
<p data-out>Writes about boats, boards and whatever floats between the two of them. Opinions are my own.</p></div></div>
<div class="k l"><h2>More from Ada Holm</h2><div>{links(1, 4, "h3")}</div><h2>Recommended from Medium</h2><div>{links(4, 4, "h3")}</div></div>
<div><a href="/help">Help</a><a href="/status">Status</a><a href="/terms">Terms</a></div></div></body></html>"""

THEMES[
    "substack"
] = f"""<!DOCTYPE html><html lang="en"><head><title>The milk does not come - by Nora Quist</title></head><body>
<div id="entry"><div id="main" class="main typography"><div class="main-menu"><div class="topbar"><a href="/">Low Tide</a>
<button>Subscribe</button><button>Sign in</button></div></div><div class="single-post-container"><div class="container">
<div class="single-post"><article class="typography newsletter-post post"><div class="post-header">
<h1 class="post-title" data-in>The milk does not come</h1><h3 class="subtitle" data-in>Letters from an island without its pier, the ninth.</h3>
<div class="byline-wrapper"><a href="/@nora">Nora Quist</a><div>Oct 03, 2023</div></div>
<div class="post-ufi"><a>41</a><a>7</a><button>Share</button></div></div>
<div class="available-content"><div class="body markup">{paragraphs(3, 3)}
<div class="subscription-widget-wrap"><div class="subscription-widget"><p data-out>Low Tide is supported by its readers. To get new letters and to
help my work, become a subscriber.</p><form><input><button>Subscribe</button></form></div></div>{paragraphs(12, 3)}
<h3 data-in>A note on the bell</h3>{paragraphs(21, 2)}<div class="footnote"><a id="footnote-1" class="footnote-number">1</a>
<div class="footnote-content"><p data-in>The clerk would like it known that he counted only once.</p></div></div></div></div>
<div class="post-footer"><div class="post-ufi"><a>41</a><a>7</a></div></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment-list">
<div class="comment"><div><a href="/u">Ida</a> <span>Oct 4</span></div><div class="comment-body"><p data-out>My grandmother rowed to school from that pier, and
she says the piles were soft even then.</p></div><a>Like (3)</a><a>Reply</a></div></div></div>
<div class="portable-archive"><a>Top</a><a>Latest</a>{links(0, 3, "div")}</div></div></div></div>
<div class="footer-wrap publication-footer"><p data-out>© 2023 Nora Quist. Start your own letter, and get the app for reading on a boat.</p></div>
</div></div></body></html>"""

_BODY = "\\n\\n".join(prose(n) for n in (2, 5, 8, 11, 14, 17))
THEMES["newspaper"] = f"""<!DOCTYPE html><html lang="en"><head><title>Piers: the bill | Evening Post</title>
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite","name":"Evening Post"}},
{{"@type":"NewsArticle","headline":"The bill for the pier","datePublished":"2023-10-03","author":{{"@type":"Person","name":"Tom Reed"}},
"articleBody":"{_BODY}"}}]}}</script></head><body><div class="gdpr"><p data-out>Choose how we and our partners may use what your browser knows of you.</p>
</div><div class="masthead"><ul>{MENU}</ul></div><div class="grid"><div class="col-main"><div class="hd"><h1 data-in>Who pays for the pier
once the water has it</h1><div class="by">Tom Reed, 3 October 2023</div></div>
<div class="txt">{paragraphs(2, 2)}<div class="mrec">Advertisement</div>{paragraphs(8, 2)}
<div class="inline-teaser"><b>Read also:</b> <a href="/l" data-out>Opinion: leave the dunes to the rabbits</a></div>{paragraphs(14, 2)}</div>
<div class="box"><p data-out>Tom Reed covers harbors for the Evening Post and has been seasick on nine of them.</p></div>
<div class="react"><h3>What readers say</h3><div><p data-out>So the state pays for roads and the island pays for the state, if I have understood it rightly.</p></div>
</div></div><div class="col-right"><h3>Most read</h3><ol>{links(0, 5)}</ol></div></div>
<div class="ft"><p data-out>The Evening Post is printed on paper that was once something worse.</p></div></body></html>"""

THEMES[
    "mediawiki"
] = f"""<!DOCTYPE html><html class="client-nojs" lang="en"><head><title>Northern Pier - Wikipedia</title></head>
<body class="mediawiki ltr ns-0 page-Northern_Pier"><div class="vector-header-container"><header><nav><ul>{MENU}</ul></nav></header></div>
<div class="mw-page-container"><div class="vector-column-start"><nav id="mw-panel-toc"><ul><li><a href="#h">History</a></li></ul></nav></div>
<main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading" data-in>Northern Pier (Holm Island)</h1>
<div id="p-lang-btn"><label>3 languages</label><ul><li><a href="/d">Deutsch</a></li><li><a href="/f">Français</a></li></ul></div></header>
<div class="vector-page-toolbar"><nav><ul><li><a href="/t">Talk</a></li><li><a href="/e">Edit</a></li></ul></nav></div>
<div id="bodyContent" class="vector-body"><div id="siteSub">From Wikipedia, the free encyclopedia</div>
<div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr">
<div role="note" class="hatnote">For the pier of the spa, see <a href="/s">Bathers’ pier</a>.</div>
<table class="infobox"><tbody><tr><th>Length</th><td>412 ft</td></tr><tr><th>Opened</th><td>1889</td></tr></tbody></table>
<p><b>Northern Pier</b> <span data-in>is a closed landing stage of oak on the northern shore of Holm Island, which for forty years carried its milk.</span></p>
<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li><li><a href="#c">2 Closure</a></li></ul></div>
<div class="mw-heading mw-heading2"><h2 id="h" data-in>History of the oak piles</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>
{paragraphs(12, 3)}<figure><img src="p.jpg"><figcaption data-in>The pier in a drawing of 1890, from the archive</figcaption></figure>
<div class="mw-heading mw-heading2"><h2 id="c" data-in>Closure in the autumn</h2></div>{paragraphs(0, 3)}
<ul><li data-in>Pile 4, felled in the year of the great fire</li><li data-in>Pile 9, which a dog has been seen to move</li></ul>
<div class="mw-heading mw-heading2"><h2 id="r">References</h2></div><ol class="references"><li id="cite_note-1">
<span class="reference-text" data-in>Quist, N. The Milk Stops. Low Tide Press, 2023, p. 41.</span></li></ol></div></div>
<div id="catlinks" class="catlinks"><a href="/c">Categories</a>: <ul><li><a href="/p">Piers</a></li></ul></div></div></main></div>
<footer id="footer"><ul><li data-out>This page was last edited on 3 October 2023, at 17:42, by a boatman.</li>
<li data-out>Text is available under a license; additional terms may apply to the seals.</li></ul></footer></body></html>"""

_POSTS = "\n".join(
    f'<article class="boxed onscreen-post" id="post_{n}"><div class="topic-avatar"></div><div class="topic-body"><div class="names"><a href="/u{n}">'
    f'boatman{n}</a></div><div class="post-infos">{n}d</div><div class="cooked">{paragraphs(5 * n, 1)}</div>'
    '<div class="post-controls"><button>Like</button><button>Reply</button></div></div></article>'
    for n in range(5)
)  # fmt: skip
THEMES[
    "forum"
] = f"""<!DOCTYPE html><html lang="en"><head><title>Is the pier safe? - Harbor Forum</title></head><body class="crawler">
<header class="d-header"><a href="/">Harbor Forum</a><ul>{MENU}</ul></header><div id="main-outlet" class="wrap"><div id="topic-title">
<h1 data-in>Is the northern pier safe for a loaded cart?</h1><div class="topic-category"><a href="/c/piers">Piers</a></div></div>
<div class="post-stream">{_POSTS}</div><div id="related-topics" class="more-topics"><h3>Related topics</h3><table><tbody>
<tr><td><a href="/t/1">Court orders village to give back the wrong bell</a></td><td>4</td><td>231</td></tr>
<tr><td><a href="/t/2">Quiz: how well do you know your knots?</a></td><td>9</td><td>1123</td></tr></tbody></table></div></div>
<footer class="footer"><a href="/faq">FAQ</a> <a href="/tos">Terms</a><p data-out>Powered by discourse among boatmen, best viewed with a lamp.</p></footer>
</body></html>"""

THEMES[
    "government"
] = f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><title>Closure of a pier - GOV</title></head>
<body class="govuk-template__body">{COOKIES}<a href="#content" class="govuk-skip-link">Skip to main content</a>
<header role="banner" class="gem-c-layout-super-navigation-header"><nav><ul>{MENU}</ul></nav></header>
<div id="wrapper" class="direction-ltr"><div class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/t">Transport</a></li></ol></div>
<main role="main" id="content" class="detailed-guide" lang="en"><div class="govuk-grid-row"><div class="gem-c-title">
<span class="gem-c-title__context">Guidance</span><h1 data-in>Landing at Holm Island while the pier is closed</h1></div>
<p class="gem-c-lead-paragraph" data-in>What masters of boats have to know before they land between October and April.</p></div>
<div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/d">Department of Roads</a></dd><dt>Published</dt><dd>3 October 2023</dd></dl></div>
<div class="gem-c-contents-list"><nav><h2>Contents</h2><ol><li><a href="#a">Who may land</a></li></ol></nav></div>
<div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{paragraphs(6, 2)}<h2 id="a" data-in>Who may land at the steps</h2>
<ul><li data-in>rowing boats of up to four persons</li><li data-in>the doctor, at any hour and in any craft</li>
<li data-in>the post, if the helicopter is late</li></ul><div class="call-to-action"><p data-in>You must not tie up at a pile that is marked with red cloth.</p></div>
{paragraphs(15, 2)}<table><thead><tr><th data-in>Craft</th><th data-in>Fee for landing</th></tr></thead><tbody>
<tr><td data-in>Rowing boat of any size</td><td data-in>none until further notice</td></tr></tbody></table></div></div>
<div class="gem-c-published-dates">Published 3 October 2023<a href="#h">+ show all updates</a></div></main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button><form><p data-out>Help us improve our pages: do not give your
name or the number of your boat.</p></form></div></div><footer class="gem-c-layout-footer"><ul>{MENU}</ul>
<p data-out>All content is available under the Open License, except where the sea says otherwise.</p></footer></body></html>"""

_RU = """Портовая комиссия во вторник решила закрыть северный причал до весны для всех судов, кроме гребных лодок.
Сорок лет сюда привозили молоко, почту и почти всех островных школьников, и никто не спрашивал, на чём стоит причал.
В августе инженер спустилась под настил и нашла, что одиннадцать дубовых свай можно качнуть одной рукой.
Никто в комиссии не захотел первым сказать вслух то, что все уже прочли в её отчёте.
Паромная компания предлагает два рейса в день от южной пристани, если позволит погода.
Капитан, который ходит через пролив с 1983 года, назвал это предложение любезностью и шуткой.
Под обращением подписались девятьсот человек, и секретарь, как велит устав, пересчитал их вслух.
Министр ответил, что государство платит за дороги, а причал кончается там, где могла бы начаться дорога.
На острове говорят, что дорога начинается там, где кончается причал, и это то же самое, только сказано другим человеком.
До тех пор почту по понедельникам возит вертолёт, а молоко не приходит вовсе.""".splitlines()
_RUSSIAN = "\n".join(f"<p data-in>{' '.join(_RU[n : n + 2])}</p>" for n in range(0, 10, 2))
THEMES[
    "cyrillic"
] = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Остров остался без причала — Пролив</title></head><body>
<div class="header"><div class="header__menu"><a href="/n">Новости</a><a href="/o">Мнения</a><a href="/s">Спорт</a><a href="/k">Культура</a></div></div>
<div class="layout"><div class="layout__main"><article class="article" itemscope itemtype="https://schema.org/NewsArticle">
<h1 class="article__title" itemprop="headline" data-in>Остров на зиму остался без причала</h1><div class="article__meta"><time>3 октября 2023, 17:42</time>
<a href="/a">Анна Холм</a></div><div class="article__lead" data-in>Отчёт, который никто не хотел читать вслух, отрезал остров от большой земли.</div>
<div class="article__body" itemprop="articleBody">{_RUSSIAN}<div class="article__incut"><a href="/x" data-out>Почему маяк ещё на год оставит себе смотрителя</a>
</div><p data-in>Комиссия снова соберётся в январе, когда лёд покажет, что он умеет.</p></div>
<div class="article__tags"><a href="/t">остров</a> <a href="/u">порт</a></div></article>
<div class="article__subscribe"><p data-out>Подпишитесь на наш канал, чтобы первыми узнавать о приливах и отливах.</p></div>
<div class="recommend"><h3>Читайте также</h3><ul><li><a href="/1" data-out>Суд велел деревне вернуть не тот колокол</a></li>
<li><a href="/2" data-out>Пять прогулок в дни между штормами</a></li></ul></div></div></div>
<div class="footer"><p data-out>Сетевое издание зарегистрировано там, где кончается причал. Для читателей старше шести лет.</p></div></body></html>"""

THEMES[
    "blogger"
] = f"""<!DOCTYPE html><html lang="en"><head><title>Tide Notes: Low water, soft oak and a suitcase of paper</title></head><body><div class="content-outer">
<div class="header-outer"><h1 class="title"><a href="/">Tide Notes</a></h1></div><div class="tabs"><ul>{MENU}</ul></div>
<div class="main-outer"><div class="column-center"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed">
<h2 class="date-header"><span>Tuesday, October 3, 2023</span></h2><div class="post hentry"><h3 class="post-title entry-title" data-in>Low water, soft oak and a suitcase of paper</h3>
<div class="post-body entry-content" id="post-body-7"><span data-in>{prose(16)}</span><br><br><span data-in>{prose(19)}</span><br><br>
<div class="separator"><a href="b.jpg"><img src="s.jpg"></a></div><span data-in>{prose(22)}</span><br><br><span data-in>{prose(0)}</span><br>
<br><span data-in>{prose(25)}</span><div style="clear: both;"></div></div>
<div class="post-footer"><div><span class="post-author">Posted by <a href="/p">Ida</a></span> at <a href="/t">5:42 PM</a></div></div></div></div>
<div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-block"><div class="comment-header"><a href="/u">Ebb</a></div>
<p class="comment-content" data-out>The suitcase was mine, and I should like to have it back when the judge has done with it.</p></div></div></div></div></div>
<div class="column-right"><div class="widget Profile"><h2>About Me</h2><p data-out>I look at the water from a window and write down what it does.</p></div>
<div class="widget BlogArchive"><ul><li><a href="/2023">2023</a> (41)</li></ul></div></div></div>
<div class="footer-outer"><div class="widget Attribution" data-out>Simple theme. Powered by the moon.</div></div></div></body></html>"""

THEMES[
    "bare divs"
] = f"""<!DOCTYPE html><html lang="en"><head><title>Pier</title></head><body><div><div><a href="/">Start</a> <a href="/b">Boats</a>
<a href="/c">Cargo</a> <a href="/d">Docks</a> <a href="/e">Ebb</a></div><div><div><div><b data-in>How one hand moved eleven piles</b></div>
<div data-in>{prose(1)}</div><div data-in>{prose(4)}</div><div data-in>{prose(7)}</div><div data-in>{prose(10)}</div>
<div data-in>{prose(13)}</div></div><div><div><a href="/1">Why the lighthouse will keep its keeper for another year</a></div>
<div><a href="/2">Five walks for the days between the storms</a></div><div><a href="/3">Opinion: leave the dunes to the rabbits</a></div></div></div>
<div>All rights reserved. <a href="/i">Imprint</a> <a href="/p">Privacy</a></div></div></body></html>"""

THEMES[
    "two articles"
] = f"""<!DOCTYPE html><html lang="en"><head><title>Pier closes | Gazette</title></head><body><header><nav><ul>{MENU}</ul></nav></header>
<main><article class="story"><h1 data-in>The gazette goes down to the pier</h1><div class="story__text">{paragraphs(8, 5)}</div></article>
<div class="feed"><article class="card"><h3><a href="/1">Five walks for the days between the storms</a></h3><p data-out>Take a coat, a map and a friend who can whistle,
and leave the dog with an aunt of yours.</p></article><article class="card"><h3><a href="/2">The man who has painted the same window since 1961</a></h3>
<p data-out>He says that the light is never the same, and that the window has been cleaned but twice.</p></article></div></main>
<footer><p data-out>The Gazette is read by all who cannot swim, and by some who can.</p></footer></body></html>"""

_LONG = json.dumps({"@type": "BlogPosting", "headline": "Teaser only", "articleBody": prose(0)[:120] + " …"})
THEMES[
    "teaser in json"
] = f"""<!DOCTYPE html><html lang="en"><head><title>The captain’s joke</title><script type="application/ld+json">{_LONG}</script></head>
<body><div class="top"><ul>{MENU}</ul></div><div class="wrapper"><div class="post-wrap"><h1 data-in>A kindness and a joke, said the captain</h1>
<div class="post-text">{paragraphs(0, 6)}</div><div class="author-box"><p data-out>Ida Voss takes photographs of what is about to fall into the water.</p></div>
<div class="related-posts"><h3>You might also like</h3><ul>{links(2, 4)}</ul></div></div></div><div class="bottom"><p data-out>Hand-made on an island, between
two sailings and one helicopter.</p></div></body></html>"""
