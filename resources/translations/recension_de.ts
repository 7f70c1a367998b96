<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>The words that it is about are there no more.</source>
        <translation>Die Wörter, um die es geht, stehen dort nicht mehr.</translation>
    </message>
    <message>
        <source>There is no variant at its place any more.</source>
        <translation>An dieser Stelle gibt es keine Variante mehr.</translation>
    </message>
    <message>
        <source>The words touch no shared passage, so they can be no variant of one.</source>
        <translation>Diese Wörter berühren keine gemeinsame Textstelle und können daher keine Variante davon sein.</translation>
    </message>
    <message>
        <source>No framing stands at its place any more.</source>
        <translation>An dieser Stelle gibt es keine Rahmung mehr.</translation>
    </message>
    <message>
        <source>Versions of one work have no framing; compare passages for that.</source>
        <translation>Fassungen eines Werks haben keine Rahmung; vergleichen Sie dafür nach Textstellen.</translation>
    </message>
    <message>
        <source>The text that it is about is not compared here.</source>
        <translation>Der Text, um den es geht, wird hier nicht verglichen.</translation>
    </message>
    <message>
        <source>Its place lies outside of the text.</source>
        <translation>Die Stelle liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>The selected words have no partner on the other side.</source>
        <translation>Die markierten Wörter haben auf der anderen Seite kein Gegenstück.</translation>
    </message>
    <message>
        <source>No shared passage stands here.</source>
        <translation>Hier steht keine gemeinsame Textstelle.</translation>
    </message>
    <message>
        <source>There are no words in this variant that could be framing.</source>
        <translation>In dieser Variante stehen keine Wörter, die Rahmung sein könnten.</translation>
    </message>
    <message>
        <source>Only framing can be made a variant: point at some.</source>
        <translation>Nur Rahmung lässt sich zur Variante machen: Zeigen Sie auf welche.</translation>
    </message>
    <message>
        <source>A moved passage is the same already; a rule is about words that differ.</source>
        <translation>Eine umgestellte Textstelle ist schon gleich; eine Regel gilt Wörtern, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>White space is not a word: hide the level “spacing” instead.</source>
        <translation>Leerraum ist kein Wort: Blenden Sie stattdessen die Ebene „Abstände“ aus.</translation>
    </message>
    <message>
        <source>A moved passage is no variant that could be split.</source>
        <translation>Eine umgestellte Textstelle ist keine Variante, die sich teilen ließe.</translation>
    </message>
    <message>
        <source>Put the caret, or point, between two words of the variant: it is split there.</source>
        <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter der Variante oder zeigen Sie dorthin: Da wird sie geteilt.</translation>
    </message>
    <message>
        <source>There is no other variant after this one in its passage.</source>
        <translation>Nach dieser Variante gibt es in ihrer Textstelle keine weitere.</translation>
    </message>
    <message>
        <source>Choose a variant first.</source>
        <translation>Wählen Sie zuerst eine Variante.</translation>
    </message>
    <message>
        <source>The texts repeat so much that not every way to align them was tried; another may keep more words.</source>
        <translation>In den Texten wiederholt sich so viel, dass nicht jede mögliche Zuordnung geprüft wurde; eine andere erhielte vielleicht mehr Wörter.</translation>
    </message>
    <message>
        <source>So many places of the texts are alike that not all of them were compared; there may be more shared passages.</source>
        <translation>In den Texten ähneln sich so viele Stellen, dass nicht alle verglichen wurden; es kann weitere gemeinsame Textstellen geben.</translation>
    </message>
    <message>
        <source>So many sentences are alike that not all of them were compared; there may be more echoes, or nearer ones.</source>
        <translation>So viele Sätze ähneln sich, dass nicht alle verglichen wurden; es kann mehr oder deutlichere Anklänge geben.</translation>
    </message>
    <message>
        <source>A rewritten stretch is so long that its words were not paired with one another; it is told as one change.</source>
        <translation>Ein neu geschriebener Abschnitt ist so lang, dass seine Wörter einander nicht zugeordnet wurden; er gilt als eine einzige Änderung.</translation>
    </message>
    <message>
        <source>Two rows of marks are so long that they were not compared mark by mark; they are told as one change.</source>
        <translation>Zwei Folgen von Zeichen sind so lang, dass sie nicht Zeichen für Zeichen verglichen wurden; sie gelten als eine einzige Änderung.</translation>
    </message>
    <message>
        <source>Two words are so long that they were not compared letter by letter; they are told as two different words.</source>
        <translation>Zwei Wörter sind so lang, dass sie nicht Buchstabe für Buchstabe verglichen wurden; sie gelten als zwei verschiedene Wörter.</translation>
    </message>
    <message>
        <source>A variant is so long that it was not compared character by character; its edits replace all of it.</source>
        <translation>Eine Variante ist so lang, dass sie nicht Zeichen für Zeichen verglichen wurde; sie wird als Ganzes ersetzt.</translation>
    </message>
    <message>
        <source>The texts share so many different words that some were left out where stretches were aligned word by word.</source>
        <translation>Die Texte haben so viele verschiedene Wörter gemeinsam, dass einige bei der Zuordnung Wort für Wort weggelassen wurden.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a decision.</source>
        <translation>Diese Version von Recension kennt eine solche Entscheidung nicht.</translation>
    </message>
    <message>
        <source>Its place is damaged.</source>
        <translation>Die Angabe der Stelle ist beschädigt.</translation>
    </message>
    <message>
        <source>It is about two texts of which neither is the base now.</source>
        <translation>Es geht um zwei Texte, von denen jetzt keiner der Grundtext ist.</translation>
    </message>
    <message>
        <source>The words of the rule are damaged.</source>
        <translation>Die Wörter der Regel sind beschädigt.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a role.</source>
        <translation>Diese Version von Recension kennt eine solche Rolle nicht.</translation>
    </message>
    <message>
        <source>Its words in {sigil} are found no more.</source>
        <translation>Die Wörter in {sigil} sind nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>“{path}” could not be used as a dossier: choose another file.</source>
        <translation>„{path}“ lässt sich nicht als Dossier verwenden: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{path}” is not a Recension dossier and was left as it is: choose another file.</source>
        <translation>„{path}“ ist kein Dossier von Recension und blieb unverändert: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be changed by this one: install the newer version to write in it.</source>
        <translation>„{path}“ stammt aus einer neueren Version von Recension und lässt sich mit dieser nicht ändern: Installieren Sie die neuere Version, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and nothing in it could be read; it was left as it is: put a backup in its place, or choose another file.</source>
        <translation>„{path}“ ist beschädigt, nichts darin war lesbar; die Datei blieb, wie sie war: Legen Sie eine Sicherungskopie an ihre Stelle oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{path}” can only be read, so nothing was saved in it: save a copy in another folder and write there.</source>
        <translation>„{path}“ lässt sich nur lesen, deshalb wurde darin nichts gespeichert: Speichern Sie eine Kopie in einem anderen Ordner und schreiben Sie dort.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program, so nothing was saved: try again in a moment.</source>
        <translation>In „{path}“ schreibt gerade ein anderes Programm, deshalb wurde nichts gespeichert: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”, so this was not saved: free some space and save again.</source>
        <translation>Auf dem Datenträger von „{path}“ ist kein Platz mehr, deshalb wurde dies nicht gespeichert: Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk of “{path}” reported an error ({reason}), so this was not saved: save a copy on another disk.</source>
        <translation>Der Datenträger von „{path}“ hat einen Fehler gemeldet ({reason}), deshalb wurde dies nicht gespeichert: Speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“{path}” was moved, replaced or deleted while it was open, so this was not saved: save a copy of it.</source>
        <translation>„{path}“ wurde verschoben, ersetzt oder gelöscht, während die Datei offen war, deshalb wurde dies nicht gespeichert: Speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({reason}): ask for the right to read it, or choose another file.</source>
        <translation>„{path}“ lässt sich nicht lesen ({reason}): Lassen Sie sich das Leserecht geben oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist or can&apos;t be entered: choose a folder that does.</source>
        <translation>Den Ordner von „{path}“ gibt es nicht, oder er ist nicht zugänglich: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no note {id} in “{path}”: it may belong to another dossier.</source>
        <translation>In „{path}“ gibt es keine Notiz {id}: Vielleicht gehört sie zu einem anderen Dossier.</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile, so nothing was written over it: choose in the editor which words to keep.</source>
        <translation>Diese Notiz wurde inzwischen in einem anderen Fenster geändert, deshalb wurde sie nicht überschrieben: Wählen Sie im Notizfeld, welche Fassung bleiben soll.</translation>
    </message>
    <message>
        <source>Another window changed the history of “{path}” meanwhile, so no step was taken: look at it, then step again.</source>
        <translation>Ein anderes Fenster hat inzwischen den Verlauf von „{path}“ geändert, deshalb wurde kein Schritt getan: Sehen Sie ihn an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought to this version of Recension ({reason}) and was left as it is; a backup is in “{backup}”: please report this.</source>
        <translation>„{path}“ ließ sich nicht auf diese Version von Recension bringen ({reason}) und blieb, wie es war; eine Sicherungskopie liegt in „{backup}“: Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>“{name}” is too large: annotations may take 64 MB.</source>
        <translation>„{name}“ ist zu groß: Annotationen dürfen 64 MB umfassen.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations that can be read: it is not sound JSON.</source>
        <translation>„{name}“ enthält keine lesbaren Annotationen: Es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations: it is JSON of another kind.</source>
        <translation>„{name}“ enthält keine Annotationen: Es ist JSON anderer Art.</translation>
    </message>
    <message>
        <source>“{name}” has too many annotations: 100,000 can be taken at once.</source>
        <translation>„{name}“ enthält zu viele Annotationen: 100.000 lassen sich auf einmal übernehmen.</translation>
    </message>
    <message>
        <source>“{path}” is this dossier itself: choose another name for the copy.</source>
        <translation>„{path}“ ist dieses Dossier selbst: Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: choose another name for the copy.</source>
        <translation>„{path}“ ist in einem anderen Fenster offen: Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” can only be read here, so notes can&apos;t be written in it: save a copy in another folder to go on writing.</source>
        <translation>„{path}“ lässt sich hier nur lesen, Notizen lassen sich darin nicht schreiben: Speichern Sie eine Kopie in einem anderen Ordner, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; what could be read of it ({notes}) was copied to “{path}”, which is open now: check that nothing is missing.</source>
        <translation>„{damaged}“ ist beschädigt und blieb, wie es war; was davon lesbar war ({notes}), wurde nach „{path}“ kopiert, das jetzt offen ist: Prüfen Sie, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now.</source>
        <translation>„{damaged}“ ist beschädigt und blieb, wie es war; alles, was darin notiert war ({notes}), war lesbar und wurde nach „{path}“ kopiert, das jetzt offen ist.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now, but not all of its history: some steps can&apos;t be undone any more.</source>
        <translation>„{damaged}“ ist beschädigt und blieb, wie es war; alles, was darin notiert war ({notes}), war lesbar und wurde nach „{path}“ kopiert, das jetzt offen ist, aber nicht der ganze Verlauf: Manche Schritte lassen sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>“{path}” was brought to this version of Recension; it is kept as it was in “{backup}”.</source>
        <translation>„{path}“ wurde auf diese Version von Recension gebracht; der alte Stand liegt in „{backup}“.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be made because its folder can only be read: choose another folder.</source>
        <translation>„{path}“ lässt sich nicht anlegen, weil der Ordner nur lesbar ist: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is of an older version and can only be read here: copy it to another folder first.</source>
        <translation>„{path}“ stammt aus einer älteren Version und lässt sich hier nur lesen: Kopieren Sie die Datei zuerst in einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be read by this one: install the newer version.</source>
        <translation>„{path}“ stammt aus einer neueren Version von Recension und lässt sich mit dieser nicht lesen: Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because their file is damaged: it was set aside as “{aside}”, and a new one is begun.</source>
        <translation>Die Notizen, die Recension zu diesen Texten aufbewahrt hat, lassen sich nicht lesen, weil ihre Datei beschädigt ist: Sie wurde als „{aside}“ beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because “{path}” is damaged, and it could not be set aside ({reason}): move it to another folder, so that a new one can be begun.</source>
        <translation>Die Notizen, die Recension zu diesen Texten aufbewahrt hat, lassen sich nicht lesen, weil „{path}“ beschädigt ist; beiseitelegen ließ sich die Datei auch nicht ({reason}). Verschieben Sie sie in einen anderen Ordner, damit eine neue begonnen werden kann.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and its folder can&apos;t be written: copy it to another folder and open it there.</source>
        <translation>„{path}“ ist beschädigt, und in den Ordner lässt sich nicht schreiben: Kopieren Sie die Datei in einen anderen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“{path}” was damaged while it was open: close it and open it again to rescue what can be read.</source>
        <translation>„{path}“ wurde beschädigt, während die Datei offen war: Schließen Sie sie und öffnen Sie sie neu, um zu retten, was lesbar ist.</translation>
    </message>
    <message>
        <source>{title}: {sigil} with the readings of {others}</source>
        <translation>{title}: {sigil} mit den Lesarten von {others}</translation>
    </message>
    <message>
        <source>Levels in this export: {levels}.</source>
        <translation>Ebenen in diesem Export: {levels}.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgestellt</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>om., marked</source>
        <translation>ausgel., gek.</translation>
    </message>
    <message>
        <source>om.</source>
        <translation>ausgel.</translation>
    </message>
    <message>
        <source>add.</source>
        <translation>eingef.</translation>
    </message>
    <message>
        <source>lac.</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>transp.</source>
        <translation>umgest.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Start in {sigil}</source>
        <translation>Anfang in {sigil}</translation>
    </message>
    <message>
        <source>End in {sigil}</source>
        <translation>Ende in {sigil}</translation>
    </message>
    <message>
        <source>Read alike</source>
        <translation>Gleiche Lesart</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not extant</source>
        <translation>Nicht überliefert</translation>
    </message>
    <message>
        <source>The base is {sigil}.</source>
        <translation>Der Grundtext ist {sigil}.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The texts have such brackets of their own.</source>
        <translation>Die Texte haben selbst solche Klammern.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Titel in der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>{words} (the reader’s word)</source>
        <translation>{words} (laut Leser)</translation>
    </message>
    <message>
        <source>The encoding was guessed: {encoding}</source>
        <translation>Die Kodierung wurde vermutet: {encoding}</translation>
    </message>
    <message>
        <source>{shown} of {total} differences are in this export; {hidden} are hidden.</source>
        <translation>{shown} von {total} Unterschieden sind in dieser Ausgabe; {hidden} sind ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference is in this export, and none is hidden.</source>
        <comment>All %n differences are in this export.</comment>
        <translation>
            <numerusform>%n Unterschied ist in dieser Ausgabe, und keiner ist ausgeblendet.</numerusform>
            <numerusform>Alle %n Unterschiede sind in dieser Ausgabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By a rule of the reader’s, %n difference counts as the same.</source>
        <comment>By rules of the reader’s, %n differences count as the same.</comment>
        <translation>
            <numerusform>Nach einer Regel des Lesers gilt %n Unterschied als gleich.</numerusform>
            <numerusform>Nach Regeln des Lesers gelten %n Unterschiede als gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison is not complete: {limits}</source>
        <translation>Der Vergleich ist nicht vollständig: {limits}</translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Nichts wurde gekürzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character is shown as U+FFFD.</source>
        <comment>%n control characters are shown as U+FFFD.</comment>
        <translation>
            <numerusform>%n Steuerzeichen ist als U+FFFD gezeigt.</numerusform>
            <numerusform>%n Steuerzeichen sind als U+FFFD gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>versions of one work</source>
        <translation>Fassungen eines Werks</translation>
    </message>
    <message>
        <source>passages that they share</source>
        <translation>gemeinsame Textstellen</translation>
    </message>
    <message>
        <source>Options: {scope}; passages of at least {words} words, at most {gap} words between, similarity {similarity}; ignored: {ignored}; paraphrases: {echoes}.</source>
        <translation>Optionen: {scope}; Textstellen ab {words} Wörtern, höchstens {gap} Wörter dazwischen, Ähnlichkeit {similarity}; nicht beachtet: {ignored}; Umschreibungen: {echoes}.</translation>
    </message>
    <message>
        <source>looked for</source>
        <translation>gesucht</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Verglichen am {date}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF, set as an edition</source>
        <translation>PDF, als Edition gesetzt</translation>
    </message>
    <message>
        <source>Word, tracked changes</source>
        <translation>Word, Änderungen nachverfolgt</translation>
    </message>
    <message>
        <source>OpenDocument, tracked changes</source>
        <translation>OpenDocument, Änderungen nachverfolgt</translation>
    </message>
    <message>
        <source>TEI, parallel segmentation</source>
        <translation>TEI, parallele Segmentierung</translation>
    </message>
    <message>
        <source>TEI, double end-point</source>
        <translation>TEI, doppelte Endpunkte</translation>
    </message>
    <message>
        <source>TEI, stand-off</source>
        <translation>TEI, außerhalb des Textes</translation>
    </message>
    <message>
        <source>Notes as Web Annotations</source>
        <translation>Notizen als Web-Annotationen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX, parallel columns</source>
        <translation>LaTeX, parallele Spalten</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Differences of lines</source>
        <translation>Unterschiede der Zeilen</translation>
    </message>
    <message>
        <source>Differences of words</source>
        <translation>Unterschiede der Wörter</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>LaTeX, critical edition (reledmac)</source>
        <translation>LaTeX, kritische Edition (reledmac)</translation>
    </message>
    <message>
        <source>Readings as characters (NEXUS)</source>
        <translation>Lesarten als Merkmale (NEXUS)</translation>
    </message>
    <message>
        <source>Variant graph (GraphML)</source>
        <translation>Variantengraph (GraphML)</translation>
    </message>
    <message>
        <source>In the reader’s words, of {date}:</source>
        <translation>In den Worten des Lesers, vom {date}:</translation>
    </message>
    <message>
        <source>The comparison has changed since they were written.</source>
        <translation>Der Vergleich hat sich geändert, seit sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>⟦ and ⟧ stand round the words that a note is on; ‸ is a place where the other text has more.</source>
        <translation>In ⟦ und ⟧ stehen die Wörter, zu denen eine Notiz gehört; ‸ ist eine Stelle, an der der andere Text mehr hat.</translation>
    </message>
    <message>
        <source>These notes quote words that the documents do not have any more, or documents that are not open.</source>
        <translation>Diese Notizen zitieren Wörter, die die Dokumente nicht mehr enthalten, oder Dokumente, die nicht offen sind.</translation>
    </message>
    <message>
        <source>Author: {words}</source>
        <translation>Autor: {words}</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>Datum: {words}</translation>
    </message>
    <message>
        <source>Language: {words}</source>
        <translation>Sprache: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>Adresse: {words}</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notizen ({count})</translation>
    </message>
    <message>
        <source>Notes without a place ({count})</source>
        <translation>Notizen ohne Stelle ({count})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Notes on {titles}</source>
        <translation>Notizen zu {titles}</translation>
    </message>
    <message>
        <source>Title in the file: {words}</source>
        <translation>Titel in der Datei: {words}</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Gelesen: {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Wörter: {count}</translation>
    </message>
    <message>
        <source>Shared with {sigil}: {percent}%</source>
        <translation>Gemeinsam mit {sigil}: {percent} %</translation>
    </message>
    <message>
        <source>This comparison is a part of the truth: {limits}</source>
        <translation>Dieser Vergleich ist unvollständig: {limits}</translation>
    </message>
    <message>
        <source>on selected words</source>
        <translation>zu markierten Wörtern</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{name}, a document that is not open (SHA-256 {sha}):</source>
        <translation>{name}, ein Dokument, das nicht offen ist (SHA-256 {sha}):</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (changed since: was “{was}”, now “{now}”):</source>
        <translation>{name}, Zeichen {start} bis {end} (seither geändert: war „{was}“, jetzt „{now}“):</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end}:</source>
        <translation>{name}, Zeichen {start} bis {end}:</translation>
    </message>
    <message>
        <source>{name}, not found any more; it stood at characters {start} to {end}:</source>
        <translation>{name}, nicht mehr zu finden; stand an Zeichen {start} bis {end}:</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (the words about it are others than when it was written):</source>
        <translation>{name}, Zeichen {start} bis {end} (die Wörter ringsum sind andere als beim Schreiben):</translation>
    </message>
    <message>
        <source>Written {date}</source>
        <translation>Geschrieben {date}</translation>
    </message>
    <message>
        <source>Written {date}, changed {later}</source>
        <translation>Geschrieben {date}, geändert {later}</translation>
    </message>
    <message>
        <source>{dates}; settled</source>
        <translation>{dates}; erledigt</translation>
    </message>
    <message>
        <source>it needs Typst: install recension[edition]</source>
        <translation>dafür ist Typst nötig: Installieren Sie recension[edition]</translation>
    </message>
    <message>
        <source>Memo of comparison</source>
        <translation>Vergleichsvermerk</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Witness {sigil}</source>
        <translation>Zeuge {sigil}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>Rahmung</translation>
    </message>
    <message>
        <source>spelling, marks or spaces differ</source>
        <translation>Schreibung, Zeichen oder Abstände weichen ab</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>in B alone</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>in A alone</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>here the other text has more</source>
        <translation>hier hat der andere Text mehr</translation>
    </message>
    <message>
        <source>number of the difference</source>
        <translation>Nummer des Unterschieds</translation>
    </message>
    <message>
        <source>A’s words, then B’s</source>
        <translation>Wörter von A, dann von B</translation>
    </message>
    <message>
        <source>words of the publisher’s own</source>
        <translation>eigene Worte des Herausgebers</translation>
    </message>
    <message>
        <source>a passage that stands elsewhere in the other text</source>
        <translation>eine Textstelle, die im anderen Text woanders steht</translation>
    </message>
    <message>
        <source>note in the margin</source>
        <translation>Notiz am Rand</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>Textstelle {number}</translation>
    </message>
    <message>
        <source>in {sigil} alone</source>
        <translation>nur in {sigil}</translation>
    </message>
    <message>
        <source>on difference {number}</source>
        <translation>zu Unterschied {number}</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>zu „{words}“</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Notizen ohne Stelle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Unterschiede ({count})</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Rahmung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>Comparison of “{first}” and “{second}”</source>
        <translation>Vergleich von „{first}“ und „{second}“</translation>
    </message>
    <message>
        <source>Tracked changes: accepted, this is B; rejected, it is A. All differences are tracked.</source>
        <translation>Nachverfolgte Änderungen: angenommen ist es B, abgelehnt A. Alle Unterschiede sind nachverfolgt.</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>und {count} weitere; --json nennt alle</translation>
    </message>
    <message>
        <source>Not read: {path}: {reason}</source>
        <translation>Nicht gelesen: {path}: {reason}</translation>
    </message>
    <message>
        <source>Not complete: {limit}</source>
        <translation>Nicht vollständig: {limit}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Neu geschrieben</translation>
    </message>
    <message>
        <source>Marked omission</source>
        <translation>Gekennzeichnete Auslassung</translation>
    </message>
    <message>
        <source>Start in A</source>
        <translation>Anfang in A</translation>
    </message>
    <message>
        <source>End in A</source>
        <translation>Ende in A</translation>
    </message>
    <message>
        <source>Start in B</source>
        <translation>Anfang in B</translation>
    </message>
    <message>
        <source>End in B</source>
        <translation>Ende in B</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>{count} rows did not fit into a sheet.</source>
        <translation>{count} Zeilen passten nicht auf ein Blatt.</translation>
    </message>
    <message numerus="yes">
        <source>%n text was longer than a cell can be; its end is missing.</source>
        <comment>%n texts were longer than a cell can be; their ends are missing.</comment>
        <translation>
            <numerusform>%n Text war länger, als eine Zelle sein kann; sein Ende fehlt.</numerusform>
            <numerusform>%n Texte waren länger, als eine Zelle sein kann; ihre Enden fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is that of A. Between the two anchors of an entry B has its reading instead.</source>
        <translation>Der Text ist der von A. Zwischen den beiden Ankern eines Eintrags hat B stattdessen seine Lesart.</translation>
    </message>
    <message>
        <source>Paragraphs that one text alone has stand within a reading.</source>
        <translation>Absätze, die nur ein Text hat, stehen innerhalb einer Lesart.</translation>
    </message>
    <message>
        <source>Both texts are whole. An entry names a stretch of each by the anchors round it.</source>
        <translation>Beide Texte sind vollständig. Ein Eintrag nennt von jedem einen Abschnitt durch die Anker ringsum.</translation>
    </message>
    <message>
        <source>Move {number}</source>
        <translation>Umstellung {number}</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}), and what stood there was left as it is.</source>
        <translation>„{path}“ ließ sich nicht schreiben ({reason}); was dort stand, blieb, wie es war.</translation>
    </message>
    <message>
        <source>there is a folder or a device of this name</source>
        <translation>so heißt schon ein Ordner oder ein Gerät</translation>
    </message>
    <message>
        <source>A cluster needs Dask; install it with: pip install &apos;recension[cluster]&apos;.</source>
        <translation>Für einen Rechnerverbund ist Dask nötig; installieren Sie es mit: pip install &apos;recension[cluster]&apos;.</translation>
    </message>
    <message>
        <source>{address} asks for TLS: name the certificates in Dask&apos;s configuration, as the README says.</source>
        <translation>{address} verlangt TLS: Nennen Sie die Zertifikate in der Konfiguration von Dask, wie es im README steht.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}; check the address, its certificates, and that it runs.</source>
        <translation>Unter {address} ist kein Dask-Scheduler; prüfen Sie die Adresse, die Zertifikate und ob er läuft.</translation>
    </message>
    <message>
        <source>“{words}” stood in a text that is not open</source>
        <translation>„{words}“ stand in einem Text, der nicht offen ist</translation>
    </message>
    <message>
        <source>“{words}” is found no more in {sigil}</source>
        <translation>„{words}“ ist in {sigil} nicht mehr zu finden</translation>
    </message>
    <message>
        <source>{sigil}: was “{was}”, now “{now}”</source>
        <translation>{sigil}: war „{was}“, jetzt „{now}“</translation>
    </message>
    <message>
        <source>{sigil}: the same words, but others about them</source>
        <translation>{sigil}: dieselben Wörter, aber andere ringsum</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>gerades Anführungszeichen</translation>
    </message>
    <message>
        <source>straight apostrophe</source>
        <translation>gerader Apostroph</translation>
    </message>
    <message>
        <source>curly quotation mark</source>
        <translation>typografisches Anführungszeichen</translation>
    </message>
    <message>
        <source>low quotation mark</source>
        <translation>unteres Anführungszeichen</translation>
    </message>
    <message>
        <source>angle quotation mark</source>
        <translation>spitzes Anführungszeichen</translation>
    </message>
    <message>
        <source>curly apostrophe</source>
        <translation>typografischer Apostroph</translation>
    </message>
    <message>
        <source>ellipsis character</source>
        <translation>Auslassungszeichen</translation>
    </message>
    <message>
        <source>three dots</source>
        <translation>drei Punkte</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>Halbgeviertstrich</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>Geviertstrich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weiches Trennzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>paragraph mark</source>
        <translation>Absatzmarke</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>latin small letter {letter}</source>
        <translation>lateinischer Kleinbuchstabe {letter}</translation>
    </message>
    <message>
        <source>latin capital letter {letter}</source>
        <translation>lateinischer Großbuchstabe {letter}</translation>
    </message>
    <message>
        <source>cyrillic small letter {letter}</source>
        <translation>kyrillischer Kleinbuchstabe {letter}</translation>
    </message>
    <message>
        <source>cyrillic capital letter {letter}</source>
        <translation>kyrillischer Großbuchstabe {letter}</translation>
    </message>
    <message>
        <source>greek small letter {letter}</source>
        <translation>griechischer Kleinbuchstabe {letter}</translation>
    </message>
    <message>
        <source>greek capital letter {letter}</source>
        <translation>griechischer Großbuchstabe {letter}</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>öffnende Klammer</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>schließende Klammer</translation>
    </message>
    <message>
        <source>left square bracket</source>
        <translation>öffnende eckige Klammer</translation>
    </message>
    <message>
        <source>right square bracket</source>
        <translation>schließende eckige Klammer</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>solidus</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>Aufzählungspunkt</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>Punkt auf Mitte</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>Paragraphzeichen</translation>
    </message>
    <message>
        <source>pilcrow sign</source>
        <translation>Absatzzeichen</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>Gradzeichen</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>Rautezeichen</translation>
    </message>
    <message>
        <source>numero sign</source>
        <translation>Numerozeichen</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>plus sign</source>
        <translation>Pluszeichen</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>Minuszeichen</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>low line</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>vertical line</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>dagger</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>figure dash</source>
        <translation>Ziffernstrich</translation>
    </message>
    <message>
        <source>horizontal bar</source>
        <translation>waagerechter Strich</translation>
    </message>
    <message>
        <source>non-breaking hyphen</source>
        <translation>geschützter Bindestrich</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>single low-9 quotation mark</source>
        <translation>einfaches unteres Anführungszeichen</translation>
    </message>
    <message>
        <source>grave accent</source>
        <translation>Gravis</translation>
    </message>
    <message>
        <source>acute accent</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>schmales Leerzeichen</translation>
    </message>
    <message>
        <source>hair space</source>
        <translation>Haarspatium</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>Halbgeviert</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>Geviert</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>geschütztes Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>Verbinder ohne Breite</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>Trenner ohne Breite</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>arabic letter mark</source>
        <translation>arabische Schriftmarke</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>Marke links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>Marke rechts nach links</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>Einbettung links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>Einbettung rechts nach links</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>erzwungen links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>erzwungen rechts nach links</translation>
    </message>
    <message>
        <source>pop directional formatting</source>
        <translation>Ende der Richtungsangabe</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>abgegrenzt links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>abgegrenzt rechts nach links</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>abgegrenzt nach dem ersten Zeichen</translation>
    </message>
    <message>
        <source>pop directional isolate</source>
        <translation>Ende der Abgrenzung</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>Zeilentrenner</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>Absatztrenner</translation>
    </message>
    <message>
        <source>combining acute accent</source>
        <translation>kombinierender Akut</translation>
    </message>
    <message>
        <source>combining grave accent</source>
        <translation>kombinierender Gravis</translation>
    </message>
    <message>
        <source>combining diaeresis</source>
        <translation>kombinierendes Trema</translation>
    </message>
    <message>
        <source>combining breve</source>
        <translation>kombinierendes Breve</translation>
    </message>
    <message>
        <source>{base} in A, {reading} in {sigil}</source>
        <translation>{base} in A, {reading} in {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>{number} line break</source>
        <comment>{number} line breaks</comment>
        <translation>
            <numerusform>{number} Zeilenumbruch</numerusform>
            <numerusform>{number} Zeilenumbrüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} space</source>
        <comment>{number} spaces</comment>
        <translation>
            <numerusform>{number} Leerzeichen</numerusform>
            <numerusform>{number} Leerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>Absatzumbruch</translation>
    </message>
    <message numerus="yes">
        <source>%n space</source>
        <comment>%n spaces</comment>
        <translation>
            <numerusform>%n Leerzeichen</numerusform>
            <numerusform>%n Leerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>character {code}</source>
        <translation>Zeichen {code}</translation>
    </message>
    <message>
        <source>Aligned with each other</source>
        <translation>Einander zugeordnet</translation>
    </message>
    <message>
        <source>decision: these two are aligned</source>
        <translation>Entscheidung: einander zugeordnet</translation>
    </message>
    <message>
        <source>Not the same passage</source>
        <translation>Nicht dieselbe Textstelle</translation>
    </message>
    <message>
        <source>decision: not the same passage</source>
        <translation>Entscheidung: nicht dieselbe Textstelle</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>decision: split in two</source>
        <translation>Entscheidung: geteilt</translation>
    </message>
    <message>
        <source>Joined into one</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>decision: joined into one</source>
        <translation>Entscheidung: verbunden</translation>
    </message>
    <message>
        <source>decision: this is framing</source>
        <translation>Entscheidung: das ist Rahmung</translation>
    </message>
    <message>
        <source>A variant, no framing</source>
        <translation>Eine Variante, keine Rahmung</translation>
    </message>
    <message>
        <source>decision: a variant, no framing</source>
        <translation>Entscheidung: eine Variante, keine Rahmung</translation>
    </message>
    <message>
        <source>Role in the framing</source>
        <translation>Rolle in der Rahmung</translation>
    </message>
    <message>
        <source>decision: another role in the framing</source>
        <translation>Entscheidung: andere Rolle in der Rahmung</translation>
    </message>
    <message>
        <source>The same everywhere</source>
        <translation>Überall gleich</translation>
    </message>
    <message>
        <source>rule: the same everywhere</source>
        <translation>Regel: überall gleich</translation>
    </message>
    <message>
        <source>A decision of another version</source>
        <translation>Eine Entscheidung einer anderen Version</translation>
    </message>
    <message>
        <source>a decision of another version</source>
        <translation>eine Entscheidung einer anderen Version</translation>
    </message>
    <message>
        <source>Framing called “{role}”</source>
        <translation>Rahmung als „{role}“ bezeichnet</translation>
    </message>
    <message>
        <source>Your alignment: you set these two passages beside each other.</source>
        <translation>Ihre Zuordnung: Sie haben diese beiden Textstellen nebeneinandergestellt.</translation>
    </message>
    <message>
        <source>Your variant: you decided where it begins and ends.</source>
        <translation>Ihre Variante: Sie haben bestimmt, wo sie beginnt und endet.</translation>
    </message>
    <message>
        <source>By your rule “{lemma}” = “{text}” these two count as the same everywhere.</source>
        <translation>Nach Ihrer Regel „{lemma}“ = „{text}“ gelten diese beiden überall als gleich.</translation>
    </message>
    <message>
        <source>“{words}” in {sigil} is marked. Select its partner in {other} and press Alt+S again; Esc drops it.</source>
        <translation>„{words}“ in {sigil} ist vorgemerkt. Markieren Sie das Gegenstück in {other} und drücken Sie noch einmal Alt+S; Esc verwirft es.</translation>
    </message>
    <message>
        <source>The same words stand in another place</source>
        <translation>Dieselben Wörter stehen an anderer Stelle</translation>
    </message>
    <message>
        <source>Words were left out, put in or replaced</source>
        <translation>Wörter wurden ausgelassen, eingefügt oder ersetzt</translation>
    </message>
    <message>
        <source>An editor&apos;s own additions, which stand in brackets or are marked as such</source>
        <translation>Eigene Zusätze eines Herausgebers, in Klammern oder so gekennzeichnet</translation>
    </message>
    <message>
        <source>The same word is spelt in another way</source>
        <translation>Dasselbe Wort ist anders geschrieben</translation>
    </message>
    <message>
        <source>Commas, full stops and other marks differ</source>
        <translation>Kommas, Punkte und andere Zeichen unterscheiden sich</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden sich</translation>
    </message>
    <message>
        <source>The same mark has another shape, as curly and straight quotation marks have</source>
        <translation>Dasselbe Zeichen hat eine andere Form, etwa ein typografisches und ein gerades Anführungszeichen</translation>
    </message>
    <message>
        <source>Spaces, lines or paragraphs are divided in another way</source>
        <translation>Leerzeichen, Zeilen oder Absätze sind anders gesetzt</translation>
    </message>
    <message>
        <source>B has words that A lacks</source>
        <translation>B hat Wörter, die A fehlen</translation>
    </message>
    <message>
        <source>A has words that B lacks</source>
        <translation>A hat Wörter, die B fehlen</translation>
    </message>
    <message>
        <source>Words of A stand in B in another form, or others in their place</source>
        <translation>Wörter von A stehen in B in anderer Form, oder andere an ihrer Stelle</translation>
    </message>
    <message>
        <source>One side denies what the other says</source>
        <translation>Eine Seite verneint, was die andere sagt</translation>
    </message>
    <message>
        <source>A number is not the same in both</source>
        <translation>Eine Zahl ist nicht in beiden gleich</translation>
    </message>
    <message>
        <source>A date is not the same in both</source>
        <translation>Ein Datum ist nicht in beiden gleich</translation>
    </message>
    <message>
        <source>A name is not the same in both</source>
        <translation>Ein Name ist nicht in beiden gleich</translation>
    </message>
    <message>
        <source>How sure, allowed or necessary something is was changed, as from “may” to “must”</source>
        <translation>Wie sicher, erlaubt oder nötig etwas ist, wurde geändert, etwa von „kann“ zu „muss“</translation>
    </message>
    <message>
        <source>Each place where a passage that both texts share is not the same</source>
        <translation>Jede Stelle, an der eine gemeinsame Textstelle nicht gleich lautet</translation>
    </message>
    <message>
        <source>Each stretch that both texts share, however its words were changed</source>
        <translation>Jeder Abschnitt, den beide Texte gemeinsam haben, wie auch immer seine Wörter geändert wurden</translation>
    </message>
    <message>
        <source>“{words}” with {count}</source>
        <translation>„{words}“ ({count})</translation>
    </message>
    <message>
        <source>{meaning}, such as {example}.</source>
        <translation>{meaning}, etwa {example}.</translation>
    </message>
    <message>
        <source>What stands around the shared passages in one text alone: the publisher&apos;s own words</source>
        <translation>Was nur in einem Text um die gemeinsamen Textstellen steht: die eigenen Worte des Herausgebers</translation>
    </message>
    <message>
        <source>the {role} “{words}” of {sigil}</source>
        <translation>{role} „{words}“ ({sigil})</translation>
    </message>
    <message>
        <source>variant {number} ({words})</source>
        <translation>Variante {number} ({words})</translation>
    </message>
    <message>
        <source>nothing in {sigil}</source>
        <translation>nichts in {sigil}</translation>
    </message>
    <message>
        <source>“{words}” in {sigil}</source>
        <translation>„{words}“ in {sigil}</translation>
    </message>
    <message>
        <source>The two share no passage.</source>
        <translation>Die beiden haben keine Textstelle gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>Both carry one passage of %n word</source>
        <comment>Both carry one passage of %n words</comment>
        <translation>
            <numerusform>Beide enthalten eine Textstelle von %n Wort</numerusform>
            <numerusform>Beide enthalten eine Textstelle von %n Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both carry %n passage, {words}</source>
        <comment>Both carry %n passages, {words} in all</comment>
        <translation>
            <numerusform>Beide enthalten %n Textstelle, {words}</numerusform>
            <numerusform>Beide enthalten %n Textstellen, zusammen {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, the same to the letter.</source>
        <translation>{carried}, bis auf den Buchstaben gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <comment>%n places</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, word for word; they differ in {places}: {kinds}.</source>
        <translation>{carried}, Wort für Wort gleich, mit Unterschieden an {places} ({kinds}).</translation>
    </message>
    <message>
        <source>{carried}, and differ in {places}: {kinds}.</source>
        <translation>{carried}, mit Unterschieden an {places} ({kinds}).</translation>
    </message>
    <message>
        <source>{sigil} speaks of {spoken}</source>
        <translation>{sigil} spricht von: {spoken}</translation>
    </message>
    <message>
        <source>{sigil} in {number} that speak of {spoken}</source>
        <translation>{sigil} ({number}) von: {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>Neither introduces it in words of its own.</source>
        <comment>Neither introduces them in words of its own.</comment>
        <translation>
            <numerusform>Keiner leitet sie mit eigenen Worten ein.</numerusform>
            <numerusform>Keiner leitet sie mit eigenen Worten ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} does not introduce it</source>
        <comment>{sigil} does not introduce them</comment>
        <translation>
            <numerusform>{sigil} leitet sie nicht ein</numerusform>
            <numerusform>{sigil} leitet sie nicht ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words} that speak of {spoken}</source>
        <comment>{sigil} introduces them in {words} that speak of {spoken}</comment>
        <translation>
            <numerusform>{sigil} leitet sie ein ({words}) und spricht von: {spoken}</numerusform>
            <numerusform>{sigil} leitet sie ein ({words}) und spricht von: {spoken}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words}</source>
        <comment>{sigil} introduces them in {words}</comment>
        <translation>
            <numerusform>{sigil} leitet sie ein ({words})</numerusform>
            <numerusform>{sigil} leitet sie ein ({words})</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation>{count}&#xa0;×&#xa0;Redaktion</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count}&#xa0;×&#xa0;{level}</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>%n moved</comment>
        <translation>
            <numerusform>%n umgestellt</numerusform>
            <numerusform>%n umgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in both, the same</source>
        <translation>{words} in beiden, gleich</translation>
    </message>
    <message>
        <source>{words} in A</source>
        <translation>{words} in A</translation>
    </message>
    <message>
        <source>The shared passage</source>
        <translation>Die gemeinsame Textstelle</translation>
    </message>
    <message>
        <source>Passage {number}: “{words}”</source>
        <translation>Textstelle {number}: „{words}“</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference</source>
        <comment>%n differences</comment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>{differences}: {kinds}</source>
        <translation>{differences}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage more</source>
        <comment>%n shared passages more</comment>
        <translation>
            <numerusform>%n weitere gemeinsame Textstelle</numerusform>
            <numerusform>%n weitere gemeinsame Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in the text</source>
        <translation>Kein Datum im Text</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add date or address</source>
        <translation>Datum oder Adresse angeben</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage of {words}</source>
        <comment>%n shared passages, {words} in all</comment>
        <translation>
            <numerusform>%n gemeinsame Textstelle, {words}</numerusform>
            <numerusform>%n gemeinsame Textstellen, zusammen {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages}, no word of it changed</source>
        <translation>{passages}, kein Wort davon geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n echo</source>
        <comment>%n echoes</comment>
        <translation>
            <numerusform>%n Anklang</numerusform>
            <numerusform>%n Anklänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Framing: {parts}</source>
        <translation>Rahmung: {parts}</translation>
    </message>
    <message>
        <source>No shared passage</source>
        <translation>Keine gemeinsame Textstelle</translation>
    </message>
    <message>
        <source>{count} in {sigil}</source>
        <translation>{count} in {sigil}</translation>
    </message>
    <message>
        <source>none in {sigil}</source>
        <translation>keine in {sigil}</translation>
    </message>
    <message>
        <source>Counted together: {forms}.</source>
        <translation>Zusammen gezählt: {forms}.</translation>
    </message>
    <message>
        <source>The shared passage has it too.</source>
        <translation>Steht auch in der gemeinsamen Textstelle.</translation>
    </message>
    <message>
        <source>Words said equally often are ordered: first those that the shared passage lacks, then those that a headline takes up, then by their length.</source>
        <translation>Gleich häufige Wörter sind so geordnet: zuerst die, die der gemeinsamen Textstelle fehlen, dann die aus einer Überschrift, dann nach der Länge.</translation>
    </message>
    <message>
        <source>says more often than {sigil}</source>
        <translation>sagt öfter als {sigil}</translation>
    </message>
    <message>
        <source>Full bar: its own side; open bar: the other.</source>
        <translation>Voller Balken: die eigene Seite; leerer Balken: die andere.</translation>
    </message>
    <message numerus="yes">
        <source>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</source>
        <comment>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</comment>
        <translation>
            <numerusform>Die Rahmung von {shorter} ist die kürzere: Ein Wort darin wiegt so viel wie %n in der von {longer}.</numerusform>
            <numerusform>Die Rahmung von {shorter} ist die kürzere: Ein Wort darin wiegt so viel wie %n in der von {longer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>shared passage</source>
        <translation>gemeinsame Textstelle</translation>
    </message>
    <message>
        <source>Echo, {strength}, {places}: {first}; {second}. Both have: {words}</source>
        <translation>Anklang, {strength}, {places}: {first}; {second}. In beiden: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n word</source>
        <comment>Show the other %n words</comment>
        <translation>
            <numerusform>Das andere %n Wort zeigen</numerusform>
            <numerusform>Die anderen %n Wörter zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>%n paragraphs</comment>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <translation>Notiz zu „{words}“</translation>
    </message>
    <message>
        <source>Note on a place without words</source>
        <translation>Notiz zu einer Stelle ohne Wörter</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>tagged: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>without tags</source>
        <translation>ohne Schlagwörter</translation>
    </message>
    <message>
        <source>attached to other words</source>
        <translation>an andere Wörter geheftet</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>behalten, wie sie ist</translation>
    </message>
    <message>
        <source>taken back – {decision}</source>
        <translation>zurückgenommen – {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n variant</source>
        <comment>%n variants</comment>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>Variant: {words}</source>
        <translation>Variante: {words}</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>als gelesen gekennzeichnet</translation>
    </message>
    <message>
        <source>marked as not read</source>
        <translation>als ungelesen gekennzeichnet</translation>
    </message>
    <message>
        <source>put back to the program’s</source>
        <translation>zurück zur Fassung des Programms</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>described anew ({fields})</source>
        <translation>neu beschrieben ({fields})</translation>
    </message>
    <message>
        <source>read anew ({choices})</source>
        <translation>anders gelesen ({choices})</translation>
    </message>
    <message>
        <source>read as usual</source>
        <translation>wie üblich gelesen</translation>
    </message>
    <message>
        <source>Substantives</source>
        <translation>Inhaltliche</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Accidentals</source>
        <translation>Formale</translation>
    </message>
    <message>
        <source>{sigil} has other words here</source>
        <translation>{sigil} hat hier andere Wörter</translation>
    </message>
    <message>
        <source>left out in {sigil}; a caret shows the place there</source>
        <translation>in {sigil} ausgelassen; dort zeigt ein Häkchen die Stelle</translation>
    </message>
    <message>
        <source>put in by {sigil}; a caret shows the place in A</source>
        <translation>von {sigil} eingefügt; ein Häkchen zeigt die Stelle in A</translation>
    </message>
    <message>
        <source>a note of yours is on these words</source>
        <translation>zu diesen Wörtern gibt es eine Notiz von Ihnen</translation>
    </message>
    <message>
        <source>you have marked it as read</source>
        <translation>Sie haben es als gelesen gekennzeichnet</translation>
    </message>
    <message>
        <source>made so by a decision of yours</source>
        <translation>durch eine Entscheidung von Ihnen so</translation>
    </message>
    <message>
        <source>the variant where you are</source>
        <translation>die Variante, bei der Sie sind</translation>
    </message>
    <message>
        <source>a stretch written anew, one variant as a whole</source>
        <translation>ein neu geschriebener Abschnitt, als Ganzes eine Variante</translation>
    </message>
    <message>
        <source>stands elsewhere in the other text; the arrow points there</source>
        <translation>steht im anderen Text woanders; der Pfeil zeigt dorthin</translation>
    </message>
    <message>
        <source>spelt or printed otherwise</source>
        <translation>anders geschrieben oder gedruckt</translation>
    </message>
    <message>
        <source>a passage that both texts have, joined by a band</source>
        <translation>eine Textstelle, die beide haben, durch ein Band verbunden</translation>
    </message>
    <message>
        <source>the publisher&apos;s own words, with their role above them</source>
        <translation>die eigenen Worte des Herausgebers, mit ihrer Rolle darüber</translation>
    </message>
    <message>
        <source>words of the web page, not of the author</source>
        <translation>Worte der Webseite, nicht des Autors</translation>
    </message>
    <message>
        <source>says the same as the other text in other words</source>
        <translation>sagt dasselbe wie der andere Text mit anderen Worten</translation>
    </message>
    <message numerus="yes">
        <source>They share %n passage</source>
        <comment>They share %n passages</comment>
        <translation>
            <numerusform>Sie haben %n Textstelle gemeinsam</numerusform>
            <numerusform>Sie haben %n Textstellen gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference is counted in it</source>
        <comment>%n differences are counted in it</comment>
        <translation>
            <numerusform>%n Unterschied ist darin gezählt</numerusform>
            <numerusform>%n Unterschiede sind darin gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference is counted in it</source>
        <translation>kein Unterschied ist darin gezählt</translation>
    </message>
    <message>
        <source>{carried}, {words}; {places}.</source>
        <translation>{carried}, {words}; {places}.</translation>
    </message>
    <message>
        <source>Silent omissions: none.</source>
        <translation>Stillschweigende Auslassungen: keine.</translation>
    </message>
    <message>
        <source>No word was changed.</source>
        <translation>Kein Wort wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference touches the sense</source>
        <comment>%n differences touch the sense</comment>
        <translation>
            <numerusform>%n Unterschied betrifft den Sinn</numerusform>
            <numerusform>%n Unterschiede betreffen den Sinn</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: {kinds}.</source>
        <translation>{total}: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch was written anew.</source>
        <comment>%n stretches were written anew.</comment>
        <translation>
            <numerusform>%n Abschnitt wurde neu geschrieben.</numerusform>
            <numerusform>%n Abschnitte wurden neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent omissions: {count}.</source>
        <translation>Stillschweigende Auslassungen: {count}.</translation>
    </message>
    <message>
        <source>Omissions that are marked in the text: {count}.</source>
        <translation>Im Text gekennzeichnete Auslassungen: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n omission in B</source>
        <comment>%n omissions in B</comment>
        <translation>
            <numerusform>%n Auslassung in B</numerusform>
            <numerusform>%n Auslassungen in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion in B</source>
        <comment>%n insertions in B</comment>
        <translation>
            <numerusform>%n Einfügung in B</numerusform>
            <numerusform>%n Einfügungen in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitution</source>
        <comment>%n substitutions</comment>
        <translation>
            <numerusform>%n Ersetzung</numerusform>
            <numerusform>%n Ersetzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>To be checked: {flags}.</source>
        <translation>Zu prüfen: {flags}.</translation>
    </message>
    <message numerus="yes">
        <source>After it, {parts}.</source>
        <comment>After them, {parts}.</comment>
        <translation>
            <numerusform>Danach: {parts}.</numerusform>
            <numerusform>Danach: {parts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the midst of it, {parts}.</source>
        <comment>In the midst of them, {parts}.</comment>
        <translation>
            <numerusform>Mittendrin: {parts}.</numerusform>
            <numerusform>Mittendrin: {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigil} adds {words}</source>
        <translation>{sigil} fügt {words} hinzu</translation>
    </message>
    <message>
        <source>{first} and {sigil} {number}</source>
        <translation>{first} und {sigil} {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence of A is likely said by B in other words.</source>
        <comment>%n sentences of A are likely said by B in other words.</comment>
        <translation>
            <numerusform>%n Satz von A gibt B wahrscheinlich mit anderen Worten wieder.</numerusform>
            <numerusform>%n Sätze von A gibt B wahrscheinlich mit anderen Worten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the comparison: differences of {levels}.</source>
        <translation>Nicht verglichen: Unterschiede der Ebenen {levels}.</translation>
    </message>
    <message>
        <source>Open two texts first.</source>
        <translation>Öffnen Sie zuerst zwei Texte.</translation>
    </message>
    <message>
        <source>Nothing is open that could be compared again.</source>
        <translation>Es ist nichts offen, was sich neu vergleichen ließe.</translation>
    </message>
    <message>
        <source>They are compared as versions of one work already.</source>
        <translation>Sie werden schon als Fassungen eines Werks verglichen.</translation>
    </message>
    <message>
        <source>Nothing is under way that could be stopped.</source>
        <translation>Es läuft nichts, was sich abbrechen ließe.</translation>
    </message>
    <message>
        <source>This pair has no variant.</source>
        <translation>Dieses Paar hat keine Variante.</translation>
    </message>
    <message>
        <source>No variant is shown.</source>
        <translation>Keine Variante wird gezeigt.</translation>
    </message>
    <message>
        <source>No variant is hidden.</source>
        <translation>Keine Variante ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Go to a variant first.</source>
        <translation>Gehen Sie zuerst zu einer Variante.</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first.</source>
        <translation>Wählen Sie zuerst eine Variante oder markieren Sie Wörter.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Markieren Sie zuerst Wörter.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Hier gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>You have written no note yet.</source>
        <translation>Sie haben noch keine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>This is for a note whose words are gone.</source>
        <translation>Das gilt für eine Notiz, deren Wörter fehlen.</translation>
    </message>
    <message>
        <source>Neither text has a picture of its pages.</source>
        <translation>Keiner der Texte hat ein Bild seiner Seiten.</translation>
    </message>
    <message>
        <source>Neither text is a scan, and no page is without words.</source>
        <translation>Keiner der Texte ist ein Scan, und keine Seite ist ohne Wörter.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Es gibt keine Änderung zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no screen before this one.</source>
        <translation>Vor dieser Ansicht gibt es keine.</translation>
    </message>
    <message>
        <source>Go back to the texts first.</source>
        <translation>Gehen Sie zuerst zu den Texten zurück.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>Absätze {first}–{last}</translation>
    </message>
    <message>
        <source>(beginning)</source>
        <translation>(Anfang)</translation>
    </message>
    <message>
        <source>Check: negation. One side denies what the other says, or denies it in other words.</source>
        <translation>Zu prüfen: Verneinung. Eine Seite verneint, was die andere sagt, oder verneint es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Check: number. The figures are not the same on both sides.</source>
        <translation>Zu prüfen: Zahl. Die Zahlen sind auf beiden Seiten nicht gleich.</translation>
    </message>
    <message>
        <source>Check: date. The dates are not the same on both sides.</source>
        <translation>Zu prüfen: Datum. Die Daten sind auf beiden Seiten nicht gleich.</translation>
    </message>
    <message>
        <source>Check: name. A name is not the same on both sides.</source>
        <translation>Zu prüfen: Name. Ein Name ist auf beiden Seiten nicht gleich.</translation>
    </message>
    <message>
        <source>Check: modal verb. What must, may or will be is not the same on both sides.</source>
        <translation>Zu prüfen: Modalverb. Was sein muss, kann oder wird, ist auf beiden Seiten nicht gleich.</translation>
    </message>
    <message>
        <source>The same words stand elsewhere too, so that another alignment would be as good.</source>
        <translation>Dieselben Wörter stehen auch anderswo, eine andere Zuordnung wäre also ebenso gut.</translation>
    </message>
    <message>
        <source>{sigil} says by a mark that words are left out here.</source>
        <translation>{sigil} zeigt durch ein Zeichen an, dass hier Wörter ausgelassen sind.</translation>
    </message>
    <message>
        <source>{sigil} leaves the words out in silence: no mark says that they are gone.</source>
        <translation>{sigil} lässt die Wörter stillschweigend aus: Kein Zeichen sagt, dass sie fehlen.</translation>
    </message>
    <message>
        <source>Aligned because the word before it is the same on both sides.</source>
        <translation>Zugeordnet, weil das Wort davor auf beiden Seiten übereinstimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n word or more</source>
        <comment>%n words or more</comment>
        <translation>
            <numerusform>%n Wort oder mehr</numerusform>
            <numerusform>%n Wörter oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned because the {words} before it are the same on both sides.</source>
        <translation>Zugeordnet, weil beide Seiten davor übereinstimmen: {words}.</translation>
    </message>
    <message>
        <source>Aligned because the word after it is the same on both sides.</source>
        <translation>Zugeordnet, weil das Wort danach auf beiden Seiten übereinstimmt.</translation>
    </message>
    <message>
        <source>Aligned because the {words} after it are the same on both sides.</source>
        <translation>Zugeordnet, weil beide Seiten danach übereinstimmen: {words}.</translation>
    </message>
    <message>
        <source>Aligned because {before} before it and {after} after it are the same on both sides.</source>
        <translation>Zugeordnet, weil beide Seiten davor ({before}) und danach ({after}) übereinstimmen.</translation>
    </message>
    <message>
        <source>Aligned because one word is the same on both sides.</source>
        <translation>Zugeordnet, weil ein Wort auf beiden Seiten gleich ist.</translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, and is the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, every one of them the same.</comment>
        <translation>
            <numerusform>Zugeordnet, weil %n Wort auf beiden Seiten in derselben Reihenfolge steht und gleich ist.</numerusform>
            <numerusform>Zugeordnet, weil %n Wörter auf beiden Seiten in derselben Reihenfolge stehen und alle gleich sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, {share} of it the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, {share} of them the same.</comment>
        <translation>
            <numerusform>Zugeordnet, weil %n Wort auf beiden Seiten in derselben Reihenfolge steht, {share} davon gleich.</numerusform>
            <numerusform>Zugeordnet, weil %n Wörter auf beiden Seiten in derselben Reihenfolge stehen, {share} davon gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Von hier umgestellt: In {sigil} stehen diese Wörter weiter vorn, in Textstelle {number}.</translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Von hier umgestellt: In {sigil} stehen diese Wörter weiter hinten, in Textstelle {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Hierher umgestellt: In {sigil} stehen diese Wörter weiter vorn, in Textstelle {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Hierher umgestellt: In {sigil} stehen diese Wörter weiter hinten, in Textstelle {number}.</translation>
    </message>
    <message>
        <source>Moved: in A it stands {here}; in {sigil} it stands {there}.</source>
        <translation>Umgestellt: In A steht es {here}; in {sigil} steht es {there}.</translation>
    </message>
    <message>
        <source>at the very beginning</source>
        <translation>ganz am Anfang</translation>
    </message>
    <message>
        <source>after “…{words}”, {share} into the text</source>
        <translation>nach „…{words}“, bei {share} des Textes</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, the same to the letter.</source>
        <translation>Die beiden haben {words} gemeinsam ({passages}), bis auf den Buchstaben gleich.</translation>
    </message>
    <message>
        <source>B keeps {same} of A’s {words}, with {variants}.</source>
        <translation>Von A sind {same} Wörter in B erhalten (insgesamt {words}); {variants}.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, and not one word of them was changed.</source>
        <translation>Die beiden haben {words} gemeinsam ({passages}), und keines davon wurde geändert.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, with {variants}.</source>
        <translation>Die beiden haben {words} gemeinsam ({passages}): {variants}.</translation>
    </message>
    <message>
        <source>These words tell the framing of A ({first}) from the framing of {other} ({second}).</source>
        <translation>Diese Wörter unterscheiden die Rahmung von A ({first}) von der Rahmung von {other} ({second}).</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>Dokumente werden gelesen</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>Verzeichnis wird angelegt</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>finding passages</source>
        <translation>Textstellen werden gesucht</translation>
    </message>
    <message>
        <source>listening for echoes</source>
        <translation>Anklänge werden gesucht</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>Gruppen werden gebildet</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {words}: {passages} in more than one of them</source>
        <translation>{documents}, {words}: {passages} in mehr als einem davon</translation>
    </message>
    <message>
        <source>{words} in {documents}, {likeness}</source>
        <translation>{words} ({documents}), {likeness}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {count}</source>
        <translation>{stage}: {done} von {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{said}, {rate} a second, {time} left in this stage</source>
        <translation>{said}, {rate} je Sekunde, noch {time} in diesem Schritt</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>{share} % of the words the same, or more</source>
        <translation>{share} % der Wörter gleich oder mehr</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>Einfügung</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>transposition</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Einschub</translation>
    </message>
    <message>
        <source>lead-out</source>
        <translation>Nachspann</translation>
    </message>
    <message>
        <source>between</source>
        <translation>Zwischentext</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>Modalverb</translation>
    </message>
    <message numerus="yes">
        <source>%n word</source>
        <comment>%n words</comment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (yours)</source>
        <translation>{words} (von Ihnen)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage</source>
        <comment>%n shared passages</comment>
        <translation>
            <numerusform>%n gemeinsame Textstelle</numerusform>
            <numerusform>%n gemeinsame Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in “{folder}”</source>
        <translation>„{name}“ liegt nicht mehr in „{folder}“</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer where they were</source>
        <translation>„{first}“ und „{second}“ liegen nicht mehr, wo sie waren</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer in “{folder}”</source>
        <translation>„{first}“ und „{second}“ liegen nicht mehr in „{folder}“</translation>
    </message>
    <message>
        <source>Back to “{first}” and “{second}”</source>
        <translation>Zurück zu „{first}“ und „{second}“</translation>
    </message>
    <message>
        <source>{gone}; their texts stand here as read last, and the notes are kept.</source>
        <translation>{gone}; ihre Texte stehen hier, wie sie zuletzt gelesen wurden, und die Notizen sind erhalten.</translation>
    </message>
    <message>
        <source>{gone}; its text stands here as read last, and the notes are kept.</source>
        <translation>{gone}; sein Text steht hier, wie er zuletzt gelesen wurde, und die Notizen sind erhalten.</translation>
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
        <translation>{share} unverändert</translation>
    </message>
    <message>
        <source>check: {flags}</source>
        <translation>zu prüfen: {flags}</translation>
    </message>
    <message>
        <source>marked in the text</source>
        <translation>im Text gekennzeichnet</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stillschweigend</translation>
    </message>
    <message>
        <source>The same by your rule</source>
        <translation>Nach Ihrer Regel gleich</translation>
    </message>
    <message>
        <source>rewritten stretch in {heading}</source>
        <translation>neu geschriebener Abschnitt in {heading}</translation>
    </message>
    <message>
        <source>rewritten stretch</source>
        <translation>neu geschriebener Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n word became {reading}</source>
        <comment>%n words became {reading}</comment>
        <translation>
            <numerusform>%n Wort, jetzt {reading}</numerusform>
            <numerusform>%n Wörter, jetzt {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept</source>
        <comment>%n of them kept</comment>
        <translation>
            <numerusform>%n davon erhalten</numerusform>
            <numerusform>%n davon erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them kept</source>
        <translation>keins davon erhalten</translation>
    </message>
    <message numerus="yes">
        <source>{base} → %n word</source>
        <comment>{base} → %n words</comment>
        <translation>
            <numerusform>{base} → %n Wort</numerusform>
            <numerusform>{base} → %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>nur kleine</translation>
    </message>
    <message numerus="yes">
        <source>{found}, and %n more letter</source>
        <comment>{found}, and %n more letters</comment>
        <translation>
            <numerusform>{found}, und %n weiterer Buchstabe</numerusform>
            <numerusform>{found}, und %n weitere Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>von hier fort</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher</translation>
    </message>
    <message>
        <source>Variant {number}, hidden</source>
        <translation>Variante {number}, ausgeblendet</translation>
    </message>
    <message>
        <source>Variant {place} of {count}</source>
        <translation>Variante {place} von {count}</translation>
    </message>
    <message>
        <source>Variant {number}, {place} of {count} shown</source>
        <translation>Variante {number}, {place} von {count} gezeigten</translation>
    </message>
    <message>
        <source>“{lemma}” in A, “{text}” in {sigil}</source>
        <translation>„{lemma}“ in A, „{text}“ in {sigil}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{place} of {count} shown</source>
        <translation>{place} von {count} gezeigten</translation>
    </message>
    <message>
        <source>You are at variant {place} of {count}.</source>
        <translation>Sie sind bei Variante {place} von {count}.</translation>
    </message>
    <message>
        <source>You are at variant {number} of the pair: number {place} of the {count} that are shown.</source>
        <translation>Sie sind bei Variante {number} des Paars: Nummer {place} der {count} gezeigten.</translation>
    </message>
    <message>
        <source>Moved within passage {number}</source>
        <translation>Umgestellt innerhalb der Textstelle {number}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Textstelle {number}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>{words} of A</source>
        <translation>{words} von A</translation>
    </message>
    <message numerus="yes">
        <source>{same} of %n word kept in {sigil}</source>
        <comment>{same} of %n words kept in {sigil}</comment>
        <translation>
            <numerusform>{same} von %n Wort in {sigil} erhalten</numerusform>
            <numerusform>{same} von %n Wörtern in {sigil} erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>no substantive variant</source>
        <translation>keine inhaltliche Variante</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive variant</source>
        <comment>%n substantive variants</comment>
        <translation>
            <numerusform>%n inhaltliche Variante</numerusform>
            <numerusform>%n inhaltliche Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accidental</source>
        <comment>%n accidental</comment>
        <translation>
            <numerusform>%n formale</numerusform>
            <numerusform>%n formale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <comment>%n by rule</comment>
        <translation>
            <numerusform>%n nach Regel</numerusform>
            <numerusform>%n nach Regel</numerusform>
        </translation>
    </message>
    <message>
        <source>no framing</source>
        <translation>keine Rahmung</translation>
    </message>
    <message>
        <source>framing: {parts}</source>
        <translation>Rahmung: {parts}</translation>
    </message>
    <message>
        <source>“{title}” has no words, so there is nothing to compare.</source>
        <translation>„{title}“ enthält keine Wörter, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” have no words, so there is nothing to compare.</source>
        <translation>„{first}“ und „{second}“ enthalten keine Wörter, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The two are the same, word for word.</source>
        <translation>Die beiden sind Wort für Wort gleich.</translation>
    </message>
    <message>
        <source>The two share no passage long enough to be more than chance; nothing is aligned.</source>
        <translation>Die beiden haben keine gemeinsame Textstelle, die lang genug wäre, um kein Zufall zu sein; nichts ist zugeordnet.</translation>
    </message>
    <message>
        <source>The two are the same, word for word; only marks that are not words differ.</source>
        <translation>Die beiden sind Wort für Wort gleich; nur Zeichen, die keine Wörter sind, unterscheiden sich.</translation>
    </message>
    <message>
        <source>To be checked: {flags}</source>
        <translation>Zu prüfen: {flags}</translation>
    </message>
    <message>
        <source>{role} of {sigil}</source>
        <translation>{role} von {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>%n word of framing</source>
        <comment>%n words of framing</comment>
        <translation>
            <numerusform>%n Wort Rahmung</numerusform>
            <numerusform>%n Wörter Rahmung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word of furniture</source>
        <comment>%n words of furniture</comment>
        <translation>
            <numerusform>%n Wort Beiwerk</numerusform>
            <numerusform>%n Wörter Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No variant is shown: %n is hidden.</source>
        <comment>No variant is shown: %n are hidden.</comment>
        <translation>
            <numerusform>Keine Variante wird gezeigt: %n ist ausgeblendet.</numerusform>
            <numerusform>Keine Variante wird gezeigt: %n sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No variant of the chosen levels has “{words}” among its changed words. Ctrl+F looks through both texts.</source>
        <translation>Keine Variante der gewählten Ebenen hat „{words}“ unter ihren geänderten Wörtern. Strg+F durchsucht beide Texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level · show all</source>
        <comment>%n hidden by level · show all</comment>
        <translation>
            <numerusform>%n durch Ebene ausgeblendet · alle zeigen</numerusform>
            <numerusform>%n durch Ebene ausgeblendet · alle zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · show all</source>
        <comment>%n hidden by the filter · show all</comment>
        <translation>
            <numerusform>%n durch Filter ausgeblendet · alle zeigen</numerusform>
            <numerusform>%n durch Filter ausgeblendet · alle zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level and filter · show all</source>
        <comment>%n hidden by level and filter · show all</comment>
        <translation>
            <numerusform>%n durch Ebene und Filter ausgeblendet · alle zeigen</numerusform>
            <numerusform>%n durch Ebene und Filter ausgeblendet · alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>In neither text</source>
        <translation>In keinem der Texte</translation>
    </message>
    <message>
        <source>{place} of {count} places</source>
        <translation>{place} von {count} Stellen</translation>
    </message>
    <message>
        <source>No passage was moved: whatever the two share stands in the same order in both.</source>
        <translation>Keine Textstelle wurde umgestellt: Was die beiden gemeinsam haben, steht in beiden in derselben Reihenfolge.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a variant of a moved passage first: %n passage was moved.</source>
        <comment>Choose a variant of a moved passage first: %n passages were moved.</comment>
        <translation>
            <numerusform>Wählen Sie zuerst eine Variante einer umgestellten Textstelle: %n Textstelle wurde umgestellt.</numerusform>
            <numerusform>Wählen Sie zuerst eine Variante einer umgestellten Textstelle: %n Textstellen wurden umgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage {number} was not moved: it stands in its order in both.</source>
        <translation>Textstelle {number} wurde nicht umgestellt: Sie steht in beiden an ihrem Platz.</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the %n word of {sigil} stand in passages that {partner} shares</source>
        <comment>{share} of the %n words of {sigil} stand in passages that {partner} shares</comment>
        <translation>
            <numerusform>{share} von %n Wort in {sigil} in gemeinsamen Textstellen mit {partner}</numerusform>
            <numerusform>{share} der %n Wörter von {sigil} stehen in gemeinsamen Textstellen mit {partner}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} stand unchanged in {partner}, whatever their marks</source>
        <comment>{same} of the %n words of {sigil} stand unchanged in {partner}, whatever their marks</comment>
        <translation>
            <numerusform>{same} von %n Wort in {sigil} unverändert in {partner}, Zeichen nicht gerechnet</numerusform>
            <numerusform>{same} der %n Wörter von {sigil} stehen unverändert in {partner}, Zeichen nicht gerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>{read} von {total} gelesen</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason})</source>
        <translation>der Ordner lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>There is no result of a scan in {folder}.</source>
        <translation>In {folder} liegt kein Ergebnis einer Durchsicht.</translation>
    </message>
    <message>
        <source>Another scan is running on {folder}; wait until it ends.</source>
        <translation>In {folder} läuft schon eine andere Durchsicht; warten Sie, bis sie endet.</translation>
    </message>
    <message>
        <source>it has no column “path”; name each document in one</source>
        <translation>es hat keine Spalte „path“; nennen Sie darin jedes Dokument</translation>
    </message>
    <message>
        <source>The clusters are those that passim found.</source>
        <translation>Die Gruppen hat passim gefunden.</translation>
    </message>
    <message>
        <source>it is not the output of passim (JSON Lines with cluster, id, begin and end)</source>
        <translation>es ist keine Ausgabe von passim (JSON Lines mit cluster, id, begin und end)</translation>
    </message>
    <message>
        <source>The index was of another version, or damaged, and was made again.</source>
        <translation>Das Verzeichnis stammte aus einer anderen Version oder war beschädigt und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>Some documents share so much with others that only their strongest passages were kept.</source>
        <translation>Manche Dokumente haben so viel mit anderen gemeinsam, dass nur ihre stärksten Textstellen behalten wurden.</translation>
    </message>
    <message>
        <source>Echoes were looked for only in the pairs of documents that share most.</source>
        <translation>Anklänge wurden nur in den Dokumentpaaren gesucht, die am meisten gemeinsam haben.</translation>
    </message>
    <message>
        <source>There are more than a thousand million words; the documents beyond were left out.</source>
        <translation>Es sind mehr als eine Milliarde Wörter; die weiteren Dokumente wurden weggelassen.</translation>
    </message>
    <message>
        <source>witness {siglum}</source>
        <translation>Zeuge {siglum}</translation>
    </message>
    <message>
        <source>changes rejected</source>
        <translation>Änderungen abgelehnt</translation>
    </message>
    <message>
        <source>the article alone</source>
        <translation>nur der Artikel</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>ohne Anmerkungen</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>gelesen als {encoding}</translation>
    </message>
    <message>
        <source>text recognized ({languages})</source>
        <translation>Text erkannt ({languages})</translation>
    </message>
    <message>
        <source>it has no pages to choose from</source>
        <translation>es hat keine Seiten, aus denen zu wählen wäre</translation>
    </message>
    <message>
        <source>it has no pages “{pages}”: they run from {first} to {last}</source>
        <translation>es hat keine Seiten „{pages}“: Sie gehen von {first} bis {last}</translation>
    </message>
    <message>
        <source>it is a damaged archive; save it again in the program that made it</source>
        <translation>es ist ein beschädigtes Archiv; speichern Sie es noch einmal in dem Programm, das es erzeugt hat</translation>
    </message>
    <message>
        <source>it has more than {count} members; it is no document</source>
        <translation>es hat mehr als {count} Bestandteile; das ist kein Dokument</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>es ist verschlüsselt; speichern Sie es ohne Kennwort</translation>
    </message>
    <message>
        <source>it grows too large when it is unpacked; save it again, without images</source>
        <translation>es wird beim Entpacken zu groß; speichern Sie es noch einmal ohne Bilder</translation>
    </message>
    <message>
        <source>{reason}; install Recension again</source>
        <translation>{reason}; installieren Sie Recension neu</translation>
    </message>
    <message>
        <source>it is no catalogue ({reason}); install Recension again</source>
        <translation>es ist kein Katalog ({reason}); installieren Sie Recension neu</translation>
    </message>
    <message numerus="yes">
        <source>%n note was left out</source>
        <comment>%n notes were left out</comment>
        <translation>
            <numerusform>%n Anmerkung wurde weggelassen</numerusform>
            <numerusform>%n Anmerkungen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word round the article was left out</source>
        <comment>%n words round the article were left out</comment>
        <translation>
            <numerusform>%n Wort um den Artikel wurde weggelassen</numerusform>
            <numerusform>%n Wörter um den Artikel wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page was left out</source>
        <comment>%n pages were left out</comment>
        <translation>
            <numerusform>%n Seite wurde weggelassen</numerusform>
            <numerusform>%n Seiten wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character does not fit the encoding, and is shown as �</source>
        <comment>%n characters do not fit the encoding, and are shown as �</comment>
        <translation>
            <numerusform>%n Zeichen passt nicht zur Kodierung und erscheint als �</numerusform>
            <numerusform>%n Zeichen passen nicht zur Kodierung und erscheinen als �</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no encoding {name}; check its name</source>
        <translation>eine Kodierung {name} gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>it is not in {name}; try another encoding, or none</source>
        <translation>es ist nicht in {name} kodiert; versuchen Sie eine andere Kodierung oder geben Sie keine an</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>Safari-Webarchiv</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Scanned page (PNG)</source>
        <translation>Gescannte Seite (PNG)</translation>
    </message>
    <message>
        <source>Scanned page (JPEG)</source>
        <translation>Gescannte Seite (JPEG)</translation>
    </message>
    <message>
        <source>Scanned pages (TIFF)</source>
        <translation>Gescannte Seiten (TIFF)</translation>
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
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Web subtitles</source>
        <translation>Web-Untertitel</translation>
    </message>
    <message>
        <source>it has more parts within parts than a mail has; save its text as plain text</source>
        <translation>es hat mehr ineinandergeschachtelte Teile als eine E-Mail; speichern Sie den Text als einfachen Text</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text as plain text</source>
        <translation>es ist zu tief geschachtelt; speichern Sie den Text als einfachen Text</translation>
    </message>
    <message>
        <source>there is no text in this mail; open what is attached to it</source>
        <translation>in dieser E-Mail steht kein Text; öffnen Sie, was daran hängt</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment was left out</source>
        <comment>%n attachments were left out</comment>
        <translation>
            <numerusform>%n Anhang wurde weggelassen</numerusform>
            <numerusform>%n Anhänge wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding of its text is not known; save it as UTF-8</source>
        <translation>die Kodierung des Textes ist nicht bekannt; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>its text is HTML only; save it as a web page</source>
        <translation>der Text liegt nur in HTML vor; speichern Sie ihn als Webseite</translation>
    </message>
    <message>
        <source>it is an old Word document, or protected by a password; save it as .docx without a password</source>
        <translation>es ist ein altes oder durch ein Kennwort geschütztes Word-Dokument; speichern Sie es als .docx ohne Kennwort</translation>
    </message>
    <message>
        <source>there is no OpenDocument text in it; save it again in the program that made it</source>
        <translation>es enthält keinen OpenDocument-Text; speichern Sie es noch einmal in dem Programm, das es erzeugt hat</translation>
    </message>
    <message>
        <source>there is no Word document in it; save it again in the program that made it</source>
        <translation>es enthält kein Word-Dokument; speichern Sie es noch einmal in dem Programm, das es erzeugt hat</translation>
    </message>
    <message>
        <source>it is no RTF document; save it again in the program that made it</source>
        <translation>es ist kein RTF-Dokument; speichern Sie es noch einmal in dem Programm, das es erzeugt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was rejected</source>
        <comment>%n tracked changes were rejected</comment>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde abgelehnt</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was accepted</source>
        <comment>%n tracked changes were accepted</comment>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde angenommen</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage was left out</source>
        <comment>%n hidden passages were left out</comment>
        <translation>
            <numerusform>%n verborgene Stelle wurde weggelassen</numerusform>
            <numerusform>%n verborgene Stellen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment was left out</source>
        <comment>%n comments were left out</comment>
        <translation>
            <numerusform>%n Kommentar wurde weggelassen</numerusform>
            <numerusform>%n Kommentare wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture or chart was left out</source>
        <comment>%n pictures or charts were left out</comment>
        <translation>
            <numerusform>%n Bild oder Diagramm wurde weggelassen</numerusform>
            <numerusform>%n Bilder oder Diagramme wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gloss above the line was left out</source>
        <comment>%n glosses above the line were left out</comment>
        <translation>
            <numerusform>%n Glosse über der Zeile wurde weggelassen</numerusform>
            <numerusform>%n Glossen über der Zeile wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page header or footer was left out</source>
        <comment>%n page headers or footers were left out</comment>
        <translation>
            <numerusform>%n Kopf- oder Fußzeile wurde weggelassen</numerusform>
            <numerusform>%n Kopf- oder Fußzeilen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded document was left out</source>
        <comment>%n embedded documents were left out</comment>
        <translation>
            <numerusform>%n eingebettetes Dokument wurde weggelassen</numerusform>
            <numerusform>%n eingebettete Dokumente wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign of a special font has no character of its own</source>
        <comment>%n signs of a special font have no character of their own</comment>
        <translation>
            <numerusform>%n Zeichen einer besonderen Schrift hat keinen eigenen Code</numerusform>
            <numerusform>%n Zeichen einer besonderen Schrift haben keinen eigenen Code</numerusform>
        </translation>
    </message>
    <message>
        <source>it is shown with its markup, since pandoc is not installed, which reads that</source>
        <translation>es wird mit seinen Auszeichnungen gezeigt, da pandoc, das sie liest, nicht installiert ist</translation>
    </message>
    <message>
        <source>pandoc could not make sense of it; check its markup</source>
        <translation>pandoc wurde daraus nicht klug; prüfen Sie die Auszeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n command was not understood; the words in its braces were kept</source>
        <comment>%n commands were not understood; the words in their braces were kept</comment>
        <translation>
            <numerusform>%n Befehl wurde nicht verstanden; die Wörter in seinen Klammern blieben</numerusform>
            <numerusform>%n Befehle wurden nicht verstanden; die Wörter in ihren Klammern blieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file that it includes was not read</source>
        <comment>%n files that it includes were not read</comment>
        <translation>
            <numerusform>%n eingebundene Datei wurde nicht gelesen</numerusform>
            <numerusform>%n eingebundene Dateien wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>pandoc took more than {seconds} seconds; split it into parts</source>
        <translation>pandoc brauchte mehr als {seconds} Sekunden; teilen Sie es auf</translation>
    </message>
    <message>
        <source>pandoc could not be started; install it again</source>
        <translation>pandoc ließ sich nicht starten; installieren Sie es neu</translation>
    </message>
    <message>
        <source>pandoc cannot read it ({reason}); check its markup</source>
        <translation>pandoc kann es nicht lesen ({reason}); prüfen Sie die Auszeichnungen</translation>
    </message>
    <message>
        <source>the page cannot be drawn; open the file in a PDF viewer and save it again</source>
        <translation>die Seite lässt sich nicht zeichnen; öffnen Sie die Datei in einem PDF-Betrachter und speichern Sie sie neu</translation>
    </message>
    <message numerus="yes">
        <source>%n running head or page number was left out</source>
        <comment>%n running heads and page numbers were left out</comment>
        <translation>
            <numerusform>%n Kolumnentitel oder eine Seitenzahl wurde weggelassen</numerusform>
            <numerusform>%n Kolumnentitel und Seitenzahlen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line beyond the edges of its page was left out</source>
        <comment>%n lines beyond the edges of their pages were left out</comment>
        <translation>
            <numerusform>%n Zeile jenseits des Seitenrands wurde weggelassen</numerusform>
            <numerusform>%n Zeilen jenseits des Seitenrands wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page has no text; it may be empty, a picture or a scan</source>
        <comment>%n pages have no text; they may be empty, pictures or scans</comment>
        <translation>
            <numerusform>%n Seite hat keinen Text; sie kann leer, ein Bild oder ein Scan sein</numerusform>
            <numerusform>%n Seiten haben keinen Text; sie können leer, Bilder oder Scans sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page is damaged and was left out</source>
        <comment>%n pages are damaged and were left out</comment>
        <translation>
            <numerusform>%n Seite ist beschädigt und wurde weggelassen</numerusform>
            <numerusform>%n Seiten sind beschädigt und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a damaged PDF; open it in a PDF viewer and save it again</source>
        <translation>es ist ein beschädigtes PDF; öffnen Sie es in einem PDF-Betrachter und speichern Sie es neu</translation>
    </message>
    <message>
        <source>its text is too large; split it into parts</source>
        <translation>der Text ist zu groß; teilen Sie ihn auf</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} seconds; print it to a new PDF first</source>
        <translation>das Lesen dauerte länger als {seconds} Sekunden; drucken Sie es zuerst in ein neues PDF</translation>
    </message>
    <message>
        <source>the PDF reader crashed or needed too much memory; print it to a new PDF first</source>
        <translation>der PDF-Leser ist abgestürzt oder brauchte zu viel Speicher; drucken Sie es zuerst in ein neues PDF</translation>
    </message>
    <message numerus="yes">
        <source>the text of %n page was recognized</source>
        <comment>the text of %n pages was recognized</comment>
        <translation>
            <numerusform>der Text von %n Seite wurde erkannt</numerusform>
            <numerusform>der Text von %n Seiten wurde erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recognized word is doubtful and should be compared with the picture</source>
        <comment>%n recognized words are doubtful and should be compared with the picture</comment>
        <translation>
            <numerusform>%n erkanntes Wort ist zweifelhaft und sollte mit dem Bild verglichen werden</numerusform>
            <numerusform>%n erkannte Wörter sind zweifelhaft und sollten mit dem Bild verglichen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was taken out</source>
        <comment>%n hyphens at the ends of lines were taken out</comment>
        <translation>
            <numerusform>%n Trennstrich am Ende einer Zeile wurde entfernt</numerusform>
            <numerusform>%n Trennstriche am Ende von Zeilen wurden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was kept, as one of its word</source>
        <comment>%n hyphens at the ends of lines were kept, as those of their words</comment>
        <translation>
            <numerusform>%n Bindestrich am Ende einer Zeile blieb, als Teil seines Worts</numerusform>
            <numerusform>%n Bindestriche am Ende von Zeilen blieben, als Teil ihrer Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call of a note was taken out of the text</source>
        <comment>%n calls of notes were taken out of the text</comment>
        <translation>
            <numerusform>%n Anmerkungszeichen wurde aus dem Text genommen</numerusform>
            <numerusform>%n Anmerkungszeichen wurden aus dem Text genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character has no letter in the file and stands as �</source>
        <comment>%n characters have no letters in the file and stand as �</comment>
        <translation>
            <numerusform>%n Zeichen hat in der Datei keinen Buchstaben und steht als �</numerusform>
            <numerusform>%n Zeichen haben in der Datei keine Buchstaben und stehen als �</numerusform>
        </translation>
    </message>
    <message>
        <source>it is binary data, or of an encoding that cannot be told; save it as UTF-8</source>
        <translation>es sind Binärdaten, oder die Kodierung ist nicht zu erkennen; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>it has NUL bytes, so it is no plain text; save it as plain text in UTF-8</source>
        <translation>es enthält NUL-Bytes und ist daher kein einfacher Text; speichern Sie es als einfachen Text in UTF-8</translation>
    </message>
    <message>
        <source>much of it is control characters, so it is binary data or of an unknown encoding; save it as UTF-8</source>
        <translation>vieles darin sind Steuerzeichen: Es sind Binärdaten, oder die Kodierung ist unbekannt; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>only the whole of it can be read</source>
        <translation>es lässt sich nur als Ganzes lesen</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>die Datei gibt es nicht; prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>Cannot read {name}: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>{choice} cannot be chosen in a file of this format ({format})</source>
        <translation>{choice}: in einer Datei dieses Formats ({format}) nicht wählbar</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>die Kodierung</translation>
    </message>
    <message>
        <source>the text before tracked changes</source>
        <translation>der Text vor den Änderungen</translation>
    </message>
    <message>
        <source>the text without notes</source>
        <translation>der Text ohne Anmerkungen</translation>
    </message>
    <message>
        <source>the pages</source>
        <translation>die Seiten</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>der Zeuge</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>Texterkennung</translation>
    </message>
    <message>
        <source>it is a folder; choose a file in it</source>
        <translation>es ist ein Ordner; wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; save its contents to a file first</source>
        <translation>es ist ein Gerät oder eine Pipe, keine Datei; speichern Sie den Inhalt zuerst in einer Datei</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB; split it into parts</source>
        <translation>es ist größer als {megabytes} MB; teilen Sie es auf</translation>
    </message>
    <message>
        <source>permission was denied; ask its owner for leave to read it</source>
        <translation>der Zugriff wurde verweigert; bitten Sie den Besitzer um das Leserecht</translation>
    </message>
    <message>
        <source>{reason}; check the file and the disk it is on</source>
        <translation>{reason}; prüfen Sie die Datei und ihren Datenträger</translation>
    </message>
    <message>
        <source>this is no name of a file; check it</source>
        <translation>das ist kein Dateiname; prüfen Sie ihn</translation>
    </message>
    <message>
        <source>it is {name}, which cannot be read; open it and save it as .docx or as plain text (.txt)</source>
        <translation>es ist {name} und nicht lesbar; öffnen Sie es und speichern Sie es als .docx oder als einfachen Text (.txt)</translation>
    </message>
    <message>
        <source>text recognition needs the program Tesseract, which was not found; install tesseract or recension[ocr], and the data of a language</source>
        <translation>zur Texterkennung ist das Programm Tesseract nötig, das nicht zu finden war; installieren Sie tesseract oder recension[ocr] und die Daten einer Sprache</translation>
    </message>
    <message>
        <source>text recognition found no words in it; check whether a picture viewer shows it upright</source>
        <translation>die Texterkennung fand darin keine Wörter; prüfen Sie, ob ein Bildbetrachter es aufrecht zeigt</translation>
    </message>
    <message>
        <source>recognizing a page took more than {seconds} seconds; try without it</source>
        <translation>das Erkennen einer Seite dauerte länger als {seconds} Sekunden; versuchen Sie es ohne</translation>
    </message>
    <message>
        <source>Tesseract cannot recognize it; check whether a picture viewer shows it</source>
        <translation>Tesseract kann es nicht erkennen; prüfen Sie, ob ein Bildbetrachter es zeigt</translation>
    </message>
    <message>
        <source>text recognition has no data of the language “{name}”; there are: {installed}</source>
        <translation>die Texterkennung hat keine Daten der Sprache „{name}“; es gibt: {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; have it recognized, with --ocr and one of {installed}</source>
        <translation>es ist ein Scan oder besteht aus Bildern, ohne Text; lassen Sie ihn erkennen, mit --ocr und einer Sprache aus {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; install the program Tesseract to have it recognized</source>
        <translation>es ist ein Scan oder besteht aus Bildern, ohne Text; installieren Sie das Programm Tesseract, um ihn erkennen zu lassen</translation>
    </message>
    <message>
        <source>what Tesseract wrote cannot be read; update it</source>
        <translation>was Tesseract geschrieben hat, lässt sich nicht lesen; aktualisieren Sie es</translation>
    </message>
    <message>
        <source>there are no times of subtitles in it; give it the suffix .txt to read it as text</source>
        <translation>es enthält keine Untertitelzeiten; geben Sie ihm die Endung .txt, um es als Text zu lesen</translation>
    </message>
    <message>
        <source>it has no apparatus, so there are no witnesses to choose from</source>
        <translation>es hat keinen Apparat, also sind keine Zeugen wählbar</translation>
    </message>
    <message>
        <source>there is no witness {siglum} in its apparatus; there are {known}</source>
        <translation>im Apparat gibt es keinen Zeugen {siglum}; es gibt {known}</translation>
    </message>
    <message numerus="yes">
        <source>the reading of the witness was taken in %n entry of the apparatus</source>
        <comment>the readings of the witness were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>die Lesart des Zeugen wurde in %n Eintrag des Apparats genommen</numerusform>
            <numerusform>die Lesarten des Zeugen wurden in %n Einträgen des Apparats genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the lemma was taken in %n entry of the apparatus</source>
        <comment>the lemmas were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>das Lemma wurde in %n Eintrag des Apparats genommen</numerusform>
            <numerusform>die Lemmata wurden in %n Einträgen des Apparats genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of an apparatus that stands apart was left out</source>
        <comment>%n entries of an apparatus that stands apart were left out</comment>
        <translation>
            <numerusform>%n Eintrag eines getrennt stehenden Apparats wurde weggelassen</numerusform>
            <numerusform>%n Einträge eines getrennt stehenden Apparats wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction, regularization or expansion by the editor was left out</source>
        <comment>%n corrections, regularizations or expansions by the editor were left out</comment>
        <translation>
            <numerusform>%n Berichtigung, Normalisierung oder Auflösung des Herausgebers wurde weggelassen</numerusform>
            <numerusform>%n Berichtigungen, Normalisierungen oder Auflösungen des Herausgebers wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion was left out</source>
        <comment>%n deletions were left out</comment>
        <translation>
            <numerusform>%n Streichung wurde weggelassen</numerusform>
            <numerusform>%n Streichungen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition was kept</source>
        <comment>%n additions were kept</comment>
        <translation>
            <numerusform>%n Zusatz blieb erhalten</numerusform>
            <numerusform>%n Zusätze blieben erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap in the source is not marked</source>
        <comment>%n gaps in the source are not marked</comment>
        <translation>
            <numerusform>%n Lücke der Quelle ist nicht gekennzeichnet</numerusform>
            <numerusform>%n Lücken der Quelle sind nicht gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name of a character is unknown and stands as it is written</source>
        <comment>%n names of characters are unknown and stand as they are written</comment>
        <translation>
            <numerusform>%n Zeichenname ist unbekannt und steht, wie er geschrieben ist</numerusform>
            <numerusform>%n Zeichennamen sind unbekannt und stehen, wie sie geschrieben sind</numerusform>
        </translation>
    </message>
    <message>
        <source>it is XML of another kind ({name}): the text of all its elements is shown</source>
        <translation>es ist XML anderer Art ({name}): Gezeigt wird der Text aller Elemente</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so the whole page is read as text</source>
        <translation>Der Artikel ließ sich vom Rest der Seite nicht trennen, deshalb ist die ganze Seite als Text gelesen</translation>
    </message>
    <message>
        <source>it is no e-book, or a damaged one; download it again</source>
        <translation>es ist kein E-Book oder ein beschädigtes; laden Sie es noch einmal herunter</translation>
    </message>
    <message>
        <source>it is protected against copying, so its text cannot be read</source>
        <translation>es ist kopiergeschützt, sein Text lässt sich daher nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter is missing in the file</source>
        <comment>%n chapters are missing in the file</comment>
        <translation>
            <numerusform>%n Kapitel fehlt in der Datei</numerusform>
            <numerusform>%n Kapitel fehlen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the page is hidden until a script has run; its hidden text was read</source>
        <translation>Der größte Teil der Seite ist verborgen, bis ein Skript gelaufen ist; der verborgene Text wurde gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden word was left out</source>
        <comment>%n hidden words were left out</comment>
        <translation>
            <numerusform>%n verborgenes Wort wurde weggelassen</numerusform>
            <numerusform>%n verborgene Wörter wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark of a note was left out of the text</source>
        <comment>%n marks of notes were left out of the text</comment>
        <translation>
            <numerusform>%n Anmerkungszeichen wurde im Text weggelassen</numerusform>
            <numerusform>%n Anmerkungszeichen wurden im Text weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The page has a tag that does not end; what follows it may be in the wrong place</source>
        <translation>Ein Tag der Seite endet nicht; was darauf folgt, steht vielleicht am falschen Ort</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as a single file or as HTML</source>
        <translation>es enthält keine Webseite; speichern Sie die Seite noch einmal als einzelne Datei oder als HTML</translation>
    </message>
    <message>
        <source>it is too large for a web archive; save the page again as HTML</source>
        <translation>es ist zu groß für ein Webarchiv; speichern Sie die Seite noch einmal als HTML</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as HTML</source>
        <translation>es enthält keine Webseite; speichern Sie die Seite noch einmal als HTML</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one; save the page again</source>
        <translation>es ist kein Webarchiv oder ein beschädigtes; speichern Sie die Seite noch einmal</translation>
    </message>
    <message>
        <source>it is a property list, but no web archive; save the page again as HTML</source>
        <translation>es ist eine Property-Liste, aber kein Webarchiv; speichern Sie die Seite noch einmal als HTML</translation>
    </message>
    <message>
        <source>its XML cannot be read ({reason}); save it again</source>
        <translation>sein XML lässt sich nicht lesen ({reason}); speichern Sie es noch einmal</translation>
    </message>
    <message>
        <source>it declares a document type, which no such file needs and which could read other files</source>
        <translation>es vereinbart einen Dokumenttyp, den eine solche Datei nicht braucht und der andere Dateien lesen könnte</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the first text (A), or two at once</source>
        <translation>Den ersten Text (A) öffnen oder gleich zwei</translation>
    </message>
    <message>
        <source>Open second…</source>
        <translation>Zweiten öffnen…</translation>
    </message>
    <message>
        <source>Open the second text (B)</source>
        <translation>Den zweiten Text (B) öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Choose two of the documents of a folder</source>
        <translation>Zwei Dokumente aus einem Ordner wählen</translation>
    </message>
    <message>
        <source>Open witnesses…</source>
        <translation>Zeugen öffnen…</translation>
    </message>
    <message>
        <source>Read three versions of a text and more together</source>
        <translation>Drei und mehr Fassungen eines Textes zusammen lesen</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Text hinzufügen…</translation>
    </message>
    <message>
        <source>Read one more version beside the open pair</source>
        <translation>Neben dem offenen Paar noch eine Fassung lesen</translation>
    </message>
    <message>
        <source>Open dossier…</source>
        <translation>Dossier öffnen…</translation>
    </message>
    <message>
        <source>Open a dossier file with its texts and notes</source>
        <translation>Eine Dossierdatei mit ihren Texten und Notizen öffnen</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Zwei Texte einfügen…</translation>
    </message>
    <message>
        <source>Compare two texts that are in no file</source>
        <translation>Zwei Texte vergleichen, die in keiner Datei stehen</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Recent texts and the corpus</source>
        <translation>Letzte Texte und das Korpus</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <source>Which documents of a folder share passages, and with whom</source>
        <translation>Welche Dokumente eines Ordners Textstellen gemeinsam haben, und mit wem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the screen before this one</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Die beiden Seiten vertauschen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Read both files again and compare them</source>
        <translation>Beide Dateien neu lesen und vergleichen</translation>
    </message>
    <message>
        <source>How this text is read…</source>
        <translation>So wird dieser Text gelesen…</translation>
    </message>
    <message>
        <source>What is read of the file that has the focus, and what the text is</source>
        <translation>Was von der Datei mit dem Fokus gelesen wird und was für ein Text es ist</translation>
    </message>
    <message>
        <source>Recognize text…</source>
        <translation>Text erkennen…</translation>
    </message>
    <message>
        <source>Have the text of scanned pages recognized</source>
        <translation>Den Text gescannter Seiten erkennen lassen</translation>
    </message>
    <message>
        <source>Save a copy of the dossier…</source>
        <translation>Kopie des Dossiers speichern…</translation>
    </message>
    <message>
        <source>Keep texts and notes in your own file</source>
        <translation>Texte und Notizen in Ihrer eigenen Datei aufbewahren</translation>
    </message>
    <message>
        <source>Save a copy with the sources…</source>
        <translation>Kopie mit den Quellen speichern…</translation>
    </message>
    <message>
        <source>Keep texts, notes and the files of both texts in one file that opens anywhere</source>
        <translation>Texte, Notizen und die Dateien beider Texte in einer Datei aufbewahren, die sich überall öffnen lässt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Write the comparison or the notes to a file</source>
        <translation>Den Vergleich oder die Notizen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>See the two columns on paper, and print them</source>
        <translation>Die beiden Spalten auf Papier sehen und drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Write the two columns to a PDF file</source>
        <translation>Die beiden Spalten in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Das Fenster schließen; alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous variant</source>
        <translation>Vorige Variante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next variant</source>
        <translation>Nächste Variante</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Erste Variante</translation>
    </message>
    <message>
        <source>The first variant that is shown</source>
        <translation>Die erste Variante, die gezeigt wird</translation>
    </message>
    <message>
        <source>Last variant</source>
        <translation>Letzte Variante</translation>
    </message>
    <message>
        <source>The last variant that is shown</source>
        <translation>Die letzte Variante, die gezeigt wird</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>The next shared passage</source>
        <translation>Die nächste gemeinsame Textstelle</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Textstelle</translation>
    </message>
    <message>
        <source>The shared passage before</source>
        <translation>Die gemeinsame Textstelle davor</translation>
    </message>
    <message>
        <source>Back to the current variant</source>
        <translation>Zurück zur aktuellen Variante</translation>
    </message>
    <message>
        <source>Bring the current variant into view again</source>
        <translation>Die aktuelle Variante wieder ins Bild holen</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <translation>Gehe zu Nummer…</translation>
    </message>
    <message>
        <source>Go to a variant by its number</source>
        <translation>Eine Variante nach ihrer Nummer ansteuern</translation>
    </message>
    <message>
        <source>Go to the moved partner</source>
        <translation>Zum umgestellten Gegenstück</translation>
    </message>
    <message>
        <source>Where a moved passage stands on the other side</source>
        <translation>Wo eine umgestellte Textstelle auf der anderen Seite steht</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>In beiden suchen</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Wörter in beiden Texten suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Zur vorigen Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>A note on the current variant or on the selected words</source>
        <translation>Eine Notiz zur aktuellen Variante oder zu den markierten Wörtern</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Go to the next note</source>
        <translation>Zur nächsten Notiz gehen</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Zur vorigen Notiz gehen</translation>
    </message>
    <message>
        <source>Find notes in all dossiers…</source>
        <translation>Notizen in allen Dossiers suchen…</translation>
    </message>
    <message>
        <source>Notes on whatever texts, by their words, tags and quotations</source>
        <translation>Notizen zu beliebigen Texten, nach Wörtern, Schlagwörtern und Zitaten</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Notizen importieren…</translation>
    </message>
    <message>
        <source>Take over Web Annotations, or an export of Hypothes.is</source>
        <translation>Web-Annotationen oder eine Ausgabe von Hypothes.is übernehmen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note in the editor; this can be undone</source>
        <translation>Die Notiz im Notizfeld löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>An die Auswahl heften</translation>
    </message>
    <message>
        <source>A note whose words are gone: on these</source>
        <translation>Eine Notiz, deren Wörter fehlen: an diese</translation>
    </message>
    <message>
        <source>Keep without its words</source>
        <translation>Ohne ihre Wörter behalten</translation>
    </message>
    <message>
        <source>A note whose words are gone: leave it so</source>
        <translation>Eine Notiz, deren Wörter fehlen: so lassen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the current variant as read, or as not read</source>
        <translation>Die aktuelle Variante als gelesen kennzeichnen oder als ungelesen</translation>
    </message>
    <message>
        <source>Mark all that are shown as read</source>
        <translation>Alle gezeigten als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark every variant in the list as read</source>
        <translation>Jede Variante der Liste als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Align with …</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Mark words; pressed again in the other text, align the two</source>
        <translation>Wörter vormerken; noch einmal im anderen Text, und beide werden einander zugeordnet</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>Zuordnung lösen</translation>
    </message>
    <message>
        <source>These two do not say the same: the passage, or the selected words</source>
        <translation>Diese beiden sagen nicht dasselbe: die Textstelle oder die markierten Wörter</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Make two variants of the one that the caret is in</source>
        <translation>Aus der Variante mit der Schreibmarke zwei machen</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Mit nächster verbinden</translation>
    </message>
    <message>
        <source>Make one of this variant and the next</source>
        <translation>Aus dieser Variante und der nächsten eine machen</translation>
    </message>
    <message>
        <source>This is framing</source>
        <translation>Das ist Rahmung</translation>
    </message>
    <message>
        <source>The selected words, or this variant, are the publisher&apos;s own</source>
        <translation>Die markierten Wörter oder diese Variante stammen vom Herausgeber</translation>
    </message>
    <message>
        <source>This is a variant</source>
        <translation>Das ist eine Variante</translation>
    </message>
    <message>
        <source>This framing belongs to the passage beside it, as words put in</source>
        <translation>Diese Rahmung gehört zur Textstelle daneben, als eingefügte Wörter</translation>
    </message>
    <message>
        <source>Treat as the same everywhere</source>
        <translation>Überall als gleich behandeln</translation>
    </message>
    <message>
        <source>A rule: these two count as the same wherever they meet</source>
        <translation>Eine Regel: Diese beiden gelten als gleich, wo immer sie sich begegnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words as they stand</source>
        <translation>Die markierten Wörter kopieren, wie sie dastehen</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words with title, author, date, address and place</source>
        <translation>Die markierten Wörter mit Titel, Autor, Datum, Adresse und Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy variant</source>
        <translation>Variante kopieren</translation>
    </message>
    <message>
        <source>Copy the variant as an apparatus has it: lemma ] reading B</source>
        <translation>Die Variante wie in einem Apparat kopieren: Lemma ] Lesart B</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change to notes or alignment</source>
        <translation>Die letzte Änderung an Notizen oder Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every step, in words; go back to any, or forward again</source>
        <translation>Jeder Schritt in Worten; zu jedem zurück oder wieder vor</translation>
    </message>
    <message>
        <source>Other pane</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>In den anderen Text wechseln</translation>
    </message>
    <message>
        <source>Overview strips</source>
        <translation>Übersichtsleisten</translation>
    </message>
    <message>
        <source>Show or hide the strips at the edges</source>
        <translation>Die Leisten am Rand zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Inline view</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>The two texts as one: left out, put in, moved</source>
        <translation>Beide Texte als einer: ausgelassen, eingefügt, umgestellt</translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation>Punktdiagramm</translation>
    </message>
    <message>
        <source>The two texts laid across each other: moves and repeats at a glance</source>
        <translation>Die beiden Texte übereinandergelegt: Umstellungen und Wiederholungen auf einen Blick</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Bild der Seite</translation>
    </message>
    <message>
        <source>The page of a PDF or a scan, beside its text</source>
        <translation>Die Seite eines PDF oder eines Scans neben ihrem Text</translation>
    </message>
    <message>
        <source>Lists at the right</source>
        <translation>Listen rechts</translation>
    </message>
    <message>
        <source>Show or hide variants, framing and notes</source>
        <translation>Varianten, Rahmung und Notizen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Detail below</source>
        <translation>Einzelheiten unten</translation>
    </message>
    <message>
        <source>Show or hide the current variant and its note</source>
        <translation>Die aktuelle Variante und ihre Notiz zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Set the texts in larger letters</source>
        <translation>Die Texte in größerer Schrift setzen</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Set the texts in smaller letters</source>
        <translation>Die Texte in kleinerer Schrift setzen</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Set the texts in letters of the usual size</source>
        <translation>Die Texte in üblicher Schriftgröße setzen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>List the shared passages: how long, how alike</source>
        <translation>Die gemeinsamen Textstellen auflisten: wie lang, wie ähnlich</translation>
    </message>
    <message>
        <source>Framings side by side</source>
        <translation>Rahmungen nebeneinander</translation>
    </message>
    <message>
        <source>Read both framings side by side, role by role</source>
        <translation>Beide Rahmungen nebeneinander lesen, Rolle für Rolle</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>How the two are compared: as passages or as one work</source>
        <translation>Wie die beiden verglichen werden: nach Textstellen oder als ein Werk</translation>
    </message>
    <message>
        <source>Compare as versions of one work</source>
        <translation>Als Fassungen eines Werks vergleichen</translation>
    </message>
    <message>
        <source>From the first word to the last, without framing</source>
        <translation>Vom ersten Wort bis zum letzten, ohne Rahmung</translation>
    </message>
    <message>
        <source>Show every variant</source>
        <translation>Alle Varianten zeigen</translation>
    </message>
    <message>
        <source>Bring back the variants that are hidden</source>
        <translation>Die ausgeblendeten Varianten zurückholen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>Die laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How each task is done, a page each</source>
        <translation>Wie jede Aufgabe geht, je eine Seite</translation>
    </message>
    <message>
        <source>Signs of this pair</source>
        <translation>Zeichen dieses Paars</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair</source>
        <translation>Was jedes Zeichen und jede Farbe bedeutet, mit Wörtern dieses Paars</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Four short cards on what the window shows</source>
        <translation>Vier kurze Karten dazu, was das Fenster zeigt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key, in one list</source>
        <translation>Alle Tasten in einer Liste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Something went wrong. Your notes are kept.</source>
        <translation>Etwas ist schiefgegangen. Ihre Notizen sind erhalten.</translation>
    </message>
    <message>
        <source>The log is in {path}.</source>
        <translation>Das Protokoll steht in {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n text beside these</source>
        <comment>Read %n texts beside these</comment>
        <translation>
            <numerusform>%n Text neben diesen lesen</numerusform>
            <numerusform>%n Texte neben diesen lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n file together, or two of them</source>
        <comment>Open %n files together, or two of them</comment>
        <translation>
            <numerusform>%n Datei zusammen öffnen</numerusform>
            <numerusform>%n Dateien zusammen öffnen oder zwei davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the two documents of this folder</source>
        <translation>Die beiden Dokumente dieses Ordners vergleichen</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>This folder has no document that can be read</source>
        <translation>Dieser Ordner enthält kein lesbares Dokument</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Dieses Dossier öffnen</translation>
    </message>
    <message>
        <source>Make this {sigil}, and compare the two</source>
        <translation>Dies zu {sigil} machen und die beiden vergleichen</translation>
    </message>
    <message>
        <source>Put this in the place of {sigil}: “{title}”</source>
        <translation>An die Stelle von {sigil} setzen: „{title}“</translation>
    </message>
    <message>
        <source>Make this the first text</source>
        <translation>Dies zum ersten Text machen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Part of “{title}” also stands in “{other}”.</source>
        <translation>Ein Teil von „{title}“ steht auch in „{other}“.</translation>
    </message>
    <message numerus="yes">
        <source>Part of “{title}” also stands in “{other}” and %n more document.</source>
        <comment>Part of “{title}” also stands in “{other}” and %n more documents.</comment>
        <translation>
            <numerusform>Ein Teil von „{title}“ steht auch in „{other}“ und %n weiteren Dokument.</numerusform>
            <numerusform>Ein Teil von „{title}“ steht auch in „{other}“ und %n weiteren Dokumenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No framing: every word belongs to a shared passage.</source>
        <translation>Keine Rahmung: Jedes Wort gehört zu einer gemeinsamen Textstelle.</translation>
    </message>
    <message>
        <source>Read these pages</source>
        <translation>Diese Seiten lesen</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures without text.</source>
        <translation>„{name}“ ist ein Scan: Die Seiten sind Bilder ohne Text.</translation>
    </message>
    <message>
        <source>No recognition: {reason}.</source>
        <translation>Keine Texterkennung: {reason}.</translation>
    </message>
    <message>
        <source>Pages of “{name}” are pictures without text.</source>
        <translation>Seiten von „{name}“ sind Bilder ohne Text.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>As Recension chooses</source>
        <translation>Wie Recension wählt</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Every typeface of the system</source>
        <translation>Alle Schriften des Systems</translation>
    </message>
    <message>
        <source>Usual: {count} letters</source>
        <translation>Üblich: {count} Zeichen</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>What you have written about this pair, in the order of the text.</source>
        <translation>Was Sie zu diesem Paar geschrieben haben, in der Reihenfolge des Textes.</translation>
    </message>
    <message>
        <source>For two documents that quote the same text: what no passage covers is framing.</source>
        <translation>Für zwei Dokumente, die denselben Text zitieren: Was keine Textstelle abdeckt, ist Rahmung.</translation>
    </message>
    <message>
        <source>For two editions or drafts: compared from the first word to the last, without framing.</source>
        <translation>Für zwei Ausgaben oder Entwürfe: verglichen vom ersten Wort bis zum letzten, ohne Rahmung.</translation>
    </message>
    <message>
        <source>Shorter runs of the same words count as chance.</source>
        <translation>Kürzere Folgen gleicher Wörter gelten als Zufall.</translation>
    </message>
    <message>
        <source>{sentence} The shortest passage here has {words}.</source>
        <translation>{sentence} Die kürzeste Textstelle hier: {words}.</translation>
    </message>
    <message>
        <source>A passage in which fewer words are the same is not one: 60 % lets four in ten be others.</source>
        <translation>Sind weniger Wörter gleich, ist es keine Textstelle: Bei 60 % dürfen vier von zehn andere sein.</translation>
    </message>
    <message>
        <source>Longer additions end the passage, and a new one begins after them.</source>
        <translation>Längere Zusätze beenden die Textstelle; danach beginnt eine neue.</translation>
    </message>
    <message>
        <source>Sentences that say the same in other words, as a second translation does.</source>
        <translation>Sätze, die dasselbe mit anderen Worten sagen, wie es eine zweite Übersetzung tut.</translation>
    </message>
    <message>
        <source>Here: {count}.</source>
        <translation>Hier: {count}.</translation>
    </message>
    <message>
        <source>Go back to the values that Recension begins with.</source>
        <translation>Zurück zu den Werten, mit denen Recension beginnt.</translation>
    </message>
    <message>
        <source>List only the variants that have these words, in either text.</source>
        <translation>Nur Varianten zeigen, die diese Wörter in einem der Texte haben.</translation>
    </message>
    <message>
        <source>List the variants of one passage alone.</source>
        <translation>Nur die Varianten einer Textstelle zeigen.</translation>
    </message>
    <message>
        <source>List only what you have written a note on, or what you have not.</source>
        <translation>Nur zeigen, wozu Sie eine Notiz geschrieben haben, oder nur das Übrige.</translation>
    </message>
    <message>
        <source>List only what you have marked as read with the space bar, or what is still to be read.</source>
        <translation>Nur zeigen, was Sie mit der Leertaste als gelesen gekennzeichnet haben, oder was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>List every variant again.</source>
        <translation>Alle Varianten wieder zeigen.</translation>
    </message>
    <message>
        <source>Words to look for in both texts at once.</source>
        <translation>Wörter, die in beiden Texten zugleich gesucht werden.</translation>
    </message>
    <message>
        <source>Passages that both texts have, and how many words of A they hold.</source>
        <translation>Textstellen, die beide Texte haben, und wie viele Wörter von A sie umfassen.</translation>
    </message>
    <message>
        <source>Substantive variants change what is said; accidental ones only how it is spelt and printed.</source>
        <translation>Inhaltliche Varianten ändern, was gesagt wird, formale nur, wie es geschrieben und gedruckt ist.</translation>
    </message>
    <message>
        <source>Which variant is the current one, and how many the levels and the filter leave shown.</source>
        <translation>Welche Variante die aktuelle ist und wie viele die Ebenen und der Filter übrig lassen.</translation>
    </message>
    <message>
        <source>How many of the variants that are shown you have marked as read with the space bar.</source>
        <translation>Wie viele der gezeigten Varianten Sie mit der Leertaste als gelesen gekennzeichnet haben.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>It can be called again from Help</source>
        <translation>Er lässt sich über die Hilfe wieder aufrufen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <source>Bands join the passages that both have. The two sides scroll together; a click on a mark goes to it.</source>
        <translation>Bänder verbinden die Textstellen, die beide haben. Die Seiten rollen gemeinsam; ein Klick auf ein Zeichen führt dorthin.</translation>
    </message>
    <message>
        <source>{key} goes to the next one. The buttons at the top hide what you need not see.</source>
        <translation>{key} geht zum nächsten. Die Knöpfe oben blenden aus, was Sie nicht sehen müssen.</translation>
    </message>
    <message>
        <source>Write here on the variant where you are; it is saved at once. {key}: a page for each task.</source>
        <translation>Schreiben Sie hier zur aktuellen Variante; es wird sofort gespeichert. {key}: eine Seite zu jeder Aufgabe.</translation>
    </message>
    <message>
        <source>Two texts, side by side</source>
        <translation>Zwei Texte nebeneinander</translation>
    </message>
    <message>
        <source>Every difference, in a list</source>
        <translation>Jeder Unterschied in einer Liste</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Wording changes what is said; the others only how it is spelt and printed. A click hides a level.</source>
        <translation>Der Wortlaut ändert, was gesagt wird, das Übrige nur, wie es geschrieben und gedruckt ist. Ein Klick blendet eine Ebene aus.</translation>
    </message>
    <message>
        <source>What kind of difference</source>
        <translation>Welche Art von Unterschied</translation>
    </message>
    <message>
        <source>On tinted paper stand the publisher&apos;s own words. What stands on white paper is in both texts.</source>
        <translation>Auf getöntem Papier stehen die eigenen Worte des Herausgebers. Was auf weißem Papier steht, haben beide Texte.</translation>
    </message>
    <message>
        <source>Whose words are whose</source>
        <translation>Wessen Worte es sind</translation>
    </message>
    <message>
        <source>Recension speaks the language that you chose when it starts again.</source>
        <translation>Recension spricht beim nächsten Start die Sprache, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>A note could not be saved. Its words are on the clipboard; close again to leave without it.</source>
        <translation>Eine Notiz ließ sich nicht speichern. Ihre Wörter sind in der Zwischenablage; schließen Sie noch einmal, um ohne sie zu gehen.</translation>
    </message>
    <message>
        <source>Open witnesses</source>
        <translation>Zeugen öffnen</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Changed on the disk since they were opened: {names}. F5 reads them again.</source>
        <translation>Seit dem Öffnen auf der Platte geändert: {names}. F5 liest sie neu.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk. F5 reads it again.</source>
        <translation>„{name}“ wurde auf der Platte geändert. F5 liest die Datei neu.</translation>
    </message>
    <message>
        <source>The result could not be read back.</source>
        <translation>Das Ergebnis ließ sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; perhaps the memory did not suffice.</source>
        <translation>Die Arbeit brach unerwartet ab; vielleicht reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>Select some words, or put the caret into a paragraph: that is aligned.</source>
        <translation>Markieren Sie Wörter oder setzen Sie die Schreibmarke in einen Absatz: Das wird zugeordnet.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Es ist schon so: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open the second text</source>
        <translation>Zweiten Text öffnen</translation>
    </message>
    <message>
        <source>Open the first text</source>
        <translation>Ersten Text öffnen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Save a copy of the dossier</source>
        <translation>Kopie des Dossiers speichern</translation>
    </message>
    <message>
        <source>Number of the variant, 1 to {most}:</source>
        <translation>Nummer der Variante, 1 bis {most}:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>These look like two versions of one work: what stands between the passages is then no framing.</source>
        <translation>Das sieht nach zwei Fassungen eines Werks aus: Dann ist, was zwischen den Textstellen steht, keine Rahmung.</translation>
    </message>
    <message>
        <source>Copied with its source: {sigil}, {place}.</source>
        <translation>Mit Quelle kopiert: {sigil}, {place}.</translation>
    </message>
    <message>
        <source>Copied variant {number}.</source>
        <translation>Variante {number} kopiert.</translation>
    </message>
    <message>
        <source>The comparison is in “{path}”.</source>
        <translation>Der Vergleich steht in „{path}“.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Ausgabe läuft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n note written to “{path}”.</source>
        <comment>%n notes written to “{path}”.</comment>
        <translation>
            <numerusform>%n Notiz in „{path}“ geschrieben.</numerusform>
            <numerusform>%n Notizen in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of texts and notes is in “{path}”.</source>
        <translation>Eine Kopie der Texte und Notizen liegt in „{path}“.</translation>
    </message>
    <message>
        <source>A copy is in “{path}”, without the file of {sigils}: it is gone, too large or has changed.</source>
        <translation>Eine Kopie liegt in „{path}“, ohne die Datei von {sigils}: Sie fehlt, ist zu groß oder wurde geändert.</translation>
    </message>
    <message>
        <source>A copy of texts, notes and sources is in “{path}”.</source>
        <translation>Eine Kopie der Texte, Notizen und Quellen liegt in „{path}“.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk since it was opened. Your notes stay.</source>
        <translation>„{name}“ wurde seit dem Öffnen auf dem Datenträger geändert. Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>Both files were changed on the disk since they were opened. Your notes stay.</source>
        <translation>Beide Dateien wurden seit dem Öffnen auf dem Datenträger geändert. Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>Read again and compare</source>
        <translation>Neu lesen und vergleichen</translation>
    </message>
    <message>
        <source>No passage stands further on.</source>
        <translation>Weiter hinten steht keine Textstelle.</translation>
    </message>
    <message>
        <source>No passage stands further back.</source>
        <translation>Weiter vorn steht keine Textstelle.</translation>
    </message>
    <message>
        <source>Note on words that are found no more</source>
        <translation>Notiz zu Wörtern, die nicht mehr zu finden sind</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>Notiz zu {words}</translation>
    </message>
    <message>
        <source>Note on variant {number}: {words}</source>
        <translation>Notiz zu Variante {number}: {words}</translation>
    </message>
    <message>
        <source>“{words}” in {one} and {other}</source>
        <translation>„{words}“ in {one} und {other}</translation>
    </message>
    <message>
        <source>a place without words</source>
        <translation>eine Stelle ohne Wörter</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first: a note is about a place.</source>
        <translation>Wählen Sie zuerst eine Variante oder markieren Sie Wörter: Eine Notiz gehört zu einer Stelle.</translation>
    </message>
    <message>
        <source>A note was being written when the program ended; its words are in the editor again.</source>
        <translation>Als das Programm endete, wurde gerade eine Notiz geschrieben; ihre Wörter stehen wieder im Notizfeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n note was being written when the program ended; it is in the list of notes.</source>
        <comment>%n notes were being written when the program ended; they stand first in the list of notes.</comment>
        <translation>
            <numerusform>Als das Programm endete, wurde gerade %n Notiz geschrieben; sie steht in der Liste der Notizen.</numerusform>
            <numerusform>Als das Programm endete, wurden gerade %n Notizen geschrieben; sie stehen in der Liste der Notizen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was deleted meanwhile.</source>
        <translation>Die Notiz wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Recognizing text and comparing…</source>
        <translation>Text wird erkannt und verglichen…</translation>
    </message>
    <message>
        <source>“{name}” is a folder without a document that can be read.</source>
        <translation>„{name}“ ist ein Ordner ohne lesbares Dokument.</translation>
    </message>
    <message>
        <source>Comparing the texts of the dossier…</source>
        <translation>Die Texte des Dossiers werden verglichen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lesen und Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing with other options…</source>
        <translation>Vergleich mit anderen Optionen…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Stopped. What was open stays open.</source>
        <translation>Abgebrochen. Was offen war, bleibt offen.</translation>
    </message>
    <message>
        <source>Stopped. F5 compares again.</source>
        <translation>Abgebrochen. F5 vergleicht neu.</translation>
    </message>
    <message>
        <source>Comparing failed: {reason}. What was open stays open.</source>
        <translation>Der Vergleich ist misslungen: {reason}. Was offen war, bleibt offen.</translation>
    </message>
    <message>
        <source>Select the words that the note is to be about, in the text where it has lost its own.</source>
        <translation>Markieren Sie die Wörter, zu denen die Notiz gehören soll, in dem Text, in dem ihre eigenen fehlen.</translation>
    </message>
    <message>
        <source>a text that is not open</source>
        <translation>ein Text, der nicht offen ist</translation>
    </message>
    <message>
        <source>The note has its words in {sigil}: select some in {lost}.</source>
        <translation>In {sigil} hat die Notiz ihre Wörter: Markieren Sie welche in {lost}.</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.recension);;All files (*)</source>
        <translation>Dossiers (*.dossier *.recension);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json);;All files (*)</source>
        <translation>Annotationen (*.jsonld *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
    <message>
        <source>Read the text in this encoding:</source>
        <translation>Den Text in dieser Kodierung lesen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no such variant: their numbers run from 1 to {most}.</source>
        <translation>Diese Variante gibt es nicht: Die Nummern gehen von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Pages from {first} to {last}, such as “{first}-{last}”:</source>
        <translation>Seiten von {first} bis {last}, zum Beispiel „{first}-{last}“:</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>There are no such pages: they run from {first} to {last}.</source>
        <translation>Diese Seiten gibt es nicht: Sie gehen von {first} bis {last}.</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Alle Unterschiede ({count})</translation>
    </message>
    <message>
        <source>Only those that touch the sense, and moves ({count})</source>
        <translation>Nur die inhaltlichen und die Umstellungen ({count})</translation>
    </message>
    <message>
        <source>Only those with a note ({count})</source>
        <translation>Nur die mit einer Notiz ({count})</translation>
    </message>
    <message>
        <source>Only those in the selected words ({count})</source>
        <translation>Nur die in den markierten Wörtern ({count})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>The notes alone, as Markdown (.notes.md)</source>
        <translation>Nur die Notizen, als Markdown (.notes.md)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A name for the file is missing.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not write in the folder “{folder}”.</source>
        <translation>In den Ordner „{folder}“ dürfen Sie nicht schreiben.</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Back to the screen before this one (Alt+Left)</source>
        <translation>Zurück zur vorigen Ansicht (Alt+Links)</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Andere Bibliotheken</translation>
    </message>
    <message>
        <source>The documents in a list, with what they share</source>
        <translation>Die Dokumente in einer Liste, mit dem, was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Scan another folder with those that are here</source>
        <translation>Noch einen Ordner zusammen mit diesen durchsehen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu durchsehen</translation>
    </message>
    <message>
        <source>Read what is new or was changed (F5)</source>
        <translation>Lesen, was neu ist oder geändert wurde (F5)</translation>
    </message>
    <message>
        <source>Find in all</source>
        <translation>In allen suchen</translation>
    </message>
    <message>
        <source>List only passages with these words (Ctrl+F)</source>
        <translation>Nur Textstellen mit diesen Wörtern auflisten (Strg+F)</translation>
    </message>
    <message>
        <source>Write tables or the network to files</source>
        <translation>Tabellen oder das Netz in Dateien schreiben</translation>
    </message>
    <message>
        <source>Sentences of two documents that say the same in other words</source>
        <translation>Sätze zweier Dokumente, die dasselbe mit anderen Worten sagen</translation>
    </message>
    <message>
        <source>Look for sentences that say the same in other words: the folder is scanned for them</source>
        <translation>Sätze suchen, die dasselbe mit anderen Worten sagen: der Ordner wird danach durchsucht</translation>
    </message>
    <message>
        <source>What stands in several documents word for word, or nearly</source>
        <translation>Was in mehreren Dokumenten Wort für Wort steht, oder beinahe</translation>
    </message>
    <message>
        <source>Tables of documents, pairs and members (CSV)…</source>
        <translation>Tabellen der Dokumente, Paare und Stellen (CSV)…</translation>
    </message>
    <message>
        <source>Network (GraphML)…</source>
        <translation>Netz (GraphML)…</translation>
    </message>
    <message>
        <source>Network as it is drawn (SVG)…</source>
        <translation>Netz, wie es gezeichnet ist (SVG)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>The corpus that comes with Recension</source>
        <translation>Das Korpus, das Recension mitbringt</translation>
    </message>
    <message>
        <source>Stop the scan; what is done stays done (Esc)</source>
        <translation>Die Durchsicht abbrechen; was getan ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>in {count} of {documents}</source>
        <translation>in {count} · gesamt {documents}</translation>
    </message>
    <message>
        <source>{count} furniture, folded</source>
        <translation>Beiwerk: {count}, eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read</source>
        <comment>%n files could not be read</comment>
        <translation>
            <numerusform>%n Datei war nicht lesbar</numerusform>
            <numerusform>%n Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>scanned in {seconds} s</source>
        <translation>durchgesehen in {seconds} s</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Who shares what with whom?</source>
        <translation>Wer hat was mit wem gemeinsam?</translation>
    </message>
    <message>
        <source>Recension looks through a folder of documents for passages that stand in more than one of them, and shows where each appeared first and what was changed on its way.</source>
        <translation>Recension sieht einen Ordner mit Dokumenten nach Textstellen durch, die in mehr als einem stehen, und zeigt, wo jede zuerst erschien und was unterwegs geändert wurde.</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>nach Gewicht</translation>
    </message>
    <message>
        <source>by strength</source>
        <translation>nach Stärke</translation>
    </message>
    <message>
        <source>by documents</source>
        <translation>nach Dokumenten</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>nach Länge</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Reihenfolge der Textstellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Passages with these words</source>
        <translation>Textstellen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Least number of documents</source>
        <translation>Mindestzahl der Dokumente</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message numerus="yes">
        <source>≥ %n doc</source>
        <comment>≥ %n docs</comment>
        <translation>
            <numerusform>≥ %n Dok.</numerusform>
            <numerusform>≥ %n Dok.</numerusform>
        </translation>
    </message>
    <message>
        <source>No echo is like this.</source>
        <translation>So ist kein Anklang.</translation>
    </message>
    <message>
        <source>No two sentences say the same in other words.</source>
        <translation>Keine zwei Sätze sagen dasselbe mit anderen Worten.</translation>
    </message>
    <message>
        <source>No passage is like this.</source>
        <translation>Keine Textstelle entspricht dem.</translation>
    </message>
    <message>
        <source>No document shares a passage with another.</source>
        <translation>Kein Dokument hat eine Textstelle mit einem anderen gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>%n source</source>
        <comment>%n sources</comment>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {boxes} of 5</source>
        <translation>Stärke {boxes} von 5</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>documents, strength · first words</source>
        <translation>Dokumente, Stärke · erste Wörter</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Text of a site and not of an author, which many of its documents have</source>
        <translation>Text einer Website, nicht eines Autors, den viele ihrer Dokumente haben</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgelistet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>{passages} in {documents}, {state}</source>
        <translation>{passages} · {documents}, {state}</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>einklappen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>nach Anteil</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>nach Datei</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <source>Write the tables to a folder</source>
        <translation>Die Tabellen in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>The tables are in “{path}”.</source>
        <translation>Die Tabellen sind in „{path}“.</translation>
    </message>
    <message>
        <source>Write the network</source>
        <translation>Das Netz schreiben</translation>
    </message>
    <message>
        <source>The network is in “{path}”.</source>
        <translation>Das Netz ist in „{path}“.</translation>
    </message>
    <message>
        <source>The passage as its base has it</source>
        <translation>Die Textstelle, wie sie der Grundtext hat</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Gemeinsames mit</translation>
    </message>
    <message>
        <source>It shares no passage with another document.</source>
        <translation>Es hat keine Textstelle mit einem anderen Dokument gemeinsam.</translation>
    </message>
    <message>
        <source>{share} of it stands elsewhere too</source>
        <translation>{share} davon stehen auch anderswo</translation>
    </message>
    <message>
        <source>Where the document has what others have too; a click opens the passage</source>
        <translation>Wo das Dokument hat, was andere auch haben; ein Klick öffnet die Textstelle</translation>
    </message>
    <message>
        <source>Shared passages in the document</source>
        <translation>Gemeinsame Textstellen im Dokument</translation>
    </message>
    <message>
        <source>Members by date</source>
        <translation>Dokumente nach Datum</translation>
    </message>
    <message>
        <source>base · first appearance</source>
        <translation>Grundtext · zuerst</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundtext</translation>
    </message>
    <message>
        <source>{words} of {of} words</source>
        <translation>{words} von {of} Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>only %n accidental</source>
        <comment>only %n accidentals</comment>
        <translation>
            <numerusform>nur %n formale</numerusform>
            <numerusform>nur %n formale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest to {siglum}</source>
        <translation>am nächsten an {siglum}</translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation>Liegt hier</translation>
    </message>
    <message>
        <source>Against the base</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nah an</translation>
    </message>
    <message>
        <source>Least number of shared words</source>
        <translation>Mindestzahl gemeinsamer Wörter</translation>
    </message>
    <message>
        <source>Draw only lines between documents that share at least so many words</source>
        <translation>Nur Linien zwischen Dokumenten zeichnen, die mindestens so viele Wörter gemeinsam haben</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mind.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n shared word</source>
        <comment>%n shared words</comment>
        <translation>
            <numerusform>%n gemeinsames Wort</numerusform>
            <numerusform>%n gemeinsame Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line</source>
        <comment>%n lines</comment>
        <translation>
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigla} below</source>
        <translation>{sigla} darunter</translation>
    </message>
    <message>
        <source>Network of the documents</source>
        <translation>Netz der Dokumente</translation>
    </message>
    <message>
        <source>a document a row; the darker, the more shared words</source>
        <translation>ein Dokument je Zeile; je dunkler, desto mehr gemeinsame Wörter</translation>
    </message>
    <message>
        <source>paper, cable or book</source>
        <translation>Zeitung, Telegramm oder Buch</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>holds the open passage</source>
        <translation>enthält die offene Textstelle</translation>
    </message>
    <message>
        <source>thickness: shared words, {least} to {most}</source>
        <translation>Dicke: gemeinsame Wörter, {least} bis {most}</translation>
    </message>
    <message>
        <source>A note on this passage</source>
        <translation>Eine Notiz zu dieser Textstelle</translation>
    </message>
    <message>
        <source>Write a note on this passage (Ctrl+Alt+M)</source>
        <translation>Eine Notiz zu dieser Textstelle schreiben (Strg+Alt+M)</translation>
    </message>
    <message>
        <source>Open as witnesses</source>
        <translation>Als Zeugen öffnen</translation>
    </message>
    <message>
        <source>Read the passage as all its documents have it, beside each other</source>
        <translation>Die Textstelle nebeneinander lesen, wie alle ihre Dokumente sie haben</translation>
    </message>
    <message>
        <source>One passage</source>
        <translation>Eine Textstelle</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundtext</translation>
    </message>
    <message>
        <source>Open {count} as witnesses</source>
        <translation>{count} als Zeugen öffnen</translation>
    </message>
    <message>
        <source>Read the passage as the base and the earliest of its documents have it, beside each other</source>
        <translation>Die Textstelle nebeneinander lesen, wie die Basis und die frühesten ihrer Dokumente sie haben</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Keine Textstelle</translation>
    </message>
    <message>
        <source>One passage, {documents}</source>
        <translation>Eine Textstelle, {documents}</translation>
    </message>
    <message>
        <source>One echo, {documents}</source>
        <translation>Ein Anklang, {documents}</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>{words} · {since} to {until}</source>
        <translation>{words} · {since} bis {until}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Dokumente werden gesucht…</translation>
    </message>
    <message>
        <source>The scan failed: {reason}. What was found before stays.</source>
        <translation>Die Durchsicht ist misslungen: {reason}. Was vorher gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopped. The next scan goes on from there.</source>
        <translation>Abgebrochen. Die nächste Durchsicht macht dort weiter.</translation>
    </message>
    <message>
        <source>The note was deleted meanwhile, or its passage is not there any more.</source>
        <translation>Die Notiz wurde inzwischen gelöscht, oder ihre Passage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“{path}” is not there. What was found before stays.</source>
        <translation>„{path}“ ist nicht da. Was vorher gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>A folder of documents</source>
        <translation>Ein Ordner mit Dokumenten</translation>
    </message>
    <message>
        <source>Another folder of documents</source>
        <translation>Ein weiterer Ordner mit Dokumenten</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Durchsicht läuft</translation>
    </message>
    <message>
        <source>moved · part {number}</source>
        <translation>umgestellt · Teil {number}</translation>
    </message>
    <message>
        <source>{sigil} has part {number} here</source>
        <translation>{sigil} hat hier Teil {number}</translation>
    </message>
    <message>
        <source>the picture cannot be shown; open the file in another program</source>
        <translation>das Bild lässt sich nicht zeigen; öffnen Sie die Datei in einem anderen Programm</translation>
    </message>
    <message>
        <source>the file has changed since it was read; F5 compares again</source>
        <translation>die Datei wurde seit dem Lesen geändert; F5 vergleicht neu</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Words to find in both texts</source>
        <translation>Wörter, die in beiden Texten zu suchen sind</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Only where no letter goes on at either end</source>
        <translation>Nur wo an keinem Ende ein Buchstabe folgt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Where both texts have the words side by side, that is one place.</source>
        <translation>Stehen die Wörter in beiden Texten nebeneinander, ist das eine Stelle.</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Zurück zu den Texten (Esc)</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>The two framings</source>
        <translation>Die beiden Rahmungen</translation>
    </message>
    <message>
        <source>what each publisher puts around the shared text</source>
        <translation>was jeder Herausgeber um den gemeinsamen Text stellt</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair (?)</source>
        <translation>Was jedes Zeichen und jede Farbe bedeutet, mit Wörtern dieses Paars (?)</translation>
    </message>
    <message>
        <source>Encoding of {sigil}</source>
        <translation>Kodierung von {sigil}</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name} (vermutet)</translation>
    </message>
    <message>
        <source>Encoding of {sigil} guessed: {name}</source>
        <translation>Kodierung von {sigil} vermutet: {name}</translation>
    </message>
    <message>
        <source>Read the text in another encoding</source>
        <translation>Den Text in einer anderen Kodierung lesen</translation>
    </message>
    <message>
        <source>No variant is the current one</source>
        <translation>Keine Variante ist die aktuelle</translation>
    </message>
    <message>
        <source>The framings, role by role</source>
        <translation>Die Rahmungen, Rolle für Rolle</translation>
    </message>
    <message>
        <source>In {sigil} it is</source>
        <translation>In {sigil} ist es</translation>
    </message>
    <message>
        <source>A note is about a variant or about selected words.</source>
        <translation>Eine Notiz gehört zu einer Variante oder zu markierten Wörtern.</translation>
    </message>
    <message>
        <source>Write here what you make of it…</source>
        <translation>Schreiben Sie hier, was Sie dazu meinen…</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>○ draft kept</source>
        <translation>○ Entwurf bewahrt</translation>
    </message>
    <message>
        <source>This note was deleted in another window while you changed it. Nothing is lost: which shall stay?</source>
        <translation>Diese Notiz wurde in einem anderen Fenster gelöscht, während Sie sie änderten. Nichts ist verloren: Was soll bleiben?</translation>
    </message>
    <message>
        <source>Another window changed this note to “{words}”: nothing is lost, so which shall stay?</source>
        <translation>Ein anderes Fenster hat diese Notiz in „{words}“ geändert: Nichts ist verloren, was soll also bleiben?</translation>
    </message>
    <message>
        <source>Or compare it with itself, before and after its changes</source>
        <translation>Oder mit sich selbst vergleichen, vor und nach den Änderungen</translation>
    </message>
    <message>
        <source>Compare this file with itself: as it was before its tracked changes, and after them</source>
        <translation>Diese Datei mit sich selbst vergleichen: wie sie vor den nachverfolgten Änderungen war und danach</translation>
    </message>
    <message>
        <source>Or compare two of its witnesses</source>
        <translation>Oder zwei ihrer Zeugen vergleichen</translation>
    </message>
    <message>
        <source>Compare the texts of the first two witnesses of its apparatus</source>
        <translation>Die Texte der ersten beiden Zeugen ihres Apparats vergleichen</translation>
    </message>
    <message>
        <source>Molotov&apos;s memorandum of 26 March 1954 stands in both, inside opposite framing.</source>
        <translation>Molotows Denkschrift vom 26. März 1954 steht in beiden, in gegensätzlicher Rahmung.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>The corpus</source>
        <translation>Das Korpus</translation>
    </message>
    <message>
        <source>Who shares how much with whom · % of the row’s words, ≈ echoes</source>
        <translation>Wer wie viel mit wem gemeinsam hat · % der Wörter der Zeile, ≈ Anklänge</translation>
    </message>
    <message>
        <source>Its documents · the first chosen is A, the second B</source>
        <translation>Seine Dokumente · das zuerst gewählte ist A, das zweite B</translation>
    </message>
    <message>
        <source>What was changed, and by whom?</source>
        <translation>Was wurde geändert, und von wem?</translation>
    </message>
    <message>
        <source>Recension sets two versions of a text side by side: the words they share, the words that were changed, and the words that a publisher put round them.</source>
        <translation>Recension stellt zwei Fassungen eines Textes nebeneinander: die gemeinsamen Wörter, die geänderten und die, mit denen ein Herausgeber sie umrahmt hat.</translation>
    </message>
    <message>
        <source>Drop two files anywhere in this window</source>
        <translation>Zwei Dateien ins Fenster ziehen</translation>
    </message>
    <message>
        <source>Open first text…</source>
        <translation>Erster Text…</translation>
    </message>
    <message>
        <source>Open second text…</source>
        <translation>Zweiter Text…</translation>
    </message>
    <message>
        <source>Paste two…</source>
        <translation>Zwei einfügen…</translation>
    </message>
    <message>
        <source>Library: which documents of a folder share passages, and with whom…</source>
        <translation>Bibliothek: welche Dokumente eines Ordners Textstellen gemeinsam haben, und mit wem…</translation>
    </message>
    <message>
        <source>The texts as they were left (Esc)</source>
        <translation>Die Texte, wie sie verlassen wurden (Esc)</translation>
    </message>
    <message>
        <source>A is “{name}”. Drop or open the text to set beside it.</source>
        <translation>A ist „{name}“. Ziehen oder öffnen Sie den Text, der daneben stehen soll.</translation>
    </message>
    <message>
        <source>Take this as the next text</source>
        <translation>Als nächsten Text nehmen</translation>
    </message>
    <message>
        <source>The current variant in both texts</source>
        <translation>Die aktuelle Variante in beiden Texten</translation>
    </message>
    <message>
        <source>What is known of this place</source>
        <translation>Was über diese Stelle bekannt ist</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Diese Wörter</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>There is no variant to look at.</source>
        <translation>Es gibt keine Variante anzusehen.</translation>
    </message>
    <message>
        <source>Alt+Down goes to the first variant; a click in a text or in the list goes to any.</source>
        <translation>Alt+Herunter geht zur ersten Variante; ein Klick in einem Text oder in der Liste zu jeder.</translation>
    </message>
    <message>
        <source>About text {sigil}</source>
        <translation>Über Text {sigil}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>{field}: as in the file</source>
        <translation>{field}: wie in der Datei</translation>
    </message>
    <message>
        <source>Yours. The file says: {words}</source>
        <translation>Von Ihnen. In der Datei steht: {words}</translation>
    </message>
    <message>
        <source>Yours. The file does not say.</source>
        <translation>Von Ihnen. Die Datei sagt nichts.</translation>
    </message>
    <message>
        <source>Which is A, and which is B?</source>
        <translation>Welcher ist A, welcher B?</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Make B of A, and A of B</source>
        <translation>B zu A machen und A zu B</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read all together</source>
        <translation>Alle zusammen lesen</translation>
    </message>
    <message>
        <source>Open every file as a witness of one text</source>
        <translation>Jede Datei als Zeugen eines Textes öffnen</translation>
    </message>
    <message>
        <source>Text {sigil}</source>
        <translation>Text {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n file together as witnesses of one text, or compare two of them.</source>
        <comment>Read all %n files together as witnesses of one text, or compare two of them.</comment>
        <translation>
            <numerusform>Die %n Datei lesen oder zwei vergleichen.</numerusform>
            <numerusform>Alle %n Dateien zusammen als Zeugen eines Textes lesen oder zwei davon vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>One of the two cannot be read.</source>
        <translation>Eine der beiden ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>to do this</source>
        <translation>um dies zu tun</translation>
    </message>
    <message>
        <source>press</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>The signs of this pair</source>
        <translation>Die Zeichen dieses Paars</translation>
    </message>
    <message>
        <source>Find notes in all dossiers</source>
        <translation>Notizen in allen Dossiers suchen</translation>
    </message>
    <message>
        <source>Words of notes, tags or quotations</source>
        <translation>Wörter aus Notizen, Schlagwörtern oder Zitaten</translation>
    </message>
    <message>
        <source>Type words: every note that has them all is listed, whatever texts it is on.</source>
        <translation>Geben Sie Wörter ein: Gezeigt wird jede Notiz, die sie alle enthält, zu welchen Texten auch immer.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>{notes} in {dossiers}</source>
        <translation>{notes} in {dossiers}</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier</source>
        <comment>%n dossiers</comment>
        <translation>
            <numerusform>%n Dossier</numerusform>
            <numerusform>%n Dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listed.</source>
        <comment>%n of them are listed.</comment>
        <translation>
            <numerusform>%n davon ist aufgelistet.</numerusform>
            <numerusform>%n davon sind aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Optionen des Vergleichs</translation>
    </message>
    <message>
        <source>Documents that share passages</source>
        <translation>Dokumente mit gemeinsamen Textstellen</translation>
    </message>
    <message>
        <source>What no passage covers is framing</source>
        <translation>Was keine Textstelle abdeckt, ist Rahmung</translation>
    </message>
    <message>
        <source>Versions of one work</source>
        <translation>Fassungen eines Werks</translation>
    </message>
    <message>
        <source>Compared from the first word to the last; there is no framing</source>
        <translation>Verglichen vom ersten Wort bis zum letzten; es gibt keine Rahmung</translation>
    </message>
    <message>
        <source>Least words of a passage</source>
        <translation>Mindestzahl der Wörter einer Textstelle</translation>
    </message>
    <message>
        <source>Least share of words kept, in per cent</source>
        <translation>Mindestanteil erhaltener Wörter, in Prozent</translation>
    </message>
    <message>
        <source>Most words that one side alone has within a passage</source>
        <translation>Höchstzahl der Wörter, die in einer Textstelle nur eine Seite hat</translation>
    </message>
    <message>
        <source>Look for echoes: the same in other words</source>
        <translation>Anklänge suchen: dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Übliche Werte</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compare as</source>
        <translation>Vergleichen als</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Eine Textstelle</translation>
    </message>
    <message>
        <source>has at least so many words</source>
        <translation>hat mindestens so viele Wörter</translation>
    </message>
    <message>
        <source>keeps at least this share of them</source>
        <translation>erhält davon mindestens diesen Anteil</translation>
    </message>
    <message>
        <source>may lack so many words on one side</source>
        <translation>darf auf einer Seite so viele missen</translation>
    </message>
    <message>
        <source>Levels that are compared</source>
        <translation>Ebenen des Vergleichs</translation>
    </message>
    <message>
        <source>First text (A)</source>
        <translation>Erster Text (A)</translation>
    </message>
    <message>
        <source>Second text (B)</source>
        <translation>Zweiter Text (B)</translation>
    </message>
    <message>
        <source>Paste two texts</source>
        <translation>Zwei Texte einfügen</translation>
    </message>
    <message>
        <source>Compare the two texts (Ctrl+Enter)</source>
        <translation>Die beiden Texte vergleichen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Paste or write a text here</source>
        <translation>Hier einen Text einfügen oder schreiben</translation>
    </message>
    <message>
        <source>Name of: {name}</source>
        <translation>Name von: {name}</translation>
    </message>
    <message>
        <source>What this text is called, in the window and in what you hand over</source>
        <translation>Wie dieser Text heißt, im Fenster und in dem, was Sie weitergeben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste into: {name}</source>
        <translation>Einfügen in: {name}</translation>
    </message>
    <message>
        <source>Put what is on the clipboard in the place of this text</source>
        <translation>Diesen Text durch den Inhalt der Zwischenablage ersetzen</translation>
    </message>
    <message>
        <source>Name: else “{words}”</source>
        <translation>Name, sonst „{words}“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recognize text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Sprachen des Textes</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>It takes some seconds a page. Words that are not sure are underlined; F12 shows the page beside them.</source>
        <translation>Das dauert je Seite einige Sekunden. Unsichere Wörter sind unterstrichen; F12 zeigt die Seite daneben.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The variants that your rules make the same</source>
        <translation>Die Varianten, die Ihre Regeln gleichsetzen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the chosen decision back (Del)</source>
        <translation>Die gewählte Entscheidung zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>They fit no more</source>
        <translation>Sie passen nicht mehr</translation>
    </message>
    <message>
        <source>Your rules are off · apply them</source>
        <translation>Ihre Regeln sind aus · anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n the same by your rule · show</source>
        <comment>%n the same by your rule · show</comment>
        <translation>
            <numerusform>%n gleich nach Ihrer Regel · zeigen</numerusform>
            <numerusform>%n gleich nach Ihrer Regel · zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules hide nothing · show</source>
        <translation>Ihre Regeln blenden nichts aus · zeigen</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message>
        <source>Both framings side by side, role by role (F4)</source>
        <translation>Beide Rahmungen nebeneinander, Rolle für Rolle (F4)</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Anklänge</translation>
    </message>
    <message>
        <source>the same thing in other words</source>
        <translation>dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>This dossier can only be read here: its steps are shown, but none can be taken back.</source>
        <translation>Dieses Dossier lässt sich hier nur lesen: Die Schritte werden gezeigt, lassen sich aber nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>No step yet. What you note, mark or decide is listed here, to be taken back.</source>
        <translation>Noch kein Schritt. Was Sie notieren, kennzeichnen oder entscheiden, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>As it was before these steps</source>
        <translation>Wie es vor diesen Schritten war</translation>
    </message>
    <message>
        <source>Takes all of them back</source>
        <translation>Nimmt sie alle zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{words}. You are here</source>
        <translation>{words}. Sie sind hier</translation>
    </message>
    <message>
        <source>No note yet. Ctrl+Alt+M writes one on the current variant or on selected words.</source>
        <translation>Noch keine Notiz. Strg+Alt+M schreibt eine zur aktuellen Variante oder zu markierten Wörtern.</translation>
    </message>
    <message>
        <source>No note has this tag and this status.</source>
        <translation>Keine Notiz hat dieses Schlagwort und diesen Status.</translation>
    </message>
    <message>
        <source>Select its words in the text (Ctrl+Alt+A)</source>
        <translation>Die Wörter im Text markieren (Strg+Alt+A)</translation>
    </message>
    <message>
        <source>It is no longer listed as one to be seen to (Ctrl+Alt+K)</source>
        <translation>Sie steht nicht mehr unter denen, die noch zu klären sind (Strg+Alt+K)</translation>
    </message>
    <message>
        <source>Take the note away; this can be undone (Del)</source>
        <translation>Die Notiz entfernen; das lässt sich rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>Being written when the program ended</source>
        <translation>Beim Programmende in Arbeit</translation>
    </message>
    <message>
        <source>Their words are found no more</source>
        <translation>Ihre Wörter sind nicht mehr zu finden</translation>
    </message>
    <message>
        <source>With their words</source>
        <translation>Mit ihren Wörtern</translation>
    </message>
    <message>
        <source>Kept without their words</source>
        <translation>Ohne ihre Wörter behalten</translation>
    </message>
    <message>
        <source>Draft on {quotation}: {words}</source>
        <translation>Entwurf zu {quotation}: {words}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Note on {what}, {quotation}: {words}</source>
        <translation>Notiz, {what}, {quotation}: {words}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>not in {sigils}</source>
        <translation>nicht in {sigils}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Echoes: the same in other words</source>
        <translation>Anklänge: dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>Repeated to the letter</source>
        <translation>Buchstäblich wiederholt</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Umfang</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Ebene</translation>
    </message>
    <message>
        <source>Under the headings of the text</source>
        <translation>Unter den Überschriften des Textes</translation>
    </message>
    <message>
        <source>Under the shared passages</source>
        <translation>Unter den gemeinsamen Textstellen</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Show every variant again</source>
        <translation>Alle Varianten wieder zeigen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern</translation>
    </message>
    <message>
        <source>Filter the variants by words</source>
        <translation>Die Varianten nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Wörter löschen</translation>
    </message>
    <message>
        <source>Sort the list: by weight, what may change the sense stands first</source>
        <translation>Die Liste ordnen: Nach Gewicht steht zuerst, was den Sinn ändern kann</translation>
    </message>
    <message>
        <source>Amount of
change</source>
        <translation>Umfang der
Änderung</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>Filter · {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filter the variants, %n question asked</source>
        <comment>Filter the variants, %n questions asked</comment>
        <translation>
            <numerusform>Die Varianten filtern, %n Frage gestellt</numerusform>
            <numerusform>Die Varianten filtern, %n Fragen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>List variants by kind, by what is to be checked, by passage, noted, read</source>
        <translation>Varianten nach Art, Prüfbedarf, Textstelle, Notiz und Lektüre auflisten</translation>
    </message>
    <message>
        <source>No variant: the shared words are the same to the letter.</source>
        <translation>Keine Variante: Die gemeinsamen Wörter sind bis auf den Buchstaben gleich.</translation>
    </message>
    <message>
        <source>No variant: the two share no passage.</source>
        <translation>Keine Variante: Die beiden haben keine Textstelle gemeinsam.</translation>
    </message>
    <message>
        <source>Before “{heading}”</source>
        <translation>Vor „{heading}“</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>durch Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Your decisions could not be applied; the comparison is shown without them.</source>
        <translation>Ihre Entscheidungen ließen sich nicht anwenden; der Vergleich wird ohne sie gezeigt.</translation>
    </message>
    <message>
        <source>A part of the history can&apos;t be read: what is left of it can be undone.</source>
        <translation>Ein Teil des Verlaufs lässt sich nicht lesen: Was davon übrig ist, lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step was passed over: what it is about was changed since, in another window or in the file itself.</source>
        <comment>%n steps were passed over: what they are about was changed since, in another window or in the files.</comment>
        <translation>
            <numerusform>%n Schritt wurde übergangen: Worum es darin geht, wurde seither in einem anderen Fenster oder in der Datei selbst geändert.</numerusform>
            <numerusform>%n Schritte wurden übergangen: Worum es darin geht, wurde seither in einem anderen Fenster oder in den Dateien geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>no dossier</source>
        <translation>kein Dossier</translation>
    </message>
    <message>
        <source>notes kept by Recension</source>
        <translation>Notizen bewahrt Recension auf</translation>
    </message>
    <message>
        <source>There is no dossier to keep notes in: the words stay in the editor; save a copy of them.</source>
        <translation>Es gibt kein Dossier, das Notizen aufnehmen könnte: Die Wörter bleiben im Notizfeld; speichern Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Recognized with a confidence of {percent}</source>
        <translation>Mit {percent} Sicherheit erkannt</translation>
    </message>
    <message>
        <source>framing, {role}</source>
        <translation>Rahmung, {role}</translation>
    </message>
    <message>
        <source>doubtful, {percent}</source>
        <translation>zweifelhaft, {percent}</translation>
    </message>
    <message>
        <source>moved passage</source>
        <translation>umgestellte Textstelle</translation>
    </message>
    <message>
        <source>Dot plot of the two texts</source>
        <translation>Punktdiagramm der beiden Texte</translation>
    </message>
    <message>
        <source>A at {share}, {sigil} at {other}</source>
        <translation>A bei {share}, {sigil} bei {other}</translation>
    </message>
    <message>
        <source>Close the dot plot</source>
        <translation>Punktdiagramm schließen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>As large as on paper, or as wide as there is room</source>
        <translation>So groß wie auf Papier oder so breit, wie Platz ist</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Page {label}</source>
        <translation>Seite {label}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Picture of page {label} of “{title}”</source>
        <translation>Bild von Seite {label} aus „{title}“</translation>
    </message>
    <message>
        <source>No page: {reason}.</source>
        <translation>Keine Seite: {reason}.</translation>
    </message>
    <message>
        <source>Bands between the texts</source>
        <translation>Bänder zwischen den Texten</translation>
    </message>
    <message>
        <source>Scrolling in step: locked</source>
        <translation>Gemeinsam rollen: an</translation>
    </message>
    <message>
        <source>Unlock scrolling: the two texts roll each alone</source>
        <translation>Rollen trennen: Jeder Text rollt für sich</translation>
    </message>
    <message>
        <source>Scrolling in step: unlocked</source>
        <translation>Gemeinsam rollen: aus</translation>
    </message>
    <message>
        <source>Lock scrolling: the two texts roll in step again</source>
        <translation>Rollen verbinden: Die Texte rollen wieder gemeinsam</translation>
    </message>
    <message>
        <source>Both texts as one</source>
        <translation>Beide Texte als einer</translation>
    </message>
    <message>
        <source>Overview of {sigil}</source>
        <translation>Übersicht von {sigil}</translation>
    </message>
    <message>
        <source>You are at {share}</source>
        <translation>Sie sind bei {share}</translation>
    </message>
    <message>
        <source>{share} shared with {sigil}</source>
        <translation>{share} gemeinsam mit {sigil}</translation>
    </message>
    <message>
        <source>{share} kept in {sigil}</source>
        <translation>{share} erhalten in {sigil}</translation>
    </message>
    <message>
        <source>Reading surface</source>
        <translation>Lesefläche</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>geänderte Wörter</translation>
    </message>
    <message>
        <source>Print the two columns</source>
        <translation>Die beiden Spalten drucken</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Druck läuft…</translation>
    </message>
    <message>
        <source>Print the two columns: {done} of {count} pages are shown, all are printed</source>
        <translation>Die beiden Spalten drucken: {done} von {count} Seiten gezeigt, alle werden gedruckt</translation>
    </message>
    <message>
        <source>Save the two columns as PDF</source>
        <translation>Die beiden Spalten als PDF speichern</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Seiten werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n page written to “{path}”.</source>
        <comment>%n pages written to “{path}”.</comment>
        <translation>
            <numerusform>%n Seite in „{path}“ geschrieben.</numerusform>
            <numerusform>%n Seiten in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: “{path}” has {done} of %n page.</source>
        <comment>Stopped: “{path}” has {done} of %n pages.</comment>
        <translation>
            <numerusform>Abgebrochen: „{path}“ enthält {done} von %n Seite.</numerusform>
            <numerusform>Abgebrochen: „{path}“ enthält {done} von %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” could not be written: is its folder there, and may you write in it?</source>
        <translation>„{path}“ ließ sich nicht schreiben: Gibt es den Ordner, und dürfen Sie darin schreiben?</translation>
    </message>
    <message>
        <source>Your decisions about the alignment</source>
        <translation>Ihre Entscheidungen zur Zuordnung</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>Decisions, {count}</source>
        <translation>Entscheidungen, {count}</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Entscheidungen {count}</translation>
    </message>
    <message>
        <source>The start screen can locate it, or take it from the list.</source>
        <translation>Auf der Startseite können Sie zeigen, wo sie liegt, oder sie aus der Liste nehmen.</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Wo liegt „{name}“ jetzt?</translation>
    </message>
    <message>
        <source>Hide variants that are smaller or larger: drag a handle, or press the arrow keys</source>
        <translation>Kleinere oder größere Varianten ausblenden: einen Griff ziehen oder die Pfeiltasten drücken</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>Amount of change: {range}</source>
        <translation>Umfang der Änderung: {range}</translation>
    </message>
    <message>
        <source>As it was guessed</source>
        <translation>Wie vermutet</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Which variants to list</source>
        <translation>Welche Varianten die Liste zeigt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>Mit oder ohne Notiz</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Ohne Notiz</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Gelesen oder nicht</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Every passage</source>
        <translation>Alle Textstellen</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Im Text weiterlesen</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>Wieder einklappen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{sigil} has none</source>
        <translation>{sigil} hat keine</translation>
    </message>
    <message>
        <source>{role}: call it something else</source>
        <translation>{role}: anders bezeichnen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Call it something else</source>
        <translation>Anders bezeichnen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Click to hide them.</source>
        <translation>Ein Klick blendet sie aus.</translation>
    </message>
    <message>
        <source>They are hidden; click to show them.</source>
        <translation>Sie sind ausgeblendet; ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>This pair has none.</source>
        <translation>Dieses Paar hat keine.</translation>
    </message>
    <message>
        <source>Both have: {words}</source>
        <translation>In beiden: {words}</translation>
    </message>
    <message>
        <source>Words that the framing of {sigil} uses far more than that of {other}</source>
        <translation>Wörter, die in der Rahmung von {sigil} viel häufiger sind als in der von {other}</translation>
    </message>
    <message>
        <source>Who shares how much with whom</source>
        <translation>Wer wie viel mit wem gemeinsam hat</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>keine Textstelle</translation>
    </message>
    <message>
        <source>{words} in common, {share} of the first</source>
        <translation>{words} gemeinsam, {share} des ersten</translation>
    </message>
    <message>
        <source>Click to set them side by side.</source>
        <translation>Klicken Sie, um sie nebeneinanderzustellen.</translation>
    </message>
    <message>
        <source>Put back to the program’s</source>
        <translation>Zurück zur Programmfassung</translation>
    </message>
    <message>
        <source>Made by the program; you may write it in your own words.</source>
        <translation>Vom Programm verfasst; Sie können ihn in eigenen Worten schreiben.</translation>
    </message>
    <message>
        <source>In your words. The comparison has changed since they were written.</source>
        <translation>In Ihren Worten. Der Vergleich hat sich geändert, seit sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>In your words; the report says so.</source>
        <translation>In Ihren Worten; im Bericht steht das dabei.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Notes with this tag</source>
        <translation>Notizen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Open or settled notes</source>
        <translation>Offene oder erledigte Notizen</translation>
    </message>
    <message>
        <source>The color of this tag</source>
        <translation>Die Farbe dieses Schlagworts</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>These words become the note; the others stay in its history</source>
        <translation>Diese Worte werden die Notiz; die anderen bleiben in ihrem Verlauf</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Andere behalten</translation>
    </message>
    <message>
        <source>The note stays as it is; these words go into its history</source>
        <translation>Die Notiz bleibt, wie sie ist; diese Worte kommen in ihren Verlauf</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>The note stays as it is; these words become a second one</source>
        <translation>Die Notiz bleibt, wie sie ist; diese Worte werden eine zweite</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>What this note asks is answered</source>
        <translation>Was diese Notiz fragt, ist beantwortet</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Show where “{name}” is now</source>
        <translation>Zeigen, wo „{name}“ jetzt liegt</translation>
    </message>
    <message>
        <source>Take from the list: {name}</source>
        <translation>Aus der Liste nehmen: {name}</translation>
    </message>
    <message>
        <source>Take this from the list; its files and notes stay</source>
        <translation>Aus der Liste nehmen; Dateien und Notizen bleiben</translation>
    </message>
    <message>
        <source>its text is kept</source>
        <translation>sein Text ist aufbewahrt</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Eingefügte Texte</translation>
    </message>
    <message>
        <source>How text {sigil} is read</source>
        <translation>So wird Text {sigil} gelesen</translation>
    </message>
    <message>
        <source>What is read of the file, and what the text is</source>
        <translation>Was von der Datei gelesen wird und was für ein Text es ist</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>The article alone</source>
        <translation>Nur der Artikel</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Änderungen angenommen</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Änderungen abgelehnt</translation>
    </message>
    <message>
        <source>Both as two texts: before and after</source>
        <translation>Beides als zwei Texte: vorher und nachher</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>Pages {pages}…</source>
        <translation>Seiten {pages}…</translation>
    </message>
    <message>
        <source>All pages…</source>
        <translation>Alle Seiten…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alles wie üblich</translation>
    </message>
    <message>
        <source>About this text…</source>
        <translation>Über diesen Text…</translation>
    </message>
    <message>
        <source>The text of the edition</source>
        <translation>Der Text der Edition</translation>
    </message>
    <message>
        <source>Witness {siglum}</source>
        <translation>Zeuge {siglum}</translation>
    </message>
    <message>
        <source>{first} and {second} as two texts</source>
        <translation>{first} und {second} als zwei Texte</translation>
    </message>
    <message>
        <source>Open other files as witnesses</source>
        <translation>Andere Dateien als Zeugen öffnen</translation>
    </message>
    <message>
        <source>Open one more witness beside these</source>
        <translation>Neben diesen noch einen Zeugen öffnen</translation>
    </message>
    <message>
        <source>Read the files again and align them; corrections go along</source>
        <translation>Die Dateien neu lesen und zuordnen; Korrekturen gehen mit</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>First unit</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>The first unit that is shown</source>
        <translation>Die erste Stelle, die gezeigt wird</translation>
    </message>
    <message>
        <source>Last unit</source>
        <translation>Letzte Stelle</translation>
    </message>
    <message>
        <source>The last unit that is shown</source>
        <translation>Die letzte Stelle, die gezeigt wird</translation>
    </message>
    <message>
        <source>Back to the current unit</source>
        <translation>Zurück zur aktuellen Stelle</translation>
    </message>
    <message>
        <source>Bring it into view again</source>
        <translation>Sie wieder ins Bild holen</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Nächste Spalte</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>In die nächste Spalte gehen</translation>
    </message>
    <message>
        <source>Make this the base</source>
        <translation>Zum Grundtext machen</translation>
    </message>
    <message>
        <source>Read the others against the column of the caret</source>
        <translation>Die anderen gegen die Spalte mit der Schreibmarke lesen</translation>
    </message>
    <message>
        <source>Find words in all witnesses</source>
        <translation>Wörter in allen Zeugen suchen</translation>
    </message>
    <message>
        <source>Write the apparatus to a file</source>
        <translation>Den Apparat in eine Datei schreiben</translation>
    </message>
    <message>
        <source>As one work, or in the passages that they share</source>
        <translation>Als ein Werk oder in den Textstellen, die sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Write a note on the current unit</source>
        <translation>Eine Notiz zur aktuellen Stelle schreiben</translation>
    </message>
    <message>
        <source>Take back the last correction of the table</source>
        <translation>Die letzte Berichtigung der Tabelle zurücknehmen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie noch einmal tun</translation>
    </message>
    <message>
        <source>Word to the left</source>
        <translation>Wort nach links</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the left</source>
        <translation>Das gewählte Wort eine Spalte nach links rücken</translation>
    </message>
    <message>
        <source>Word to the right</source>
        <translation>Wort nach rechts</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the right</source>
        <translation>Das gewählte Wort eine Spalte nach rechts rücken</translation>
    </message>
    <message>
        <source>Who reads alike</source>
        <translation>Wer gleich liest</translation>
    </message>
    <message>
        <source>{sigil} alone: {count}</source>
        <translation>{sigil} allein: {count}</translation>
    </message>
    <message>
        <source>{one} and {other}: {alike} of {both}</source>
        <translation>{one} und {other}: {alike} von {both}</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>{share} and over</source>
        <translation>ab {share}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>A suggestion, not a stemma</source>
        <translation>Ein Vorschlag, kein Stemma</translation>
    </message>
    <message>
        <source>{group}: {pro} for, {contra} against</source>
        <translation>{group}: {pro} dafür, {contra} dagegen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>also {count}</source>
        <translation>auch {count}</translation>
    </message>
    <message>
        <source>Groups that alone share a reading</source>
        <translation>Gruppen, die allein eine Lesart teilen</translation>
    </message>
    <message>
        <source>Units against the group</source>
        <translation>Stellen gegen die Gruppe</translation>
    </message>
    <message>
        <source>Put near relatives together again; a siglum at the head sorts by likeness to it</source>
        <translation>Nahe Verwandte wieder zusammenstellen; eine Sigle am Kopf ordnet nach der Ähnlichkeit mit ihr</translation>
    </message>
    <message>
        <source>on each line: units for : against</source>
        <translation>an jeder Linie: Stellen dafür : dagegen</translation>
    </message>
    <message>
        <source>“Against” counts the units in which the members of a group part and each reads with an outsider. Readings of one witness alone stand on the diagonal of the matrix.</source>
        <translation>„Dagegen“ zählt die Stellen, an denen die Mitglieder einer Gruppe auseinandergehen und jeder Teil mit einem Außenstehenden liest. Lesarten nur eines Zeugen stehen auf der Diagonale der Matrix.</translation>
    </message>
    <message>
        <source>Alone share a reading</source>
        <translation>Teilen allein eine Lesart</translation>
    </message>
    <message>
        <source>in order of the text</source>
        <translation>nach Textfolge</translation>
    </message>
    <message>
        <source>units and against · of {count}</source>
        <translation>Stellen und dagegen · von {count}</translation>
    </message>
    <message>
        <source>left out, extant in too few units: {sigla}</source>
        <translation>weggelassen, an zu wenigen Stellen überliefert: {sigla}</translation>
    </message>
    <message>
        <source>Order: near relatives together</source>
        <translation>Reihenfolge: nahe Verwandte zusammen</translation>
    </message>
    <message>
        <source>Order: likeness to {sigil}</source>
        <translation>Reihenfolge: Ähnlichkeit mit {sigil}</translation>
    </message>
    <message>
        <source>Nothing is against this group.</source>
        <translation>Nichts spricht gegen diese Gruppe.</translation>
    </message>
    <message>
        <source>The {count} against</source>
        <translation>Dagegen: {count}</translation>
    </message>
    <message>
        <source>where {sigla} part</source>
        <translation>wo {sigla} auseinandergehen</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Name the witnesses that read like the base too</source>
        <translation>Auch die Zeugen nennen, die wie der Grundtext lesen</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Name only the witnesses that depart</source>
        <translation>Nur die Zeugen nennen, die abweichen</translation>
    </message>
    <message>
        <source>Attested here</source>
        <translation>Hier überliefert</translation>
    </message>
    <message>
        <source>not extant</source>
        <translation>nicht überliefert</translation>
    </message>
    <message>
        <source>Base {sigil}</source>
        <translation>Grundtext {sigil}</translation>
    </message>
    <message>
        <source>All witnesses that are extant here read alike.</source>
        <translation>Alle hier überlieferten Zeugen lesen gleich.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>What no passage covers is not extant</source>
        <translation>Was zu keiner Textstelle gehört, gilt als nicht überliefert</translation>
    </message>
    <message>
        <source>Compared from the first word to the last</source>
        <translation>Verglichen vom ersten Wort bis zum letzten</translation>
    </message>
    <message>
        <source>Graph of the clause</source>
        <translation>Graph des Satzteils</translation>
    </message>
    <message>
        <source>Alignment of the unit</source>
        <translation>Zuordnung der Stelle</translation>
    </message>
    <message>
        <source>Drag the word, or move it by Alt+Shift+← and →; each step can be undone.</source>
        <translation>Das Wort ziehen oder mit Alt+Umschalt+← und → versetzen; jeder Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>More corrections</source>
        <translation>Weitere Berichtigungen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Begin a new unit at the chosen word</source>
        <translation>Mit dem gewählten Wort eine neue Stelle beginnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one unit of this and the one right before it</source>
        <translation>Aus dieser Stelle und der direkt davor eine machen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The chosen witness has the words of the base here, written in another way</source>
        <translation>Der gewählte Zeuge hat hier die Wörter des Grundtextes, nur anders geschrieben</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Keine Stelle ist gewählt</translation>
    </message>
    <message>
        <source>Click a marked word, or go on with N.</source>
        <translation>Klicken Sie auf ein gekennzeichnetes Wort, oder gehen Sie mit N weiter.</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>inhaltlich</translation>
    </message>
    <message>
        <source>accidental</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>{sigil} is extant here</source>
        <translation>{sigil} ist hier überliefert</translation>
    </message>
    <message>
        <source>{sigil} is not extant here</source>
        <translation>{sigil} ist hier nicht überliefert</translation>
    </message>
    <message>
        <source>No group stands alone.</source>
        <translation>Keine Gruppe steht allein.</translation>
    </message>
    <message>
        <source>Text of {sigil}</source>
        <translation>Text von {sigil}</translation>
    </message>
    <message>
        <source>{sigil}, folded: open it</source>
        <translation>{sigil}, eingeklappt: öffnen</translation>
    </message>
    <message>
        <source>Open {sigil}</source>
        <translation>{sigil} öffnen</translation>
    </message>
    <message>
        <source>{sigil}: base, fold, order</source>
        <translation>{sigil}: Grundtext, einklappen, Reihenfolge</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} gleich</translation>
    </message>
    <message>
        <source>Read against {sigil}</source>
        <translation>Gegen {sigil} lesen</translation>
    </message>
    <message>
        <source>Fold this witness</source>
        <translation>Diesen Zeugen einklappen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>How many witnesses depart from the base: dots for words, rings for accidentals alone</source>
        <translation>Wie viele Zeugen vom Grundtext abweichen: Punkte für Wörter, Ringe für nur Formales</translation>
    </message>
    <message>
        <source>depart</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>Overview of all witnesses</source>
        <translation>Übersicht aller Zeugen</translation>
    </message>
    <message>
        <source>Find in all witnesses</source>
        <translation>In allen Zeugen suchen</translation>
    </message>
    <message>
        <source>Words to find in all witnesses</source>
        <translation>Wörter, die in allen Zeugen zu suchen sind</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Reading and aligning the witnesses…</source>
        <translation>Zeugen werden gelesen und zugeordnet…</translation>
    </message>
    <message>
        <source>The witnesses were not opened: {reason}</source>
        <translation>Die Zeugen wurden nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>An der Marke</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>apparatus</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>“{name}” has no suffix of a format that is known.</source>
        <translation>„{name}“ hat keine Endung eines bekannten Formats.</translation>
    </message>
    <message>
        <source>The apparatus is in “{path}”.</source>
        <translation>Der Apparat steht in „{path}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>here {units}</source>
        <translation>hier {units}</translation>
    </message>
    <message>
        <source>not extant: {sigla}</source>
        <translation>nicht überliefert: {sigla}</translation>
    </message>
    <message>
        <source>Words in a lemma or a reading</source>
        <translation>Wörter aus Lemma oder Lesart</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Stellen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <comment>%n units</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness</source>
        <comment>%n witnesses</comment>
        <translation>
            <numerusform>%n Zeuge</numerusform>
            <numerusform>%n Zeugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} where {base} is extant is the same, whatever its spelling and marks</source>
        <comment>{same} of the %n words of {sigil} where {base} is extant are the same, whatever their spelling and marks</comment>
        <translation>
            <numerusform>{same} von %n Wort in {sigil}, wo {base} überliefert ist, ist gleich, Schreibung und Zeichen nicht gerechnet</numerusform>
            <numerusform>{same} der %n Wörter von {sigil}, wo {base} überliefert ist, sind gleich, Schreibung und Zeichen nicht gerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation>{count} inhaltliche</translation>
    </message>
    <message>
        <source>{count} accidental</source>
        <translation>{count} formale</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} umgestellt</translation>
    </message>
    <message>
        <source>it has neither tracked changes nor an apparatus of several witnesses; open a second text beside it</source>
        <translation>es hat weder nachverfolgte Änderungen noch einen Apparat mehrerer Zeugen; öffnen Sie einen zweiten Text daneben</translation>
    </message>
    <message>
        <source>“{path}” is one of the files that are compared; choose another name for the export.</source>
        <translation>„{path}“ ist eine der verglichenen Dateien; wählen Sie für die Ausgabe einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the export could not be made ({reason}).</source>
        <translation>„{path}“ wurde nicht geschrieben: Die Ausgabe ist misslungen ({reason}).</translation>
    </message>
    <message>
        <source>A decision could not be applied: {why}</source>
        <translation>Eine Entscheidung ließ sich nicht anwenden: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n note was imported.</source>
        <comment>%n notes were imported.</comment>
        <translation>
            <numerusform>%n Notiz wurde importiert.</numerusform>
            <numerusform>%n Notizen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was replaced.</source>
        <comment>%n notes were replaced.</comment>
        <translation>
            <numerusform>%n Notiz wurde ersetzt.</numerusform>
            <numerusform>%n Notizen wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was there already.</source>
        <comment>%n notes were there already.</comment>
        <translation>
            <numerusform>%n Notiz war schon da.</numerusform>
            <numerusform>%n Notizen waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note finds no certain place in these texts; it is kept, and listed first.</source>
        <comment>%n notes find no certain place in these texts; they are kept, and listed first.</comment>
        <translation>
            <numerusform>%n Notiz findet in diesen Texten keine sichere Stelle; sie ist erhalten und steht in der Liste zuerst.</numerusform>
            <numerusform>%n Notizen finden in diesen Texten keine sichere Stelle; sie sind erhalten und stehen in der Liste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” stands in none of these texts: quote words that do.</source>
        <translation>„{words}“ steht in keinem dieser Texte: Zitieren Sie Wörter, die darin stehen.</translation>
    </message>
    <message>
        <source>There is no file “{name}”: check its name and folder.</source>
        <translation>Die Datei „{name}“ gibt es nicht: Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there are no texts in it to compare; it was left as it is.</source>
        <translation>„{name}“ ist leer und enthält keine Texte zum Vergleichen; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“{name}” keeps no texts to compare: open two texts first.</source>
        <translation>„{name}“ enthält keine Texte zum Vergleichen: Öffnen Sie zuerst zwei Texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is: what could be read of it was copied to “{path}”, but there are no texts to compare in that. Open the two texts themselves.</source>
        <translation>„{name}“ ist beschädigt und blieb, wie es war: Was davon lesbar war, wurde nach „{path}“ kopiert, enthält aber keine Texte zum Vergleichen. Öffnen Sie die beiden Texte selbst.</translation>
    </message>
    <message>
        <source>There is no witness {sigil}.</source>
        <translation>Einen Zeugen {sigil} gibt es nicht.</translation>
    </message>
    <message>
        <source>{sigil} has no word {word}.</source>
        <translation>{sigil} hat kein Wort {word}.</translation>
    </message>
    <message>
        <source>A word is moved by one column.</source>
        <translation>Ein Wort wird um eine Spalte verschoben.</translation>
    </message>
    <message>
        <source>The word has this column for itself, and no free one beside it.</source>
        <translation>Das Wort hat diese Spalte für sich, und daneben ist keine frei.</translation>
    </message>
    <message>
        <source>Only as many words can be the same.</source>
        <translation>Nur gleich viele Wörter können dasselbe sein.</translation>
    </message>
    <message>
        <source>{sigil} has words there.</source>
        <translation>{sigil} hat dort Wörter.</translation>
    </message>
    <message>
        <source>The scan is under way, and has not found all yet.</source>
        <translation>Die Suche läuft noch und hat noch nicht alles gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rare word in common</source>
        <comment>%n rare words in common</comment>
        <translation>
            <numerusform>%n seltenes Wort gemeinsam</numerusform>
            <numerusform>%n seltene Wörter gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of these texts share passages at most: what no passage covers is not compared.</source>
        <translation>Die meisten dieser Texte haben höchstens Passagen gemeinsam: was keine Passage deckt, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>{corrections}: {why}</source>
        <translation>{corrections}: {why}</translation>
    </message>
    <message>
        <source>{corrections}: {why} …</source>
        <translation>{corrections}: {why} …</translation>
    </message>
    <message numerus="yes">
        <source>%n correction has no place in this table and is kept for later</source>
        <comment>%n corrections have no place in this table and are kept for later</comment>
        <translation>
            <numerusform>%n Korrektur hat in dieser Tabelle keine Stelle und bleibt für später bewahrt</numerusform>
            <numerusform>%n Korrekturen haben in dieser Tabelle keine Stelle und bleiben für später bewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on this unit</source>
        <translation>Notiz zu dieser Stelle</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n note has no unit of its own in this table; it is kept.</source>
        <comment>%n notes have no unit of their own in this table; they are kept.</comment>
        <translation>
            <numerusform>%n Notiz hat in dieser Tabelle keine eigene Stelle; sie bleibt bewahrt.</numerusform>
            <numerusform>%n Notizen haben in dieser Tabelle keine eigene Stelle; sie bleiben bewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker cannot see {path}: all workers need the same folders by the same paths.</source>
        <translation>Ein Worker sieht {path} nicht: Alle brauchen dieselben Ordner unter denselben Pfaden.</translation>
    </message>
</context>
</TS>
