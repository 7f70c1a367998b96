"""Twelve pages in the manner of real sites, each with what belongs to its article and what does not.

In their HTML an element marked ``data-in`` has a text of the article, one marked ``data-out`` a text of what stands
round it. The marks are taken out before a page is read. Others like them stand in ``themes``.
"""

from __future__ import annotations

import re
from itertools import count

_MARKED = re.compile(r"<(\w+)([^<>]*) data-(in|out)>([^<>]+)")

_SENTENCES = """The harbor board voted on Tuesday to close the northern pier to all but rowing boats until the spring.
For forty years the pier has carried the island's milk, its post and most of its schoolchildren.
An engineer who climbed below it in August found that eleven of its oak piles can be pushed with one hand.
Nobody on the board wished to be the first to say what everyone had read in her report.
The ferry company has offered to run two sailings a day from the southern quay, weather permitting.
Its captain, who has crossed in every weather since 1983, called the offer a kindness and a joke.
A petition with nine hundred names was handed to the clerk, who counted them aloud, as the rules demand.
The minister wrote that the state pays for roads, and that a pier ends where a road would begin.
On the island they answer that the road begins where the pier ends, which is the same thing said by another man.
Repairs would cost four million, about as much as the new roundabout at the airport.
The board will meet again in January, when the ice has shown what it can do.
Until then the post comes by helicopter on Mondays, and the milk does not come at all.
At the inn the evening talk is of the winter of 1947, when the strait froze and the doctor walked across.
The old timbers were felled in the forest of a bishop, and their rings go back to the year of the great fire.
Two fishermen have measured the current with a bottle and a watch and think little of the official figures.
A school class has built the pier in clay, with each rotten pile painted red.
The insurers have asked for the log books of the last ten years and received a suitcase of wet paper.
What remains is a question of who may be sent a bill after the water has taken the rest.
The archive keeps a drawing of the first pier, with a note that it should last for thirty winters.
It lasted for sixty, and the note was taken out of its frame when the second one was built.
A retired judge has offered to hear both sides in the chapel, for coffee and no fee.
The mayor would not say whether he would cross by the pier himself, but he was seen to take the helicopter.
Some hold that a bridge would be cheaper in a hundred years, and nobody has been found to dispute it.
The children say that they like the helicopter better, and that the pilot lets them hold the map.
In the shop the last cheese was cut into thirty pieces and given out by the list of the fire brigade.
The report has four appendices, of which the third is missing in every copy that was handed out.
Its author says that she left it on the table of the board, beside the coffee, and that it was read.
The water stood eight inches higher this October than in any that the lighthouse keepers wrote down.
Divers went down twice and came up with a bell that nobody had missed.
The bell is to hang at the southern quay, where it will ring when the ferry does not come.""".splitlines()


def prose(start: int) -> str:
    """Three of the sentences, beginning with this one."""
    return " ".join(_SENTENCES[(start + n) % len(_SENTENCES)] for n in range(3))


def paragraphs(start: int, number: int, tag: str = "p", attributes: str = "") -> str:
    return "\n".join(f"<{tag}{attributes} data-in>{prose(start + 3 * n)}</{tag}>" for n in range(number))


_HEADLINES = [
    "Island bakery wins a prize for a loaf that nobody could lift",
    "Why the lighthouse will keep its keeper for another year",
    "Watch: seals take over the swimming pool of the grand hotel",
    "Five walks for the days between the storms",
    "The man who has painted the same window since 1961",
    "Court orders village to give back the wrong bell",
    "Quiz: how well do you know your knots?",
    "Opinion: leave the dunes to the rabbits",
]


def links(start: int, number: int, tag: str = "li") -> str:
    every = (_HEADLINES[(start + n) % len(_HEADLINES)] for n in range(number))
    return "\n".join(f'<{tag}><a href="/{n}" data-out>{words}</a></{tag}>' for n, words in enumerate(every))


MENU = "".join(
    f'<li><a href="/{word.lower()}">{word}</a></li>'
    for word in "Home News Opinion Sport Culture Travel Weather".split()
)
COOKIES = """<div id="cookie-banner" class="cookie-consent" role="dialog">
<p data-out>We and our 842 partners store cookies on your device to show you advertisements that fit you.</p>
<button>Accept all</button><button>Manage choices</button></div>"""


