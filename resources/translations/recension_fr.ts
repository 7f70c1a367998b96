<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>The words that it is about are there no more.</source>
        <translation>Les mots dont il s’agit ne sont plus là.</translation>
    </message>
    <message>
        <source>There is no variant at its place any more.</source>
        <translation>Il n’y a plus de variante à cet endroit.</translation>
    </message>
    <message>
        <source>The words touch no shared passage, so they can be no variant of one.</source>
        <translation>Ces mots ne touchent aucun passage commun&#x202f;: ils ne peuvent pas en être une variante.</translation>
    </message>
    <message>
        <source>No framing stands at its place any more.</source>
        <translation>Il n’y a plus d’encadrement à cet endroit.</translation>
    </message>
    <message>
        <source>Versions of one work have no framing; compare passages for that.</source>
        <translation>Les versions d’une même œuvre n’ont pas d’encadrement&#x202f;: pour cela, comparez des passages.</translation>
    </message>
    <message>
        <source>The text that it is about is not compared here.</source>
        <translation>Le texte dont il s’agit n’est pas comparé ici.</translation>
    </message>
    <message>
        <source>Its place lies outside of the text.</source>
        <translation>Cet endroit se trouve en dehors du texte.</translation>
    </message>
    <message>
        <source>The selected words have no partner on the other side.</source>
        <translation>Les mots sélectionnés n’ont pas de pendant de l’autre côté.</translation>
    </message>
    <message>
        <source>No shared passage stands here.</source>
        <translation>Il n’y a pas de passage commun ici.</translation>
    </message>
    <message>
        <source>There are no words in this variant that could be framing.</source>
        <translation>Dans cette variante, aucun mot ne peut être de l’encadrement.</translation>
    </message>
    <message>
        <source>Only framing can be made a variant: point at some.</source>
        <translation>Seul l’encadrement peut devenir une variante&#x202f;: désignez-en un morceau.</translation>
    </message>
    <message>
        <source>A moved passage is the same already; a rule is about words that differ.</source>
        <translation>Un passage déplacé est déjà identique&#x202f;: une règle porte sur des mots qui diffèrent.</translation>
    </message>
    <message>
        <source>White space is not a word: hide the level “spacing” instead.</source>
        <translation>Une espace n’est pas un mot&#x202f;: masquez plutôt le niveau «&#xa0;espaces&#xa0;».</translation>
    </message>
    <message>
        <source>A moved passage is no variant that could be split.</source>
        <translation>Un passage déplacé n’est pas une variante que l’on puisse scinder.</translation>
    </message>
    <message>
        <source>Put the caret, or point, between two words of the variant: it is split there.</source>
        <translation>Placez le curseur ou le pointeur entre deux mots de la variante&#x202f;: c’est là qu’elle sera scindée.</translation>
    </message>
    <message>
        <source>There is no other variant after this one in its passage.</source>
        <translation>Aucune autre variante ne suit celle-ci dans son passage.</translation>
    </message>
    <message>
        <source>Choose a variant first.</source>
        <translation>Choisissez d’abord une variante.</translation>
    </message>
    <message>
        <source>The texts repeat so much that not every way to align them was tried; another may keep more words.</source>
        <translation>Les textes se répètent tant que toutes les façons de les aligner n’ont pas été essayées&#x202f;; une autre garderait peut-être plus de mots.</translation>
    </message>
    <message>
        <source>So many places of the texts are alike that not all of them were compared; there may be more shared passages.</source>
        <translation>Tant d’endroits des textes se ressemblent qu’ils n’ont pas tous été comparés&#x202f;; il y a peut-être d’autres passages communs.</translation>
    </message>
    <message>
        <source>So many sentences are alike that not all of them were compared; there may be more echoes, or nearer ones.</source>
        <translation>Tant de phrases se ressemblent qu’elles n’ont pas toutes été comparées&#x202f;; il y a peut-être d’autres échos, ou de plus proches.</translation>
    </message>
    <message>
        <source>A rewritten stretch is so long that its words were not paired with one another; it is told as one change.</source>
        <translation>Un morceau réécrit est si long que ses mots n’ont pas été rapprochés un à un&#x202f;; il compte pour un seul changement.</translation>
    </message>
    <message>
        <source>Two rows of marks are so long that they were not compared mark by mark; they are told as one change.</source>
        <translation>Deux suites de signes sont si longues qu’elles n’ont pas été comparées signe par signe&#x202f;; elles comptent pour un seul changement.</translation>
    </message>
    <message>
        <source>Two words are so long that they were not compared letter by letter; they are told as two different words.</source>
        <translation>Deux mots sont si longs qu’ils n’ont pas été comparés lettre par lettre&#x202f;; ils comptent pour deux mots différents.</translation>
    </message>
    <message>
        <source>A variant is so long that it was not compared character by character; its edits replace all of it.</source>
        <translation>Une variante est si longue qu’elle n’a pas été comparée caractère par caractère&#x202f;; ses retouches la remplacent tout entière.</translation>
    </message>
    <message>
        <source>The texts share so many different words that some were left out where stretches were aligned word by word.</source>
        <translation>Les textes ont tant de mots différents en commun que certains ont été laissés de côté lors de l’alignement mot à mot.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a decision.</source>
        <translation>Cette version de Recension ne connaît pas ce genre de décision.</translation>
    </message>
    <message>
        <source>Its place is damaged.</source>
        <translation>L’indication de l’endroit est endommagée.</translation>
    </message>
    <message>
        <source>It is about two texts of which neither is the base now.</source>
        <translation>Elle porte sur deux textes dont aucun n’est la base en ce moment.</translation>
    </message>
    <message>
        <source>The words of the rule are damaged.</source>
        <translation>Les mots de la règle sont endommagés.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a role.</source>
        <translation>Cette version de Recension ne connaît pas ce rôle.</translation>
    </message>
    <message>
        <source>Its words in {sigil} are found no more.</source>
        <translation>Les mots dont il s’agit ne se trouvent plus dans {sigil}.</translation>
    </message>
    <message>
        <source>“{path}” could not be used as a dossier: choose another file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu servir de dossier&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” is not a Recension dossier and was left as it is: choose another file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un dossier de Recension et n’a pas été touché&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be changed by this one: install the newer version to write in it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par une version plus récente de Recension et ne peut pas être modifié par celle-ci&#x202f;: installez la version plus récente pour y écrire.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and nothing in it could be read; it was left as it is: put a backup in its place, or choose another file.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé et rien n’a pu y être lu&#x202f;; il n’a pas été touché&#x202f;: mettez une sauvegarde à sa place, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{path}” can only be read, so nothing was saved in it: save a copy in another folder and write there.</source>
        <translation>«&#xa0;{path}&#xa0;» est en lecture seule, rien n’y a donc été enregistré&#x202f;: enregistrez une copie dans un autre répertoire et écrivez-y.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program, so nothing was saved: try again in a moment.</source>
        <translation>Un autre programme est en train d’écrire dans «&#xa0;{path}&#xa0;», rien n’a donc été enregistré&#x202f;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”, so this was not saved: free some space and save again.</source>
        <translation>Il n’y a plus de place sur le disque de «&#xa0;{path}&#xa0;», ceci n’a donc pas été enregistré&#x202f;: libérez de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk of “{path}” reported an error ({reason}), so this was not saved: save a copy on another disk.</source>
        <translation>Le disque de «&#xa0;{path}&#xa0;» a signalé une erreur ({reason}), ceci n’a donc pas été enregistré&#x202f;: enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>“{path}” was moved, replaced or deleted while it was open, so this was not saved: save a copy of it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été déplacé, remplacé ou supprimé pendant qu’il était ouvert, ceci n’a donc pas été enregistré&#x202f;: enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({reason}): ask for the right to read it, or choose another file.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu ({reason})&#x202f;: demandez le droit de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist or can&apos;t be entered: choose a folder that does.</source>
        <translation>Le répertoire de «&#xa0;{path}&#xa0;» n’existe pas ou n’est pas accessible&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no note {id} in “{path}”: it may belong to another dossier.</source>
        <translation>Il n’y a pas de note {id} dans «&#xa0;{path}&#xa0;»&#x202f;: elle appartient peut-être à un autre dossier.</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile, so nothing was written over it: choose in the editor which words to keep.</source>
        <translation>Cette note a été modifiée entre-temps dans une autre fenêtre, rien n’a donc été écrit par-dessus&#x202f;: choisissez dans la zone de saisie les mots à garder.</translation>
    </message>
    <message>
        <source>Another window changed the history of “{path}” meanwhile, so no step was taken: look at it, then step again.</source>
        <translation>Une autre fenêtre a modifié entre-temps l’historique de «&#xa0;{path}&#xa0;», aucune étape n’a donc été franchie&#x202f;: regardez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought to this version of Recension ({reason}) and was left as it is; a backup is in “{backup}”: please report this.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être adapté à cette version de Recension ({reason}) et n’a pas été touché&#x202f;; une sauvegarde se trouve dans «&#xa0;{backup}&#xa0;»&#x202f;: merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>“{name}” is too large: annotations may take 64 MB.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros&#x202f;: les annotations peuvent prendre 64 Mo.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations that can be read: it is not sound JSON.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’annotations lisibles&#x202f;: ce n’est pas du JSON correct.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations: it is JSON of another kind.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’annotations&#x202f;: c’est du JSON d’un autre genre.</translation>
    </message>
    <message>
        <source>“{name}” has too many annotations: 100,000 can be taken at once.</source>
        <translation>«&#xa0;{name}&#xa0;» a trop d’annotations&#x202f;: on peut en reprendre 100 000 à la fois.</translation>
    </message>
    <message>
        <source>“{path}” is this dossier itself: choose another name for the copy.</source>
        <translation>«&#xa0;{path}&#xa0;» est ce dossier même&#x202f;: choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: choose another name for the copy.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert dans une autre fenêtre&#x202f;: choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“{path}” can only be read here, so notes can&apos;t be written in it: save a copy in another folder to go on writing.</source>
        <translation>«&#xa0;{path}&#xa0;» est ici en lecture seule, on ne peut donc pas y écrire de notes&#x202f;: enregistrez une copie dans un autre répertoire pour continuer à écrire.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; what could be read of it ({notes}) was copied to “{path}”, which is open now: check that nothing is missing.</source>
        <translation>«&#xa0;{damaged}&#xa0;» est endommagé et n’a pas été touché&#x202f;; ce qui a pu en être lu ({notes}) a été copié dans «&#xa0;{path}&#xa0;», maintenant ouvert&#x202f;: vérifiez que rien ne manque.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now.</source>
        <translation>«&#xa0;{damaged}&#xa0;» est endommagé et n’a pas été touché&#x202f;; tout ce qui y était noté ({notes}) a pu être lu et a été copié dans «&#xa0;{path}&#xa0;», maintenant ouvert.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now, but not all of its history: some steps can&apos;t be undone any more.</source>
        <translation>«&#xa0;{damaged}&#xa0;» est endommagé et n’a pas été touché&#x202f;; tout ce qui y était noté ({notes}) a pu être lu et a été copié dans «&#xa0;{path}&#xa0;», maintenant ouvert, mais sans tout l’historique&#x202f;: certaines étapes ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>“{path}” was brought to this version of Recension; it is kept as it was in “{backup}”.</source>
        <translation>«&#xa0;{path}&#xa0;» a été adapté à cette version de Recension&#x202f;; son état d’origine est conservé dans «&#xa0;{backup}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be made because its folder can only be read: choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être créé, car son répertoire est en lecture seule&#x202f;: choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>“{path}” is of an older version and can only be read here: copy it to another folder first.</source>
        <translation>«&#xa0;{path}&#xa0;» est d’une version plus ancienne et ne peut être que lu ici&#x202f;: copiez-le d’abord dans un autre répertoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be read by this one: install the newer version.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par une version plus récente de Recension et ne peut pas être lu par celle-ci&#x202f;: installez la version plus récente.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because their file is damaged: it was set aside as “{aside}”, and a new one is begun.</source>
        <translation>Les notes que Recension a gardées sur ces textes ne peuvent pas être lues, car leur fichier est endommagé&#x202f;: il a été mis de côté sous le nom «&#xa0;{aside}&#xa0;», et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because “{path}” is damaged, and it could not be set aside ({reason}): move it to another folder, so that a new one can be begun.</source>
        <translation>Les notes que Recension a gardées sur ces textes ne peuvent pas être lues, car «&#xa0;{path}&#xa0;» est endommagé, et il n’a pas pu être mis de côté ({reason})&#x202f;: déplacez-le dans un autre répertoire pour qu’un nouveau puisse être commencé.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and its folder can&apos;t be written: copy it to another folder and open it there.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé et on ne peut pas écrire dans son répertoire&#x202f;: copiez-le dans un autre répertoire et ouvrez-le là.</translation>
    </message>
    <message>
        <source>“{path}” was damaged while it was open: close it and open it again to rescue what can be read.</source>
        <translation>«&#xa0;{path}&#xa0;» a été endommagé pendant qu’il était ouvert&#x202f;: fermez-le et rouvrez-le pour sauver ce qui peut être lu.</translation>
    </message>
    <message>
        <source>{title}: {sigil} with the readings of {others}</source>
        <translation>{title}&#x202f;: {sigil} avec les leçons de {others}</translation>
    </message>
    <message>
        <source>Levels in this export: {levels}.</source>
        <translation>Niveaux dans cet export&#x202f;: {levels}.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>om., marked</source>
        <translation>om., signalée</translation>
    </message>
    <message>
        <source>om.</source>
        <translation>om.</translation>
    </message>
    <message>
        <source>add.</source>
        <translation>add.</translation>
    </message>
    <message>
        <source>lac.</source>
        <translation>lac.</translation>
    </message>
    <message>
        <source>transp.</source>
        <translation>transp.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Start in {sigil}</source>
        <translation>Début dans {sigil}</translation>
    </message>
    <message>
        <source>End in {sigil}</source>
        <translation>Fin dans {sigil}</translation>
    </message>
    <message>
        <source>Read alike</source>
        <translation>Même leçon</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not extant</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>The base is {sigil}.</source>
        <translation>La base est {sigil}.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The texts have such brackets of their own.</source>
        <translation>Les textes ont eux-mêmes de tels crochets.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Titre dans le fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{words} (the reader’s word)</source>
        <translation>{words} (du lecteur)</translation>
    </message>
    <message>
        <source>The encoding was guessed: {encoding}</source>
        <translation>L’encodage a été deviné&#x202f;: {encoding}</translation>
    </message>
    <message>
        <source>{shown} of {total} differences are in this export; {hidden} are hidden.</source>
        <translation>{shown} différences sur {total} sont dans cet export&#x202f;; {hidden} sont masquées.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference is in this export, and none is hidden.</source>
        <comment>All %n differences are in this export.</comment>
        <translation>
            <numerusform>%n différence est dans cet export, et aucune n’est masquée.</numerusform>
            <numerusform>%n différences sont dans cet export, et aucune n’est masquée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By a rule of the reader’s, %n difference counts as the same.</source>
        <comment>By rules of the reader’s, %n differences count as the same.</comment>
        <translation>
            <numerusform>Par une règle du lecteur, %n différence compte comme identique.</numerusform>
            <numerusform>Par une règle du lecteur, %n différences comptent comme identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison is not complete: {limits}</source>
        <translation>La comparaison n’est pas complète&#x202f;: {limits}</translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Rien n’a été coupé.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character is shown as U+FFFD.</source>
        <comment>%n control characters are shown as U+FFFD.</comment>
        <translation>
            <numerusform>%n caractère de commande est affiché comme U+FFFD.</numerusform>
            <numerusform>%n caractères de commande sont affichés comme U+FFFD.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>versions of one work</source>
        <translation>versions d’une même œuvre</translation>
    </message>
    <message>
        <source>passages that they share</source>
        <translation>passages communs</translation>
    </message>
    <message>
        <source>Options: {scope}; passages of at least {words} words, at most {gap} words between, similarity {similarity}; ignored: {ignored}; paraphrases: {echoes}.</source>
        <translation>Options&#x202f;: {scope}&#x202f;; passages d’au moins {words} mots, au plus {gap} mots entre deux, ressemblance {similarity}&#x202f;; ignoré&#x202f;: {ignored}&#x202f;; paraphrases&#x202f;: {echoes}.</translation>
    </message>
    <message>
        <source>looked for</source>
        <translation>recherchées</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>non recherchées</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Comparé le {date}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF, set as an edition</source>
        <translation>PDF, mis en page comme une édition</translation>
    </message>
    <message>
        <source>Word, tracked changes</source>
        <translation>Word, suivi des modifications</translation>
    </message>
    <message>
        <source>OpenDocument, tracked changes</source>
        <translation>OpenDocument, suivi des modifications</translation>
    </message>
    <message>
        <source>TEI, parallel segmentation</source>
        <translation>TEI, segmentation parallèle</translation>
    </message>
    <message>
        <source>TEI, double end-point</source>
        <translation>TEI, double ancrage</translation>
    </message>
    <message>
        <source>TEI, stand-off</source>
        <translation>TEI, apparat séparé</translation>
    </message>
    <message>
        <source>Notes as Web Annotations</source>
        <translation>Notes en Web Annotations</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX, parallel columns</source>
        <translation>LaTeX, colonnes parallèles</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Differences of lines</source>
        <translation>Différences par lignes</translation>
    </message>
    <message>
        <source>Differences of words</source>
        <translation>Différences par mots</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>LaTeX, critical edition (reledmac)</source>
        <translation>LaTeX, édition critique (reledmac)</translation>
    </message>
    <message>
        <source>Readings as characters (NEXUS)</source>
        <translation>Leçons comme caractères (NEXUS)</translation>
    </message>
    <message>
        <source>Variant graph (GraphML)</source>
        <translation>Graphe des variantes (GraphML)</translation>
    </message>
    <message>
        <source>⟦ and ⟧ stand round the words that a note is on; ‸ is a place where the other text has more.</source>
        <translation>⟦ et ⟧ entourent les mots sur lesquels porte une note&#x202f;; ‸ marque un endroit où l’autre texte en dit plus.</translation>
    </message>
    <message>
        <source>These notes quote words that the documents do not have any more, or documents that are not open.</source>
        <translation>Ces notes citent des mots que les documents n’ont plus, ou des documents qui ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>Author: {words}</source>
        <translation>Auteur&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>Date&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Language: {words}</source>
        <translation>Langue&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>Adresse&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notes ({count})</translation>
    </message>
    <message>
        <source>Notes without a place ({count})</source>
        <translation>Notes sans emplacement ({count})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Notes on {titles}</source>
        <translation>Notes sur {titles}</translation>
    </message>
    <message>
        <source>Title in the file: {words}</source>
        <translation>Titre dans le fichier&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Lecture&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Mots&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Shared with {sigil}: {percent}%</source>
        <translation>En commun avec {sigil}&#x202f;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>This comparison is a part of the truth: {limits}</source>
        <translation>Cette comparaison n’est qu’une partie de la vérité&#x202f;: {limits}</translation>
    </message>
    <message>
        <source>on selected words</source>
        <translation>sur des mots sélectionnés</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{name}, a document that is not open (SHA-256 {sha}):</source>
        <translation>{name}, un document qui n’est pas ouvert (SHA-256 {sha})&#x202f;:</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (changed since: was “{was}”, now “{now}”):</source>
        <translation>{name}, caractères {start} à {end} (modifié depuis&#x202f;: était «&#xa0;{was}&#xa0;», maintenant «&#xa0;{now}&#xa0;»)&#x202f;:</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end}:</source>
        <translation>{name}, caractères {start} à {end}&#x202f;:</translation>
    </message>
    <message>
        <source>{name}, not found any more; it stood at characters {start} to {end}:</source>
        <translation>{name}, introuvable désormais&#x202f;; se trouvait aux caractères {start} à {end}&#x202f;:</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (the words about it are others than when it was written):</source>
        <translation>{name}, caractères {start} à {end} (les mots alentour ne sont plus les mêmes que lors de la rédaction)&#x202f;:</translation>
    </message>
    <message>
        <source>Written {date}</source>
        <translation>Écrite le {date}</translation>
    </message>
    <message>
        <source>Written {date}, changed {later}</source>
        <translation>Écrite le {date}, modifiée le {later}</translation>
    </message>
    <message>
        <source>{dates}; settled</source>
        <translation>{dates}&#x202f;; résolue</translation>
    </message>
    <message>
        <source>it needs Typst: install recension[edition]</source>
        <translation>il faut Typst&#x202f;: installez recension[edition]</translation>
    </message>
    <message>
        <source>Memo of comparison</source>
        <translation>Mémo de comparaison</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Witness {sigil}</source>
        <translation>Témoin {sigil}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>commun</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>encadrement</translation>
    </message>
    <message>
        <source>spelling, marks or spaces differ</source>
        <translation>l’orthographe, les signes ou les espaces diffèrent</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>d’autres mots</translation>
    </message>
    <message>
        <source>in B alone</source>
        <translation>dans B seul</translation>
    </message>
    <message>
        <source>in A alone</source>
        <translation>dans A seul</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>here the other text has more</source>
        <translation>ici l’autre texte en dit plus</translation>
    </message>
    <message>
        <source>number of the difference</source>
        <translation>numéro de la différence</translation>
    </message>
    <message>
        <source>A’s words, then B’s</source>
        <translation>les mots de A, puis ceux de B</translation>
    </message>
    <message>
        <source>words of the publisher’s own</source>
        <translation>mots propres à l’éditeur</translation>
    </message>
    <message>
        <source>a passage that stands elsewhere in the other text</source>
        <translation>passage situé ailleurs dans l’autre texte</translation>
    </message>
    <message>
        <source>note in the margin</source>
        <translation>note en marge</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>in {sigil} alone</source>
        <translation>dans {sigil} seul</translation>
    </message>
    <message>
        <source>on difference {number}</source>
        <translation>sur la différence {number}</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Notes sans emplacement</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Différences ({count})</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encadrement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans emplacement</translation>
    </message>
    <message>
        <source>Comparison of “{first}” and “{second}”</source>
        <translation>Comparaison de «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;»</translation>
    </message>
    <message>
        <source>Tracked changes: accepted, this is B; rejected, it is A. All differences are tracked.</source>
        <translation>Suivi des modifications&#x202f;: acceptées, c’est B&#x202f;; refusées, c’est A. Toutes les différences sont suivies.</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>et {count} de plus&#x202f;; --json les donne toutes</translation>
    </message>
    <message>
        <source>Not read: {path}: {reason}</source>
        <translation>Non lu&#x202f;: {path}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not complete: {limit}</source>
        <translation>Incomplet&#x202f;: {limit}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Marked omission</source>
        <translation>Omission signalée</translation>
    </message>
    <message>
        <source>Start in A</source>
        <translation>Début dans A</translation>
    </message>
    <message>
        <source>End in A</source>
        <translation>Fin dans A</translation>
    </message>
    <message>
        <source>Start in B</source>
        <translation>Début dans B</translation>
    </message>
    <message>
        <source>End in B</source>
        <translation>Fin dans B</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>{count} rows did not fit into a sheet.</source>
        <translation>{count} lignes n’ont pas tenu dans une feuille.</translation>
    </message>
    <message numerus="yes">
        <source>%n text was longer than a cell can be; its end is missing.</source>
        <comment>%n texts were longer than a cell can be; their ends are missing.</comment>
        <translation>
            <numerusform>%n texte était plus long qu’une cellule ne peut l’être&#x202f;; sa fin manque.</numerusform>
            <numerusform>%n textes étaient plus longs qu’une cellule ne peut l’être&#x202f;; leur fin manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is that of A. Between the two anchors of an entry B has its reading instead.</source>
        <translation>Le texte est celui de A. Entre les deux ancres d’une entrée, B porte sa leçon à la place.</translation>
    </message>
    <message>
        <source>Paragraphs that one text alone has stand within a reading.</source>
        <translation>Les paragraphes que seul un texte possède se trouvent dans une leçon.</translation>
    </message>
    <message>
        <source>Both texts are whole. An entry names a stretch of each by the anchors round it.</source>
        <translation>Les deux textes sont entiers. Une entrée désigne un morceau de chacun par les ancres qui l’entourent.</translation>
    </message>
    <message>
        <source>Move {number}</source>
        <translation>Déplacement {number}</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}), and what stood there was left as it is.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit ({reason}), et ce qui s’y trouvait n’a pas été touché.</translation>
    </message>
    <message>
        <source>there is a folder or a device of this name</source>
        <translation>il y a un répertoire ou un périphérique de ce nom</translation>
    </message>
    <message>
        <source>A cluster needs Dask; install it with: pip install &apos;recension[cluster]&apos;.</source>
        <translation>Une grappe de calcul a besoin de Dask&#x202f;; installez-le avec&#x202f;: pip install &apos;recension[cluster]&apos;.</translation>
    </message>
    <message>
        <source>{address} asks for TLS: name the certificates in Dask&apos;s configuration, as the README says.</source>
        <translation>{address} demande TLS : indiquez les certificats dans la configuration de Dask, comme le dit le README.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}; check the address, its certificates, and that it runs.</source>
        <translation>Il n’y a pas d’ordonnanceur Dask à {address} ; vérifiez l’adresse, les certificats et qu’il est lancé.</translation>
    </message>
    <message>
        <source>“{words}” stood in a text that is not open</source>
        <translation>«&#xa0;{words}&#xa0;» se trouvait dans un texte qui n’est pas ouvert</translation>
    </message>
    <message>
        <source>“{words}” is found no more in {sigil}</source>
        <translation>«&#xa0;{words}&#xa0;» est introuvable dans {sigil}</translation>
    </message>
    <message>
        <source>{sigil}: was “{was}”, now “{now}”</source>
        <translation>{sigil}&#x202f;: était «&#xa0;{was}&#xa0;», maintenant «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>{sigil}: the same words, but others about them</source>
        <translation>{sigil}&#x202f;: les mêmes mots, mais d’autres autour</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>guillemet droit</translation>
    </message>
    <message>
        <source>straight apostrophe</source>
        <translation>apostrophe droite</translation>
    </message>
    <message>
        <source>curly quotation mark</source>
        <translation>guillemet anglais</translation>
    </message>
    <message>
        <source>low quotation mark</source>
        <translation>guillemet bas</translation>
    </message>
    <message>
        <source>angle quotation mark</source>
        <translation>guillemet français</translation>
    </message>
    <message>
        <source>curly apostrophe</source>
        <translation>apostrophe courbe</translation>
    </message>
    <message>
        <source>ellipsis character</source>
        <translation>points de suspension (un seul caractère)</translation>
    </message>
    <message>
        <source>three dots</source>
        <translation>trois points</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>trait d’union</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>tiret demi-cadratin</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>tiret cadratin</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>saut de ligne</translation>
    </message>
    <message>
        <source>paragraph mark</source>
        <translation>marque de paragraphe</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>latin small letter {letter}</source>
        <translation>lettre latine minuscule {letter}</translation>
    </message>
    <message>
        <source>latin capital letter {letter}</source>
        <translation>lettre latine majuscule {letter}</translation>
    </message>
    <message>
        <source>cyrillic small letter {letter}</source>
        <translation>lettre cyrillique minuscule {letter}</translation>
    </message>
    <message>
        <source>cyrillic capital letter {letter}</source>
        <translation>lettre cyrillique majuscule {letter}</translation>
    </message>
    <message>
        <source>greek small letter {letter}</source>
        <translation>lettre grecque minuscule {letter}</translation>
    </message>
    <message>
        <source>greek capital letter {letter}</source>
        <translation>lettre grecque majuscule {letter}</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>point d’exclamation</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>parenthèse ouvrante</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>parenthèse fermante</translation>
    </message>
    <message>
        <source>left square bracket</source>
        <translation>crochet ouvrant</translation>
    </message>
    <message>
        <source>right square bracket</source>
        <translation>crochet fermant</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>astérisque</translation>
    </message>
    <message>
        <source>solidus</source>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>esperluette</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>point médian</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>signe de section</translation>
    </message>
    <message>
        <source>pilcrow sign</source>
        <translation>pied-de-mouche</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>signe degré</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>croisillon</translation>
    </message>
    <message>
        <source>numero sign</source>
        <translation>signe numéro</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>signe pour cent</translation>
    </message>
    <message>
        <source>plus sign</source>
        <translation>signe plus</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>signe moins</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>signe égal</translation>
    </message>
    <message>
        <source>low line</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>vertical line</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>dagger</source>
        <translation>obèle</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>figure dash</source>
        <translation>tiret numérique</translation>
    </message>
    <message>
        <source>horizontal bar</source>
        <translation>barre horizontale</translation>
    </message>
    <message>
        <source>non-breaking hyphen</source>
        <translation>trait d’union insécable</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>prime</translation>
    </message>
    <message>
        <source>single low-9 quotation mark</source>
        <translation>guillemet-virgule inférieur simple</translation>
    </message>
    <message>
        <source>grave accent</source>
        <translation>accent grave</translation>
    </message>
    <message>
        <source>acute accent</source>
        <translation>accent aigu</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>espace fine</translation>
    </message>
    <message>
        <source>hair space</source>
        <translation>espace ultrafine</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>espace demi-cadratin</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>espace cadratin</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espace fine insécable</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>espace sans chasse</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>espace insécable sans chasse</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>liant sans chasse</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>antiliant sans chasse</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>gluon de mots</translation>
    </message>
    <message>
        <source>arabic letter mark</source>
        <translation>marque de lettre arabe</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>marque gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>marque droite-à-gauche</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>enchâssement gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>enchâssement droite-à-gauche</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>forçage gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>forçage droite-à-gauche</translation>
    </message>
    <message>
        <source>pop directional formatting</source>
        <translation>fin de formatage directionnel</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>isolement gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>isolement droite-à-gauche</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>isolement selon la première lettre</translation>
    </message>
    <message>
        <source>pop directional isolate</source>
        <translation>fin d’isolement directionnel</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>séparateur de lignes</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>séparateur de paragraphes</translation>
    </message>
    <message>
        <source>combining acute accent</source>
        <translation>accent aigu combinant</translation>
    </message>
    <message>
        <source>combining grave accent</source>
        <translation>accent grave combinant</translation>
    </message>
    <message>
        <source>combining diaeresis</source>
        <translation>tréma combinant</translation>
    </message>
    <message>
        <source>combining breve</source>
        <translation>brève combinante</translation>
    </message>
    <message>
        <source>{base} in A, {reading} in {sigil}</source>
        <translation>{base} dans A, {reading} dans {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>{number} line break</source>
        <comment>{number} line breaks</comment>
        <translation>
            <numerusform>{number} saut de ligne</numerusform>
            <numerusform>{number} sauts de ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} space</source>
        <comment>{number} spaces</comment>
        <translation>
            <numerusform>{number} espace</numerusform>
            <numerusform>{number} espaces</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>saut de paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%n space</source>
        <comment>%n spaces</comment>
        <translation>
            <numerusform>%n espace</numerusform>
            <numerusform>%n espaces</numerusform>
        </translation>
    </message>
    <message>
        <source>white space</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>character {code}</source>
        <translation>caractère {code}</translation>
    </message>
    <message>
        <source>Aligned with each other</source>
        <translation>Alignés l’un avec l’autre</translation>
    </message>
    <message>
        <source>decision: these two are aligned</source>
        <translation>décision&#x202f;: ces deux-là sont alignés</translation>
    </message>
    <message>
        <source>Not the same passage</source>
        <translation>Pas le même passage</translation>
    </message>
    <message>
        <source>decision: not the same passage</source>
        <translation>décision&#x202f;: pas le même passage</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Scindée en deux</translation>
    </message>
    <message>
        <source>decision: split in two</source>
        <translation>décision&#x202f;: scindée en deux</translation>
    </message>
    <message>
        <source>Joined into one</source>
        <translation>Réunies en une</translation>
    </message>
    <message>
        <source>decision: joined into one</source>
        <translation>décision&#x202f;: réunies en une</translation>
    </message>
    <message>
        <source>decision: this is framing</source>
        <translation>décision&#x202f;: ceci est de l’encadrement</translation>
    </message>
    <message>
        <source>A variant, no framing</source>
        <translation>Une variante, pas de l’encadrement</translation>
    </message>
    <message>
        <source>decision: a variant, no framing</source>
        <translation>décision&#x202f;: une variante, pas de l’encadrement</translation>
    </message>
    <message>
        <source>Role in the framing</source>
        <translation>Rôle dans l’encadrement</translation>
    </message>
    <message>
        <source>decision: another role in the framing</source>
        <translation>décision&#x202f;: un autre rôle dans l’encadrement</translation>
    </message>
    <message>
        <source>The same everywhere</source>
        <translation>Identiques partout</translation>
    </message>
    <message>
        <source>rule: the same everywhere</source>
        <translation>règle&#x202f;: identiques partout</translation>
    </message>
    <message>
        <source>A decision of another version</source>
        <translation>Une décision d’une autre version</translation>
    </message>
    <message>
        <source>a decision of another version</source>
        <translation>une décision d’une autre version</translation>
    </message>
    <message>
        <source>Framing called “{role}”</source>
        <translation>Encadrement appelé «&#xa0;{role}&#xa0;»</translation>
    </message>
    <message>
        <source>Your alignment: you set these two passages beside each other.</source>
        <translation>Votre alignement&#x202f;: vous avez placé ces deux passages côte à côte.</translation>
    </message>
    <message>
        <source>Your variant: you decided where it begins and ends.</source>
        <translation>Votre variante&#x202f;: vous avez décidé où elle commence et finit.</translation>
    </message>
    <message>
        <source>By your rule “{lemma}” = “{text}” these two count as the same everywhere.</source>
        <translation>Par votre règle «&#xa0;{lemma}&#xa0;» = «&#xa0;{text}&#xa0;», ces deux-là comptent partout comme identiques.</translation>
    </message>
    <message>
        <source>“{words}” in {sigil} is marked. Select its partner in {other} and press Alt+S again; Esc drops it.</source>
        <translation>«&#xa0;{words}&#xa0;» dans {sigil} est marqué. Sélectionnez son pendant dans {other} et appuyez de nouveau sur Alt+S&#x202f;; Échap l’abandonne.</translation>
    </message>
    <message>
        <source>The same words stand in another place</source>
        <translation>Les mêmes mots se trouvent à un autre endroit</translation>
    </message>
    <message>
        <source>Words were left out, put in or replaced</source>
        <translation>Des mots ont été omis, ajoutés ou remplacés</translation>
    </message>
    <message>
        <source>An editor&apos;s own additions, which stand in brackets or are marked as such</source>
        <translation>Les ajouts d’un éditeur, entre crochets ou signalés comme tels</translation>
    </message>
    <message>
        <source>The same word is spelt in another way</source>
        <translation>Le même mot est orthographié autrement</translation>
    </message>
    <message>
        <source>Commas, full stops and other marks differ</source>
        <translation>Les virgules, points et autres signes diffèrent</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Les majuscules et minuscules diffèrent</translation>
    </message>
    <message>
        <source>The same mark has another shape, as curly and straight quotation marks have</source>
        <translation>Le même signe a une autre forme, comme les guillemets courbes et droits</translation>
    </message>
    <message>
        <source>Spaces, lines or paragraphs are divided in another way</source>
        <translation>Les espaces, lignes ou paragraphes sont répartis autrement</translation>
    </message>
    <message>
        <source>B has words that A lacks</source>
        <translation>B a des mots qui manquent à A</translation>
    </message>
    <message>
        <source>A has words that B lacks</source>
        <translation>A a des mots qui manquent à B</translation>
    </message>
    <message>
        <source>Words of A stand in B in another form, or others in their place</source>
        <translation>Des mots de A sont dans B sous une autre forme, ou remplacés par d’autres</translation>
    </message>
    <message>
        <source>One side denies what the other says</source>
        <translation>Un côté nie ce que dit l’autre</translation>
    </message>
    <message>
        <source>A number is not the same in both</source>
        <translation>Un nombre n’est pas le même dans les deux</translation>
    </message>
    <message>
        <source>A date is not the same in both</source>
        <translation>Une date n’est pas la même dans les deux</translation>
    </message>
    <message>
        <source>A name is not the same in both</source>
        <translation>Un nom n’est pas le même dans les deux</translation>
    </message>
    <message>
        <source>How sure, allowed or necessary something is was changed, as from “may” to “must”</source>
        <translation>Le degré de certitude, de permission ou de nécessité a changé, comme de «&#xa0;peut&#xa0;» à «&#xa0;doit&#xa0;»</translation>
    </message>
    <message>
        <source>Each place where a passage that both texts share is not the same</source>
        <translation>Chaque endroit où un passage commun aux deux textes n’est pas le même</translation>
    </message>
    <message>
        <source>Each stretch that both texts share, however its words were changed</source>
        <translation>Chaque morceau commun aux deux textes, si changés que soient ses mots</translation>
    </message>
    <message>
        <source>“{words}” with {count}</source>
        <translation>«&#xa0;{words}&#xa0;» ({count})</translation>
    </message>
    <message>
        <source>{meaning}, such as {example}.</source>
        <translation>{meaning}, par exemple {example}.</translation>
    </message>
    <message>
        <source>What stands around the shared passages in one text alone: the publisher&apos;s own words</source>
        <translation>Ce qui entoure les passages communs dans un seul texte&#x202f;: les mots propres à l’éditeur</translation>
    </message>
    <message>
        <source>the {role} “{words}” of {sigil}</source>
        <translation>{role} «&#xa0;{words}&#xa0;» de {sigil}</translation>
    </message>
    <message>
        <source>variant {number} ({words})</source>
        <translation>variante {number} ({words})</translation>
    </message>
    <message>
        <source>nothing in {sigil}</source>
        <translation>rien dans {sigil}</translation>
    </message>
    <message>
        <source>“{words}” in {sigil}</source>
        <translation>«&#xa0;{words}&#xa0;» dans {sigil}</translation>
    </message>
    <message>
        <source>The two share no passage.</source>
        <translation>Les deux n’ont aucun passage en commun.</translation>
    </message>
    <message numerus="yes">
        <source>Both carry one passage of %n word</source>
        <comment>Both carry one passage of %n words</comment>
        <translation>
            <numerusform>Les deux portent un passage de %n mot</numerusform>
            <numerusform>Les deux portent un passage de %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both carry %n passage, {words}</source>
        <comment>Both carry %n passages, {words} in all</comment>
        <translation>
            <numerusform>Les deux portent %n passage, {words}</numerusform>
            <numerusform>Les deux portent %n passages, {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, the same to the letter.</source>
        <translation>{carried}, identique à la lettre.</translation>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <comment>%n places</comment>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, word for word; they differ in {places}: {kinds}.</source>
        <translation>{carried}, mot pour mot&#x202f;; ils diffèrent en {places}&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>{carried}, and differ in {places}: {kinds}.</source>
        <translation>{carried}, et diffèrent en {places}&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>{sigil} speaks of {spoken}</source>
        <translation>{sigil} a pour mots {spoken}</translation>
    </message>
    <message>
        <source>{sigil} in {number} that speak of {spoken}</source>
        <translation>{sigil} en {number}, avec les mots {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>Neither introduces it in words of its own.</source>
        <comment>Neither introduces them in words of its own.</comment>
        <translation>
            <numerusform>Aucun ne l’introduit par des mots à lui.</numerusform>
            <numerusform>Aucun ne les introduit par des mots à lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} does not introduce it</source>
        <comment>{sigil} does not introduce them</comment>
        <translation>
            <numerusform>{sigil} ne l’introduit pas</numerusform>
            <numerusform>{sigil} ne les introduit pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words} that speak of {spoken}</source>
        <comment>{sigil} introduces them in {words} that speak of {spoken}</comment>
        <translation>
            <numerusform>{sigil} l’introduit en {words}, avec les mots {spoken}</numerusform>
            <numerusform>{sigil} les introduit en {words}, avec les mots {spoken}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words}</source>
        <comment>{sigil} introduces them in {words}</comment>
        <translation>
            <numerusform>{sigil} l’introduit en {words}</numerusform>
            <numerusform>{sigil} les introduit en {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation>éditorial ({count})</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{level} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>%n moved</comment>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in both, the same</source>
        <translation>{words} dans les deux, identiques</translation>
    </message>
    <message>
        <source>{words} in A</source>
        <translation>{words} dans A</translation>
    </message>
    <message>
        <source>The shared passage</source>
        <translation>Le passage commun</translation>
    </message>
    <message>
        <source>Passage {number}: “{words}”</source>
        <translation>Passage {number}&#x202f;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference</source>
        <comment>%n differences</comment>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>{differences}: {kinds}</source>
        <translation>{differences}&#x202f;: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage more</source>
        <comment>%n shared passages more</comment>
        <translation>
            <numerusform>%n autre passage commun</numerusform>
            <numerusform>%n autres passages communs</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in the text</source>
        <translation>Aucune date dans le texte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add date or address</source>
        <translation>Ajouter date ou adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage of {words}</source>
        <comment>%n shared passages, {words} in all</comment>
        <translation>
            <numerusform>%n passage commun de {words}</numerusform>
            <numerusform>%n passages communs de {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages}, no word of it changed</source>
        <translation>{passages}, pas un mot n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n echo</source>
        <comment>%n echoes</comment>
        <translation>
            <numerusform>%n écho</numerusform>
            <numerusform>%n échos</numerusform>
        </translation>
    </message>
    <message>
        <source>Framing: {parts}</source>
        <translation>Encadrement&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>No shared passage</source>
        <translation>Aucun passage commun</translation>
    </message>
    <message>
        <source>{count} in {sigil}</source>
        <translation>{count} dans {sigil}</translation>
    </message>
    <message>
        <source>none in {sigil}</source>
        <translation>aucun dans {sigil}</translation>
    </message>
    <message>
        <source>Counted together: {forms}.</source>
        <translation>Comptés ensemble&#x202f;: {forms}.</translation>
    </message>
    <message>
        <source>The shared passage has it too.</source>
        <translation>Le passage commun l’a aussi.</translation>
    </message>
    <message>
        <source>Words said equally often are ordered: first those that the shared passage lacks, then those that a headline takes up, then by their length.</source>
        <translation>Les mots également fréquents sont rangés ainsi&#x202f;: d’abord ceux qui manquent au passage commun, puis ceux que reprend un titre, puis par longueur.</translation>
    </message>
    <message>
        <source>says more often than {sigil}</source>
        <translation>dit plus souvent que {sigil}</translation>
    </message>
    <message>
        <source>Full bar: its own side; open bar: the other.</source>
        <translation>Barre pleine&#x202f;: son propre côté&#x202f;; barre vide&#x202f;: l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</source>
        <comment>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</comment>
        <translation>
            <numerusform>L’encadrement de {shorter} est le plus court&#x202f;: un mot y pèse autant que %n mot dans celui de {longer}.</numerusform>
            <numerusform>L’encadrement de {shorter} est le plus court&#x202f;: un mot y pèse autant que %n dans celui de {longer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>shared passage</source>
        <translation>passage commun</translation>
    </message>
    <message>
        <source>Echo, {strength}, {places}: {first}; {second}. Both have: {words}</source>
        <translation>Écho, {strength}, {places}&#x202f;: {first}&#x202f;; {second}. Les deux ont&#x202f;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n word</source>
        <comment>Show the other %n words</comment>
        <translation>
            <numerusform>Montrer %n autre mot</numerusform>
            <numerusform>Montrer les %n autres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>%n paragraphs</comment>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}&#x202f;: {how}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <translation>Note sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on a place without words</source>
        <translation>Note sur un endroit sans mots</translation>
    </message>
    <message>
        <source>written</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>tagged: {tags}</source>
        <translation>étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>without tags</source>
        <translation>sans étiquettes</translation>
    </message>
    <message>
        <source>attached to other words</source>
        <translation>rattachée à d’autres mots</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>gardée telle quelle</translation>
    </message>
    <message>
        <source>taken back – {decision}</source>
        <translation>annulée – {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n variant</source>
        <comment>%n variants</comment>
        <translation>
            <numerusform>%n variante</numerusform>
            <numerusform>%n variantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant: {words}</source>
        <translation>Variante : {words}</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>marquée comme lue</translation>
    </message>
    <message>
        <source>marked as not read</source>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>put back to the program’s</source>
        <translation>retour à celui du programme</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>described anew ({fields})</source>
        <translation>décrit autrement ({fields})</translation>
    </message>
    <message>
        <source>read anew ({choices})</source>
        <translation>relu autrement ({choices})</translation>
    </message>
    <message>
        <source>read as usual</source>
        <translation>lu comme d’habitude</translation>
    </message>
    <message>
        <source>Substantives</source>
        <translation>De fond</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Accidentals</source>
        <translation>De forme</translation>
    </message>
    <message>
        <source>{sigil} has other words here</source>
        <translation>{sigil} a d’autres mots ici</translation>
    </message>
    <message>
        <source>left out in {sigil}; a caret shows the place there</source>
        <translation>omis dans {sigil}&#x202f;; un signe d’insertion y marque l’endroit</translation>
    </message>
    <message>
        <source>put in by {sigil}; a caret shows the place in A</source>
        <translation>ajouté par {sigil}&#x202f;; un signe d’insertion marque l’endroit dans A</translation>
    </message>
    <message>
        <source>a note of yours is on these words</source>
        <translation>une note de vous porte sur ces mots</translation>
    </message>
    <message>
        <source>you have marked it as read</source>
        <translation>vous l’avez marquée comme lue</translation>
    </message>
    <message>
        <source>made so by a decision of yours</source>
        <translation>ainsi par une décision de vous</translation>
    </message>
    <message>
        <source>the variant where you are</source>
        <translation>la variante où vous êtes</translation>
    </message>
    <message>
        <source>a stretch written anew, one variant as a whole</source>
        <translation>un morceau réécrit, une seule variante en tout</translation>
    </message>
    <message>
        <source>stands elsewhere in the other text; the arrow points there</source>
        <translation>se trouve ailleurs dans l’autre texte&#x202f;; la flèche y mène</translation>
    </message>
    <message>
        <source>spelt or printed otherwise</source>
        <translation>orthographié ou imprimé autrement</translation>
    </message>
    <message>
        <source>a passage that both texts have, joined by a band</source>
        <translation>un passage que les deux textes ont, relié par un ruban</translation>
    </message>
    <message>
        <source>the publisher&apos;s own words, with their role above them</source>
        <translation>les mots propres à l’éditeur, leur rôle au-dessus</translation>
    </message>
    <message>
        <source>words of the web page, not of the author</source>
        <translation>mots de la page web, non de l’auteur</translation>
    </message>
    <message>
        <source>says the same as the other text in other words</source>
        <translation>dit la même chose que l’autre texte en d’autres mots</translation>
    </message>
    <message numerus="yes">
        <source>They share %n passage</source>
        <comment>They share %n passages</comment>
        <translation>
            <numerusform>Ils ont %n passage en commun</numerusform>
            <numerusform>Ils ont %n passages en commun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference is counted in it</source>
        <comment>%n differences are counted in it</comment>
        <translation>
            <numerusform>%n différence y est comptée</numerusform>
            <numerusform>%n différences y sont comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference is counted in it</source>
        <translation>aucune différence n’y est comptée</translation>
    </message>
    <message>
        <source>{carried}, {words}; {places}.</source>
        <translation>{carried}, {words}&#x202f;; {places}.</translation>
    </message>
    <message>
        <source>Silent omissions: none.</source>
        <translation>Omissions tacites&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>No word was changed.</source>
        <translation>Aucun mot n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference touches the sense</source>
        <comment>%n differences touch the sense</comment>
        <translation>
            <numerusform>%n différence touche le sens</numerusform>
            <numerusform>%n différences touchent le sens</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: {kinds}.</source>
        <translation>{total}&#x202f;: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch was written anew.</source>
        <comment>%n stretches were written anew.</comment>
        <translation>
            <numerusform>%n morceau a été réécrit.</numerusform>
            <numerusform>%n morceaux ont été réécrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent omissions: {count}.</source>
        <translation>Omissions tacites&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Omissions that are marked in the text: {count}.</source>
        <translation>Omissions signalées dans le texte&#x202f;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n omission in B</source>
        <comment>%n omissions in B</comment>
        <translation>
            <numerusform>%n omission dans B</numerusform>
            <numerusform>%n omissions dans B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion in B</source>
        <comment>%n insertions in B</comment>
        <translation>
            <numerusform>%n ajout dans B</numerusform>
            <numerusform>%n ajouts dans B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitution</source>
        <comment>%n substitutions</comment>
        <translation>
            <numerusform>%n substitution</numerusform>
            <numerusform>%n substitutions</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>To be checked: {flags}.</source>
        <translation>À vérifier&#x202f;: {flags}.</translation>
    </message>
    <message numerus="yes">
        <source>After it, {parts}.</source>
        <comment>After them, {parts}.</comment>
        <translation>
            <numerusform>Après le passage, {parts}.</numerusform>
            <numerusform>Après les passages, {parts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the midst of it, {parts}.</source>
        <comment>In the midst of them, {parts}.</comment>
        <translation>
            <numerusform>Au milieu du passage, {parts}.</numerusform>
            <numerusform>Au milieu des passages, {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigil} adds {words}</source>
        <translation>{sigil} ajoute {words}</translation>
    </message>
    <message>
        <source>{first} and {sigil} {number}</source>
        <translation>{first} et {sigil} {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence of A is likely said by B in other words.</source>
        <comment>%n sentences of A are likely said by B in other words.</comment>
        <translation>
            <numerusform>%n phrase de A est probablement dite par B en d’autres mots.</numerusform>
            <numerusform>%n phrases de A sont probablement dites par B en d’autres mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the comparison: differences of {levels}.</source>
        <translation>Laissé hors de la comparaison&#x202f;: différences de {levels}.</translation>
    </message>
    <message>
        <source>Open two texts first.</source>
        <translation>Ouvrez d’abord deux textes.</translation>
    </message>
    <message>
        <source>Nothing is open that could be compared again.</source>
        <translation>Rien d’ouvert ne peut être comparé de nouveau.</translation>
    </message>
    <message>
        <source>They are compared as versions of one work already.</source>
        <translation>Ils sont déjà comparés comme versions d’une même œuvre.</translation>
    </message>
    <message>
        <source>Nothing is under way that could be stopped.</source>
        <translation>Aucun travail en cours à arrêter.</translation>
    </message>
    <message>
        <source>This pair has no variant.</source>
        <translation>Cette paire n’a pas de variante.</translation>
    </message>
    <message>
        <source>No variant is shown.</source>
        <translation>Aucune variante n’est affichée.</translation>
    </message>
    <message>
        <source>No variant is hidden.</source>
        <translation>Aucune variante n’est masquée.</translation>
    </message>
    <message>
        <source>Go to a variant first.</source>
        <translation>Allez d’abord à une variante.</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first.</source>
        <translation>Choisissez d’abord une variante ou sélectionnez des mots.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Sélectionnez d’abord des mots.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Il n’y a pas de note ici.</translation>
    </message>
    <message>
        <source>You have written no note yet.</source>
        <translation>Vous n’avez pas encore écrit de note.</translation>
    </message>
    <message>
        <source>This is for a note whose words are gone.</source>
        <translation>Ceci concerne une note dont les mots ont disparu.</translation>
    </message>
    <message>
        <source>Neither text has a picture of its pages.</source>
        <translation>Aucun des deux textes n’a d’image de ses pages.</translation>
    </message>
    <message>
        <source>Neither text is a scan, and no page is without words.</source>
        <translation>Aucun des deux textes n’est numérisé en images, et aucune page n’est sans mots.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Il n’y a aucun changement à annuler.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>There is no screen before this one.</source>
        <translation>Il n’y a pas d’écran avant celui-ci.</translation>
    </message>
    <message>
        <source>Go back to the texts first.</source>
        <translation>Revenez d’abord aux textes.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>paragraphes {first}–{last}</translation>
    </message>
    <message>
        <source>(beginning)</source>
        <translation>(début)</translation>
    </message>
    <message>
        <source>Check: negation. One side denies what the other says, or denies it in other words.</source>
        <translation>À vérifier&#x202f;: négation. Un côté nie ce que dit l’autre, ou le nie en d’autres mots.</translation>
    </message>
    <message>
        <source>Check: number. The figures are not the same on both sides.</source>
        <translation>À vérifier&#x202f;: nombre. Les chiffres ne sont pas les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Check: date. The dates are not the same on both sides.</source>
        <translation>À vérifier&#x202f;: date. Les dates ne sont pas les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Check: name. A name is not the same on both sides.</source>
        <translation>À vérifier&#x202f;: nom. Un nom n’est pas le même des deux côtés.</translation>
    </message>
    <message>
        <source>Check: modal verb. What must, may or will be is not the same on both sides.</source>
        <translation>À vérifier&#x202f;: verbe modal. Ce qui doit, peut ou va être n’est pas le même des deux côtés.</translation>
    </message>
    <message>
        <source>The same words stand elsewhere too, so that another alignment would be as good.</source>
        <translation>Les mêmes mots se trouvent aussi ailleurs, si bien qu’un autre alignement vaudrait autant.</translation>
    </message>
    <message>
        <source>{sigil} says by a mark that words are left out here.</source>
        <translation>{sigil} indique par un signe que des mots sont omis ici.</translation>
    </message>
    <message>
        <source>{sigil} leaves the words out in silence: no mark says that they are gone.</source>
        <translation>{sigil} omet ces mots tacitement&#x202f;: aucun signe ne dit qu’ils ont disparu.</translation>
    </message>
    <message>
        <source>Aligned because the word before it is the same on both sides.</source>
        <translation>Alignés parce que le mot d’avant est le même des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>%n word or more</source>
        <comment>%n words or more</comment>
        <translation>
            <numerusform>%n mot ou plus</numerusform>
            <numerusform>%n mots ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned because the {words} before it are the same on both sides.</source>
        <translation>Alignés parce que les {words} qui précèdent sont les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Aligned because the word after it is the same on both sides.</source>
        <translation>Alignés parce que le mot d’après est le même des deux côtés.</translation>
    </message>
    <message>
        <source>Aligned because the {words} after it are the same on both sides.</source>
        <translation>Alignés parce que les {words} qui suivent sont les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Aligned because {before} before it and {after} after it are the same on both sides.</source>
        <translation>Alignés parce que {before} avant et {after} après sont les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Aligned because one word is the same on both sides.</source>
        <translation>Alignés parce qu’un mot est le même des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, and is the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, every one of them the same.</comment>
        <translation>
            <numerusform>Alignés parce que %n mot se suit dans le même ordre des deux côtés, et est le même.</numerusform>
            <numerusform>Alignés parce que %n mots se suivent dans le même ordre des deux côtés, et sont les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, {share} of it the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, {share} of them the same.</comment>
        <translation>
            <numerusform>Alignés parce que %n mot se suit dans le même ordre des deux côtés, {share} d’identiques.</numerusform>
            <numerusform>Alignés parce que %n mots se suivent dans le même ordre des deux côtés, {share} d’identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Parti d’ici&#x202f;: dans {sigil}, ces mots se trouvent plus haut, au passage {number}.</translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Parti d’ici&#x202f;: dans {sigil}, ces mots se trouvent plus loin, au passage {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Arrivé ici&#x202f;: dans {sigil}, ces mots se trouvent plus haut, au passage {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Arrivé ici&#x202f;: dans {sigil}, ces mots se trouvent plus loin, au passage {number}.</translation>
    </message>
    <message>
        <source>Moved: in A it stands {here}; in {sigil} it stands {there}.</source>
        <translation>Déplacé&#x202f;: dans A, il se trouve {here}&#x202f;; dans {sigil}, il se trouve {there}.</translation>
    </message>
    <message>
        <source>at the very beginning</source>
        <translation>au tout début</translation>
    </message>
    <message>
        <source>after “…{words}”, {share} into the text</source>
        <translation>après «&#xa0;…{words}&#xa0;», à {share} du texte</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, the same to the letter.</source>
        <translation>Les deux ont {words} en commun dans {passages}, identiques à la lettre.</translation>
    </message>
    <message>
        <source>B keeps {same} of A’s {words}, with {variants}.</source>
        <translation>B conserve {same} mots de A (en tout {words}) ; {variants}.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, and not one word of them was changed.</source>
        <translation>Les deux ont {words} en commun dans {passages}, et pas un seul n’a été changé.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, with {variants}.</source>
        <translation>Les deux ont {words} en commun dans {passages}, avec {variants}.</translation>
    </message>
    <message>
        <source>These words tell the framing of A ({first}) from the framing of {other} ({second}).</source>
        <translation>Ces mots distinguent l’encadrement de A ({first}) de celui de {other} ({second}).</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>lecture des documents</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexation</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>finding passages</source>
        <translation>recherche des passages</translation>
    </message>
    <message>
        <source>listening for echoes</source>
        <translation>écoute des échos</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>regroupement</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {words}: {passages} in more than one of them</source>
        <translation>{documents}, {words}&#x202f;: {passages} dans plus d’un d’entre eux</translation>
    </message>
    <message>
        <source>{words} in {documents}, {likeness}</source>
        <translation>{words} dans {documents}, {likeness}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {count}</source>
        <translation>{stage}&#x202f;: {done} sur {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{said}, {rate} a second, {time} left in this stage</source>
        <translation>{said}, {rate} par seconde, encore {time} pour cette étape</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>identiques mot pour mot</translation>
    </message>
    <message>
        <source>{share} % of the words the same, or more</source>
        <translation>{share}&#xa0;% des mots identiques, ou plus</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>omission</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>substitution</translation>
    </message>
    <message>
        <source>transposition</source>
        <translation>transposition</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>typographie</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casse</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>éditorial</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulation</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>incise</translation>
    </message>
    <message>
        <source>lead-out</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre-deux</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>habillage</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>verbe modal</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>verbe modal</translation>
    </message>
    <message numerus="yes">
        <source>%n word</source>
        <comment>%n words</comment>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (yours)</source>
        <translation>{words} (de vous)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage</source>
        <comment>%n shared passages</comment>
        <translation>
            <numerusform>%n passage commun</numerusform>
            <numerusform>%n passages communs</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in “{folder}”</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer where they were</source>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» ne sont plus là où ils étaient</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer in “{folder}”</source>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» ne sont plus dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Back to “{first}” and “{second}”</source>
        <translation>Retour à «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;»</translation>
    </message>
    <message>
        <source>{gone}; their texts stand here as read last, and the notes are kept.</source>
        <translation>{gone}&#x202f;; leurs textes sont ici tels que lus la dernière fois, et les notes sont gardées.</translation>
    </message>
    <message>
        <source>{gone}; its text stands here as read last, and the notes are kept.</source>
        <translation>{gone}&#x202f;; son texte est ici tel que lu la dernière fois, et les notes sont gardées.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>{share} unchanged</source>
        <translation>{share} inchangé</translation>
    </message>
    <message>
        <source>check: {flags}</source>
        <translation>à vérifier&#x202f;: {flags}</translation>
    </message>
    <message>
        <source>marked in the text</source>
        <translation>signalée dans le texte</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>tacite</translation>
    </message>
    <message>
        <source>The same by your rule</source>
        <translation>Identique selon votre règle</translation>
    </message>
    <message>
        <source>rewritten stretch in {heading}</source>
        <translation>morceau réécrit dans {heading}</translation>
    </message>
    <message>
        <source>rewritten stretch</source>
        <translation>morceau réécrit</translation>
    </message>
    <message numerus="yes">
        <source>%n word became {reading}</source>
        <comment>%n words became {reading}</comment>
        <translation>
            <numerusform>%n mot est devenu {reading}</numerusform>
            <numerusform>%n mots sont devenus {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept</source>
        <comment>%n of them kept</comment>
        <translation>
            <numerusform>%n en est gardé</numerusform>
            <numerusform>%n en sont gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them kept</source>
        <translation>aucun n’en est gardé</translation>
    </message>
    <message numerus="yes">
        <source>{base} → %n word</source>
        <comment>{base} → %n words</comment>
        <translation>
            <numerusform>{base} → %n mot</numerusform>
            <numerusform>{base} → %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichées</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>toutes petites</translation>
    </message>
    <message numerus="yes">
        <source>{found}, and %n more letter</source>
        <comment>{found}, and %n more letters</comment>
        <translation>
            <numerusform>{found}, et %n autre lettre</numerusform>
            <numerusform>{found}, et %n autres lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>parti d’ici</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>arrivé ici</translation>
    </message>
    <message>
        <source>Variant {number}, hidden</source>
        <translation>Variante {number}, masquée</translation>
    </message>
    <message>
        <source>Variant {place} of {count}</source>
        <translation>Variante {place} sur {count}</translation>
    </message>
    <message>
        <source>Variant {number}, {place} of {count} shown</source>
        <translation>Variante {number}, {place} sur {count} affichées</translation>
    </message>
    <message>
        <source>“{lemma}” in A, “{text}” in {sigil}</source>
        <translation>«&#xa0;{lemma}&#xa0;» dans A, «&#xa0;{text}&#xa0;» dans {sigil}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{place} of {count} shown</source>
        <translation>{place} sur {count} affichées</translation>
    </message>
    <message>
        <source>You are at variant {place} of {count}.</source>
        <translation>Vous êtes à la variante {place} sur {count}.</translation>
    </message>
    <message>
        <source>You are at variant {number} of the pair: number {place} of the {count} that are shown.</source>
        <translation>Vous êtes à la variante {number} de la paire&#x202f;: numéro {place} des {count} affichées.</translation>
    </message>
    <message>
        <source>Moved within passage {number}</source>
        <translation>Déplacé dans le passage {number}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>{words} of A</source>
        <translation>{words} de A</translation>
    </message>
    <message numerus="yes">
        <source>{same} of %n word kept in {sigil}</source>
        <comment>{same} of %n words kept in {sigil}</comment>
        <translation>
            <numerusform>{same} sur %n mot conservé dans {sigil}</numerusform>
            <numerusform>{same} sur %n mots conservés dans {sigil}</numerusform>
        </translation>
    </message>
    <message>
        <source>no substantive variant</source>
        <translation>aucune variante de fond</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive variant</source>
        <comment>%n substantive variants</comment>
        <translation>
            <numerusform>%n variante de fond</numerusform>
            <numerusform>%n variantes de fond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accidental</source>
        <comment>%n accidental</comment>
        <translation>
            <numerusform>%n de forme</numerusform>
            <numerusform>%n de forme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <comment>%n by rule</comment>
        <translation>
            <numerusform>%n par règle</numerusform>
            <numerusform>%n par règle</numerusform>
        </translation>
    </message>
    <message>
        <source>no framing</source>
        <translation>aucun encadrement</translation>
    </message>
    <message>
        <source>framing: {parts}</source>
        <translation>encadrement&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>“{title}” has no words, so there is nothing to compare.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de mots, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” have no words, so there is nothing to compare.</source>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» n’ont pas de mots, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The two are the same, word for word.</source>
        <translation>Les deux sont identiques, mot pour mot.</translation>
    </message>
    <message>
        <source>The two share no passage long enough to be more than chance; nothing is aligned.</source>
        <translation>Les deux n’ont en commun aucun passage assez long pour être plus qu’un hasard&#x202f;; rien n’est aligné.</translation>
    </message>
    <message>
        <source>The two are the same, word for word; only marks that are not words differ.</source>
        <translation>Les deux sont identiques, mot pour mot&#x202f;; seuls diffèrent des signes qui ne sont pas des mots.</translation>
    </message>
    <message>
        <source>To be checked: {flags}</source>
        <translation>À vérifier&#x202f;: {flags}</translation>
    </message>
    <message>
        <source>{role} of {sigil}</source>
        <translation>{role} de {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>%n word of framing</source>
        <comment>%n words of framing</comment>
        <translation>
            <numerusform>%n mot d’encadrement</numerusform>
            <numerusform>%n mots d’encadrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word of furniture</source>
        <comment>%n words of furniture</comment>
        <translation>
            <numerusform>%n mot d’habillage</numerusform>
            <numerusform>%n mots d’habillage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No variant is shown: %n is hidden.</source>
        <comment>No variant is shown: %n are hidden.</comment>
        <translation>
            <numerusform>Aucune variante n’est affichée&#x202f;: %n est masquée.</numerusform>
            <numerusform>Aucune variante n’est affichée&#x202f;: %n sont masquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No variant of the chosen levels has “{words}” among its changed words. Ctrl+F looks through both texts.</source>
        <translation>Aucune variante des niveaux choisis n’a «&#xa0;{words}&#xa0;» parmi ses mots changés. Ctrl+F cherche dans les deux textes.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level · show all</source>
        <comment>%n hidden by level · show all</comment>
        <translation>
            <numerusform>%n masquée par niveau · tout afficher</numerusform>
            <numerusform>%n masquées par niveau · tout afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · show all</source>
        <comment>%n hidden by the filter · show all</comment>
        <translation>
            <numerusform>%n masquée par le filtre · tout afficher</numerusform>
            <numerusform>%n masquées par le filtre · tout afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level and filter · show all</source>
        <comment>%n hidden by level and filter · show all</comment>
        <translation>
            <numerusform>%n masquée par niveau et filtre · tout afficher</numerusform>
            <numerusform>%n masquées par niveau et filtre · tout afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>In neither text</source>
        <translation>Dans aucun des deux textes</translation>
    </message>
    <message>
        <source>{place} of {count} places</source>
        <translation>{place} sur {count} endroits</translation>
    </message>
    <message>
        <source>No passage was moved: whatever the two share stands in the same order in both.</source>
        <translation>Aucun passage n’a été déplacé&#x202f;: ce que les deux ont en commun se trouve dans le même ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a variant of a moved passage first: %n passage was moved.</source>
        <comment>Choose a variant of a moved passage first: %n passages were moved.</comment>
        <translation>
            <numerusform>Choisissez d’abord une variante d’un passage déplacé&#x202f;: %n passage a été déplacé.</numerusform>
            <numerusform>Choisissez d’abord une variante d’un passage déplacé&#x202f;: %n passages ont été déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage {number} was not moved: it stands in its order in both.</source>
        <translation>Le passage {number} n’a pas été déplacé&#x202f;: il est à sa place dans les deux.</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the %n word of {sigil} stand in passages that {partner} shares</source>
        <comment>{share} of the %n words of {sigil} stand in passages that {partner} shares</comment>
        <translation>
            <numerusform>{share} du %n mot de {sigil} est dans des passages communs avec {partner}</numerusform>
            <numerusform>{share} des %n mots de {sigil} sont dans des passages communs avec {partner}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} stand unchanged in {partner}, whatever their marks</source>
        <comment>{same} of the %n words of {sigil} stand unchanged in {partner}, whatever their marks</comment>
        <translation>
            <numerusform>{same} du %n mot de {sigil} reste inchangé dans {partner}, quels que soient les signes</numerusform>
            <numerusform>{same} des %n mots de {sigil} restent inchangés dans {partner}, quels que soient les signes</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>{read} lues sur {total}</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason})</source>
        <translation>le répertoire ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>There is no result of a scan in {folder}.</source>
        <translation>Il n’y a pas de résultat d’analyse dans {folder}.</translation>
    </message>
    <message>
        <source>Another scan is running on {folder}; wait until it ends.</source>
        <translation>Une autre analyse est en cours sur {folder}&#x202f;; attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>it has no column “path”; name each document in one</source>
        <translation>il n’a pas de colonne «&#xa0;path&#xa0;»&#x202f;; nommez-y chaque document</translation>
    </message>
    <message>
        <source>The clusters are those that passim found.</source>
        <translation>Les groupes sont ceux que passim a trouvés.</translation>
    </message>
    <message>
        <source>it is not the output of passim (JSON Lines with cluster, id, begin and end)</source>
        <translation>ce n’est pas la sortie de passim (JSON Lines avec cluster, id, begin et end)</translation>
    </message>
    <message>
        <source>The index was of another version, or damaged, and was made again.</source>
        <translation>L’index était d’une autre version, ou endommagé, et a été refait.</translation>
    </message>
    <message>
        <source>Some documents share so much with others that only their strongest passages were kept.</source>
        <translation>Certains documents ont tant en commun avec d’autres que seuls leurs passages les plus solides ont été gardés.</translation>
    </message>
    <message>
        <source>Echoes were looked for only in the pairs of documents that share most.</source>
        <translation>Les échos n’ont été cherchés que dans les paires de documents qui ont le plus en commun.</translation>
    </message>
    <message>
        <source>There are more than a thousand million words; the documents beyond were left out.</source>
        <translation>Il y a plus d’un milliard de mots&#x202f;; les documents au-delà ont été laissés de côté.</translation>
    </message>
    <message>
        <source>witness {siglum}</source>
        <translation>témoin {siglum}</translation>
    </message>
    <message>
        <source>changes rejected</source>
        <translation>modifications refusées</translation>
    </message>
    <message>
        <source>the article alone</source>
        <translation>l’article seul</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>pages {pages}</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>sans les notes</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lu en {encoding}</translation>
    </message>
    <message>
        <source>text recognized ({languages})</source>
        <translation>texte reconnu ({languages})</translation>
    </message>
    <message>
        <source>it has no pages to choose from</source>
        <translation>il n’a pas de pages parmi lesquelles choisir</translation>
    </message>
    <message>
        <source>it has no pages “{pages}”: they run from {first} to {last}</source>
        <translation>il n’a pas de pages «&#xa0;{pages}&#xa0;»&#x202f;: elles vont de {first} à {last}</translation>
    </message>
    <message>
        <source>it is a damaged archive; save it again in the program that made it</source>
        <translation>c’est une archive endommagée&#x202f;; enregistrez-la de nouveau avec le programme qui l’a créée</translation>
    </message>
    <message>
        <source>it has more than {count} members; it is no document</source>
        <translation>il a plus de {count} éléments&#x202f;; ce n’est pas un document</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>il est chiffré&#x202f;; enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>it grows too large when it is unpacked; save it again, without images</source>
        <translation>il devient trop gros une fois décompressé&#x202f;; enregistrez-le de nouveau, sans images</translation>
    </message>
    <message>
        <source>{reason}; install Recension again</source>
        <translation>{reason}&#x202f;; réinstallez Recension</translation>
    </message>
    <message>
        <source>it is no catalogue ({reason}); install Recension again</source>
        <translation>ce n’est pas un catalogue ({reason})&#x202f;; réinstallez Recension</translation>
    </message>
    <message numerus="yes">
        <source>%n note was left out</source>
        <comment>%n notes were left out</comment>
        <translation>
            <numerusform>%n note a été laissée de côté</numerusform>
            <numerusform>%n notes ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word round the article was left out</source>
        <comment>%n words round the article were left out</comment>
        <translation>
            <numerusform>%n mot autour de l’article a été laissé de côté</numerusform>
            <numerusform>%n mots autour de l’article ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page was left out</source>
        <comment>%n pages were left out</comment>
        <translation>
            <numerusform>%n page a été laissée de côté</numerusform>
            <numerusform>%n pages ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character does not fit the encoding, and is shown as �</source>
        <comment>%n characters do not fit the encoding, and are shown as �</comment>
        <translation>
            <numerusform>%n caractère n’entre pas dans l’encodage, et est affiché comme �</numerusform>
            <numerusform>%n caractères n’entrent pas dans l’encodage, et sont affichés comme �</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no encoding {name}; check its name</source>
        <translation>il n’y a pas d’encodage {name}&#x202f;; vérifiez son nom</translation>
    </message>
    <message>
        <source>it is not in {name}; try another encoding, or none</source>
        <translation>il n’est pas en {name}&#x202f;; essayez un autre encodage, ou aucun</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Page web enregistrée</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>Archive web Safari</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Scanned page (PNG)</source>
        <translation>Page numérisée (PNG)</translation>
    </message>
    <message>
        <source>Scanned page (JPEG)</source>
        <translation>Page numérisée (JPEG)</translation>
    </message>
    <message>
        <source>Scanned pages (TIFF)</source>
        <translation>Pages numérisées (TIFF)</translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation>TEI XML</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>DocBook</source>
        <translation>DocBook</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>reStructuredText</source>
        <translation>reStructuredText</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Web subtitles</source>
        <translation>Sous-titres web</translation>
    </message>
    <message>
        <source>it has more parts within parts than a mail has; save its text as plain text</source>
        <translation>il a plus de parties emboîtées qu’un courriel n’en a&#x202f;; enregistrez son texte en texte brut</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text as plain text</source>
        <translation>il est emboîté trop profondément&#x202f;; enregistrez son texte en texte brut</translation>
    </message>
    <message>
        <source>there is no text in this mail; open what is attached to it</source>
        <translation>il n’y a pas de texte dans ce courriel&#x202f;; ouvrez ce qui y est joint</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment was left out</source>
        <comment>%n attachments were left out</comment>
        <translation>
            <numerusform>%n pièce jointe a été laissée de côté</numerusform>
            <numerusform>%n pièces jointes ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding of its text is not known; save it as UTF-8</source>
        <translation>l’encodage de son texte n’est pas connu&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>its text is HTML only; save it as a web page</source>
        <translation>son texte est uniquement en HTML&#x202f;; enregistrez-le comme page web</translation>
    </message>
    <message>
        <source>it is an old Word document, or protected by a password; save it as .docx without a password</source>
        <translation>c’est un ancien document Word, ou il est protégé par un mot de passe&#x202f;; enregistrez-le en .docx sans mot de passe</translation>
    </message>
    <message>
        <source>there is no OpenDocument text in it; save it again in the program that made it</source>
        <translation>il n’y a pas de texte OpenDocument dedans&#x202f;; enregistrez-le de nouveau avec le programme qui l’a créé</translation>
    </message>
    <message>
        <source>there is no Word document in it; save it again in the program that made it</source>
        <translation>il n’y a pas de document Word dedans&#x202f;; enregistrez-le de nouveau avec le programme qui l’a créé</translation>
    </message>
    <message>
        <source>it is no RTF document; save it again in the program that made it</source>
        <translation>ce n’est pas un document RTF&#x202f;; enregistrez-le de nouveau avec le programme qui l’a créé</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was rejected</source>
        <comment>%n tracked changes were rejected</comment>
        <translation>
            <numerusform>%n modification suivie a été refusée</numerusform>
            <numerusform>%n modifications suivies ont été refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was accepted</source>
        <comment>%n tracked changes were accepted</comment>
        <translation>
            <numerusform>%n modification suivie a été acceptée</numerusform>
            <numerusform>%n modifications suivies ont été acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage was left out</source>
        <comment>%n hidden passages were left out</comment>
        <translation>
            <numerusform>%n passage masqué a été laissé de côté</numerusform>
            <numerusform>%n passages masqués ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment was left out</source>
        <comment>%n comments were left out</comment>
        <translation>
            <numerusform>%n commentaire a été laissé de côté</numerusform>
            <numerusform>%n commentaires ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture or chart was left out</source>
        <comment>%n pictures or charts were left out</comment>
        <translation>
            <numerusform>%n image ou diagramme a été laissé de côté</numerusform>
            <numerusform>%n images ou diagrammes ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gloss above the line was left out</source>
        <comment>%n glosses above the line were left out</comment>
        <translation>
            <numerusform>%n glose au-dessus de la ligne a été laissée de côté</numerusform>
            <numerusform>%n gloses au-dessus de la ligne ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page header or footer was left out</source>
        <comment>%n page headers or footers were left out</comment>
        <translation>
            <numerusform>%n en-tête ou pied de page a été laissé de côté</numerusform>
            <numerusform>%n en-têtes ou pieds de page ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded document was left out</source>
        <comment>%n embedded documents were left out</comment>
        <translation>
            <numerusform>%n document incorporé a été laissé de côté</numerusform>
            <numerusform>%n documents incorporés ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign of a special font has no character of its own</source>
        <comment>%n signs of a special font have no character of their own</comment>
        <translation>
            <numerusform>%n signe d’une police spéciale n’a pas de caractère propre</numerusform>
            <numerusform>%n signes d’une police spéciale n’ont pas de caractère propre</numerusform>
        </translation>
    </message>
    <message>
        <source>it is shown with its markup, since pandoc is not installed, which reads that</source>
        <translation>il est affiché avec son balisage, faute de pandoc, qui sait le lire</translation>
    </message>
    <message>
        <source>pandoc could not make sense of it; check its markup</source>
        <translation>pandoc n’a pas pu le comprendre&#x202f;; vérifiez son balisage</translation>
    </message>
    <message numerus="yes">
        <source>%n command was not understood; the words in its braces were kept</source>
        <comment>%n commands were not understood; the words in their braces were kept</comment>
        <translation>
            <numerusform>%n commande n’a pas été comprise&#x202f;; les mots entre ses accolades ont été gardés</numerusform>
            <numerusform>%n commandes n’ont pas été comprises&#x202f;; les mots entre leurs accolades ont été gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file that it includes was not read</source>
        <comment>%n files that it includes were not read</comment>
        <translation>
            <numerusform>%n fichier qu’il inclut n’a pas été lu</numerusform>
            <numerusform>%n fichiers qu’il inclut n’ont pas été lus</numerusform>
        </translation>
    </message>
    <message>
        <source>pandoc took more than {seconds} seconds; split it into parts</source>
        <translation>pandoc a pris plus de {seconds} secondes&#x202f;; divisez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>pandoc could not be started; install it again</source>
        <translation>pandoc n’a pas pu démarrer&#x202f;; réinstallez-le</translation>
    </message>
    <message>
        <source>pandoc cannot read it ({reason}); check its markup</source>
        <translation>pandoc ne peut pas le lire ({reason})&#x202f;; vérifiez son balisage</translation>
    </message>
    <message>
        <source>the page cannot be drawn; open the file in a PDF viewer and save it again</source>
        <translation>la page ne peut pas être dessinée&#x202f;; ouvrez le fichier dans une visionneuse PDF et enregistrez-le de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n running head or page number was left out</source>
        <comment>%n running heads and page numbers were left out</comment>
        <translation>
            <numerusform>%n titre courant ou numéro de page a été laissé de côté</numerusform>
            <numerusform>%n titres courants ou numéros de page ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line beyond the edges of its page was left out</source>
        <comment>%n lines beyond the edges of their pages were left out</comment>
        <translation>
            <numerusform>%n ligne hors des bords de sa page a été laissée de côté</numerusform>
            <numerusform>%n lignes hors des bords de leur page ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page has no text; it may be empty, a picture or a scan</source>
        <comment>%n pages have no text; they may be empty, pictures or scans</comment>
        <translation>
            <numerusform>%n page n’a pas de texte&#x202f;; elle est peut-être vide, une image ou numérisée</numerusform>
            <numerusform>%n pages n’ont pas de texte&#x202f;; elles sont peut-être vides, des images ou numérisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page is damaged and was left out</source>
        <comment>%n pages are damaged and were left out</comment>
        <translation>
            <numerusform>%n page est endommagée et a été laissée de côté</numerusform>
            <numerusform>%n pages sont endommagées et ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a damaged PDF; open it in a PDF viewer and save it again</source>
        <translation>c’est un PDF endommagé&#x202f;; ouvrez-le dans une visionneuse PDF et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>its text is too large; split it into parts</source>
        <translation>son texte est trop gros&#x202f;; divisez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} seconds; print it to a new PDF first</source>
        <translation>sa lecture a pris plus de {seconds} secondes&#x202f;; imprimez-le d’abord dans un nouveau PDF</translation>
    </message>
    <message>
        <source>the PDF reader crashed or needed too much memory; print it to a new PDF first</source>
        <translation>le lecteur de PDF a planté ou manqué de mémoire&#x202f;; imprimez-le d’abord dans un nouveau PDF</translation>
    </message>
    <message numerus="yes">
        <source>the text of %n page was recognized</source>
        <comment>the text of %n pages was recognized</comment>
        <translation>
            <numerusform>le texte de %n page a été reconnu</numerusform>
            <numerusform>le texte de %n pages a été reconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recognized word is doubtful and should be compared with the picture</source>
        <comment>%n recognized words are doubtful and should be compared with the picture</comment>
        <translation>
            <numerusform>%n mot reconnu est douteux et devrait être comparé avec l’image</numerusform>
            <numerusform>%n mots reconnus sont douteux et devraient être comparés avec l’image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was taken out</source>
        <comment>%n hyphens at the ends of lines were taken out</comment>
        <translation>
            <numerusform>%n trait d’union en fin de ligne a été retiré</numerusform>
            <numerusform>%n traits d’union en fin de ligne ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was kept, as one of its word</source>
        <comment>%n hyphens at the ends of lines were kept, as those of their words</comment>
        <translation>
            <numerusform>%n trait d’union en fin de ligne a été gardé, comme partie de son mot</numerusform>
            <numerusform>%n traits d’union en fin de ligne ont été gardés, comme parties de leur mot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call of a note was taken out of the text</source>
        <comment>%n calls of notes were taken out of the text</comment>
        <translation>
            <numerusform>%n appel de note a été retiré du texte</numerusform>
            <numerusform>%n appels de note ont été retirés du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character has no letter in the file and stands as �</source>
        <comment>%n characters have no letters in the file and stand as �</comment>
        <translation>
            <numerusform>%n caractère n’a pas de lettre dans le fichier et apparaît comme �</numerusform>
            <numerusform>%n caractères n’ont pas de lettre dans le fichier et apparaissent comme �</numerusform>
        </translation>
    </message>
    <message>
        <source>it is binary data, or of an encoding that cannot be told; save it as UTF-8</source>
        <translation>ce sont des données binaires, ou un encodage qu’on ne peut déterminer&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>it has NUL bytes, so it is no plain text; save it as plain text in UTF-8</source>
        <translation>il contient des octets nuls, ce n’est donc pas du texte brut&#x202f;; enregistrez-le en texte brut en UTF-8</translation>
    </message>
    <message>
        <source>much of it is control characters, so it is binary data or of an unknown encoding; save it as UTF-8</source>
        <translation>il est fait en bonne partie de caractères de commande, ce sont donc des données binaires ou un encodage inconnu&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>only the whole of it can be read</source>
        <translation>il ne peut être lu qu’en entier</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>ce fichier n’existe pas&#x202f;; vérifiez son nom et son répertoire</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>Cannot read {name}: {reason}.</source>
        <translation>Impossible de lire {name}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>un fichier sans nom</translation>
    </message>
    <message>
        <source>{choice} cannot be chosen in a file of this format ({format})</source>
        <translation>{choice}&#x202f;: ce choix n’existe pas pour un fichier de ce format ({format})</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>l’encodage</translation>
    </message>
    <message>
        <source>the text before tracked changes</source>
        <translation>le texte d’avant les modifications suivies</translation>
    </message>
    <message>
        <source>the text without notes</source>
        <translation>le texte sans les notes</translation>
    </message>
    <message>
        <source>the pages</source>
        <translation>les pages</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>le témoin</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>la reconnaissance du texte</translation>
    </message>
    <message>
        <source>it is a folder; choose a file in it</source>
        <translation>c’est un répertoire&#x202f;; choisissez un fichier dedans</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; save its contents to a file first</source>
        <translation>c’est un périphérique ou un tube, pas un fichier&#x202f;; enregistrez d’abord son contenu dans un fichier</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB; split it into parts</source>
        <translation>il dépasse {megabytes} Mo&#x202f;; divisez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>permission was denied; ask its owner for leave to read it</source>
        <translation>la permission a été refusée&#x202f;; demandez à son propriétaire le droit de le lire</translation>
    </message>
    <message>
        <source>{reason}; check the file and the disk it is on</source>
        <translation>{reason}&#x202f;; vérifiez le fichier et le disque où il se trouve</translation>
    </message>
    <message>
        <source>this is no name of a file; check it</source>
        <translation>ce n’est pas un nom de fichier&#x202f;; vérifiez-le</translation>
    </message>
    <message>
        <source>it is {name}, which cannot be read; open it and save it as .docx or as plain text (.txt)</source>
        <translation>c’est {name}, qui ne peut pas être lu&#x202f;; ouvrez-le et enregistrez-le en .docx ou en texte brut (.txt)</translation>
    </message>
    <message>
        <source>text recognition needs the program Tesseract, which was not found; install tesseract or recension[ocr], and the data of a language</source>
        <translation>la reconnaissance du texte a besoin du programme Tesseract, qui n’a pas été trouvé&#x202f;; installez tesseract ou recension[ocr], et les données d’une langue</translation>
    </message>
    <message>
        <source>text recognition found no words in it; check whether a picture viewer shows it upright</source>
        <translation>la reconnaissance du texte n’y a trouvé aucun mot&#x202f;; vérifiez qu’une visionneuse d’images le montre à l’endroit</translation>
    </message>
    <message>
        <source>recognizing a page took more than {seconds} seconds; try without it</source>
        <translation>la reconnaissance d’une page a pris plus de {seconds} secondes&#x202f;; essayez sans elle</translation>
    </message>
    <message>
        <source>Tesseract cannot recognize it; check whether a picture viewer shows it</source>
        <translation>Tesseract ne peut pas le reconnaître&#x202f;; vérifiez qu’une visionneuse d’images le montre</translation>
    </message>
    <message>
        <source>text recognition has no data of the language “{name}”; there are: {installed}</source>
        <translation>la reconnaissance du texte n’a pas de données pour la langue «&#xa0;{name}&#xa0;»&#x202f;; il y a&#x202f;: {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; have it recognized, with --ocr and one of {installed}</source>
        <translation>ce sont des pages numérisées ou des images, sans texte&#x202f;; faites-le reconnaître, avec --ocr et l’une de ces langues&#x202f;: {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; install the program Tesseract to have it recognized</source>
        <translation>ce sont des pages numérisées ou des images, sans texte&#x202f;; installez le programme Tesseract pour le faire reconnaître</translation>
    </message>
    <message>
        <source>what Tesseract wrote cannot be read; update it</source>
        <translation>ce que Tesseract a écrit ne peut pas être lu&#x202f;; mettez-le à jour</translation>
    </message>
    <message>
        <source>there are no times of subtitles in it; give it the suffix .txt to read it as text</source>
        <translation>il n’y a pas de minutages de sous-titres dedans&#x202f;; donnez-lui le suffixe .txt pour le lire comme texte</translation>
    </message>
    <message>
        <source>it has no apparatus, so there are no witnesses to choose from</source>
        <translation>il n’a pas d’apparat, il n’y a donc pas de témoins parmi lesquels choisir</translation>
    </message>
    <message>
        <source>there is no witness {siglum} in its apparatus; there are {known}</source>
        <translation>il n’y a pas de témoin {siglum} dans son apparat&#x202f;; il y a {known}</translation>
    </message>
    <message numerus="yes">
        <source>the reading of the witness was taken in %n entry of the apparatus</source>
        <comment>the readings of the witness were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>la leçon du témoin a été prise dans %n entrée de l’apparat</numerusform>
            <numerusform>la leçon du témoin a été prise dans %n entrées de l’apparat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the lemma was taken in %n entry of the apparatus</source>
        <comment>the lemmas were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>le lemme a été pris dans %n entrée de l’apparat</numerusform>
            <numerusform>le lemme a été pris dans %n entrées de l’apparat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of an apparatus that stands apart was left out</source>
        <comment>%n entries of an apparatus that stands apart were left out</comment>
        <translation>
            <numerusform>%n entrée d’un apparat placé à part a été laissée de côté</numerusform>
            <numerusform>%n entrées d’un apparat placé à part ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction, regularization or expansion by the editor was left out</source>
        <comment>%n corrections, regularizations or expansions by the editor were left out</comment>
        <translation>
            <numerusform>%n correction, régularisation ou développement de l’éditeur a été laissé de côté</numerusform>
            <numerusform>%n corrections, régularisations ou développements de l’éditeur ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion was left out</source>
        <comment>%n deletions were left out</comment>
        <translation>
            <numerusform>%n suppression a été laissée de côté</numerusform>
            <numerusform>%n suppressions ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition was kept</source>
        <comment>%n additions were kept</comment>
        <translation>
            <numerusform>%n ajout a été gardé</numerusform>
            <numerusform>%n ajouts ont été gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap in the source is not marked</source>
        <comment>%n gaps in the source are not marked</comment>
        <translation>
            <numerusform>%n lacune dans la source n’est pas signalée</numerusform>
            <numerusform>%n lacunes dans la source ne sont pas signalées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name of a character is unknown and stands as it is written</source>
        <comment>%n names of characters are unknown and stand as they are written</comment>
        <translation>
            <numerusform>%n nom de caractère est inconnu et reste tel qu’il est écrit</numerusform>
            <numerusform>%n noms de caractères sont inconnus et restent tels qu’ils sont écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>it is XML of another kind ({name}): the text of all its elements is shown</source>
        <translation>c’est du XML d’un autre genre ({name})&#x202f;: le texte de tous ses éléments est affiché</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so the whole page is read as text</source>
        <translation>L’article n’a pas pu être distingué du reste de la page, toute la page est donc lue comme texte</translation>
    </message>
    <message>
        <source>it is no e-book, or a damaged one; download it again</source>
        <translation>ce n’est pas un livre numérique, ou il est endommagé&#x202f;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it is protected against copying, so its text cannot be read</source>
        <translation>il est protégé contre la copie, son texte ne peut donc pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter is missing in the file</source>
        <comment>%n chapters are missing in the file</comment>
        <translation>
            <numerusform>%n chapitre manque dans le fichier</numerusform>
            <numerusform>%n chapitres manquent dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the page is hidden until a script has run; its hidden text was read</source>
        <translation>La plus grande partie de la page est masquée tant qu’un script n’a pas tourné&#x202f;; son texte masqué a été lu</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden word was left out</source>
        <comment>%n hidden words were left out</comment>
        <translation>
            <numerusform>%n mot masqué a été laissé de côté</numerusform>
            <numerusform>%n mots masqués ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark of a note was left out of the text</source>
        <comment>%n marks of notes were left out of the text</comment>
        <translation>
            <numerusform>%n appel de note a été laissé hors du texte</numerusform>
            <numerusform>%n appels de note ont été laissés hors du texte</numerusform>
        </translation>
    </message>
    <message>
        <source>The page has a tag that does not end; what follows it may be in the wrong place</source>
        <translation>La page a une balise qui ne finit pas&#x202f;; ce qui suit n’est peut-être pas à sa place</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as a single file or as HTML</source>
        <translation>il ne contient pas de page web&#x202f;; enregistrez de nouveau la page en un seul fichier ou en HTML</translation>
    </message>
    <message>
        <source>it is too large for a web archive; save the page again as HTML</source>
        <translation>il est trop gros pour une archive web&#x202f;; enregistrez de nouveau la page en HTML</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as HTML</source>
        <translation>il ne contient pas de page web&#x202f;; enregistrez de nouveau la page en HTML</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one; save the page again</source>
        <translation>ce n’est pas une archive web, ou elle est endommagée&#x202f;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>it is a property list, but no web archive; save the page again as HTML</source>
        <translation>c’est une liste de propriétés, mais pas une archive web&#x202f;; enregistrez de nouveau la page en HTML</translation>
    </message>
    <message>
        <source>its XML cannot be read ({reason}); save it again</source>
        <translation>son XML ne peut pas être lu ({reason})&#x202f;; enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>it declares a document type, which no such file needs and which could read other files</source>
        <translation>il déclare un type de document, dont aucun fichier de ce genre n’a besoin et qui pourrait lire d’autres fichiers</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the first text (A), or two at once</source>
        <translation>Ouvrir le premier texte (A), ou deux à la fois</translation>
    </message>
    <message>
        <source>Open second…</source>
        <translation>Ouvrir le second…</translation>
    </message>
    <message>
        <source>Open the second text (B)</source>
        <translation>Ouvrir le second texte (B)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un répertoire…</translation>
    </message>
    <message>
        <source>Choose two of the documents of a folder</source>
        <translation>Choisir deux des documents d’un répertoire</translation>
    </message>
    <message>
        <source>Open witnesses…</source>
        <translation>Ouvrir des témoins…</translation>
    </message>
    <message>
        <source>Read three versions of a text and more together</source>
        <translation>Lire ensemble trois versions d’un texte et plus</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Ajouter un texte…</translation>
    </message>
    <message>
        <source>Read one more version beside the open pair</source>
        <translation>Lire une version de plus à côté de la paire ouverte</translation>
    </message>
    <message>
        <source>Open dossier…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a dossier file with its texts and notes</source>
        <translation>Ouvrir un fichier de dossier avec ses textes et ses notes</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Coller deux textes…</translation>
    </message>
    <message>
        <source>Compare two texts that are in no file</source>
        <translation>Comparer deux textes qui ne sont dans aucun fichier</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Écran d’accueil</translation>
    </message>
    <message>
        <source>Recent texts and the corpus</source>
        <translation>Les textes récents et le corpus</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Which documents of a folder share passages, and with whom</source>
        <translation>Quels documents d’un répertoire ont des passages en commun, et avec qui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the screen before this one</source>
        <translation>Retour à l’écran d’avant</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Échanger les deux côtés</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Read both files again and compare them</source>
        <translation>Relire les deux fichiers et les comparer</translation>
    </message>
    <message>
        <source>How this text is read…</source>
        <translation>Lecture de ce texte…</translation>
    </message>
    <message>
        <source>What is read of the file that has the focus, and what the text is</source>
        <translation>Ce qui est lu du fichier actif, et ce qu’est le texte</translation>
    </message>
    <message>
        <source>Recognize text…</source>
        <translation>Reconnaître le texte…</translation>
    </message>
    <message>
        <source>Have the text of scanned pages recognized</source>
        <translation>Faire reconnaître le texte des pages numérisées</translation>
    </message>
    <message>
        <source>Save a copy of the dossier…</source>
        <translation>Enregistrer une copie du dossier…</translation>
    </message>
    <message>
        <source>Keep texts and notes in your own file</source>
        <translation>Garder textes et notes dans un fichier à vous</translation>
    </message>
    <message>
        <source>Save a copy with the sources…</source>
        <translation>Enregistrer une copie avec les sources…</translation>
    </message>
    <message>
        <source>Keep texts, notes and the files of both texts in one file that opens anywhere</source>
        <translation>Garder textes, notes et fichiers des deux textes en un seul fichier qui s’ouvre partout</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the comparison or the notes to a file</source>
        <translation>Écrire la comparaison ou les notes dans un fichier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>See the two columns on paper, and print them</source>
        <translation>Voir les deux colonnes sur papier, et les imprimer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Write the two columns to a PDF file</source>
        <translation>Écrire les deux colonnes dans un fichier PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Fermer la fenêtre&#x202f;; tout est gardé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous variant</source>
        <translation>Variante précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next variant</source>
        <translation>Variante suivante</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Première variante</translation>
    </message>
    <message>
        <source>The first variant that is shown</source>
        <translation>La première variante affichée</translation>
    </message>
    <message>
        <source>Last variant</source>
        <translation>Dernière variante</translation>
    </message>
    <message>
        <source>The last variant that is shown</source>
        <translation>La dernière variante affichée</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>The next shared passage</source>
        <translation>Le passage commun suivant</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>The shared passage before</source>
        <translation>Le passage commun précédent</translation>
    </message>
    <message>
        <source>Back to the current variant</source>
        <translation>Retour à la variante actuelle</translation>
    </message>
    <message>
        <source>Bring the current variant into view again</source>
        <translation>Ramener la variante actuelle sous les yeux</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <translation>Aller au numéro…</translation>
    </message>
    <message>
        <source>Go to a variant by its number</source>
        <translation>Aller à une variante par son numéro</translation>
    </message>
    <message>
        <source>Go to the moved partner</source>
        <translation>Aller au pendant déplacé</translation>
    </message>
    <message>
        <source>Where a moved passage stands on the other side</source>
        <translation>Là où un passage déplacé se trouve de l’autre côté</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>Chercher dans les deux</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Chercher des mots dans les deux textes</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Aller à l’endroit suivant où sont ces mots</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Aller à l’endroit précédent où sont ces mots</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>A note on the current variant or on the selected words</source>
        <translation>Une note sur la variante actuelle ou sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Go to the next note</source>
        <translation>Aller à la note suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Aller à la note précédente</translation>
    </message>
    <message>
        <source>Find notes in all dossiers…</source>
        <translation>Chercher des notes dans tous les dossiers…</translation>
    </message>
    <message>
        <source>Notes on whatever texts, by their words, tags and quotations</source>
        <translation>Des notes sur n’importe quels textes, par leurs mots, étiquettes et citations</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Take over Web Annotations, or an export of Hypothes.is</source>
        <translation>Reprendre des Web Annotations, ou un export d’Hypothes.is</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete the note in the editor; this can be undone</source>
        <translation>Supprimer la note en cours&#x202f;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>Rattacher à la sélection</translation>
    </message>
    <message>
        <source>A note whose words are gone: on these</source>
        <translation>Une note dont les mots ont disparu&#x202f;: à ceux-ci</translation>
    </message>
    <message>
        <source>Keep without its words</source>
        <translation>Garder sans ses mots</translation>
    </message>
    <message>
        <source>A note whose words are gone: leave it so</source>
        <translation>Une note dont les mots ont disparu&#x202f;: la laisser ainsi</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark the current variant as read, or as not read</source>
        <translation>Marquer la variante actuelle comme lue, ou comme non lue</translation>
    </message>
    <message>
        <source>Mark all that are shown as read</source>
        <translation>Marquer comme lues toutes les affichées</translation>
    </message>
    <message>
        <source>Mark every variant in the list as read</source>
        <translation>Marquer comme lue chaque variante de la liste</translation>
    </message>
    <message>
        <source>Align with …</source>
        <translation>Aligner avec …</translation>
    </message>
    <message>
        <source>Mark words; pressed again in the other text, align the two</source>
        <translation>Marquer des mots&#x202f;; de nouveau dans l’autre texte, aligner les deux</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>Délier ce passage</translation>
    </message>
    <message>
        <source>These two do not say the same: the passage, or the selected words</source>
        <translation>Les deux ne disent pas la même chose&#x202f;: le passage, ou les mots sélectionnés</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>Make two variants of the one that the caret is in</source>
        <translation>Faire deux variantes de celle où est le curseur</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Réunir avec la suivante</translation>
    </message>
    <message>
        <source>Make one of this variant and the next</source>
        <translation>Faire une seule variante de celle-ci et de la suivante</translation>
    </message>
    <message>
        <source>This is framing</source>
        <translation>C’est de l’encadrement</translation>
    </message>
    <message>
        <source>The selected words, or this variant, are the publisher&apos;s own</source>
        <translation>Les mots sélectionnés, ou cette variante, sont de l’éditeur</translation>
    </message>
    <message>
        <source>This is a variant</source>
        <translation>C’est une variante</translation>
    </message>
    <message>
        <source>This framing belongs to the passage beside it, as words put in</source>
        <translation>Cet encadrement appartient au passage voisin, comme ajout</translation>
    </message>
    <message>
        <source>Treat as the same everywhere</source>
        <translation>Tenir partout pour identiques</translation>
    </message>
    <message>
        <source>A rule: these two count as the same wherever they meet</source>
        <translation>Une règle&#x202f;: ces deux-là comptent comme identiques partout où ils se rencontrent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected words as they stand</source>
        <translation>Copier les mots sélectionnés tels quels</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Copy the selected words with title, author, date, address and place</source>
        <translation>Copier les mots sélectionnés avec titre, auteur, date, adresse et emplacement</translation>
    </message>
    <message>
        <source>Copy variant</source>
        <translation>Copier la variante</translation>
    </message>
    <message>
        <source>Copy the variant as an apparatus has it: lemma ] reading B</source>
        <translation>Copier la variante comme dans un apparat&#x202f;: lemme ] leçon B</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last change to notes or alignment</source>
        <translation>Annuler le dernier changement des notes ou de l’alignement</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every step, in words; go back to any, or forward again</source>
        <translation>Chaque étape, en mots&#x202f;; revenez à l’une d’elles, ou repartez en avant</translation>
    </message>
    <message>
        <source>Other pane</source>
        <translation>Autre volet</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>Aller à l’autre texte</translation>
    </message>
    <message>
        <source>Overview strips</source>
        <translation>Bandes d’aperçu</translation>
    </message>
    <message>
        <source>Show or hide the strips at the edges</source>
        <translation>Afficher ou masquer les bandes sur les bords</translation>
    </message>
    <message>
        <source>Inline view</source>
        <translation>Vue fusionnée</translation>
    </message>
    <message>
        <source>The two texts as one: left out, put in, moved</source>
        <translation>Les deux textes en un&#x202f;: omis, ajouté, déplacé</translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation>Matrice de points</translation>
    </message>
    <message>
        <source>The two texts laid across each other: moves and repeats at a glance</source>
        <translation>Les deux textes croisés&#x202f;: déplacements et répétitions d’un coup d’œil</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>The page of a PDF or a scan, beside its text</source>
        <translation>La page d’un PDF ou d’une numérisation, à côté de son texte</translation>
    </message>
    <message>
        <source>Lists at the right</source>
        <translation>Listes à droite</translation>
    </message>
    <message>
        <source>Show or hide variants, framing and notes</source>
        <translation>Afficher ou masquer variantes, encadrement et notes</translation>
    </message>
    <message>
        <source>Detail below</source>
        <translation>Détail en bas</translation>
    </message>
    <message>
        <source>Show or hide the current variant and its note</source>
        <translation>Afficher ou masquer la variante actuelle et sa note</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Set the texts in larger letters</source>
        <translation>Mettre les textes en lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Set the texts in smaller letters</source>
        <translation>Mettre les textes en lettres plus petites</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Set the texts in letters of the usual size</source>
        <translation>Mettre les textes en lettres de taille habituelle</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>List the shared passages: how long, how alike</source>
        <translation>La liste des passages communs&#x202f;: longueur, ressemblance</translation>
    </message>
    <message>
        <source>Framings side by side</source>
        <translation>Encadrements côte à côte</translation>
    </message>
    <message>
        <source>Read both framings side by side, role by role</source>
        <translation>Lire les deux encadrements côte à côte, rôle par rôle</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>How the two are compared: as passages or as one work</source>
        <translation>Comment les deux sont comparés&#x202f;: comme passages ou comme une seule œuvre</translation>
    </message>
    <message>
        <source>Compare as versions of one work</source>
        <translation>Comparer comme versions d’une même œuvre</translation>
    </message>
    <message>
        <source>From the first word to the last, without framing</source>
        <translation>Du premier au dernier mot, sans encadrement</translation>
    </message>
    <message>
        <source>Show every variant</source>
        <translation>Afficher toutes les variantes</translation>
    </message>
    <message>
        <source>Bring back the variants that are hidden</source>
        <translation>Faire revenir les variantes masquées</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>Arrêter le travail en cours</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How each task is done, a page each</source>
        <translation>Comment faire chaque chose, une page pour chacune</translation>
    </message>
    <message>
        <source>Signs of this pair</source>
        <translation>Signes de cette paire</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair</source>
        <translation>Ce que veut dire chaque signe et chaque couleur, par des mots de la paire</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Four short cards on what the window shows</source>
        <translation>Quatre petites cartes sur ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key, in one list</source>
        <translation>Toutes les touches, en une liste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Something went wrong. Your notes are kept.</source>
        <translation>Une erreur s’est produite. Vos notes sont gardées.</translation>
    </message>
    <message>
        <source>The log is in {path}.</source>
        <translation>Le journal se trouve dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n text beside these</source>
        <comment>Read %n texts beside these</comment>
        <translation>
            <numerusform>Lire %n texte à côté de ceux-ci</numerusform>
            <numerusform>Lire %n textes à côté de ceux-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n file together, or two of them</source>
        <comment>Open %n files together, or two of them</comment>
        <translation>
            <numerusform>Ouvrir %n fichier ensemble, ou deux d’entre eux</numerusform>
            <numerusform>Ouvrir %n fichiers ensemble, ou deux d’entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two documents of this folder</source>
        <translation>Comparer les deux documents de ce répertoire</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux-là</translation>
    </message>
    <message>
        <source>This folder has no document that can be read</source>
        <translation>Ce répertoire n’a aucun document lisible</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Make this {sigil}, and compare the two</source>
        <translation>En faire {sigil}, et comparer les deux</translation>
    </message>
    <message>
        <source>Put this in the place of {sigil}: “{title}”</source>
        <translation>Mettre ceci à la place de {sigil}&#x202f;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Make this the first text</source>
        <translation>En faire le premier texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No framing: every word belongs to a shared passage.</source>
        <translation>Pas d’encadrement&#x202f;: chaque mot appartient à un passage commun.</translation>
    </message>
    <message>
        <source>Read these pages</source>
        <translation>Lire ces pages</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures without text.</source>
        <translation>«&#xa0;{name}&#xa0;» est numérisé&#x202f;: ses pages sont des images sans texte.</translation>
    </message>
    <message>
        <source>No recognition: {reason}.</source>
        <translation>Pas de reconnaissance&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Pages of “{name}” are pictures without text.</source>
        <translation>Des pages de «&#xa0;{name}&#xa0;» sont des images sans texte.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>As Recension chooses</source>
        <translation>Au choix de Recension</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Every typeface of the system</source>
        <translation>Toutes les polices du système</translation>
    </message>
    <message>
        <source>Usual: {count} letters</source>
        <translation>Habituelle&#x202f;: {count} lettres</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} lettres</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Bleu et orange</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What you have written about this pair, in the order of the text.</source>
        <translation>Ce que vous avez écrit sur cette paire, dans l’ordre du texte.</translation>
    </message>
    <message>
        <source>For two documents that quote the same text: what no passage covers is framing.</source>
        <translation>Pour deux documents qui citent le même texte&#x202f;: ce qu’aucun passage ne couvre est de l’encadrement.</translation>
    </message>
    <message>
        <source>For two editions or drafts: compared from the first word to the last, without framing.</source>
        <translation>Pour deux éditions ou deux brouillons&#x202f;: comparés du premier au dernier mot, sans encadrement.</translation>
    </message>
    <message>
        <source>Shorter runs of the same words count as chance.</source>
        <translation>Des suites plus courtes de mots identiques comptent comme hasard.</translation>
    </message>
    <message>
        <source>{sentence} The shortest passage here has {words}.</source>
        <translation>{sentence} Ici, le passage le plus court a {words}.</translation>
    </message>
    <message>
        <source>A passage in which fewer words are the same is not one: 60 % lets four in ten be others.</source>
        <translation>Un passage où moins de mots sont identiques n’en est pas un&#x202f;: 60&#xa0;% permet que quatre sur dix soient autres.</translation>
    </message>
    <message>
        <source>Longer additions end the passage, and a new one begins after them.</source>
        <translation>Des ajouts plus longs terminent le passage, et un nouveau commence après eux.</translation>
    </message>
    <message>
        <source>Sentences that say the same in other words, as a second translation does.</source>
        <translation>Des phrases qui disent la même chose en d’autres mots, comme le fait une seconde traduction.</translation>
    </message>
    <message>
        <source>Here: {count}.</source>
        <translation>Ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Go back to the values that Recension begins with.</source>
        <translation>Revenir aux valeurs de départ de Recension.</translation>
    </message>
    <message>
        <source>List only the variants that have these words, in either text.</source>
        <translation>Ne lister que les variantes qui ont ces mots, dans l’un ou l’autre texte.</translation>
    </message>
    <message>
        <source>List the variants of one passage alone.</source>
        <translation>Lister les variantes d’un seul passage.</translation>
    </message>
    <message>
        <source>List only what you have written a note on, or what you have not.</source>
        <translation>Ne lister que ce sur quoi vous avez écrit une note, ou le reste.</translation>
    </message>
    <message>
        <source>List only what you have marked as read with the space bar, or what is still to be read.</source>
        <translation>Ne lister que ce que vous avez marqué comme lu avec la barre d’espace, ou ce qui reste à lire.</translation>
    </message>
    <message>
        <source>List every variant again.</source>
        <translation>Lister de nouveau toutes les variantes.</translation>
    </message>
    <message>
        <source>Words to look for in both texts at once.</source>
        <translation>Mots à chercher dans les deux textes à la fois.</translation>
    </message>
    <message>
        <source>Passages that both texts have, and how many words of A they hold.</source>
        <translation>Les passages communs aux deux textes, et combien de mots de A ils couvrent.</translation>
    </message>
    <message>
        <source>Substantive variants change what is said; accidental ones only how it is spelt and printed.</source>
        <translation>Les variantes de fond changent ce qui est dit&#x202f;; celles de forme, seulement l’orthographe et l’impression.</translation>
    </message>
    <message>
        <source>Which variant is the current one, and how many the levels and the filter leave shown.</source>
        <translation>Quelle variante est l’actuelle, et combien les niveaux et le filtre en laissent affichées.</translation>
    </message>
    <message>
        <source>How many of the variants that are shown you have marked as read with the space bar.</source>
        <translation>Combien des variantes affichées vous avez marquées comme lues avec la barre d’espace.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>It can be called again from Help</source>
        <translation>On peut la rappeler depuis l’Aide</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>Bands join the passages that both have. The two sides scroll together; a click on a mark goes to it.</source>
        <translation>Des rubans relient les passages communs. Les deux côtés défilent ensemble&#x202f;; un clic sur une marque y mène.</translation>
    </message>
    <message>
        <source>{key} goes to the next one. The buttons at the top hide what you need not see.</source>
        <translation>{key} mène à la suivante. Les boutons du haut masquent ce que vous n’avez pas besoin de voir.</translation>
    </message>
    <message>
        <source>Write here on the variant where you are; it is saved at once. {key}: a page for each task.</source>
        <translation>Écrivez ici sur la variante où vous êtes&#x202f;; c’est enregistré aussitôt. {key}&#x202f;: une page pour chaque tâche.</translation>
    </message>
    <message>
        <source>Two texts, side by side</source>
        <translation>Deux textes, côte à côte</translation>
    </message>
    <message>
        <source>Every difference, in a list</source>
        <translation>Chaque différence, dans une liste</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Wording changes what is said; the others only how it is spelt and printed. A click hides a level.</source>
        <translation>La formulation change ce qui est dit&#x202f;; le reste, seulement l’orthographe et l’impression. Un clic masque un niveau.</translation>
    </message>
    <message>
        <source>What kind of difference</source>
        <translation>Quel genre de différence</translation>
    </message>
    <message>
        <source>On tinted paper stand the publisher&apos;s own words. What stands on white paper is in both texts.</source>
        <translation>Sur papier teinté, les mots propres à l’éditeur. Ce qui est sur papier blanc est dans les deux textes.</translation>
    </message>
    <message>
        <source>Whose words are whose</source>
        <translation>À qui sont ces mots</translation>
    </message>
    <message>
        <source>Recension speaks the language that you chose when it starts again.</source>
        <translation>Recension parlera la langue que vous avez choisie à son prochain démarrage.</translation>
    </message>
    <message>
        <source>A note could not be saved. Its words are on the clipboard; close again to leave without it.</source>
        <translation>Une note n’a pas pu être enregistrée. Ses mots sont dans le presse-papiers&#x202f;; fermez de nouveau pour partir sans elle.</translation>
    </message>
    <message>
        <source>The result could not be read back.</source>
        <translation>Le résultat n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; perhaps the memory did not suffice.</source>
        <translation>Le travail s’est arrêté de façon inattendue&#x202f;; la mémoire n’a peut-être pas suffi.</translation>
    </message>
    <message>
        <source>Select some words, or put the caret into a paragraph: that is aligned.</source>
        <translation>Sélectionnez des mots, ou placez le curseur dans un paragraphe&#x202f;: c’est cela qui sera aligné.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>C’est déjà ainsi&#x202f;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>Open the second text</source>
        <translation>Ouvrir le second texte</translation>
    </message>
    <message>
        <source>Open the first text</source>
        <translation>Ouvrir le premier texte</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un répertoire</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Save a copy of the dossier</source>
        <translation>Enregistrer une copie du dossier</translation>
    </message>
    <message>
        <source>Number of the variant, 1 to {most}:</source>
        <translation>Numéro de la variante, de 1 à {most}&#x202f;:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>These look like two versions of one work: what stands between the passages is then no framing.</source>
        <translation>Ces textes semblent être deux versions d’une même œuvre&#x202f;: ce qui sépare les passages n’est alors pas de l’encadrement.</translation>
    </message>
    <message>
        <source>Copied with its source: {sigil}, {place}.</source>
        <translation>Copié avec sa source&#x202f;: {sigil}, {place}.</translation>
    </message>
    <message>
        <source>Copied variant {number}.</source>
        <translation>Variante {number} copiée.</translation>
    </message>
    <message>
        <source>The comparison is in “{path}”.</source>
        <translation>La comparaison est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n note written to “{path}”.</source>
        <comment>%n notes written to “{path}”.</comment>
        <translation>
            <numerusform>%n note écrite dans «&#xa0;{path}&#xa0;».</numerusform>
            <numerusform>%n notes écrites dans «&#xa0;{path}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of texts and notes is in “{path}”.</source>
        <translation>Une copie des textes et des notes est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy is in “{path}”, without the file of {sigils}: it is gone, too large or has changed.</source>
        <translation>Une copie est dans «&#xa0;{path}&#xa0;», sans le fichier de {sigils}&#x202f;: il a disparu, est trop gros ou a changé.</translation>
    </message>
    <message>
        <source>A copy of texts, notes and sources is in “{path}”.</source>
        <translation>Une copie des textes, des notes et des sources est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk since it was opened. Your notes stay.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié sur le disque depuis son ouverture. Vos notes restent.</translation>
    </message>
    <message>
        <source>Both files were changed on the disk since they were opened. Your notes stay.</source>
        <translation>Les deux fichiers ont été modifiés sur le disque depuis leur ouverture. Vos notes restent.</translation>
    </message>
    <message>
        <source>Read again and compare</source>
        <translation>Relire et comparer</translation>
    </message>
    <message>
        <source>No passage stands further on.</source>
        <translation>Aucun passage ne se trouve plus loin.</translation>
    </message>
    <message>
        <source>No passage stands further back.</source>
        <translation>Aucun passage ne se trouve plus haut.</translation>
    </message>
    <message>
        <source>Note on words that are found no more</source>
        <translation>Note sur des mots introuvables</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>Note sur {words}</translation>
    </message>
    <message>
        <source>Note on variant {number}: {words}</source>
        <translation>Note sur la variante {number}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>“{words}” in {one} and {other}</source>
        <translation>«&#xa0;{words}&#xa0;» dans {one} et {other}</translation>
    </message>
    <message>
        <source>a place without words</source>
        <translation>un endroit sans mots</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first: a note is about a place.</source>
        <translation>Choisissez d’abord une variante ou sélectionnez des mots&#x202f;: une note porte sur un endroit.</translation>
    </message>
    <message>
        <source>A note was being written when the program ended; its words are in the editor again.</source>
        <translation>Une note était en cours d’écriture quand le programme s’est arrêté&#x202f;; ses mots sont de nouveau dans la zone de saisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n note was being written when the program ended; it is in the list of notes.</source>
        <comment>%n notes were being written when the program ended; they stand first in the list of notes.</comment>
        <translation>
            <numerusform>%n note était en cours d’écriture quand le programme s’est arrêté&#x202f;; elle est dans la liste des notes.</numerusform>
            <numerusform>%n notes étaient en cours d’écriture quand le programme s’est arrêté&#x202f;; elles sont dans la liste des notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was deleted meanwhile.</source>
        <translation>La note a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Recognizing text and comparing…</source>
        <translation>Reconnaissance du texte et comparaison…</translation>
    </message>
    <message>
        <source>“{name}” is a folder without a document that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est un répertoire sans document lisible.</translation>
    </message>
    <message>
        <source>Comparing the texts of the dossier…</source>
        <translation>Comparaison des textes du dossier…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lecture et comparaison…</translation>
    </message>
    <message>
        <source>Comparing with other options…</source>
        <translation>Comparaison avec d’autres options…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Stopped. What was open stays open.</source>
        <translation>Arrêté. Ce qui était ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Stopped. F5 compares again.</source>
        <translation>Arrêté. F5 compare de nouveau.</translation>
    </message>
    <message>
        <source>Comparing failed: {reason}. What was open stays open.</source>
        <translation>La comparaison a échoué&#x202f;: {reason}. Ce qui était ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Select the words that the note is to be about, in the text where it has lost its own.</source>
        <translation>Sélectionnez les mots sur lesquels la note doit porter, dans le texte où elle a perdu les siens.</translation>
    </message>
    <message>
        <source>a text that is not open</source>
        <translation>un texte qui n’est pas ouvert</translation>
    </message>
    <message>
        <source>The note has its words in {sigil}: select some in {lost}.</source>
        <translation>La note a ses mots dans {sigil}&#x202f;: sélectionnez-en dans {lost}.</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.recension);;All files (*)</source>
        <translation>Dossiers (*.dossier *.recension);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json);;All files (*)</source>
        <translation>Annotations (*.jsonld *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#x202f;:</translation>
    </message>
    <message>
        <source>Read the text in this encoding:</source>
        <translation>Lire le texte dans cet encodage&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no such variant: their numbers run from 1 to {most}.</source>
        <translation>Cette variante n’existe pas&#x202f;: les numéros vont de 1 à {most}.</translation>
    </message>
    <message>
        <source>Pages from {first} to {last}, such as “{first}-{last}”:</source>
        <translation>Pages de {first} à {last}, par exemple «&#xa0;{first}-{last}&#xa0;»&#x202f;:</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>There are no such pages: they run from {first} to {last}.</source>
        <translation>Ces pages n’existent pas&#x202f;: elles vont de {first} à {last}.</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Toutes les différences ({count})</translation>
    </message>
    <message>
        <source>Only those that touch the sense, and moves ({count})</source>
        <translation>Seulement celles qui touchent le sens, et les déplacements ({count})</translation>
    </message>
    <message>
        <source>Only those with a note ({count})</source>
        <translation>Seulement celles qui ont une note ({count})</translation>
    </message>
    <message>
        <source>Only those in the selected words ({count})</source>
        <translation>Seulement celles des mots sélectionnés ({count})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The notes alone, as Markdown (.notes.md)</source>
        <translation>Les notes seules, en Markdown (.notes.md)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>A name for the file is missing.</source>
        <translation>Il manque un nom pour le fichier.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n’y a pas de répertoire «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>You may not write in the folder “{folder}”.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le répertoire «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Il y a un fichier de ce nom&#x202f;; il sera remplacé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>moved · part {number}</source>
        <translation>déplacé · partie {number}</translation>
    </message>
    <message>
        <source>{sigil} has part {number} here</source>
        <translation>{sigil} a la partie {number} ici</translation>
    </message>
    <message>
        <source>the picture cannot be shown; open the file in another program</source>
        <translation>l’image ne peut pas être affichée&#x202f;; ouvrez le fichier dans un autre programme</translation>
    </message>
    <message>
        <source>the file has changed since it was read; F5 compares again</source>
        <translation>le fichier a changé depuis sa lecture&#x202f;; F5 compare de nouveau</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>caractère de commande</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Chercher dans les deux textes</translation>
    </message>
    <message>
        <source>Words to find in both texts</source>
        <translation>Mots à chercher dans les deux textes</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Only where no letter goes on at either end</source>
        <translation>Seulement là où aucune lettre ne continue d’un côté ou de l’autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Where both texts have the words side by side, that is one place.</source>
        <translation>Là où les deux textes ont ces mots côte à côte, cela fait un endroit.</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Retour aux textes (Échap)</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Retour aux textes</translation>
    </message>
    <message>
        <source>The two framings</source>
        <translation>Les deux encadrements</translation>
    </message>
    <message>
        <source>what each publisher puts around the shared text</source>
        <translation>ce que chaque éditeur met autour du texte commun</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fermer le conseil</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair (?)</source>
        <translation>Ce que veut dire chaque signe et chaque couleur, par des mots de la paire (?)</translation>
    </message>
    <message>
        <source>Encoding of {sigil}</source>
        <translation>Encodage de {sigil}</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name} (deviné)</translation>
    </message>
    <message>
        <source>Encoding of {sigil} guessed: {name}</source>
        <translation>Encodage de {sigil} deviné&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Read the text in another encoding</source>
        <translation>Lire le texte dans un autre encodage</translation>
    </message>
    <message>
        <source>No variant is the current one</source>
        <translation>Aucune variante n’est l’actuelle</translation>
    </message>
    <message>
        <source>The framings, role by role</source>
        <translation>Les encadrements, rôle par rôle</translation>
    </message>
    <message>
        <source>In {sigil} it is</source>
        <translation>Dans {sigil}, c’est</translation>
    </message>
    <message>
        <source>A note is about a variant or about selected words.</source>
        <translation>Une note porte sur une variante ou sur des mots sélectionnés.</translation>
    </message>
    <message>
        <source>Write here what you make of it…</source>
        <translation>Écrivez ici ce que vous en pensez…</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>○ draft kept</source>
        <translation>○ brouillon gardé</translation>
    </message>
    <message>
        <source>This note was deleted in another window while you changed it. Nothing is lost: which shall stay?</source>
        <translation>Cette note a été supprimée dans une autre fenêtre pendant que vous la modifiiez. Rien n’est perdu&#x202f;: que garder&#x202f;?</translation>
    </message>
    <message>
        <source>Another window changed this note to “{words}”: nothing is lost, so which shall stay?</source>
        <translation>Une autre fenêtre a changé cette note en «&#xa0;{words}&#xa0;»&#x202f;: rien n’est perdu, que garder&#x202f;?</translation>
    </message>
    <message>
        <source>Or compare it with itself, before and after its changes</source>
        <translation>Ou comparez-le avec lui-même, avant et après ses modifications</translation>
    </message>
    <message>
        <source>Compare this file with itself: as it was before its tracked changes, and after them</source>
        <translation>Comparer ce fichier avec lui-même&#x202f;: tel qu’avant les modifications suivies, et après</translation>
    </message>
    <message>
        <source>Or compare two of its witnesses</source>
        <translation>Ou comparez deux de ses témoins</translation>
    </message>
    <message>
        <source>Compare the texts of the first two witnesses of its apparatus</source>
        <translation>Comparer les textes des deux premiers témoins de son apparat</translation>
    </message>
    <message>
        <source>Molotov&apos;s memorandum of 26 March 1954 stands in both, inside opposite framing.</source>
        <translation>Le mémorandum de Molotov du 26 mars 1954, dans deux encadrements opposés.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The corpus</source>
        <translation>Le corpus</translation>
    </message>
    <message>
        <source>Who shares how much with whom · % of the row’s words, ≈ echoes</source>
        <translation>Qui a combien en commun avec qui ·&#xa0;% des mots de la ligne, ≈ échos</translation>
    </message>
    <message>
        <source>Its documents · the first chosen is A, the second B</source>
        <translation>Ses documents · le premier choisi est A, le second B</translation>
    </message>
    <message>
        <source>What was changed, and by whom?</source>
        <translation>Qu’est-ce qui a été changé, et par qui&#x202f;?</translation>
    </message>
    <message>
        <source>Recension sets two versions of a text side by side: the words they share, the words that were changed, and the words that a publisher put round them.</source>
        <translation>Recension met côte à côte deux versions d’un texte&#x202f;: les mots communs, les mots changés, et ceux qu’un éditeur a mis autour.</translation>
    </message>
    <message>
        <source>Drop two files anywhere in this window</source>
        <translation>Déposez deux fichiers dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open first text…</source>
        <translation>Premier texte…</translation>
    </message>
    <message>
        <source>Open second text…</source>
        <translation>Second texte…</translation>
    </message>
    <message>
        <source>Paste two…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Library: which documents of a folder share passages, and with whom…</source>
        <translation>Bibliothèque&#x202f;: quels documents d’un répertoire ont des passages en commun, et avec qui…</translation>
    </message>
    <message>
        <source>The texts as they were left (Esc)</source>
        <translation>Les textes tels que laissés (Échap)</translation>
    </message>
    <message>
        <source>A is “{name}”. Drop or open the text to set beside it.</source>
        <translation>A est «&#xa0;{name}&#xa0;». Déposez ou ouvrez le texte à mettre à côté.</translation>
    </message>
    <message>
        <source>Take this as the next text</source>
        <translation>En faire le texte suivant</translation>
    </message>
    <message>
        <source>The current variant in both texts</source>
        <translation>La variante actuelle dans les deux textes</translation>
    </message>
    <message>
        <source>What is known of this place</source>
        <translation>Ce que l’on sait de cet endroit</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Ces mots</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
    <message>
        <source>There is no variant to look at.</source>
        <translation>Il n’y a pas de variante à regarder.</translation>
    </message>
    <message>
        <source>Alt+Down goes to the first variant; a click in a text or in the list goes to any.</source>
        <translation>Alt+Bas mène à la première variante&#x202f;; un clic dans un texte ou dans la liste, à n’importe laquelle.</translation>
    </message>
    <message>
        <source>About text {sigil}</source>
        <translation>À propos du texte {sigil}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>{field}: as in the file</source>
        <translation>{field}&#x202f;: comme dans le fichier</translation>
    </message>
    <message>
        <source>Yours. The file says: {words}</source>
        <translation>De vous. Le fichier dit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Yours. The file does not say.</source>
        <translation>De vous. Le fichier n’en dit rien.</translation>
    </message>
    <message>
        <source>Which is A, and which is B?</source>
        <translation>Lequel est A, et lequel est B&#x202f;?</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Make B of A, and A of B</source>
        <translation>Faire de A le texte B, et de B le texte A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Read all together</source>
        <translation>Tout lire ensemble</translation>
    </message>
    <message>
        <source>Open every file as a witness of one text</source>
        <translation>Ouvrir chaque fichier comme témoin d’un même texte</translation>
    </message>
    <message>
        <source>Text {sigil}</source>
        <translation>Texte {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n file together as witnesses of one text, or compare two of them.</source>
        <comment>Read all %n files together as witnesses of one text, or compare two of them.</comment>
        <translation>
            <numerusform>Lisez %n fichier ensemble comme témoin d’un même texte, ou comparez-en deux.</numerusform>
            <numerusform>Lisez les %n fichiers ensemble comme témoins d’un même texte, ou comparez-en deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Illisible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>One of the two cannot be read.</source>
        <translation>L’un des deux ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>to do this</source>
        <translation>pour faire ceci</translation>
    </message>
    <message>
        <source>press</source>
        <translation>appuyez sur</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>The signs of this pair</source>
        <translation>Les signes de cette paire</translation>
    </message>
    <message>
        <source>Find notes in all dossiers</source>
        <translation>Chercher des notes dans tous les dossiers</translation>
    </message>
    <message>
        <source>Words of notes, tags or quotations</source>
        <translation>Mots de notes, d’étiquettes ou de citations</translation>
    </message>
    <message>
        <source>Type words: every note that has them all is listed, whatever texts it is on.</source>
        <translation>Tapez des mots&#x202f;: chaque note qui les a tous est listée, quels que soient ses textes.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Aucune note n’a ces mots.</translation>
    </message>
    <message>
        <source>{notes} in {dossiers}</source>
        <translation>{notes} dans {dossiers}</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier</source>
        <comment>%n dossiers</comment>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listed.</source>
        <comment>%n of them are listed.</comment>
        <translation>
            <numerusform>%n d’entre elles est listée.</numerusform>
            <numerusform>%n d’entre elles sont listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Options de la comparaison</translation>
    </message>
    <message>
        <source>Documents that share passages</source>
        <translation>Documents qui ont des passages en commun</translation>
    </message>
    <message>
        <source>What no passage covers is framing</source>
        <translation>Ce qu’aucun passage ne couvre est de l’encadrement</translation>
    </message>
    <message>
        <source>Versions of one work</source>
        <translation>Versions d’une même œuvre</translation>
    </message>
    <message>
        <source>Compared from the first word to the last; there is no framing</source>
        <translation>Comparées du premier au dernier mot&#x202f;; il n’y a pas d’encadrement</translation>
    </message>
    <message>
        <source>Least words of a passage</source>
        <translation>Nombre minimal de mots d’un passage</translation>
    </message>
    <message>
        <source>Least share of words kept, in per cent</source>
        <translation>Part minimale de mots gardés, en pour cent</translation>
    </message>
    <message>
        <source>Most words that one side alone has within a passage</source>
        <translation>Nombre maximal de mots qu’un seul côté a dans un passage</translation>
    </message>
    <message>
        <source>Look for echoes: the same in other words</source>
        <translation>Chercher les échos&#x202f;: la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valeurs habituelles</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Compare as</source>
        <translation>Comparer comme</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Un passage</translation>
    </message>
    <message>
        <source>has at least so many words</source>
        <translation>a au moins tant de mots</translation>
    </message>
    <message>
        <source>keeps at least this share of them</source>
        <translation>en garde au moins cette part</translation>
    </message>
    <message>
        <source>may lack so many words on one side</source>
        <translation>peut avoir tant de mots d’un seul côté</translation>
    </message>
    <message>
        <source>Levels that are compared</source>
        <translation>Niveaux comparés</translation>
    </message>
    <message>
        <source>First text (A)</source>
        <translation>Premier texte (A)</translation>
    </message>
    <message>
        <source>Second text (B)</source>
        <translation>Second texte (B)</translation>
    </message>
    <message>
        <source>Paste two texts</source>
        <translation>Coller deux textes</translation>
    </message>
    <message>
        <source>Compare the two texts (Ctrl+Enter)</source>
        <translation>Comparer les deux textes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Paste or write a text here</source>
        <translation>Collez ou écrivez un texte ici</translation>
    </message>
    <message>
        <source>Name of: {name}</source>
        <translation>Nom de&#x202f;: {name}</translation>
    </message>
    <message>
        <source>What this text is called, in the window and in what you hand over</source>
        <translation>Comment ce texte s’appelle, dans la fenêtre et dans ce que vous transmettez</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste into: {name}</source>
        <translation>Coller dans&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Put what is on the clipboard in the place of this text</source>
        <translation>Mettre le contenu du presse-papiers à la place de ce texte</translation>
    </message>
    <message>
        <source>Name: else “{words}”</source>
        <translation>Nom&#x202f;: sinon «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recognize text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Langues du texte</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>It takes some seconds a page. Words that are not sure are underlined; F12 shows the page beside them.</source>
        <translation>Il faut quelques secondes par page. Les mots peu sûrs sont soulignés&#x202f;; F12 montre la page à côté.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The variants that your rules make the same</source>
        <translation>Les variantes que vos règles rendent identiques</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen decision back (Del)</source>
        <translation>Retirer la décision choisie (Suppr)</translation>
    </message>
    <message>
        <source>They fit no more</source>
        <translation>Elles ne conviennent plus</translation>
    </message>
    <message>
        <source>Your rules are off · apply them</source>
        <translation>Vos règles sont désactivées · les appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n the same by your rule · show</source>
        <comment>%n the same by your rule · show</comment>
        <translation>
            <numerusform>%n identique par votre règle · afficher</numerusform>
            <numerusform>%n identiques par votre règle · afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules hide nothing · show</source>
        <translation>Vos règles ne masquent rien · afficher</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Lire côte à côte</translation>
    </message>
    <message>
        <source>Both framings side by side, role by role (F4)</source>
        <translation>Les deux encadrements côte à côte, rôle par rôle (F4)</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Échos</translation>
    </message>
    <message>
        <source>the same thing in other words</source>
        <translation>la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>This dossier can only be read here: its steps are shown, but none can be taken back.</source>
        <translation>Ce dossier est ici en lecture seule&#x202f;: ses étapes sont affichées, mais aucune ne peut être annulée.</translation>
    </message>
    <message>
        <source>No step yet. What you note, mark or decide is listed here, to be taken back.</source>
        <translation>Aucune étape pour l’instant. Ce que vous notez, marquez ou décidez est listé ici, et peut être annulé.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>As it was before these steps</source>
        <translation>Tel qu’avant ces étapes</translation>
    </message>
    <message>
        <source>Takes all of them back</source>
        <translation>Les annule toutes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{words}. You are here</source>
        <translation>{words}. Vous êtes ici</translation>
    </message>
    <message>
        <source>No note yet. Ctrl+Alt+M writes one on the current variant or on selected words.</source>
        <translation>Aucune note pour l’instant. Ctrl+Alt+M en écrit une sur la variante actuelle ou sur des mots sélectionnés.</translation>
    </message>
    <message>
        <source>No note has this tag and this status.</source>
        <translation>Aucune note n’a cette étiquette et cet état.</translation>
    </message>
    <message>
        <source>Select its words in the text (Ctrl+Alt+A)</source>
        <translation>Sélectionnez ses mots dans le texte (Ctrl+Alt+A)</translation>
    </message>
    <message>
        <source>It is no longer listed as one to be seen to (Ctrl+Alt+K)</source>
        <translation>Elle n’est plus listée parmi celles à revoir (Ctrl+Alt+K)</translation>
    </message>
    <message>
        <source>Take the note away; this can be undone (Del)</source>
        <translation>Enlever la note&#x202f;; cela peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>Being written when the program ended</source>
        <translation>En cours d’écriture à l’arrêt du programme</translation>
    </message>
    <message>
        <source>Their words are found no more</source>
        <translation>Leurs mots sont introuvables</translation>
    </message>
    <message>
        <source>With their words</source>
        <translation>Avec leurs mots</translation>
    </message>
    <message>
        <source>Kept without their words</source>
        <translation>Gardées sans leurs mots</translation>
    </message>
    <message>
        <source>Draft on {quotation}: {words}</source>
        <translation>Brouillon sur {quotation}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Note on {what}, {quotation}: {words}</source>
        <translation>Note sur {what}, {quotation}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>not in {sigils}</source>
        <translation>absent de {sigils}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>variante {number}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Echoes: the same in other words</source>
        <translation>Échos&#x202f;: la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>Repeated to the letter</source>
        <translation>Répété à la lettre</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par place</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Par poids</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>Under the headings of the text</source>
        <translation>Sous les titres du texte</translation>
    </message>
    <message>
        <source>Under the shared passages</source>
        <translation>Sous les passages communs</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>En une seule liste</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Show every variant again</source>
        <translation>Afficher de nouveau toutes les variantes</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter the variants by words</source>
        <translation>Filtrer les variantes par mots</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Effacer les mots</translation>
    </message>
    <message>
        <source>Sort the list: by weight, what may change the sense stands first</source>
        <translation>Trier la liste&#x202f;: par poids, ce qui peut changer le sens vient en premier</translation>
    </message>
    <message>
        <source>Amount of
change</source>
        <translation>Ampleur du
changement</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>Filtre · {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>Filter the variants, %n question asked</source>
        <comment>Filter the variants, %n questions asked</comment>
        <translation>
            <numerusform>Filtrer les variantes, %n question posée</numerusform>
            <numerusform>Filtrer les variantes, %n questions posées</numerusform>
        </translation>
    </message>
    <message>
        <source>List variants by kind, by what is to be checked, by passage, noted, read</source>
        <translation>Lister les variantes par type, par ce qui est à vérifier, par passage, annotées, lues</translation>
    </message>
    <message>
        <source>No variant: the shared words are the same to the letter.</source>
        <translation>Aucune variante&#x202f;: les mots communs sont identiques à la lettre.</translation>
    </message>
    <message>
        <source>No variant: the two share no passage.</source>
        <translation>Aucune variante&#x202f;: les deux n’ont aucun passage en commun.</translation>
    </message>
    <message>
        <source>Before “{heading}”</source>
        <translation>Avant «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>par poids</translation>
    </message>
    <message>
        <source>by strength</source>
        <translation>par force</translation>
    </message>
    <message>
        <source>by documents</source>
        <translation>par documents</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>par longueur</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>par date</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Ordre des passages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Passages with these words</source>
        <translation>Passages avec ces mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Least number of documents</source>
        <translation>Nombre minimal de documents</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message numerus="yes">
        <source>≥ %n doc</source>
        <comment>≥ %n docs</comment>
        <translation>
            <numerusform>≥ %n doc.</numerusform>
            <numerusform>≥ %n doc.</numerusform>
        </translation>
    </message>
    <message>
        <source>No echo is like this.</source>
        <translation>Aucun écho n’est ainsi.</translation>
    </message>
    <message>
        <source>No two sentences say the same in other words.</source>
        <translation>Il n’y a pas deux phrases qui disent la même chose en d’autres mots.</translation>
    </message>
    <message>
        <source>No passage is like this.</source>
        <translation>Aucun passage ne correspond.</translation>
    </message>
    <message>
        <source>No document shares a passage with another.</source>
        <translation>Aucun document n’a de passage en commun avec un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n source</source>
        <comment>%n sources</comment>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {boxes} of 5</source>
        <translation>force {boxes} sur 5</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>documents, strength · first words</source>
        <translation>documents, force · premiers mots</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Text of a site and not of an author, which many of its documents have</source>
        <translation>Texte d’un site et non d’un auteur, que beaucoup de ses documents ont</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliés</translation>
    </message>
    <message>
        <source>{passages} in {documents}, {state}</source>
        <translation>{passages} dans {documents}, {state}</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>replier</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>par votre décision</translation>
    </message>
    <message>
        <source>Your decisions could not be applied; the comparison is shown without them.</source>
        <translation>Vos décisions n’ont pas pu être appliquées&#x202f;; la comparaison est affichée sans elles.</translation>
    </message>
    <message>
        <source>A part of the history can&apos;t be read: what is left of it can be undone.</source>
        <translation>Une partie de l’historique ne peut pas être lue&#x202f;: ce qui en reste peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n step was passed over: what it is about was changed since, in another window or in the file itself.</source>
        <comment>%n steps were passed over: what they are about was changed since, in another window or in the files.</comment>
        <translation>
            <numerusform>%n étape a été passée&#x202f;: son objet a été modifié depuis, dans une autre fenêtre ou dans le fichier lui-même.</numerusform>
            <numerusform>%n étapes ont été passées&#x202f;: leur objet a été modifié depuis, dans une autre fenêtre ou dans le fichier lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>no dossier</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>notes kept by Recension</source>
        <translation>notes gardées par Recension</translation>
    </message>
    <message>
        <source>There is no dossier to keep notes in: the words stay in the editor; save a copy of them.</source>
        <translation>Il n’y a pas de dossier où garder des notes&#x202f;: les mots restent dans la zone de saisie&#x202f;; enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Recognized with a confidence of {percent}</source>
        <translation>Reconnu avec une certitude de {percent}</translation>
    </message>
    <message>
        <source>framing, {role}</source>
        <translation>encadrement, {role}</translation>
    </message>
    <message>
        <source>doubtful, {percent}</source>
        <translation>douteux, {percent}</translation>
    </message>
    <message>
        <source>moved passage</source>
        <translation>passage déplacé</translation>
    </message>
    <message>
        <source>Dot plot of the two texts</source>
        <translation>Matrice de points des deux textes</translation>
    </message>
    <message>
        <source>A at {share}, {sigil} at {other}</source>
        <translation>A à {share}, {sigil} à {other}</translation>
    </message>
    <message>
        <source>Close the dot plot</source>
        <translation>Fermer la matrice de points</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>As large as on paper, or as wide as there is room</source>
        <translation>Aussi grand que sur papier, ou aussi large que la place le permet</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Page {label}</source>
        <translation>Page {label}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Picture of page {label} of “{title}”</source>
        <translation>Image de la page {label} de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>No page: {reason}.</source>
        <translation>Pas de page&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Bands between the texts</source>
        <translation>Rubans entre les textes</translation>
    </message>
    <message>
        <source>Scrolling in step: locked</source>
        <translation>Défilement ensemble&#x202f;: verrouillé</translation>
    </message>
    <message>
        <source>Unlock scrolling: the two texts roll each alone</source>
        <translation>Déverrouiller le défilement&#x202f;: chaque texte défile seul</translation>
    </message>
    <message>
        <source>Scrolling in step: unlocked</source>
        <translation>Défilement ensemble&#x202f;: déverrouillé</translation>
    </message>
    <message>
        <source>Lock scrolling: the two texts roll in step again</source>
        <translation>Verrouiller le défilement&#x202f;: les deux textes défilent de nouveau ensemble</translation>
    </message>
    <message>
        <source>Both texts as one</source>
        <translation>Les deux textes en un</translation>
    </message>
    <message>
        <source>Overview of {sigil}</source>
        <translation>Aperçu de {sigil}</translation>
    </message>
    <message>
        <source>You are at {share}</source>
        <translation>Vous êtes à {share}</translation>
    </message>
    <message>
        <source>{share} shared with {sigil}</source>
        <translation>{share} en commun avec {sigil}</translation>
    </message>
    <message>
        <source>{share} kept in {sigil}</source>
        <translation>{share} gardé dans {sigil}</translation>
    </message>
    <message>
        <source>Reading surface</source>
        <translation>Surface de lecture</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots changés</translation>
    </message>
    <message>
        <source>Print the two columns</source>
        <translation>Imprimer les deux colonnes</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print the two columns: {done} of {count} pages are shown, all are printed</source>
        <translation>Imprimer les deux colonnes&#x202f;: {done} pages sur {count} sont affichées, toutes sont imprimées</translation>
    </message>
    <message>
        <source>Save the two columns as PDF</source>
        <translation>Enregistrer les deux colonnes en PDF</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Écriture des pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n page written to “{path}”.</source>
        <comment>%n pages written to “{path}”.</comment>
        <translation>
            <numerusform>%n page écrite dans «&#xa0;{path}&#xa0;».</numerusform>
            <numerusform>%n pages écrites dans «&#xa0;{path}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: “{path}” has {done} of %n page.</source>
        <comment>Stopped: “{path}” has {done} of %n pages.</comment>
        <translation>
            <numerusform>Arrêté&#x202f;: «&#xa0;{path}&#xa0;» a {done} sur %n page.</numerusform>
            <numerusform>Arrêté&#x202f;: «&#xa0;{path}&#xa0;» a {done} pages sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” could not be written: is its folder there, and may you write in it?</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit&#x202f;: son répertoire existe-t-il, et avez-vous le droit d’y écrire&#x202f;?</translation>
    </message>
    <message>
        <source>Your decisions about the alignment</source>
        <translation>Vos décisions sur l’alignement</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>Decisions, {count}</source>
        <translation>Décisions, {count}</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Décisions {count}</translation>
    </message>
    <message>
        <source>The start screen can locate it, or take it from the list.</source>
        <translation>L’écran d’accueil peut le localiser, ou le retirer de la liste.</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Où est «&#xa0;{name}&#xa0;» maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Hide variants that are smaller or larger: drag a handle, or press the arrow keys</source>
        <translation>Masquer les variantes plus petites ou plus grandes&#x202f;: tirez une poignée, ou utilisez les flèches</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>Amount of change: {range}</source>
        <translation>Ampleur du changement&#x202f;: {range}</translation>
    </message>
    <message>
        <source>As it was guessed</source>
        <translation>Tel que deviné</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Which variants to list</source>
        <translation>Les variantes à lister</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>Avec ou sans note</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Lues ou non</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Every passage</source>
        <translation>Tous les passages</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Continuer dans le texte</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>{sigil} has none</source>
        <translation>{sigil} n’en a pas</translation>
    </message>
    <message>
        <source>{role}: call it something else</source>
        <translation>{role}&#x202f;: l’appeler autrement</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Call it something else</source>
        <translation>L’appeler autrement</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Click to hide them.</source>
        <translation>Cliquez pour les masquer.</translation>
    </message>
    <message>
        <source>They are hidden; click to show them.</source>
        <translation>Ils sont masqués&#x202f;; cliquez pour les afficher.</translation>
    </message>
    <message>
        <source>This pair has none.</source>
        <translation>Cette paire n’en a pas.</translation>
    </message>
    <message>
        <source>Both have: {words}</source>
        <translation>Les deux ont&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Words that the framing of {sigil} uses far more than that of {other}</source>
        <translation>Mots que l’encadrement de {sigil} emploie bien plus que celui de {other}</translation>
    </message>
    <message>
        <source>Who shares how much with whom</source>
        <translation>Qui a combien en commun avec qui</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>{words} in common, {share} of the first</source>
        <translation>{words} en commun, {share} du premier</translation>
    </message>
    <message>
        <source>Click to set them side by side.</source>
        <translation>Cliquez pour les mettre côte à côte.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Notes with this tag</source>
        <translation>Notes avec cette étiquette</translation>
    </message>
    <message>
        <source>Open or settled notes</source>
        <translation>Notes ouvertes ou résolues</translation>
    </message>
    <message>
        <source>The color of this tag</source>
        <translation>La couleur de cette étiquette</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>These words become the note; the others stay in its history</source>
        <translation>Ces mots deviennent la note&#x202f;; les autres restent dans son historique</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Garder l’&amp;autre</translation>
    </message>
    <message>
        <source>The note stays as it is; these words go into its history</source>
        <translation>La note reste telle quelle&#x202f;; ces mots vont dans son historique</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>The note stays as it is; these words become a second one</source>
        <translation>La note reste telle quelle&#x202f;; ces mots en deviennent une seconde</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, entre virgules</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Étiquettes de la note</translation>
    </message>
    <message>
        <source>What this note asks is answered</source>
        <translation>La question de cette note est résolue</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Show where “{name}” is now</source>
        <translation>Montrer où «&#xa0;{name}&#xa0;» se trouve maintenant</translation>
    </message>
    <message>
        <source>Take from the list: {name}</source>
        <translation>Retirer de la liste&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Take this from the list; its files and notes stay</source>
        <translation>Retirer ceci de la liste&#x202f;; ses fichiers et notes restent</translation>
    </message>
    <message>
        <source>its text is kept</source>
        <translation>son texte est gardé</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Textes collés</translation>
    </message>
    <message>
        <source>How text {sigil} is read</source>
        <translation>Lecture du texte {sigil}</translation>
    </message>
    <message>
        <source>What is read of the file, and what the text is</source>
        <translation>Ce qui est lu du fichier, et ce qu’est le texte</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>The article alone</source>
        <translation>L’article seul</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Modifications acceptées</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>Both as two texts: before and after</source>
        <translation>Les deux comme deux textes&#x202f;: avant et après</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec les notes</translation>
    </message>
    <message>
        <source>Pages {pages}…</source>
        <translation>Pages {pages}…</translation>
    </message>
    <message>
        <source>All pages…</source>
        <translation>Toutes les pages…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout comme d’habitude</translation>
    </message>
    <message>
        <source>About this text…</source>
        <translation>À propos de ce texte…</translation>
    </message>
    <message>
        <source>The text of the edition</source>
        <translation>Le texte de l’édition</translation>
    </message>
    <message>
        <source>Witness {siglum}</source>
        <translation>Témoin {siglum}</translation>
    </message>
    <message>
        <source>{first} and {second} as two texts</source>
        <translation>{first} et {second} comme deux textes</translation>
    </message>
    <message>
        <source>it has neither tracked changes nor an apparatus of several witnesses; open a second text beside it</source>
        <translation>il n’a ni modifications suivies ni apparat de plusieurs témoins&#x202f;; ouvrez un second texte à côté</translation>
    </message>
    <message>
        <source>“{path}” is one of the files that are compared; choose another name for the export.</source>
        <translation>«&#xa0;{path}&#xa0;» est l’un des fichiers comparés&#x202f;; choisissez un autre nom pour l’export.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the export could not be made ({reason}).</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été écrit&#x202f;: l’export n’a pas pu être fait ({reason}).</translation>
    </message>
    <message>
        <source>A decision could not be applied: {why}</source>
        <translation>Une décision n’a pas pu être appliquée&#x202f;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n note was imported.</source>
        <comment>%n notes were imported.</comment>
        <translation>
            <numerusform>%n note a été importée.</numerusform>
            <numerusform>%n notes ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was replaced.</source>
        <comment>%n notes were replaced.</comment>
        <translation>
            <numerusform>%n note a été remplacée.</numerusform>
            <numerusform>%n notes ont été remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was there already.</source>
        <comment>%n notes were there already.</comment>
        <translation>
            <numerusform>%n note était déjà là.</numerusform>
            <numerusform>%n notes étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note finds no certain place in these texts; it is kept, and listed first.</source>
        <comment>%n notes find no certain place in these texts; they are kept, and listed first.</comment>
        <translation>
            <numerusform>%n note ne trouve pas d’emplacement sûr dans ces textes&#x202f;; elle est gardée, et listée en premier.</numerusform>
            <numerusform>%n notes ne trouvent pas d’emplacement sûr dans ces textes&#x202f;; elles sont gardées, et listées en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” stands in none of these texts: quote words that do.</source>
        <translation>«&#xa0;{words}&#xa0;» ne se trouve dans aucun de ces textes&#x202f;: citez des mots qui s’y trouvent.</translation>
    </message>
    <message>
        <source>There is no file “{name}”: check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;»&#x202f;: vérifiez son nom et son répertoire.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there are no texts in it to compare; it was left as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide, il n’y a donc pas de textes à comparer&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>“{name}” keeps no texts to compare: open two texts first.</source>
        <translation>«&#xa0;{name}&#xa0;» ne garde pas de textes à comparer&#x202f;: ouvrez d’abord deux textes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is: what could be read of it was copied to “{path}”, but there are no texts to compare in that. Open the two texts themselves.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et n’a pas été touché&#x202f;: ce qui a pu en être lu a été copié dans «&#xa0;{path}&#xa0;», mais sans textes à comparer. Ouvrez les deux textes eux-mêmes.</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Part of “{title}” also stands in “{other}”.</source>
        <translation>Une partie de «&#xa0;{title}&#xa0;» se trouve aussi dans «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Part of “{title}” also stands in “{other}” and %n more document.</source>
        <comment>Part of “{title}” also stands in “{other}” and %n more documents.</comment>
        <translation>
            <numerusform>Une partie de «&#xa0;{title}&#xa0;» se trouve aussi dans «&#xa0;{other}&#xa0;» et dans %n autre document.</numerusform>
            <numerusform>Une partie de «&#xa0;{title}&#xa0;» se trouve aussi dans «&#xa0;{other}&#xa0;» et dans %n autres documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open witnesses</source>
        <translation>Ouvrir des témoins</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Changed on the disk since they were opened: {names}. F5 reads them again.</source>
        <translation>Modifiés sur le disque depuis leur ouverture : {names}. F5 les relit.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk. F5 reads it again.</source>
        <translation>« {name} » a été modifié sur le disque. F5 le relit.</translation>
    </message>
    <message>
        <source>Back to the screen before this one (Alt+Left)</source>
        <translation>Retour à l’écran d’avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Autres bibliothèques</translation>
    </message>
    <message>
        <source>The documents in a list, with what they share</source>
        <translation>Les documents en liste, avec ce qu’ils ont en commun</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un répertoire…</translation>
    </message>
    <message>
        <source>Scan another folder with those that are here</source>
        <translation>Analyser un autre répertoire avec ceux qui sont là</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Read what is new or was changed (F5)</source>
        <translation>Lire ce qui est nouveau ou modifié (F5)</translation>
    </message>
    <message>
        <source>Find in all</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>List only passages with these words (Ctrl+F)</source>
        <translation>Ne lister que les passages avec ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Write tables or the network to files</source>
        <translation>Écrire les tableaux ou le réseau dans des fichiers</translation>
    </message>
    <message>
        <source>Sentences of two documents that say the same in other words</source>
        <translation>Phrases de deux documents qui disent la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>Look for sentences that say the same in other words: the folder is scanned for them</source>
        <translation>Chercher les phrases qui disent la même chose en d’autres mots : le dossier est parcouru pour cela</translation>
    </message>
    <message>
        <source>What stands in several documents word for word, or nearly</source>
        <translation>Ce qui se trouve mot pour mot, ou presque, dans plusieurs documents</translation>
    </message>
    <message>
        <source>Tables of documents, pairs and members (CSV)…</source>
        <translation>Tableaux des documents, paires et membres (CSV)…</translation>
    </message>
    <message>
        <source>Network (GraphML)…</source>
        <translation>Réseau (GraphML)…</translation>
    </message>
    <message>
        <source>Network as it is drawn (SVG)…</source>
        <translation>Réseau tel que dessiné (SVG)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>The corpus that comes with Recension</source>
        <translation>Le corpus livré avec Recension</translation>
    </message>
    <message>
        <source>Stop the scan; what is done stays done (Esc)</source>
        <translation>Arrêter l’analyse&#x202f;; ce qui est fait reste fait (Échap)</translation>
    </message>
    <message>
        <source>in {count} of {documents}</source>
        <translation>dans {count} sur {documents}</translation>
    </message>
    <message>
        <source>{count} furniture, folded</source>
        <translation>{count} d’habillage, repliés</translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read</source>
        <comment>%n files could not be read</comment>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>scanned in {seconds} s</source>
        <translation>analysé en {seconds} s</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>Who shares what with whom?</source>
        <translation>Qui a quoi en commun avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Recension looks through a folder of documents for passages that stand in more than one of them, and shows where each appeared first and what was changed on its way.</source>
        <translation>Recension parcourt un répertoire de documents, y cherche les passages qui se trouvent dans plus d’un d’entre eux, et montre où chacun est apparu d’abord et ce qui a été changé en chemin.</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>par part</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>par fichier</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Ordre des documents</translation>
    </message>
    <message>
        <source>Write the tables to a folder</source>
        <translation>Écrire les tableaux dans un répertoire</translation>
    </message>
    <message>
        <source>The tables are in “{path}”.</source>
        <translation>Les tableaux sont dans « {path} ».</translation>
    </message>
    <message>
        <source>Write the network</source>
        <translation>Écrire le réseau</translation>
    </message>
    <message>
        <source>The network is in “{path}”.</source>
        <translation>Le réseau est dans « {path} ».</translation>
    </message>
    <message>
        <source>The passage as its base has it</source>
        <translation>Le passage tel que sa base le porte</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>En commun avec</translation>
    </message>
    <message>
        <source>It shares no passage with another document.</source>
        <translation>Il n’a aucun passage en commun avec un autre document.</translation>
    </message>
    <message>
        <source>{share} of it stands elsewhere too</source>
        <translation>{share} de lui se trouve aussi ailleurs</translation>
    </message>
    <message>
        <source>Where the document has what others have too; a click opens the passage</source>
        <translation>Là où le document a ce que d’autres ont aussi&#x202f;; un clic ouvre le passage</translation>
    </message>
    <message>
        <source>Shared passages in the document</source>
        <translation>Passages communs du document</translation>
    </message>
    <message>
        <source>Members by date</source>
        <translation>Membres par date</translation>
    </message>
    <message>
        <source>base · first appearance</source>
        <translation>base · premier</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>{words} of {of} words</source>
        <translation>{words} mots sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>only %n accidental</source>
        <comment>only %n accidentals</comment>
        <translation>
            <numerusform>forme seule&#x202f;: %n</numerusform>
            <numerusform>forme seule&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest to {siglum}</source>
        <translation>le plus proche de {siglum}</translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Against the base</source>
        <translation>Contre la base</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Least number of shared words</source>
        <translation>Nombre minimal de mots communs</translation>
    </message>
    <message>
        <source>Draw only lines between documents that share at least so many words</source>
        <translation>Ne tracer que les traits entre documents qui ont au moins tant de mots en commun</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n shared word</source>
        <comment>%n shared words</comment>
        <translation>
            <numerusform>%n mot commun</numerusform>
            <numerusform>%n mots communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line</source>
        <comment>%n lines</comment>
        <translation>
            <numerusform>%n trait</numerusform>
            <numerusform>%n traits</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigla} below</source>
        <translation>{sigla} au-dessous</translation>
    </message>
    <message>
        <source>Network of the documents</source>
        <translation>Réseau des documents</translation>
    </message>
    <message>
        <source>a document a row; the darker, the more shared words</source>
        <translation>un document par ligne&#x202f;; plus c’est sombre, plus il y a de mots communs</translation>
    </message>
    <message>
        <source>paper, cable or book</source>
        <translation>journal, câble ou livre</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>holds the open passage</source>
        <translation>contient le passage ouvert</translation>
    </message>
    <message>
        <source>thickness: shared words, {least} to {most}</source>
        <translation>épaisseur&#x202f;: mots communs, de {least} à {most}</translation>
    </message>
    <message>
        <source>A note on this passage</source>
        <translation>Une note sur ce passage</translation>
    </message>
    <message>
        <source>Write a note on this passage (Ctrl+Alt+M)</source>
        <translation>Écrire une note sur ce passage (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Open as witnesses</source>
        <translation>Ouvrir comme témoins</translation>
    </message>
    <message>
        <source>Read the passage as all its documents have it, beside each other</source>
        <translation>Lire le passage tel que l’ont tous ses documents, côte à côte</translation>
    </message>
    <message>
        <source>One passage</source>
        <translation>Un passage</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Open {count} as witnesses</source>
        <translation>Ouvrir {count} comme témoins</translation>
    </message>
    <message>
        <source>Read the passage as the base and the earliest of its documents have it, beside each other</source>
        <translation>Lire côte à côte le passage tel que la base et les documents les plus anciens le donnent</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>One passage, {documents}</source>
        <translation>Un passage, {documents}</translation>
    </message>
    <message>
        <source>One echo, {documents}</source>
        <translation>Un écho, {documents}</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>{words} · {since} to {until}</source>
        <translation>{words} · de {since} à {until}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Recherche de documents…</translation>
    </message>
    <message>
        <source>The scan failed: {reason}. What was found before stays.</source>
        <translation>L’analyse a échoué&#x202f;: {reason}. Ce qui avait été trouvé reste.</translation>
    </message>
    <message>
        <source>Stopped. The next scan goes on from there.</source>
        <translation>Arrêté. La prochaine analyse reprendra de là.</translation>
    </message>
    <message>
        <source>The note was deleted meanwhile, or its passage is not there any more.</source>
        <translation>La note a été supprimée entre-temps, ou son passage n’y est plus.</translation>
    </message>
    <message>
        <source>“{path}” is not there. What was found before stays.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas là. Ce qui avait été trouvé reste.</translation>
    </message>
    <message>
        <source>A folder of documents</source>
        <translation>Un répertoire de documents</translation>
    </message>
    <message>
        <source>Another folder of documents</source>
        <translation>Un autre répertoire de documents</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Open other files as witnesses</source>
        <translation>Ouvrir d’autres fichiers comme témoins</translation>
    </message>
    <message>
        <source>Open one more witness beside these</source>
        <translation>Ouvrir un témoin de plus à côté de ceux-ci</translation>
    </message>
    <message>
        <source>Read the files again and align them; corrections go along</source>
        <translation>Relire les fichiers et les aligner ; les corrections suivent</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Lieu précédent</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Lieu suivant</translation>
    </message>
    <message>
        <source>First unit</source>
        <translation>Premier lieu</translation>
    </message>
    <message>
        <source>The first unit that is shown</source>
        <translation>Le premier lieu affiché</translation>
    </message>
    <message>
        <source>Last unit</source>
        <translation>Dernier lieu</translation>
    </message>
    <message>
        <source>The last unit that is shown</source>
        <translation>Le dernier lieu affiché</translation>
    </message>
    <message>
        <source>Back to the current unit</source>
        <translation>Retour au lieu actuel</translation>
    </message>
    <message>
        <source>Bring it into view again</source>
        <translation>Le ramener sous les yeux</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Aller à la colonne suivante</translation>
    </message>
    <message>
        <source>Make this the base</source>
        <translation>En faire la base</translation>
    </message>
    <message>
        <source>Read the others against the column of the caret</source>
        <translation>Lire les autres en regard de la colonne du curseur</translation>
    </message>
    <message>
        <source>Find words in all witnesses</source>
        <translation>Chercher des mots dans tous les témoins</translation>
    </message>
    <message>
        <source>Write the apparatus to a file</source>
        <translation>Écrire l’apparat dans un fichier</translation>
    </message>
    <message>
        <source>As one work, or in the passages that they share</source>
        <translation>Comme une même œuvre, ou par les passages communs</translation>
    </message>
    <message>
        <source>Write a note on the current unit</source>
        <translation>Écrire une note sur le lieu actuel</translation>
    </message>
    <message>
        <source>Take back the last correction of the table</source>
        <translation>Annuler la dernière correction du tableau</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Word to the left</source>
        <translation>Mot vers la gauche</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the left</source>
        <translation>Déplacer le mot choisi d’une colonne vers la gauche</translation>
    </message>
    <message>
        <source>Word to the right</source>
        <translation>Mot vers la droite</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the right</source>
        <translation>Déplacer le mot choisi d’une colonne vers la droite</translation>
    </message>
    <message>
        <source>Who reads alike</source>
        <translation>Qui lit de même</translation>
    </message>
    <message>
        <source>{sigil} alone: {count}</source>
        <translation>{sigil} seul&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{one} and {other}: {alike} of {both}</source>
        <translation>{one} et {other}&#x202f;: {alike} sur {both}</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>&lt; {share}</translation>
    </message>
    <message>
        <source>{share} and over</source>
        <translation>≥ {share}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>A suggestion, not a stemma</source>
        <translation>Une suggestion, pas un stemma</translation>
    </message>
    <message>
        <source>{group}: {pro} for, {contra} against</source>
        <translation>{group}&#x202f;: {pro} pour, {contra} contre</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>also {count}</source>
        <translation>aussi {count}</translation>
    </message>
    <message>
        <source>Groups that alone share a reading</source>
        <translation>Groupes qui ont seuls une leçon</translation>
    </message>
    <message>
        <source>Units against the group</source>
        <translation>Lieux contre le groupe</translation>
    </message>
    <message>
        <source>Put near relatives together again; a siglum at the head sorts by likeness to it</source>
        <translation>Rassembler de nouveau les proches parents&#x202f;; un sigle en tête trie par ressemblance avec lui</translation>
    </message>
    <message>
        <source>on each line: units for : against</source>
        <translation>sur chaque trait&#x202f;: lieux pour&#x202f;: contre</translation>
    </message>
    <message>
        <source>“Against” counts the units in which the members of a group part and each reads with an outsider. Readings of one witness alone stand on the diagonal of the matrix.</source>
        <translation>«&#xa0;Contre&#xa0;» compte les lieux où les membres d’un groupe se séparent et où chacun lit avec un témoin du dehors. Les leçons d’un seul témoin sont sur la diagonale de la matrice.</translation>
    </message>
    <message>
        <source>Alone share a reading</source>
        <translation>Ont seuls une leçon</translation>
    </message>
    <message>
        <source>in order of the text</source>
        <translation>dans l’ordre du texte</translation>
    </message>
    <message>
        <source>units and against · of {count}</source>
        <translation>lieux et contre · sur {count}</translation>
    </message>
    <message>
        <source>left out, extant in too few units: {sigla}</source>
        <translation>laissés de côté, conservés en trop peu de lieux&#x202f;: {sigla}</translation>
    </message>
    <message>
        <source>Order: near relatives together</source>
        <translation>Ordre&#x202f;: proches parents ensemble</translation>
    </message>
    <message>
        <source>Order: likeness to {sigil}</source>
        <translation>Ordre&#x202f;: ressemblance avec {sigil}</translation>
    </message>
    <message>
        <source>Nothing is against this group.</source>
        <translation>Rien n’est contre ce groupe.</translation>
    </message>
    <message>
        <source>The {count} against</source>
        <translation>Les {count} contre</translation>
    </message>
    <message>
        <source>where {sigla} part</source>
        <translation>où {sigla} se séparent</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Name the witnesses that read like the base too</source>
        <translation>Nommer aussi les témoins qui lisent comme la base</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Name only the witnesses that depart</source>
        <translation>Ne nommer que les témoins qui s’écartent</translation>
    </message>
    <message>
        <source>Attested here</source>
        <translation>Attestés ici</translation>
    </message>
    <message>
        <source>not extant</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>Base {sigil}</source>
        <translation>Base {sigil}</translation>
    </message>
    <message>
        <source>All witnesses that are extant here read alike.</source>
        <translation>Tous les témoins conservés ici lisent de même.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What no passage covers is not extant</source>
        <translation>Ce qu’aucun passage ne couvre compte comme non conservé</translation>
    </message>
    <message>
        <source>Compared from the first word to the last</source>
        <translation>Comparées du premier au dernier mot</translation>
    </message>
    <message>
        <source>Graph of the clause</source>
        <translation>Graphe de la phrase</translation>
    </message>
    <message>
        <source>Alignment of the unit</source>
        <translation>Alignement du lieu</translation>
    </message>
    <message>
        <source>Drag the word, or move it by Alt+Shift+← and →; each step can be undone.</source>
        <translation>Faites glisser le mot, ou déplacez-le par Alt+Maj+← et → ; chaque pas peut être annulé.</translation>
    </message>
    <message>
        <source>More corrections</source>
        <translation>Autres corrections</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Begin a new unit at the chosen word</source>
        <translation>Commencer un nouveau lieu au mot choisi</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Make one unit of this and the one right before it</source>
        <translation>Faire un seul lieu de celui-ci et du précédent</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>The chosen witness has the words of the base here, written in another way</source>
        <translation>Le témoin choisi a ici les mots de la base, écrits autrement</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Aucun lieu n’est choisi</translation>
    </message>
    <message>
        <source>Click a marked word, or go on with N.</source>
        <translation>Cliquez sur un mot marqué, ou continuez avec N.</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fond</translation>
    </message>
    <message>
        <source>accidental</source>
        <translation>de forme</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Lieu {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>{sigil} is extant here</source>
        <translation>{sigil} est conservé ici</translation>
    </message>
    <message>
        <source>{sigil} is not extant here</source>
        <translation>{sigil} n’est pas conservé ici</translation>
    </message>
    <message>
        <source>No group stands alone.</source>
        <translation>Aucun groupe ne reste seul.</translation>
    </message>
    <message>
        <source>Text of {sigil}</source>
        <translation>Texte de {sigil}</translation>
    </message>
    <message>
        <source>{sigil}, folded: open it</source>
        <translation>{sigil}, replié&#x202f;: l’ouvrir</translation>
    </message>
    <message>
        <source>Open {sigil}</source>
        <translation>Ouvrir {sigil}</translation>
    </message>
    <message>
        <source>{sigil}: base, fold, order</source>
        <translation>{sigil}&#x202f;: base, repli, ordre</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} identique</translation>
    </message>
    <message>
        <source>Read against {sigil}</source>
        <translation>Lu en regard de {sigil}</translation>
    </message>
    <message>
        <source>Fold this witness</source>
        <translation>Replier ce témoin</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>How many witnesses depart from the base: dots for words, rings for accidentals alone</source>
        <translation>Combien de témoins s’écartent de la base&#x202f;: points pour les mots, cercles pour la forme seule</translation>
    </message>
    <message>
        <source>depart</source>
        <translation>s’écartent</translation>
    </message>
    <message>
        <source>Overview of all witnesses</source>
        <translation>Aperçu de tous les témoins</translation>
    </message>
    <message>
        <source>Find in all witnesses</source>
        <translation>Chercher dans tous les témoins</translation>
    </message>
    <message>
        <source>Words to find in all witnesses</source>
        <translation>Mots à chercher dans tous les témoins</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Reading and aligning the witnesses…</source>
        <translation>Lecture et alignement des témoins…</translation>
    </message>
    <message>
        <source>The witnesses were not opened: {reason}</source>
        <translation>Les témoins n’ont pas été ouverts&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>Au curseur</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>apparatus</source>
        <translation>apparat</translation>
    </message>
    <message>
        <source>“{name}” has no suffix of a format that is known.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de suffixe d’un format connu.</translation>
    </message>
    <message>
        <source>The apparatus is in “{path}”.</source>
        <translation>L’apparat est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>here {units}</source>
        <translation>ici {units}</translation>
    </message>
    <message>
        <source>not extant: {sigla}</source>
        <translation>non conservé&#x202f;: {sigla}</translation>
    </message>
    <message>
        <source>Words in a lemma or a reading</source>
        <translation>Mots dans un lemme ou une leçon</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Filtrer les lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <comment>%n units</comment>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness</source>
        <comment>%n witnesses</comment>
        <translation>
            <numerusform>%n témoin</numerusform>
            <numerusform>%n témoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} where {base} is extant is the same, whatever its spelling and marks</source>
        <comment>{same} of the %n words of {sigil} where {base} is extant are the same, whatever their spelling and marks</comment>
        <translation>
            <numerusform>{same} du %n mot de {sigil}, là où {base} est conservé, est le même, quels que soient la graphie et les signes</numerusform>
            <numerusform>{same} des %n mots de {sigil}, là où {base} est conservé, sont les mêmes, quels que soient la graphie et les signes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation>{count} de fond</translation>
    </message>
    <message>
        <source>{count} accidental</source>
        <translation>{count} de forme</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <source>In the reader’s words, of {date}:</source>
        <translation>Selon les mots du lecteur, du {date}&#x202f;:</translation>
    </message>
    <message>
        <source>The comparison has changed since they were written.</source>
        <translation>La comparaison a changé depuis qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>Put back to the program’s</source>
        <translation>Revenir à celui du programme</translation>
    </message>
    <message>
        <source>Made by the program; you may write it in your own words.</source>
        <translation>Écrit par le programme&#x202f;; vous pouvez l’écrire avec vos propres mots.</translation>
    </message>
    <message>
        <source>In your words. The comparison has changed since they were written.</source>
        <translation>Avec vos mots. La comparaison a changé depuis qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>In your words; the report says so.</source>
        <translation>Avec vos mots&#x202f;; le rapport le dit.</translation>
    </message>
    <message>
        <source>There is no witness {sigil}.</source>
        <translation>Il n’y a pas de témoin {sigil}.</translation>
    </message>
    <message>
        <source>{sigil} has no word {word}.</source>
        <translation>{sigil} n’a pas de mot {word}.</translation>
    </message>
    <message>
        <source>A word is moved by one column.</source>
        <translation>Un mot se déplace d’une colonne.</translation>
    </message>
    <message>
        <source>The word has this column for itself, and no free one beside it.</source>
        <translation>Le mot a cette colonne pour lui seul, et aucune n’est libre à côté.</translation>
    </message>
    <message>
        <source>Only as many words can be the same.</source>
        <translation>Seul un même nombre de mots peut être identique.</translation>
    </message>
    <message>
        <source>{sigil} has words there.</source>
        <translation>{sigil} a des mots à cet endroit.</translation>
    </message>
    <message>
        <source>The scan is under way, and has not found all yet.</source>
        <translation>La recherche est en cours et n’a pas encore tout trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rare word in common</source>
        <comment>%n rare words in common</comment>
        <translation>
            <numerusform>%n mot rare en commun</numerusform>
            <numerusform>%n mots rares en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of these texts share passages at most: what no passage covers is not compared.</source>
        <translation>La plupart de ces textes n’ont en commun que des passages : ce qu’aucun passage ne couvre n’est pas comparé.</translation>
    </message>
    <message>
        <source>{corrections}: {why}</source>
        <translation>{corrections} : {why}</translation>
    </message>
    <message>
        <source>{corrections}: {why} …</source>
        <translation>{corrections} : {why} …</translation>
    </message>
    <message numerus="yes">
        <source>%n correction has no place in this table and is kept for later</source>
        <comment>%n corrections have no place in this table and are kept for later</comment>
        <translation>
            <numerusform>%n correction n’a pas de place dans ce tableau et reste gardée pour plus tard</numerusform>
            <numerusform>%n corrections n’ont pas de place dans ce tableau et restent gardées pour plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on this unit</source>
        <translation>Note sur ce lieu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n note has no unit of its own in this table; it is kept.</source>
        <comment>%n notes have no unit of their own in this table; they are kept.</comment>
        <translation>
            <numerusform>%n note n’a pas de lieu à elle dans ce tableau ; elle est gardée.</numerusform>
            <numerusform>%n notes n’ont pas de lieu à elles dans ce tableau ; elles sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker cannot see {path}: all workers need the same folders by the same paths.</source>
        <translation>Un processus de calcul ne voit pas {path} : tous ont besoin des mêmes dossiers aux mêmes chemins.</translation>
    </message>
</context>
</TS>
