"""Words that say how a sentence is built and not what it is about, in their normal form, a list a language."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.text.normalize import fold

if TYPE_CHECKING:
    from viewer.text.witness import Witness

_HEAD = 2000  # words of a text, of which every third or so is a function word, are enough to tell its language
_GERMAN = 1  # of the lists

_LISTS = (
    # English
    "a about above after again against ago all almost alone along already also although always am among an and "
    "another any are aren't as at away back be became because become been before being below between both but by came "
    "can can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else even "
    "ever every few first for from further get go goes gone got had hadn't has hasn't have haven't having he he's her "
    "here hers herself him himself his how however i i'm if in indeed instead into is isn't it it's its itself just "
    "last least less let let's like made make many may me might mine more moreover most much must my myself near "
    "neither never no nor not now of off often on once one only onto or other others our ours ourselves out over own "
    "per perhaps put quite rather s same second shall shan't she should shouldn't since so some somewhat soon still "
    "such t take than that that's the their theirs them themselves then there there's therefore these they they're "
    "third this those though three through thus till to together too toward towards two under unless until up upon us "
    "very via was wasn't way we well went were weren't what when where whereas whether which while who whom whose why "
    "will with within without won't would wouldn't yes yet you your yours yourself",
    # German
    "aber als also am an andere anderen anderer auch auf aus bei beim bis da damit dann das dass daß dem den denen "
    "denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen "
    "einer eines er es etwas für gegen hat hatte hatten habe haben hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren "
    "ihrer im in ins ist ja jede jedem jeden jeder jedes jedoch jene kann kein keine können könnte man mehr mein mit "
    "muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind "
    "so solche soll sollte sondern sowie über um und uns unser unter vom von vor wann war waren warum was weil weiter "
    "welche wenn werden wie wieder will wir wird wo worden wurde wurden zu zum zur zwei zwischen",
    # French
    "a ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir car ce ceci cela celle celui ces "
    "cet cette ceux chez comme dans de déjà depuis des deux donc dont du elle elles en encore entre est et étaient "
    "était été être eu fait faire fut il ils j je jusque l la le les leur leurs lui mais me même mes moi mon n ne ni "
    "nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle qui s sa "
    "sans se selon ses si son sont sous sur ta te tous tout toute toutes très tu un une votre vous y",
    # Spanish
    "a al algo antes aquel aquella así aún aunque cada como con contra cual cuando de del desde donde dos e el él "
    "ella ellas ellos en entre era eran es esa ese eso esta estaba está están este esto estos fue fueron ha había "
    "habían han hasta hay la las le les lo los más me mi mientras muy nada ni no nos o otra otro otros para pero poco "
    "por porque pues que qué quien se sea según ser si sí sido sin sobre son su sus también tan tanto te tiene todo "
    "todos tras tu tú un una unas uno unos y ya yo",
    # Italian
    "a ad ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cui da dai dal dalla dalle dei "
    "del della delle dello di dopo dove due e è ed era erano essere fra già gli ha hanno i il in io la le lei li lo "
    "loro lui ma me mi mia mio molto ne nei nel nella nelle no noi non nostro o ogni per perché però più poi prima "
    "quale quando quella quelle quelli quello questa queste questi questo qui se senza si sì sia sono stata stato su "
    "sua sue sugli sui sul sulla suo suoi tra tutti tutto un una uno vi voi",
    # Portuguese
    "à ainda além ante ao aos após aquela aquele as às até cada com como contra da das de dela dele depois desde "
    "dessa desse desta deste do dois dos e é ela elas ele eles em entre era eram essa esse esta está este eu foi "
    "foram há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós nossa nosso o os ou outra "
    "outro para pela pelas pelo pelos por porque qual quando que quem se seja sem ser seu seus só sobre sua suas "
    "também tem têm tinha tudo um uma você",
    # Dutch
    "aan al alle als andere bij daar dan dat de deze die dit doch doen door dus een eens en er ge geen had haar heb "
    "hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon maar me meer men met mij mijn moet na naar "
    "niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want "
    "waren was wat werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou",
    # Russian
    "а без бы был была были было быть в вам вас весь во вот все всего всех всю вы г где да даже для до его ее ей ему "
    "если есть еще же за здесь и из или им их к как когда который которая которое которые кто ли либо между меня мне "
    "много мы на над нас не него нее ней нет ни них но ну о об он она они оно от перед по под после потом почти при "
    "про с сам свой себе себя со так также такой там тебя то того тоже только том ты у уже хотя чего чем через что "
    "чтобы эта эти это этого этой этом этот я",
)


@lru_cache(maxsize=1)
def by_language() -> tuple[frozenset[str], ...]:
    """The list of each language, English first."""
    return tuple(frozenset(map(fold, words.split())) for words in _LISTS)


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """The words of all the lists: a text seldom says which language it is in, and often it is in two."""
    return frozenset().union(*by_language())


def is_german(witness: Witness) -> bool:
    """Whether a text is in German, which writes all nouns with a capital: by whose function words it has most."""
    starts, ends = witness.tokens.starts[:_HEAD].tolist(), witness.tokens.ends[:_HEAD].tolist()
    head = Counter(fold(witness.text[start:end]) for start, end in zip(starts, ends, strict=True))
    counts = [sum(count for word, count in head.items() if word in words) for words in by_language()]
    return counts[_GERMAN] == max(counts) > 0