def comments(number: int) -> str:
    said = count(7)
    return "\n".join(
        f'<li class="comment"><b>Reader{n}</b> <time>{n} hours ago</time>'
        f"<p data-out>I was on that pier in 19{50 + n} and it swayed even then. {_HEADLINES[next(said) % 8]}, they say, "
        "and nobody ever mends a thing before it has fallen into the water.</p><a href='#'>Reply</a></li>"
        for n in range(number)
    )


PAGES: dict[str, str] = {}
PAGES["wordpress"] = f"""<!DOCTYPE html><html lang="en"><head><title>Northern pier to close – The Strait</title></head>
<body class="post-template-default single single-post">
<header id="masthead" class="site-header"><p class="site-title"><a href="/">The Strait</a></p>
<nav class="main-navigation"><ul class="menu">{MENU}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article id="post-71" class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title" data-in>Northern pier to close for the winter</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="/2023">October 3, 2023</a></span>
<span class="byline"> by <a href="/author/ada">Ada Holm</a></span></div></header>
<div class="entry-content">{paragraphs(0, 2)}
<div class="wp-block-group newsletter-box"><h3>Never miss a story</h3>
<p data-out>Join eleven thousand readers who get our letter from the harbor every Friday morning.</p>
<form><input name="email"><button>Sign up</button></form></div>
<blockquote class="wp-block-quote"><p data-in>A pier is a promise that the land makes to the water, and we have broken
it.</p></blockquote>{paragraphs(6, 3)}
<figure class="wp-block-image"><img src="a.jpg"><figcaption data-in>The pier in 1911, with the band of the customs
house.</figcaption></figure>{paragraphs(15, 1)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title" data-out>Share this with your friends:</h3>
<ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3><ul>{links(0, 3)}</ul></div></div>
<footer class="entry-footer">Posted in <a href="/c">Harbor</a>, <a href="/d">Island</a></footer></article>
<div class="author-bio"><p data-out>Ada Holm has written about boats and those who sink them since she could hold a pen.</p>
</div><div id="comments"><h2>3 thoughts on “Northern pier to close”</h2><ol>{comments(3)}</ol>
<form id="commentform"><p data-out>Your email address will not be published. Required fields are marked *</p></form></div>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>{links(3, 4)}</ul>
</section></aside></div><footer id="colophon"><p data-out>Proudly powered by the wind and by a theme called Twenty Something.</p>
</footer>{COOKIES}</body></html>"""

PAGES["drupal"] = f"""<!DOCTYPE html><html lang="en"><head><title>Pier | Coast Authority</title></head><body>
{COOKIES}<div class="dialog-off-canvas-main-canvas"><header class="region-header"><nav role="navigation"><ul>{MENU}</ul>
</nav></header><div class="region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/n">News
</a></li></ol></nav></div><main role="main"><h1 class="page-title" data-in>What the engineer saw below the pier</h1>
<article class="node node--type-news node--view-mode-full"><div class="node__meta"><span>Submitted by <a href="/u">press
</a> on Mon, 2 October 2023 - 09:14</span></div><div class="node__content">
<div class="field field--name-body field--type-text-with-summary">{paragraphs(2, 3)}
<h2 data-in>What happens next</h2>{paragraphs(11, 2)}
<ul><li data-in>The pier is closed to vehicles from Wednesday at noon.</li>
<li data-in>Rowing boats may land at the eastern steps, at their own risk.</li>
<li data-in>The eleven piles are marked with red cloth and must not be touched.</li></ul>{paragraphs(17, 1)}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/t1">piers</a> <a href="/t2">oak</a>
</div><div class="node__links"><ul class="links inline"><li><a href="/login">Log in</a> to post comments</li></ul></div></div>
</article><div class="views-element-container block-views-blockrelated"><h2>More news</h2>
<div class="views-row"><h3><a href="/a" data-out>Court orders village to give back the wrong bell</a></h3>
<p data-out>The bell has been rung at weddings since the war, and nobody asked whose it was. <a href="/a">Read more</a></p></div>
<div class="views-row"><h3><a href="/b" data-out>Five walks for the days between the storms</a></h3>
<p data-out>Take a coat, a map and a friend who can whistle, and leave the dog with your aunt. <a href="/b">Read more</a></p>
</div></div></main><footer><div class="region-footer"><p data-out>The Coast Authority is an agency of the Ministry of Roads.</p>
</div></footer></div></body></html>"""

PAGES["guardian"] = f"""<!DOCTYPE html><html lang="en"><head><title>‘It swayed even then’ | Islands</title>
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"It swayed even then"}}</script></head><body>
<a href="#maincontent">Skip to main content</a><div id="bannerandheader"><div>
<p data-out>Support the paper that is owned by its readers and by nobody else from just one coin a month.</p>
<a href="/give">Support us</a></div><header><nav><ul>{MENU}</ul></nav></header></div>
<main><article class="dcr-1s"><div class="dcr-2a"><a href="/islands">Islands</a></div>
<div data-gu-name="headline"><h1 class="dcr-3b" data-in>‘It swayed even then’: an island without its pier</h1></div>
<div data-gu-name="standfirst"><p data-in>Nine hundred islanders signed a petition that a clerk counted aloud. The pier was closed
all the same.</p></div>
<div data-gu-name="meta"><address><a rel="author" href="/p">Tom Reed</a> on the island</address><details><summary>Tue 3 Oct 2023
</summary></details></div><div data-gu-name="media"><figure><img src="x.jpg"><figcaption data-in>Nobody may step on the planks
after Wednesday. Photograph: Ida Voss</figcaption></figure></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector">{paragraphs(4, 2)}
<figure class="element-rich-link"><aside><h3 data-out>Why the lighthouse will keep its keeper for another year</h3><a href="/l">
Read more</a></aside></figure>{paragraphs(10, 2)}
<figure><aside class="element-pullquote"><blockquote><p>We were told to be patient by men who have never waited for
milk.</p></blockquote></aside></figure>{paragraphs(16, 1)}
<figure data-spacefinder-role="inline"><div><h4>Sign up to Low Tide</h4><p data-out>Free weekly newsletter. The best of our
coverage of boats, birds and the people between them.</p><form><input><button>Sign up</button></form>
<p data-out>Privacy notice: newsletters may contain information about charities and content funded by outside parties.</p></div>
</figure>{paragraphs(19, 2)}</div></div></div>
<div data-gu-name="submeta"><div>Explore more on these topics</div><ul><li><a href="/i">Islands</a></li><li><a href="/f">Ferries
</a></li></ul><button>Share</button><a href="/reuse">Reuse this content</a></div></article>
<section><h2>More on this story</h2><ul>{links(3, 4)}</ul></section><section><h2>Comments (214)</h2><ul>{comments(2)}</ul>
</section><section><h2>Most viewed</h2><ol>{links(0, 3)}</ol></section></main>
<footer><ul>{MENU}</ul><p data-out>All the day’s headlines and highlights, direct to you every morning.</p></footer></body></html>"""

PAGES["nyt"] = f"""<!DOCTYPE html><html lang="en"><head><title>A Pier Closes - The City Times</title></head><body>
<div id="app"><div><header><section><button>Section Navigation</button><nav><ul>{MENU}</ul></nav></section></header></div>
<div id="top-wrapper"><p data-out>Advertisement above the story</p><a href="#after-top">SKIP ADVERTISEMENT</a></div>
<main id="site-content"><div><article id="story"><header><h1 data-in>On a Small Island, the Pier Closes and the Milk Stops</h1>
<p id="article-summary" data-in>A report that nobody wished to read aloud has cut an island off for the winter.</p>
<div data-testid="share-tools"><ul role="toolbar"><li><button>Share full article</button></li><li>214</li></ul></div>
<div data-testid="byline"><p>By <a href="/by">Nora Quist</a></p><p data-in>Nora Quist crossed the strait nine times by rowing
boat for this article.</p><time>Oct. 3, 2023</time></div></header>
<section name="articleBody"><div class="StoryBodyCompanionColumn"><div>{paragraphs(1, 2, attributes=' class="css-at"')}</div>
<aside aria-label="companion column"></aside></div><div><div id="story-ad-1-wrapper"><p>Advertisement</p>
<a href="#after-1">SKIP ADVERTISEMENT</a></div></div>
<div class="StoryBodyCompanionColumn"><div>{paragraphs(7, 3, attributes=' class="css-at"')}</div></div>
<div><div data-testid="imageblock"><figure aria-label="media"><img><figcaption><span data-in>The southern quay at low
water.</span><span><span>Credit...</span><span>Ida Voss for The City Times</span></span></figcaption></figure></div></div>
<div class="StoryBodyCompanionColumn"><div>{paragraphs(16, 2, attributes=' class="css-at"')}</div></div></section>
<div class="bottom-of-article"><div><p data-in>A correction was made on Oct. 5, 2023: an earlier version of this article misstated
the number of rotten piles. There are eleven of them, and not seven.</p></div>
<div><p>A version of this article appears in print on</p></div></div></article>
<section id="related"><h2>Related Content</h2><ol>{links(2, 4)}</ol></section>
<div id="bottom-wrapper"><p data-out>Advertisement below the story</p></div></div></main>
<footer><nav><h2>Site Information Navigation</h2><ul><li><a href="/c">© 2023 The City Times Company</a></li><li>
<a href="/t">Terms of Service</a></li></ul></nav></footer></div></body></html>"""

PAGES["spiegel"] = f"""<!DOCTYPE html><html lang="de"><head><title>Insel ohne Steg - DER HAFEN</title></head><body>
<div data-area="header"><nav><ul>{MENU}</ul></nav></div>{COOKIES}
<main><article><header data-area="intro"><h2><span data-in>Verkehr auf den Inseln</span> <span data-in>Der Steg, den niemand mehr
betreten darf</span></h2>
<div class="leading-loose" data-in>Elf Eichenpfähle lassen sich mit einer Hand bewegen. Im Winter bleibt die Milch aus, und der Minister
schreibt Briefe.</div>
<div class="text-black font-sansUI">Von <a href="/a">Jonas Petersen</a></div><time>03.10.2023, 17.42 Uhr</time>
<div data-area="sharing"><button>Zur Merkliste hinzufügen</button><button>Artikel anhören</button></div></header>
<div data-area="body"><div data-area="text"><div class="RichText">
<p data-in>Die Hafenkommission hat am Dienstag beschlossen, den nördlichen Steg bis zum Frühjahr zu sperren, und nur Ruderboote dürfen
noch anlegen. Vierzig Jahre lang kamen hier die Milch, die Post und die meisten Schulkinder an.</p>
<p data-in>Eine Ingenieurin war im August unter die Bohlen geklettert und hatte jeden Pfahl mit der Hand geprüft. In ihrem Bericht stehen
Zahlen, die in der Sitzung niemand vorlesen wollte.</p></div></div>
<div data-area="related_articles"><span>Mehr zum Thema</span><ul><li><a href="/1" data-out>Warum der Leuchtturm seinen Wärter noch ein
Jahr behalten darf</a></li><li><a href="/2" data-out>Fünf Wanderungen für die Tage zwischen den Stürmen</a></li></ul></div>
<div data-area="text"><div class="RichText"><p data-in>Die Reederei bietet an, zweimal am Tag vom südlichen Kai zu fahren, wenn das
Wetter es erlaubt. Der Kapitän, der seit 1983 bei jedem Wetter fährt, nennt das Angebot freundlich und einen Scherz.</p>
<h3 data-in>»Eine Straße endet, wo ein Steg beginnt«</h3>
<p data-in>Der Minister schrieb, der Staat bezahle Straßen. Auf der Insel antwortet man, die Straße beginne dort, wo der Steg endet,
und das sei dasselbe, nur von einem anderen gesagt.</p>
<p data-in>Im Januar tritt die Kommission wieder zusammen, dann hat das Eis gezeigt, was es kann. Bis dahin kommt die Post montags mit dem
Hubschrauber, und die Milch kommt gar nicht.</p></div></div>
<div data-area="paywall"><p data-out>Weiterlesen mit HAFEN plus: Sie haben bereits ein Abonnement? Dann melden Sie sich hier an.</p>
<a href="/abo">Jetzt abonnieren</a></div></div>
<footer data-area="feedback"><button>Feedback</button></footer></article>
<section data-area="block"><h2>Die Wiedergabe wurde unterbrochen.</h2><ul>{links(5, 3)}</ul></section></main>
<footer><p data-out>Alle Artikel, Recherchen und Hintergründe aus dem Hafen und den Inseln davor.</p><ul>{MENU}</ul></footer>
</body></html>"""

PAGES["lemonde"] = f"""<!DOCTYPE html><html lang="fr"><head><title>Une île sans jetée</title></head><body id="body">
<header id="Header"><nav><ul>{MENU}</ul></nav></header><main class="main--article"><section class="zone--article">
<header class="article__header"><ul class="breadcrumb"><li><a href="/p">Planète</a></li></ul>
<h1 class="article__title" data-in>Une île perd sa jetée, et le lait n’arrive plus</h1>
<p class="article__desc" data-in>Neuf cents habitants ont signé une pétition qu’un greffier a comptée à haute voix. La jetée est fermée
quand même.</p>
<span class="meta__author">Par <a href="/a">Claire Morel</a></span>
<p class="meta__date">Publié le 03 octobre 2023 à 17h42 · Temps de Lecture 4 min.</p>
<ul class="article__actions"><li><a href="#">Ajouter à vos sélections</a></li><li><a href="#">Partager</a></li></ul></header>
<article class="article__content"><p class="article__paragraph" data-in>La commission du port a décidé mardi de fermer la jetée du nord
jusqu’au printemps, et seules les barques peuvent encore accoster. Pendant quarante ans, elle a porté le lait, le courrier et presque tous
les écoliers.</p>
<p class="article__paragraph" data-in>Une ingénieure, descendue sous les planches en août, a trouvé que onze pieux de chêne bougent quand on
les pousse d’une main. Personne n’a voulu lire ses chiffres en séance.</p>
<section class="catcher catcher--inline"><div><span class="catcher__desc">Lire aussi : <a href="/l" data-out>Pourquoi le phare gardera son
gardien un an de plus</a></span></div></section>
<h2 class="article__sub-title" data-in>Deux traversées par jour</h2>
<p class="article__paragraph" data-in>La compagnie propose deux traversées par jour depuis le quai du sud, si le temps le permet. Son
capitaine, qui traverse par tous les temps depuis 1983, parle d’une gentillesse et d’une plaisanterie.</p>
<p class="article__paragraph" data-in>Le ministre a écrit que l’État paie les routes, et qu’une jetée finit là où une route commencerait. Sur
l’île, on répond que la route commence là où la jetée finit.</p>
<p class="article__paragraph" data-in>La commission se réunit de nouveau en janvier, quand la glace aura montré ce qu’elle sait faire.</p>
<p class="article__paragraph article__signature" data-in>Claire Morel (envoyée spéciale sur l’île)</p></article>
<section class="paywall"><p data-out>Il vous reste 35 % de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">
S’abonner</a></section>
<section class="friend"><h4>Contribuer</h4><a href="/r">Réutiliser ce contenu</a></section></section>
<aside class="aside__article"><h4>Les plus lus</h4><ol>{links(1, 4)}</ol></aside></main>
<footer class="footer"><p data-out>Suivez l’actualité en direct et les archives depuis 1944, où que vous soyez.</p></footer></body></html>"""

PAGES["amp"] = f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Pier</title>
<style amp-boilerplate>body{{animation:none}}</style></head><body>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul>{MENU}</ul></amp-sidebar>
<header class="headerbar"><div role="button">☰</div><a href="/">The Strait</a></header>
<amp-consent id="consent"><div id="ui"><p data-out>By using this page you agree that the tide may carry your data away.</p>
<button>Accept</button></div></amp-consent>
<main><article><h1 data-in>The helicopter that brings the post on Mondays</h1>
<div class="byline">By Ada Holm <span>October 9, 2023</span></div>
<amp-img src="a.jpg" width="4" height="3" layout="responsive"></amp-img>{paragraphs(11, 2)}
<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Ad</div></amp-ad>{paragraphs(20, 3)}
<amp-social-share type="email"></amp-social-share></article>
<section class="recommended"><h3>You may also like</h3><amp-list><ul>{links(4, 4)}</ul></amp-list></section></main>
<footer><p data-out>View this page in the full version of our site for a better experience.</p></footer></body></html>"""

PAGES["paywall"] = f"""<!DOCTYPE html><html lang="en"><head><title>The price of a pier</title>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":"False",
"articleBody":"{prose(20)}"}}</script></head><body><nav class="top"><ul>{MENU}</ul></nav>
<div class="page"><div class="story"><span class="kicker">Money</span><h1 data-in>The price of a pier is a roundabout</h1>
<div class="dek" data-in>Four million would mend the piles. The money went round the airport instead, where it is admired.</div>
<div class="meta">Nora Quist | October 3, 2023 | 6 min read</div>
<div class="story-body">{paragraphs(7, 2)}<p data-in>Asked for the sum in writing, the treasurer sent a drawing.</p></div>
<div class="subscribe-wall"><h2 data-out>This story is for subscribers only</h2>
<p data-out>Already a subscriber? Log in to go on reading. You have read all of your three free articles of this month.</p>
<ul><li data-out>Unlimited access on every device you own</li><li data-out>Cancel or pause at any time, for any reason</li></ul>
<a href="/sub">Subscribe for $1</a></div></div>
<div class="rail"><h3>Trending now</h3><ul>{links(0, 5)}</ul></div></div>
<div class="legal"><p data-out>Market data delayed by fifteen minutes and provided for information only.</p></div></body></html>"""

_ENTRIES = "\n".join(
    f'<div class="live-entry" id="e{n}"><time>{18 - n}:0{n} CEST</time><h3 data-in>{title}</h3>{paragraphs(2 * n, 1)}'
    '<div class="entry-share"><a href="#">Share</a> <a href="#">Copy link</a></div></div>'
    for n, title in enumerate(
        ("Board votes to close the pier", "Petition is counted aloud", "Engineer reads from her report",
         "Minister’s letter arrives by helicopter", "Doors of the town hall are opened")
    )
)  # fmt: skip
PAGES["live blog"] = f"""<!DOCTYPE html><html lang="en"><head><title>Pier vote – live</title></head><body>
<header><nav><ul>{MENU}</ul></nav></header><main><h1 data-in>Pier vote – as it happened</h1>
<p class="standfirst" data-in>The harbor board has decided what an island already knew: that its pier stands on eleven rotten piles.</p>
<div class="key-events"><h2>Key events</h2><ul><li><a href="#e0">18:00 Board votes</a></li><li><a href="#e1">17:01 Petition</a></li>
<li><a href="#e2">16:02 Report</a></li></ul></div>
<article class="live">{_ENTRIES}</article>
<aside><h2>Read next</h2><ul>{links(2, 4)}</ul></aside></main>
<footer><p data-out>You can also follow our live coverage in the app, with alerts for every vote of every board.</p></footer>
</body></html>"""

PAGES["table and list"] = f"""<!DOCTYPE html><html lang="en"><head><title>Every pier, ranked</title></head><body>
<div class="nav-wrap"><ul class="nav">{MENU}</ul></div><div class="container"><div class="row"><div class="col-8">
<h1 data-in>Every pier of the coast, ranked by those who fell off it</h1>
<div class="toc"><b>Contents</b><ol><li><a href="#how">How we counted</a></li><li><a href="#t">The table</a></li>
<li><a href="#best">Our favorites</a></li></ol></div>
{paragraphs(13, 1)}<h2 id="how" data-in>How we counted the splashes</h2>{paragraphs(25, 1)}
<h2 id="t" data-in>The table of all piers</h2><table class="wikitable"><thead><tr><th data-in>Pier</th><th data-in>Length in feet</th>
<th data-in>Falls a year</th></tr></thead><tbody>
<tr><td data-in>Northern pier of the island</td><td data-in>412 ft</td><td data-in>31 persons, 2 cows</td></tr>
<tr><td data-in>Bathers’ pier at the spa</td><td data-in>208 ft</td><td data-in>17 persons, all in hats</td></tr>
<tr><td data-in>Customs pier, closed</td><td data-in>97 ft</td><td data-in>one inspector</td></tr></tbody></table>
<div class="ad"><span>Advertisement</span></div>
<h2 id="best" data-in>Our three favorites for a fall</h2><ol>
<li data-in>The spa, where the water is warm and a band plays while they pull you out.</li>
<li data-in>The customs pier, where nobody sees you and the inspector never tells.</li>
<li data-in>The northern pier, while it stands, for the view on the way down.</li></ol>{paragraphs(17, 2)}
<div class="share-bar"><a href="#">Share</a><a href="#">Pin</a><a href="#">Email</a></div></div>
<div class="col-4 sidebar"><div class="widget"><h4>Popular</h4><ul>{links(0, 6)}</ul></div>
<div class="widget promo"><p data-out>Get the printed map of all piers with your first order of oilskins.</p></div></div></div></div>
<div class="footer"><p data-out>As a partner of several shops for oilskins we earn from purchases that qualify.</p></div></body></html>"""

PAGES["old tables"] = f"""<html><head><title>The Island Gazette</title></head><body bgcolor="#ffffff">
<table width="760" cellpadding="0"><tr><td colspan="3"><img src="logo.gif"><font size="1">
{" | ".join(f'<a href="{w}.htm">{w}</a>' for w in ("Home", "Archive", "Letters", "Tides", "Guestbook"))}</font></td></tr>
<tr><td width="140" valign="top"><font size="1"><b>Sections</b><br>
{"<br>".join(f'<a href="s{n}.htm">{w}</a>' for n, w in enumerate(_HEADLINES[:5]))}</font></td>
<td width="480" valign="top"><font size="4"><b data-in>The pier is closed, says the board</b></font><br>
<font size="2"><i>By our man at the harbor</i><br><br><span data-in>{prose(3)}</span><br><br><span data-in>{prose(6)}</span><br><br>
<span data-in>{prose(12)}</span><br><br><span data-in>{prose(18)}</span><br><br>
<span data-in>{prose(21)}</span></font></td>
<td width="140" valign="top" bgcolor="#eeeeee"><font size="1"><b>Weather</b><br>Wind from the west, later from all sides.<br>
<a href="w.htm">More weather</a><br><a href="t.htm">Tide tables</a></font></td></tr>
<tr><td colspan="3" align="center"><font size="1"><span>This page was last changed by hand on 3 October and looks best at
800 by 600.</span> <a href="mailto:x">Webmaster</a></font></td></tr></table></body></html>"""

PAGES["many comments"] = f"""<!DOCTYPE html><html lang="en"><head><title>Short note</title></head><body>
<header class="site"><nav><ul>{MENU}</ul></nav></header><div class="wrap"><article class="post"><h1 data-in>A short note on a long
pier</h1><div class="post-body">{paragraphs(5, 2)}<p data-in>More when there is more.</p></div></article>
<section class="comments-area" id="disqus_thread"><h2>41 comments</h2><ul class="comment-list">{comments(25)}</ul></section>
<div class="sidebar"><h3>Blogroll</h3><ul>{links(4, 4)}</ul></div></div>
<footer><p data-out>Written on the island, between two sailings, by whoever had the pencil.</p></footer></body></html>"""


def page(marked_page: str) -> bytes:
    """A page without its marks."""
    return re.sub(r" data-(?:in|out)>", ">", marked_page).encode("utf-8")


def marked(marked_page: str) -> tuple[list[str], list[str]]:
    """What belongs to the article of a page, and what does not, with single spaces."""
    found: dict[str, list[str]] = {"in": [], "out": []}
    for match in _MARKED.finditer(marked_page):
        found[match[3]].append(" ".join(match[4].split()))
    return found["in"], [words for words in found["out"] if words not in found["in"]]
