<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name></name>
    <message>
        <source>The words that it is about are there no more.</source>
        <translation>Слов, к которым оно относится, там больше нет.</translation>
    </message>
    <message>
        <source>There is no variant at its place any more.</source>
        <translation>На его месте больше нет разночтения.</translation>
    </message>
    <message>
        <source>The words touch no shared passage, so they can be no variant of one.</source>
        <translation>Эти слова не примыкают к общему отрывку, поэтому не могут быть его разночтением.</translation>
    </message>
    <message>
        <source>No framing stands at its place any more.</source>
        <translation>На этом месте больше нет обрамления.</translation>
    </message>
    <message>
        <source>Versions of one work have no framing; compare passages for that.</source>
        <translation>У редакций одного произведения обрамления нет; для этого сличайте отрывки.</translation>
    </message>
    <message>
        <source>The texts repeat so much that not every way to align them was tried; another may keep more words.</source>
        <translation>В текстах столько повторов, что испробованы не все способы их сопоставить; при другом совпавших слов может быть больше.</translation>
    </message>
    <message>
        <source>So many places of the texts are alike that not all of them were compared; there may be more shared passages.</source>
        <translation>В текстах столько похожих мест, что сличены не все; общих отрывков может быть больше.</translation>
    </message>
    <message>
        <source>So many sentences are alike that not all of them were compared; there may be more echoes, or nearer ones.</source>
        <translation>Похожих предложений столько, что сличены не все; отголосков может быть больше, или найдутся более близкие.</translation>
    </message>
    <message>
        <source>A rewritten stretch is so long that its words were not paired with one another; it is told as one change.</source>
        <translation>Переписанное место такое длинное, что его слова не сопоставлены друг с другом; оно показано как одна замена.</translation>
    </message>
    <message>
        <source>Two rows of marks are so long that they were not compared mark by mark; they are told as one change.</source>
        <translation>Два ряда знаков такие длинные, что не сличены знак за знаком; они показаны как одна замена.</translation>
    </message>
    <message>
        <source>Two words are so long that they were not compared letter by letter; they are told as two different words.</source>
        <translation>Два слова такие длинные, что не сличены буква за буквой; они показаны как два разных слова.</translation>
    </message>
    <message>
        <source>A variant is so long that it was not compared character by character; its edits replace all of it.</source>
        <translation>Разночтение такое длинное, что не сличено знак за знаком; оно заменяется целиком.</translation>
    </message>
    <message>
        <source>The texts share so many different words that some were left out where stretches were aligned word by word.</source>
        <translation>В текстах столько разных общих слов, что при пословном сопоставлении часть из них пропущена.</translation>
    </message>
    <message>
        <source>The text that it is about is not compared here.</source>
        <translation>Текст, к которому оно относится, здесь не сличается.</translation>
    </message>
    <message>
        <source>Its place lies outside of the text.</source>
        <translation>Его место лежит за пределами текста.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because their file is damaged: it was set aside as “{aside}”, and a new one is begun.</source>
        <translation>Заметки к этим текстам, которые хранил Recension, не читаются: их файл повреждён. Он отложен под именем «{aside}», и начат новый.</translation>
    </message>
    <message>
        <source>The notes that Recension kept on these texts can&apos;t be read because “{path}” is damaged, and it could not be set aside ({reason}): move it to another folder, so that a new one can be begun.</source>
        <translation>Заметки к этим текстам, которые хранил Recension, не читаются: файл «{path}» повреждён, и отложить его не удалось ({reason}). Переместите его в другую папку, чтобы можно было начать новый.</translation>
    </message>
    <message>
        <source>“{path}” could not be used as a dossier: choose another file.</source>
        <translation>«{path}» не удалось использовать как досье: выберите другой файл.</translation>
    </message>
    <message>
        <source>“{path}” is not a Recension dossier and was left as it is: choose another file.</source>
        <translation>«{path}» — не досье Recension; файл оставлен как есть: выберите другой.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be changed by this one: install the newer version to write in it.</source>
        <translation>«{path}» записан более новой версией Recension, и эта не может его изменять: чтобы писать в нём, установите новую версию.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and nothing in it could be read; it was left as it is: put a backup in its place, or choose another file.</source>
        <translation>Файл «{path}» повреждён, и ничего в нём прочитать не удалось; он оставлен как есть: положите на его место резервную копию или выберите другой файл.</translation>
    </message>
    <message>
        <source>“{path}” can only be read, so nothing was saved in it: save a copy in another folder and write there.</source>
        <translation>«{path}» доступен только для чтения, поэтому в нём ничего не сохранено: сохраните копию в другой папке и пишите в ней.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program, so nothing was saved: try again in a moment.</source>
        <translation>В «{path}» сейчас пишет другая программа, поэтому ничего не сохранено: повторите чуть позже.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{path}”, so this was not saved: free some space and save again.</source>
        <translation>На диске, где лежит «{path}», не осталось места, поэтому это не сохранено: освободите место и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>The disk of “{path}” reported an error ({reason}), so this was not saved: save a copy on another disk.</source>
        <translation>Диск, где лежит «{path}», сообщил об ошибке ({reason}), поэтому это не сохранено: сохраните копию на другом диске.</translation>
    </message>
    <message>
        <source>“{path}” was moved, replaced or deleted while it was open, so this was not saved: save a copy of it.</source>
        <translation>«{path}» был перемещён, заменён или удалён, пока был открыт, поэтому это не сохранено: сохраните копию.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({reason}): ask for the right to read it, or choose another file.</source>
        <translation>«{path}» не читается ({reason}): попросите право на чтение или выберите другой файл.</translation>
    </message>
    <message>
        <source>The folder of “{path}” does not exist or can&apos;t be entered: choose a folder that does.</source>
        <translation>Папки, где должен лежать «{path}», нет, или в неё нельзя войти: выберите другую.</translation>
    </message>
    <message>
        <source>There is no note {id} in “{path}”: it may belong to another dossier.</source>
        <translation>В «{path}» нет заметки {id}: возможно, она из другого досье.</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile, so nothing was written over it: choose in the editor which words to keep.</source>
        <translation>Эта заметка тем временем изменена в другом окне, поэтому поверх неё ничего не записано: выберите в редакторе, какие слова оставить.</translation>
    </message>
    <message>
        <source>Another window changed the history of “{path}” meanwhile, so no step was taken: look at it, then step again.</source>
        <translation>Тем временем другое окно изменило историю «{path}», поэтому ни один шаг не сделан: посмотрите на неё и шагните снова.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought to this version of Recension ({reason}) and was left as it is; a backup is in “{backup}”: please report this.</source>
        <translation>«{path}» не удалось перевести на эту версию Recension ({reason}); файл оставлен как есть, резервная копия — в «{backup}»: пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>“{path}” is this dossier itself: choose another name for the copy.</source>
        <translation>«{path}» — это само досье: выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: choose another name for the copy.</source>
        <translation>«{path}» открыт в другом окне: выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>“{path}” can only be read here, so notes can&apos;t be written in it: save a copy in another folder to go on writing.</source>
        <translation>«{path}» здесь доступен только для чтения, и писать в нём заметки нельзя: чтобы писать дальше, сохраните копию в другой папке.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; what could be read of it ({notes}) was copied to “{path}”, which is open now: check that nothing is missing.</source>
        <translation>Файл «{damaged}» повреждён и оставлен как есть; то, что удалось прочитать ({notes}), скопировано в «{path}», который сейчас и открыт: проверьте, всё ли на месте.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now.</source>
        <translation>Файл «{damaged}» повреждён и оставлен как есть; всё, что в нём было записано ({notes}), удалось прочитать и скопировать в «{path}», который сейчас и открыт.</translation>
    </message>
    <message>
        <source>“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to “{path}”, which is open now, but not all of its history: some steps can&apos;t be undone any more.</source>
        <translation>Файл «{damaged}» повреждён и оставлен как есть; всё, что в нём записано ({notes}), удалось прочесть и скопировать в «{path}», который теперь открыт, но история сохранилась не вся: некоторые шаги уже нельзя отменить.</translation>
    </message>
    <message>
        <source>“{path}” was brought to this version of Recension; it is kept as it was in “{backup}”.</source>
        <translation>«{path}» переведён на эту версию Recension; прежний вид сохранён в «{backup}».</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be made because its folder can only be read: choose another folder.</source>
        <translation>«{path}» нельзя создать: его папка доступна только для чтения. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” is of an older version and can only be read here: copy it to another folder first.</source>
        <translation>«{path}» — более старой версии и здесь доступен только для чтения: сначала скопируйте его в другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>%n note</source>
        <comment>%n notes</comment>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Recension and can&apos;t be read by this one: install the newer version.</source>
        <translation>«{path}» записан более новой версией Recension, и эта не может его прочитать: установите новую версию.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and its folder can&apos;t be written: copy it to another folder and open it there.</source>
        <translation>Файл «{path}» повреждён, а в его папку нельзя писать: скопируйте его в другую папку и откройте там.</translation>
    </message>
    <message>
        <source>“{path}” was damaged while it was open: close it and open it again to rescue what can be read.</source>
        <translation>Файл «{path}» повредился, пока был открыт: закройте его и откройте снова, чтобы спасти то, что читается.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a decision.</source>
        <translation>Эта версия Recension не знает такого решения.</translation>
    </message>
    <message>
        <source>Its place is damaged.</source>
        <translation>Запись о его месте повреждена.</translation>
    </message>
    <message>
        <source>It is about two texts of which neither is the base now.</source>
        <translation>Оно касается двух текстов, ни один из которых сейчас не основной.</translation>
    </message>
    <message>
        <source>The words of the rule are damaged.</source>
        <translation>Слова этого правила повреждены.</translation>
    </message>
    <message>
        <source>This version of Recension does not know such a role.</source>
        <translation>Эта версия Recension не знает такой роли.</translation>
    </message>
    <message>
        <source>Its words in {sigil} are found no more.</source>
        <translation>Его слова в {sigil} больше не находятся.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}), and what stood there was left as it is.</source>
        <translation>«{path}» не удалось записать ({reason}); то, что там было, оставлено как есть.</translation>
    </message>
    <message>
        <source>there is a folder or a device of this name</source>
        <translation>под этим именем есть папка или устройство</translation>
    </message>
    <message>
        <source>{reason}; install Recension again</source>
        <translation>{reason}; установите Recension заново</translation>
    </message>
    <message>
        <source>it is no catalogue ({reason}); install Recension again</source>
        <translation>это не каталог ({reason}); установите Recension заново</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>такого файла нет; проверьте имя и папку</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>электронная книга</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>архив ZIP или офисный документ</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>офисный документ старого образца</translation>
    </message>
    <message>
        <source>Cannot read {name}: {reason}.</source>
        <translation>Не удалось прочитать {name}: {reason}.</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>файл без имени</translation>
    </message>
    <message>
        <source>{choice} cannot be chosen in a file of this format ({format})</source>
        <translation>{choice}: в файле такого формата ({format}) этого не выбрать</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>кодировка</translation>
    </message>
    <message>
        <source>the text before tracked changes</source>
        <translation>текст до исправлений</translation>
    </message>
    <message>
        <source>the text without notes</source>
        <translation>текст без примечаний</translation>
    </message>
    <message>
        <source>the pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>распознавание текста</translation>
    </message>
    <message>
        <source>there is no encoding {name}; check its name</source>
        <translation>кодировки {name} нет; проверьте её название</translation>
    </message>
    <message>
        <source>it is not in {name}; try another encoding, or none</source>
        <translation>он не в кодировке {name}; попробуйте другую или не указывайте никакой</translation>
    </message>
    <message>
        <source>only the whole of it can be read</source>
        <translation>его можно прочесть только целиком</translation>
    </message>
    <message>
        <source>it is a folder; choose a file in it</source>
        <translation>это папка; выберите файл в ней</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; save its contents to a file first</source>
        <translation>это устройство или канал, а не файл; сначала сохраните содержимое в файл</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB; split it into parts</source>
        <translation>он больше {megabytes} МБ; разделите его на части</translation>
    </message>
    <message>
        <source>permission was denied; ask its owner for leave to read it</source>
        <translation>в доступе отказано; попросите у владельца право на чтение</translation>
    </message>
    <message>
        <source>{reason}; check the file and the disk it is on</source>
        <translation>{reason}; проверьте файл и диск, на котором он лежит</translation>
    </message>
    <message>
        <source>this is no name of a file; check it</source>
        <translation>это не имя файла; проверьте его</translation>
    </message>
    <message>
        <source>it is {name}, which cannot be read; open it and save it as .docx or as plain text (.txt)</source>
        <translation>это {name}, такой файл не читается; откройте его и сохраните как .docx или как простой текст (.txt)</translation>
    </message>
    <message>
        <source>it is binary data, or of an encoding that cannot be told; save it as UTF-8</source>
        <translation>это двоичные данные или кодировка, которую не удалось определить; сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>it has NUL bytes, so it is no plain text; save it as plain text in UTF-8</source>
        <translation>в нём есть нулевые байты, значит, это не простой текст; сохраните его как простой текст в UTF-8</translation>
    </message>
    <message>
        <source>much of it is control characters, so it is binary data or of an unknown encoding; save it as UTF-8</source>
        <translation>в нём много управляющих символов: это двоичные данные или неизвестная кодировка; сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open the first text (A), or two at once</source>
        <translation>Открыть первый текст (A) или сразу два</translation>
    </message>
    <message>
        <source>Open second…</source>
        <translation>Открыть второй…</translation>
    </message>
    <message>
        <source>Open the second text (B)</source>
        <translation>Открыть второй текст (B)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Choose two of the documents of a folder</source>
        <translation>Выбрать два документа из папки</translation>
    </message>
    <message>
        <source>Open witnesses…</source>
        <translation>Открыть несколько текстов…</translation>
    </message>
    <message>
        <source>Read three versions of a text and more together</source>
        <translation>Читать вместе три версии текста и больше</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation>Добавить текст…</translation>
    </message>
    <message>
        <source>Read one more version beside the open pair</source>
        <translation>Читать ещё одну версию рядом с открытой парой</translation>
    </message>
    <message>
        <source>Open dossier…</source>
        <translation>Открыть досье…</translation>
    </message>
    <message>
        <source>Open a dossier file with its texts and notes</source>
        <translation>Открыть файл досье с его текстами и заметками</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Вставить два текста…</translation>
    </message>
    <message>
        <source>Compare two texts that are in no file</source>
        <translation>Сличить два текста, которых нет в файлах</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Начальный экран</translation>
    </message>
    <message>
        <source>Recent texts and the corpus</source>
        <translation>Недавние тексты и корпус</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Библиотека…</translation>
    </message>
    <message>
        <source>Which documents of a folder share passages, and with whom</source>
        <translation>У каких документов папки есть общие отрывки и с кем</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the screen before this one</source>
        <translation>Вернуться на предыдущий экран</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Exchange the two sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сличить заново</translation>
    </message>
    <message>
        <source>Read both files again and compare them</source>
        <translation>Прочитать оба файла заново и сличить их</translation>
    </message>
    <message>
        <source>How this text is read…</source>
        <translation>Как читать этот текст…</translation>
    </message>
    <message>
        <source>What is read of the file that has the focus, and what the text is</source>
        <translation>Что читается из файла, который в фокусе, и что это за текст</translation>
    </message>
    <message>
        <source>Recognize text…</source>
        <translation>Распознать текст…</translation>
    </message>
    <message>
        <source>Have the text of scanned pages recognized</source>
        <translation>Распознать текст отсканированных страниц</translation>
    </message>
    <message>
        <source>Save a copy of the dossier…</source>
        <translation>Сохранить копию досье…</translation>
    </message>
    <message>
        <source>Keep texts and notes in your own file</source>
        <translation>Хранить тексты и заметки в своём файле</translation>
    </message>
    <message>
        <source>Save a copy with the sources…</source>
        <translation>Сохранить копию с исходными файлами…</translation>
    </message>
    <message>
        <source>Keep texts, notes and the files of both texts in one file that opens anywhere</source>
        <translation>Сохранить тексты, заметки и файлы обоих текстов в одном файле, который открывается где угодно</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>See the two columns on paper, and print them</source>
        <translation>Увидеть два столбца на бумаге и напечатать их</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Write the two columns to a PDF file</source>
        <translation>Записать два столбца в файл PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Close the window; everything is kept</source>
        <translation>Закрыть окно; всё сохранится</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Previous variant</source>
        <translation>Предыдущее разночтение</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Next variant</source>
        <translation>Следующее разночтение</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Первое разночтение</translation>
    </message>
    <message>
        <source>The first variant that is shown</source>
        <translation>Первое из показанных разночтений</translation>
    </message>
    <message>
        <source>Last variant</source>
        <translation>Последнее разночтение</translation>
    </message>
    <message>
        <source>The last variant that is shown</source>
        <translation>Последнее из показанных разночтений</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Следующий отрывок</translation>
    </message>
    <message>
        <source>The next shared passage</source>
        <translation>Следующий общий отрывок</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Предыдущий отрывок</translation>
    </message>
    <message>
        <source>The shared passage before</source>
        <translation>Предыдущий общий отрывок</translation>
    </message>
    <message>
        <source>Back to the current variant</source>
        <translation>Назад к текущему разночтению</translation>
    </message>
    <message>
        <source>Bring the current variant into view again</source>
        <translation>Снова показать текущее разночтение</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <translation>Перейти по номеру…</translation>
    </message>
    <message>
        <source>Go to a variant by its number</source>
        <translation>Перейти к разночтению по его номеру</translation>
    </message>
    <message>
        <source>Go to the moved partner</source>
        <translation>К переставленной паре</translation>
    </message>
    <message>
        <source>Where a moved passage stands on the other side</source>
        <translation>Где переставленный отрывок стоит на другой стороне</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>Найти в обоих</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Найти слова в обоих текстах</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующая находка</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Перейти к следующему месту, где стоят эти слова</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущая находка</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Перейти к предыдущему месту, где стоят эти слова</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>A note on the current variant or on the selected words</source>
        <translation>Заметка к текущему разночтению или к выделенным словам</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Следующая заметка</translation>
    </message>
    <message>
        <source>Go to the next note</source>
        <translation>Перейти к следующей заметке</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Предыдущая заметка</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Перейти к предыдущей заметке</translation>
    </message>
    <message>
        <source>Find notes in all dossiers…</source>
        <translation>Найти заметки во всех досье…</translation>
    </message>
    <message>
        <source>Notes on whatever texts, by their words, tags and quotations</source>
        <translation>Заметки о любых текстах – по их словам, меткам и цитатам</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Импорт заметок…</translation>
    </message>
    <message>
        <source>Take over Web Annotations, or an export of Hypothes.is</source>
        <translation>Взять аннотации W3C (Web Annotation) или выгрузку Hypothes.is</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Delete the note in the editor; this can be undone</source>
        <translation>Удалить заметку, открытую в редакторе; это можно отменить</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>Привязать к выделенному</translation>
    </message>
    <message>
        <source>A note whose words are gone: on these</source>
        <translation>Заметка, чьих слов больше нет: на эти слова</translation>
    </message>
    <message>
        <source>Keep without its words</source>
        <translation>Оставить без её слов</translation>
    </message>
    <message>
        <source>A note whose words are gone: leave it so</source>
        <translation>Заметка, чьих слов больше нет: оставить как есть</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark the current variant as read, or as not read</source>
        <translation>Отметить текущее разночтение как прочитанное или снять отметку</translation>
    </message>
    <message>
        <source>Mark all that are shown as read</source>
        <translation>Отметить все показанные как прочитанные</translation>
    </message>
    <message>
        <source>Mark every variant in the list as read</source>
        <translation>Отметить как прочитанные все разночтения в списке</translation>
    </message>
    <message>
        <source>Align with …</source>
        <translation>Сопоставить с …</translation>
    </message>
    <message>
        <source>Mark words; pressed again in the other text, align the two</source>
        <translation>Пометить слова; ещё раз в другом тексте — сопоставить оба места</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>Разъединить этот отрывок</translation>
    </message>
    <message>
        <source>These two do not say the same: the passage, or the selected words</source>
        <translation>Здесь сказано не одно и то же: об отрывке или о выделенных словах</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Разделить здесь</translation>
    </message>
    <message>
        <source>Make two variants of the one that the caret is in</source>
        <translation>Сделать два разночтения из того, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Соединить со следующим</translation>
    </message>
    <message>
        <source>Make one of this variant and the next</source>
        <translation>Сделать одно из этого разночтения и следующего</translation>
    </message>
    <message>
        <source>This is framing</source>
        <translation>Это обрамление</translation>
    </message>
    <message>
        <source>The selected words, or this variant, are the publisher&apos;s own</source>
        <translation>Выделенные слова или это разночтение принадлежат публикатору</translation>
    </message>
    <message>
        <source>This is a variant</source>
        <translation>Это разночтение</translation>
    </message>
    <message>
        <source>This framing belongs to the passage beside it, as words put in</source>
        <translation>Это обрамление относится к соседнему отрывку — как вставленные слова</translation>
    </message>
    <message>
        <source>Treat as the same everywhere</source>
        <translation>Считать одинаковыми везде</translation>
    </message>
    <message>
        <source>A rule: these two count as the same wherever they meet</source>
        <translation>Правило: эти два написания считаются одинаковыми, где бы ни встретились</translation>
    </message>
    <message>
        <source>Copy the selected words as they stand</source>
        <translation>Скопировать выделенные слова как есть</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Копировать как цитату</translation>
    </message>
    <message>
        <source>Copy the selected words with title, author, date, address and place</source>
        <translation>Скопировать выделенные слова с названием, автором, датой, адресом и местом</translation>
    </message>
    <message>
        <source>Copy variant</source>
        <translation>Копировать разночтение</translation>
    </message>
    <message>
        <source>Copy the variant as an apparatus has it: lemma ] reading B</source>
        <translation>Скопировать разночтение, как оно стоит в аппарате: лемма ] чтение B</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last change to notes or alignment</source>
        <translation>Взять назад последнее изменение в заметках или сопоставлении</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Сделать снова то, что взято назад</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Every step, in words; go back to any, or forward again</source>
        <translation>Все шаги словами; можно вернуться к любому и снова вперёд</translation>
    </message>
    <message>
        <source>Other pane</source>
        <translation>Другая панель</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>Перейти к другому тексту</translation>
    </message>
    <message>
        <source>Overview strips</source>
        <translation>Обзорные полосы</translation>
    </message>
    <message>
        <source>Show or hide the strips at the edges</source>
        <translation>Показать или скрыть полосы по краям</translation>
    </message>
    <message>
        <source>Inline view</source>
        <translation>Сводный вид</translation>
    </message>
    <message>
        <source>The two texts as one: left out, put in, moved</source>
        <translation>Два текста как один: что пропущено, вставлено, переставлено</translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation>Точечная карта</translation>
    </message>
    <message>
        <source>The two texts laid across each other: moves and repeats at a glance</source>
        <translation>Два текста наложены друг на друга: перестановки и повторы видны сразу</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Изображение страницы</translation>
    </message>
    <message>
        <source>The page of a PDF or a scan, beside its text</source>
        <translation>Страница PDF или скана рядом с её текстом</translation>
    </message>
    <message>
        <source>Lists at the right</source>
        <translation>Списки справа</translation>
    </message>
    <message>
        <source>Show or hide variants, framing and notes</source>
        <translation>Показать или скрыть разночтения, обрамление и заметки</translation>
    </message>
    <message>
        <source>Detail below</source>
        <translation>Подробности внизу</translation>
    </message>
    <message>
        <source>Show or hide the current variant and its note</source>
        <translation>Показать или скрыть текущее разночтение и заметку к нему</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Set the texts in larger letters</source>
        <translation>Набрать тексты крупнее</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Set the texts in smaller letters</source>
        <translation>Набрать тексты мельче</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Set the texts in letters of the usual size</source>
        <translation>Набрать тексты обычным кеглем</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>List the shared passages: how long, how alike</source>
        <translation>Список общих отрывков: сколько слов, сколько совпадает</translation>
    </message>
    <message>
        <source>Framings side by side</source>
        <translation>Обрамления рядом</translation>
    </message>
    <message>
        <source>Read both framings side by side, role by role</source>
        <translation>Читать оба обрамления рядом, часть за частью</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>How the two are compared: as passages or as one work</source>
        <translation>Как сличать: по отрывкам или как одно произведение</translation>
    </message>
    <message>
        <source>Compare as versions of one work</source>
        <translation>Сличить как редакции одного произведения</translation>
    </message>
    <message>
        <source>From the first word to the last, without framing</source>
        <translation>От первого слова до последнего, без обрамления</translation>
    </message>
    <message>
        <source>Show every variant</source>
        <translation>Показать все разночтения</translation>
    </message>
    <message>
        <source>Bring back the variants that are hidden</source>
        <translation>Вернуть скрытые разночтения</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Прервать сличение</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>Прервать то, что сейчас выполняется</translation>
    </message>
    <message>
        <source>How each task is done, a page each</source>
        <translation>Как сделать каждое дело, по странице на дело</translation>
    </message>
    <message>
        <source>Signs of this pair</source>
        <translation>Знаки этой пары</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair</source>
        <translation>Что значат знаки и цвета, на словах этой пары</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Four short cards on what the window shows</source>
        <translation>Четыре короткие карточки о том, что показывает окно</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Every key, in one list</source>
        <translation>Все клавиши одним списком</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Write the comparison or the notes to a file</source>
        <translation>Записать сличение или заметки в файл</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>The selected words have no partner on the other side.</source>
        <translation>У выделенных слов нет пары на другой стороне.</translation>
    </message>
    <message>
        <source>No shared passage stands here.</source>
        <translation>Здесь нет общего отрывка.</translation>
    </message>
    <message>
        <source>There are no words in this variant that could be framing.</source>
        <translation>В этом разночтении нет слов, которые могли бы быть обрамлением.</translation>
    </message>
    <message>
        <source>Only framing can be made a variant: point at some.</source>
        <translation>Разночтением можно сделать только обрамление: укажите на него.</translation>
    </message>
    <message>
        <source>A moved passage is the same already; a rule is about words that differ.</source>
        <translation>Переставленный отрывок и так одинаков; правило — для слов, которые различаются.</translation>
    </message>
    <message>
        <source>White space is not a word: hide the level “spacing” instead.</source>
        <translation>Пробел — не слово: скройте вместо этого уровень «Пробелы».</translation>
    </message>
    <message>
        <source>A moved passage is no variant that could be split.</source>
        <translation>Переставленный отрывок — не разночтение, которое можно разделить.</translation>
    </message>
    <message>
        <source>Put the caret, or point, between two words of the variant: it is split there.</source>
        <translation>Поставьте курсор или укажите между двумя словами разночтения: там оно и разделится.</translation>
    </message>
    <message>
        <source>There is no other variant after this one in its passage.</source>
        <translation>После этого разночтения в его отрывке других нет.</translation>
    </message>
    <message>
        <source>Choose a variant first.</source>
        <translation>Сначала выберите разночтение.</translation>
    </message>
    <message>
        <source>Select some words, or put the caret into a paragraph: that is aligned.</source>
        <translation>Выделите слова или поставьте курсор в абзац: он и будет сопоставлен.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Так уже и есть: ничего не изменено.</translation>
    </message>
    <message>
        <source>Your decisions could not be applied; the comparison is shown without them.</source>
        <translation>Ваши решения не удалось применить; сличение показано без них.</translation>
    </message>
    <message>
        <source>Something went wrong. Your notes are kept.</source>
        <translation>Произошла ошибка. Ваши заметки сохранены.</translation>
    </message>
    <message>
        <source>The log is in {path}.</source>
        <translation>Журнал — в {path}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Синее с оранжевым</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастное</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Words that the framing of {sigil} uses far more than that of {other}</source>
        <translation>Слова, которых в обрамлении {sigil} намного больше, чем в обрамлении {other}</translation>
    </message>
    <message>
        <source>Dossiers (*.dossier *.recension);;All files (*)</source>
        <translation>Досье (*.dossier *.recension);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Annotations (*.jsonld *.json);;All files (*)</source>
        <translation>Аннотации (*.jsonld *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Read the text in this encoding:</source>
        <translation>Прочитать текст в кодировке:</translation>
    </message>
    <message>
        <source>Pages from {first} to {last}, such as “{first}-{last}”:</source>
        <translation>Страницы с {first} по {last}, например «{first}-{last}»:</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>There are no such pages: they run from {first} to {last}.</source>
        <translation>Таких страниц нет: они идут с {first} по {last}.</translation>
    </message>
    <message>
        <source>All differences ({count})</source>
        <translation>Все разночтения ({count})</translation>
    </message>
    <message>
        <source>Only those that touch the sense, and moves ({count})</source>
        <translation>Только смысловые и перестановки ({count})</translation>
    </message>
    <message>
        <source>Only those with a note ({count})</source>
        <translation>Только с заметками ({count})</translation>
    </message>
    <message>
        <source>Only those in the selected words ({count})</source>
        <translation>Только в выделенных словах ({count})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>The notes alone, as Markdown (.notes.md)</source>
        <translation>Только заметки, Markdown (.notes.md)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>A name for the file is missing.</source>
        <translation>Не указано имя файла.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <source>You may not write in the folder “{folder}”.</source>
        <translation>В папку «{folder}» нельзя писать.</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Файл с таким именем уже есть; он будет заменён.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>прямая кавычка</translation>
    </message>
    <message>
        <source>straight apostrophe</source>
        <translation>прямой апостроф</translation>
    </message>
    <message>
        <source>curly quotation mark</source>
        <translation>английская кавычка</translation>
    </message>
    <message>
        <source>low quotation mark</source>
        <translation>нижняя кавычка</translation>
    </message>
    <message>
        <source>angle quotation mark</source>
        <translation>кавычка-ёлочка</translation>
    </message>
    <message>
        <source>curly apostrophe</source>
        <translation>типографский апостроф</translation>
    </message>
    <message>
        <source>ellipsis character</source>
        <translation>знак многоточия</translation>
    </message>
    <message>
        <source>three dots</source>
        <translation>три точки</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>короткое тире</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>тире</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>неразрывный пробел</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>мягкий перенос</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>разрыв строки</translation>
    </message>
    <message>
        <source>paragraph mark</source>
        <translation>знак абзаца</translation>
    </message>
    <message>
        <source>one</source>
        <translation>один</translation>
    </message>
    <message>
        <source>two</source>
        <translation>два</translation>
    </message>
    <message>
        <source>three</source>
        <translation>три</translation>
    </message>
    <message>
        <source>four</source>
        <translation>четыре</translation>
    </message>
    <message>
        <source>five</source>
        <translation>пять</translation>
    </message>
    <message>
        <source>six</source>
        <translation>шесть</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>семь</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>восемь</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>девять</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>десять</translation>
    </message>
    <message>
        <source>latin small letter {letter}</source>
        <translation>латинская строчная «{letter}»</translation>
    </message>
    <message>
        <source>latin capital letter {letter}</source>
        <translation>латинская прописная «{letter}»</translation>
    </message>
    <message>
        <source>cyrillic small letter {letter}</source>
        <translation>кириллическая строчная «{letter}»</translation>
    </message>
    <message>
        <source>cyrillic capital letter {letter}</source>
        <translation>кириллическая прописная «{letter}»</translation>
    </message>
    <message>
        <source>greek small letter {letter}</source>
        <translation>греческая строчная «{letter}»</translation>
    </message>
    <message>
        <source>greek capital letter {letter}</source>
        <translation>греческая прописная «{letter}»</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>двоеточие</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>вопросительный знак</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>восклицательный знак</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>открывающая скобка</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>закрывающая скобка</translation>
    </message>
    <message>
        <source>left square bracket</source>
        <translation>открывающая квадратная скобка</translation>
    </message>
    <message>
        <source>right square bracket</source>
        <translation>закрывающая квадратная скобка</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>звёздочка</translation>
    </message>
    <message>
        <source>solidus</source>
        <translation>косая черта</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>амперсанд</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>маркер списка</translation>
    </message>
    <message>
        <source>middle dot</source>
        <translation>точка по центру</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>знак параграфа</translation>
    </message>
    <message>
        <source>pilcrow sign</source>
        <translation>знак абзаца</translation>
    </message>
    <message>
        <source>degree sign</source>
        <translation>знак градуса</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>решётка</translation>
    </message>
    <message>
        <source>numero sign</source>
        <translation>знак номера</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>знак процента</translation>
    </message>
    <message>
        <source>plus sign</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>минус</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>знак равенства</translation>
    </message>
    <message>
        <source>low line</source>
        <translation>знак подчёркивания</translation>
    </message>
    <message>
        <source>vertical line</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>dagger</source>
        <translation>крестик</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>тильда</translation>
    </message>
    <message>
        <source>figure dash</source>
        <translation>цифровое тире</translation>
    </message>
    <message>
        <source>horizontal bar</source>
        <translation>горизонтальная черта</translation>
    </message>
    <message>
        <source>non-breaking hyphen</source>
        <translation>неразрывный дефис</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>штрих</translation>
    </message>
    <message>
        <source>single low-9 quotation mark</source>
        <translation>одиночная нижняя кавычка</translation>
    </message>
    <message>
        <source>grave accent</source>
        <translation>гравис</translation>
    </message>
    <message>
        <source>acute accent</source>
        <translation>акут</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>тонкая шпация</translation>
    </message>
    <message>
        <source>hair space</source>
        <translation>волосная шпация</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>полукруглая шпация</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>круглая шпация</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>узкий неразрывный пробел</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>пробел нулевой ширины</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>неразрывный пробел нулевой ширины</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>соединитель нулевой ширины</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>разъединитель нулевой ширины</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>соединитель слов</translation>
    </message>
    <message>
        <source>arabic letter mark</source>
        <translation>метка арабского письма</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>метка письма слева направо</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>метка письма справа налево</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>вложение слева направо</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>вложение справа налево</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>принудительно слева направо</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>принудительно справа налево</translation>
    </message>
    <message>
        <source>pop directional formatting</source>
        <translation>конец направления письма</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>изоляция слева направо</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>изоляция справа налево</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>изоляция по первому знаку</translation>
    </message>
    <message>
        <source>pop directional isolate</source>
        <translation>конец изоляции</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>разделитель строк</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>разделитель абзацев</translation>
    </message>
    <message>
        <source>combining acute accent</source>
        <translation>знак ударения</translation>
    </message>
    <message>
        <source>combining grave accent</source>
        <translation>надстрочный гравис</translation>
    </message>
    <message>
        <source>combining diaeresis</source>
        <translation>надстрочное двоеточие</translation>
    </message>
    <message>
        <source>combining breve</source>
        <translation>надстрочная кратка</translation>
    </message>
    <message>
        <source>{base} in A, {reading} in {sigil}</source>
        <translation>{base} в A, {reading} в {sigil}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>⟦ and ⟧ stand round the words that a note is on; ‸ is a place where the other text has more.</source>
        <translation>В скобках ⟦ и ⟧ стоят слова, к которым относится заметка; ‸ — место, где в другом тексте есть ещё слова.</translation>
    </message>
    <message>
        <source>These notes quote words that the documents do not have any more, or documents that are not open.</source>
        <translation>Эти заметки цитируют слова, которых в документах больше нет, или документы, которые не открыты.</translation>
    </message>
    <message>
        <source>Author: {words}</source>
        <translation>Автор: {words}</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>Дата: {words}</translation>
    </message>
    <message>
        <source>Language: {words}</source>
        <translation>Язык: {words}</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>Адрес: {words}</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Заметки ({count})</translation>
    </message>
    <message>
        <source>Notes without a place ({count})</source>
        <translation>Заметки без места ({count})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>Notes on {titles}</source>
        <translation>Заметки: {titles}</translation>
    </message>
    <message>
        <source>Title in the file: {words}</source>
        <translation>Заглавие в файле: {words}</translation>
    </message>
    <message>
        <source>{words} (the reader’s word)</source>
        <translation>{words} (со слов читателя)</translation>
    </message>
    <message>
        <source>Read: {words}</source>
        <translation>Как читается: {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Слов: {count}</translation>
    </message>
    <message>
        <source>Shared with {sigil}: {percent}%</source>
        <translation>Общего с {sigil}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>This comparison is a part of the truth: {limits}</source>
        <translation>Это сличение неполно: {limits}</translation>
    </message>
    <message>
        <source>on selected words</source>
        <translation>к выделенным словам</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Метки: {tags}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{name}, a document that is not open (SHA-256 {sha}):</source>
        <translation>{name}, документ, который не открыт (SHA-256 {sha}):</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (changed since: was “{was}”, now “{now}”):</source>
        <translation>{name}, знаки {start}–{end} (с тех пор изменено: было «{was}», стало «{now}»):</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end}:</source>
        <translation>{name}, знаки с {start} по {end}:</translation>
    </message>
    <message>
        <source>{name}, not found any more; it stood at characters {start} to {end}:</source>
        <translation>{name}, больше не находится; стояло на знаках с {start} по {end}:</translation>
    </message>
    <message>
        <source>{name}, characters {start} to {end} (the words about it are others than when it was written):</source>
        <translation>{name}, знаки {start}–{end} (слова вокруг теперь другие, чем когда писалась заметка):</translation>
    </message>
    <message>
        <source>Written {date}</source>
        <translation>Записано {date}</translation>
    </message>
    <message>
        <source>Written {date}, changed {later}</source>
        <translation>Записано {date}, изменено {later}</translation>
    </message>
    <message>
        <source>{dates}; settled</source>
        <translation>{dates}; решено</translation>
    </message>
    <message numerus="yes">
        <source>{number} line break</source>
        <comment>{number} line breaks</comment>
        <translation>
            <numerusform>{number} разрыв строки</numerusform>
            <numerusform>{number} разрыва строки</numerusform>
            <numerusform>{number} разрывов строки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} space</source>
        <comment>{number} spaces</comment>
        <translation>
            <numerusform>{number} пробел</numerusform>
            <numerusform>{number} пробела</numerusform>
            <numerusform>{number} пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph break</source>
        <translation>разрыв абзаца</translation>
    </message>
    <message numerus="yes">
        <source>%n space</source>
        <comment>%n spaces</comment>
        <translation>
            <numerusform>%n пробел</numerusform>
            <numerusform>%n пробела</numerusform>
            <numerusform>%n пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>white space</source>
        <translation>пустое место</translation>
    </message>
    <message>
        <source>character {code}</source>
        <translation>символ {code}</translation>
    </message>
    <message>
        <source>Both have: {words}</source>
        <translation>Есть в обоих: {words}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Указать…</translation>
    </message>
    <message>
        <source>Show where “{name}” is now</source>
        <translation>Показать, где теперь «{name}»</translation>
    </message>
    <message>
        <source>Take from the list: {name}</source>
        <translation>Убрать из списка: {name}</translation>
    </message>
    <message>
        <source>Take this from the list; its files and notes stay</source>
        <translation>Убрать из списка; файлы и заметки останутся</translation>
    </message>
    <message>
        <source>its text is kept</source>
        <translation>текст сохранён</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Вставленные тексты</translation>
    </message>
    <message>
        <source>Which variants to list</source>
        <translation>Какие разночтения показывать в списке</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Start in {sigil}</source>
        <translation>Начало в {sigil}</translation>
    </message>
    <message>
        <source>End in {sigil}</source>
        <translation>Конец в {sigil}</translation>
    </message>
    <message>
        <source>Read alike</source>
        <translation>Читают так же</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Not extant</source>
        <translation>Не сохранилось</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Переписано</translation>
    </message>
    <message>
        <source>Marked omission</source>
        <translation>Отмеченный пропуск</translation>
    </message>
    <message>
        <source>Start in A</source>
        <translation>Начало в A</translation>
    </message>
    <message>
        <source>End in A</source>
        <translation>Конец в A</translation>
    </message>
    <message>
        <source>Start in B</source>
        <translation>Начало в B</translation>
    </message>
    <message>
        <source>End in B</source>
        <translation>Конец в B</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>With or without a note</source>
        <translation>С заметкой и без</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Без заметки</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Прочитанные и нет</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Every passage</source>
        <translation>Все отрывки</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Отрывок {number}</translation>
    </message>
    <message>
        <source>Open the second text</source>
        <translation>Открыть второй текст</translation>
    </message>
    <message>
        <source>Open the first text</source>
        <translation>Открыть первый текст</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Открыть досье</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Импорт заметок</translation>
    </message>
    <message>
        <source>Save a copy of the dossier</source>
        <translation>Сохранить копию досье</translation>
    </message>
    <message>
        <source>Save the two columns as PDF</source>
        <translation>Сохранить два столбца как PDF</translation>
    </message>
    <message>
        <source>There is no such variant: their numbers run from 1 to {most}.</source>
        <translation>Такого разночтения нет: их номера идут от 1 до {most}.</translation>
    </message>
    <message>
        <source>Number of the variant, 1 to {most}:</source>
        <translation>Номер разночтения, от 1 до {most}:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Both texts as one</source>
        <translation>Оба текста как один</translation>
    </message>
    <message>
        <source>The result could not be read back.</source>
        <translation>Не удалось принять результат.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; perhaps the memory did not suffice.</source>
        <translation>Работа неожиданно прервалась; возможно, не хватило памяти.</translation>
    </message>
    <message>
        <source>Who shares how much with whom</source>
        <translation>Сколько у кого общего с кем</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>отрывков нет</translation>
    </message>
    <message>
        <source>{words} in common, {share} of the first</source>
        <translation>общего — {words}, {share} первого</translation>
    </message>
    <message numerus="yes">
        <source>Both carry one passage of %n word</source>
        <comment>Both carry one passage of %n words</comment>
        <translation>
            <numerusform>В обоих один общий отрывок, %n слово</numerusform>
            <numerusform>В обоих один общий отрывок, %n слова</numerusform>
            <numerusform>В обоих один общий отрывок, %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both carry %n passage, {words}</source>
        <comment>Both carry %n passages, {words} in all</comment>
        <translation>
            <numerusform>В обоих %n общий отрывок, всего {words}</numerusform>
            <numerusform>В обоих %n общих отрывка, всего {words}</numerusform>
            <numerusform>В обоих %n общих отрывков, всего {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, the same to the letter.</source>
        <translation>{carried}, совпадает до буквы.</translation>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <comment>%n places</comment>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{carried}, word for word; they differ in {places}: {kinds}.</source>
        <translation>{carried}, слово в слово; расхождения: {places} ({kinds}).</translation>
    </message>
    <message>
        <source>{carried}, and differ in {places}: {kinds}.</source>
        <translation>{carried}; расхождения: {places} ({kinds}).</translation>
    </message>
    <message>
        <source>{sigil} speaks of {spoken}</source>
        <translation>{sigil}: характерные слова – {spoken}</translation>
    </message>
    <message>
        <source>{sigil} in {number} that speak of {spoken}</source>
        <translation>{sigil} – {number}, характерны слова: {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>Neither introduces it in words of its own.</source>
        <comment>Neither introduces them in words of its own.</comment>
        <translation>
            <numerusform>Ни один не предваряет его собственными словами.</numerusform>
            <numerusform>Ни один не предваряет их собственными словами.</numerusform>
            <numerusform>Ни один не предваряет их собственными словами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} does not introduce it</source>
        <comment>{sigil} does not introduce them</comment>
        <translation>
            <numerusform>{sigil} обходится без вступления</numerusform>
            <numerusform>{sigil} обходится без вступления</numerusform>
            <numerusform>{sigil} обходится без вступления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words} that speak of {spoken}</source>
        <comment>{sigil} introduces them in {words} that speak of {spoken}</comment>
        <translation>
            <numerusform>Вступление {sigil} – {words}, характерны слова: {spoken}</numerusform>
            <numerusform>Вступление {sigil} – {words}, характерны слова: {spoken}</numerusform>
            <numerusform>Вступление {sigil} – {words}, характерны слова: {spoken}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sigil} introduces it in {words}</source>
        <comment>{sigil} introduces them in {words}</comment>
        <translation>
            <numerusform>Вступление {sigil} – {words}</numerusform>
            <numerusform>Вступление {sigil} – {words}</numerusform>
            <numerusform>Вступление {sigil} – {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} editorial</source>
        <translation>редактура – {count}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{level} – {count}</translation>
    </message>
    <message>
        <source>{words} in both, the same</source>
        <translation>{words} в обоих, те же самые</translation>
    </message>
    <message>
        <source>{words} in A</source>
        <translation>{words} в A</translation>
    </message>
    <message>
        <source>The shared passage</source>
        <translation>Общий отрывок</translation>
    </message>
    <message>
        <source>Passage {number}: “{words}”</source>
        <translation>Отрывок {number}: «{words}»</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>без различий</translation>
    </message>
    <message numerus="yes">
        <source>%n difference</source>
        <comment>%n differences</comment>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
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
            <numerusform>ещё %n общий отрывок</numerusform>
            <numerusform>ещё %n общих отрывка</numerusform>
            <numerusform>ещё %n общих отрывков</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in the text</source>
        <translation>Дата в тексте не указана</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add date or address</source>
        <translation>Добавить дату или адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage of {words}</source>
        <comment>%n shared passages, {words} in all</comment>
        <translation>
            <numerusform>%n общий отрывок, {words}</numerusform>
            <numerusform>%n общих отрывка, всего {words}</numerusform>
            <numerusform>%n общих отрывков, всего {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages}, no word of it changed</source>
        <translation>{passages}, ни одно слово не изменено</translation>
    </message>
    <message numerus="yes">
        <source>%n echo</source>
        <comment>%n echoes</comment>
        <translation>
            <numerusform>%n отголосок</numerusform>
            <numerusform>%n отголоска</numerusform>
            <numerusform>%n отголосков</numerusform>
        </translation>
    </message>
    <message>
        <source>Framing: {parts}</source>
        <translation>Обрамление: {parts}</translation>
    </message>
    <message>
        <source>{count} in {sigil}</source>
        <translation>{count} в {sigil}</translation>
    </message>
    <message>
        <source>none in {sigil}</source>
        <translation>нет в {sigil}</translation>
    </message>
    <message>
        <source>Counted together: {forms}.</source>
        <translation>Вместе подсчитаны: {forms}.</translation>
    </message>
    <message>
        <source>The shared passage has it too.</source>
        <translation>Есть и в общем отрывке.</translation>
    </message>
    <message>
        <source>Words said equally often are ordered: first those that the shared passage lacks, then those that a headline takes up, then by their length.</source>
        <translation>Одинаково частые слова стоят так: сначала те, которых нет в общем отрывке, затем вынесенные в заголовок, затем по длине.</translation>
    </message>
    <message>
        <source>says more often than {sigil}</source>
        <translation>говорит чаще, чем {sigil}</translation>
    </message>
    <message>
        <source>Full bar: its own side; open bar: the other.</source>
        <translation>Сплошная полоса – своя сторона, полая – другая.</translation>
    </message>
    <message numerus="yes">
        <source>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</source>
        <comment>{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.</comment>
        <translation>
            <numerusform>Обрамление {shorter} короче: одно слово в нём весит столько же, сколько %n в обрамлении {longer}.</numerusform>
            <numerusform>Обрамление {shorter} короче: одно слово в нём весит столько же, сколько %n в обрамлении {longer}.</numerusform>
            <numerusform>Обрамление {shorter} короче: одно слово в нём весит столько же, сколько %n в обрамлении {longer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>close</source>
        <translation>близкий</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятный</translation>
    </message>
    <message>
        <source>shared passage</source>
        <translation>общий отрывок</translation>
    </message>
    <message>
        <source>Echo, {strength}, {places}: {first}; {second}. Both have: {words}</source>
        <translation>Отголосок, {strength}, {places}: {first}; {second}. Есть в обоих: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n word</source>
        <comment>Show the other %n words</comment>
        <translation>
            <numerusform>Показать ещё %n слово</numerusform>
            <numerusform>Показать ещё %n слова</numerusform>
            <numerusform>Показать ещё %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>%n paragraphs</comment>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to set them side by side.</source>
        <translation>Щёлкните, чтобы поставить их рядом.</translation>
    </message>
    <message>
        <source>no dossier</source>
        <translation>досье нет</translation>
    </message>
    <message>
        <source>notes kept by Recension</source>
        <translation>заметки хранит Recension</translation>
    </message>
    <message>
        <source>There is no dossier to keep notes in: the words stay in the editor; save a copy of them.</source>
        <translation>Досье, в котором хранить заметки, нет: слова остаются в редакторе; сохраните их копию.</translation>
    </message>
    <message>
        <source>There is no file “{name}”: check its name and folder.</source>
        <translation>Файла «{name}» нет: проверьте имя и папку.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so there are no texts in it to compare; it was left as it is.</source>
        <translation>Файл «{name}» пуст, текстов для сличения в нём нет; он оставлен как есть.</translation>
    </message>
    <message>
        <source>“{name}” keeps no texts to compare: open two texts first.</source>
        <translation>В «{name}» нет текстов для сличения: сначала откройте два текста.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is: what could be read of it was copied to “{path}”, but there are no texts to compare in that. Open the two texts themselves.</source>
        <translation>Файл «{name}» повреждён и оставлен как есть: то, что удалось прочитать, скопировано в «{path}», но текстов для сличения там нет. Откройте сами тексты.</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>Note on variant {number}: {words}</source>
        <translation>Заметка к разночтению {number}: {words}</translation>
    </message>
    <message>
        <source>“{words}” in {one} and {other}</source>
        <translation>«{words}» в {one} и {other}</translation>
    </message>
    <message>
        <source>a place without words</source>
        <translation>место без слов</translation>
    </message>
    <message>
        <source>The same words stand in another place</source>
        <translation>Те же слова стоят в другом месте</translation>
    </message>
    <message>
        <source>Words were left out, put in or replaced</source>
        <translation>Слова пропущены, вставлены или заменены</translation>
    </message>
    <message>
        <source>An editor&apos;s own additions, which stand in brackets or are marked as such</source>
        <translation>Собственные добавления редактора, взятые в скобки или отмеченные</translation>
    </message>
    <message>
        <source>The same word is spelt in another way</source>
        <translation>То же слово написано иначе</translation>
    </message>
    <message>
        <source>Commas, full stops and other marks differ</source>
        <translation>Различаются запятые, точки и другие знаки</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Различаются прописные и строчные буквы</translation>
    </message>
    <message>
        <source>The same mark has another shape, as curly and straight quotation marks have</source>
        <translation>Тот же знак имеет другой вид, как фигурные и прямые кавычки</translation>
    </message>
    <message>
        <source>Spaces, lines or paragraphs are divided in another way</source>
        <translation>Пробелы, строки или абзацы разделены иначе</translation>
    </message>
    <message>
        <source>B has words that A lacks</source>
        <translation>В B есть слова, которых нет в A</translation>
    </message>
    <message>
        <source>A has words that B lacks</source>
        <translation>В A есть слова, которых нет в B</translation>
    </message>
    <message>
        <source>Words of A stand in B in another form, or others in their place</source>
        <translation>Слова из A стоят в B в другом виде, или на их месте другие</translation>
    </message>
    <message>
        <source>One side denies what the other says</source>
        <translation>Одна сторона отрицает то, что говорит другая</translation>
    </message>
    <message>
        <source>A number is not the same in both</source>
        <translation>Число в текстах не одно и то же</translation>
    </message>
    <message>
        <source>A date is not the same in both</source>
        <translation>Дата в текстах не одна и та же</translation>
    </message>
    <message>
        <source>A name is not the same in both</source>
        <translation>Имя в текстах не одно и то же</translation>
    </message>
    <message>
        <source>How sure, allowed or necessary something is was changed, as from “may” to “must”</source>
        <translation>Изменено, насколько что-то вероятно, дозволено или нужно, как «может» и «должен»</translation>
    </message>
    <message>
        <source>Each place where a passage that both texts share is not the same</source>
        <translation>Каждое место, где общий отрывок в двух текстах не совпадает</translation>
    </message>
    <message>
        <source>Each stretch that both texts share, however its words were changed</source>
        <translation>Каждый кусок, который есть в обоих текстах, как бы ни были изменены его слова</translation>
    </message>
    <message>
        <source>“{words}” with {count}</source>
        <translation>«{words}» ({count})</translation>
    </message>
    <message>
        <source>{meaning}, such as {example}.</source>
        <translation>{meaning}, например: {example}.</translation>
    </message>
    <message>
        <source>What stands around the shared passages in one text alone: the publisher&apos;s own words</source>
        <translation>То, что стоит вокруг общих отрывков только в одном тексте: слова самого публикатора</translation>
    </message>
    <message>
        <source>the {role} “{words}” of {sigil}</source>
        <translation>{role} «{words}» ({sigil})</translation>
    </message>
    <message>
        <source>variant {number} ({words})</source>
        <translation>разночтение {number} ({words})</translation>
    </message>
    <message>
        <source>nothing in {sigil}</source>
        <translation>ничего в {sigil}</translation>
    </message>
    <message>
        <source>“{words}” in {sigil}</source>
        <translation>«{words}» в {sigil}</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first: a note is about a place.</source>
        <translation>Сначала выберите разночтение или выделите слова: заметка относится к месту в тексте.</translation>
    </message>
    <message>
        <source>A note was being written when the program ended; its words are in the editor again.</source>
        <translation>Когда программа завершилась, вы писали заметку; её слова снова в редакторе.</translation>
    </message>
    <message numerus="yes">
        <source>%n note was being written when the program ended; it is in the list of notes.</source>
        <comment>%n notes were being written when the program ended; they stand first in the list of notes.</comment>
        <translation>
            <numerusform>%n заметка писалась, когда программа прервалась; она стоит первой в списке заметок.</numerusform>
            <numerusform>%n заметки писались, когда программа прервалась; они стоят первыми в списке заметок.</numerusform>
            <numerusform>%n заметок писалось, когда программа прервалась; они стоят первыми в списке заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognizing text and comparing…</source>
        <translation>Распознавание текста и сравнение…</translation>
    </message>
    <message>
        <source>Comparing the texts of the dossier…</source>
        <translation>Сличаются тексты досье…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сличение…</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Чтение и сличение…</translation>
    </message>
    <message>
        <source>Comparing with other options…</source>
        <translation>Сличение с другими параметрами…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>“{name}” is a folder without a document that can be read.</source>
        <translation>«{name}» — это папка, и в ней нет документов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>These look like two versions of one work: what stands between the passages is then no framing.</source>
        <translation>Похоже, это две редакции одного произведения: тогда то, что стоит между отрывками, — не обрамление.</translation>
    </message>
    <message>
        <source>Stopped. What was open stays open.</source>
        <translation>Прервано. Что было открыто, остаётся открытым.</translation>
    </message>
    <message>
        <source>Stopped. F5 compares again.</source>
        <translation>Прервано. F5 — сличить снова.</translation>
    </message>
    <message>
        <source>Comparing failed: {reason}. What was open stays open.</source>
        <translation>Сличить не удалось: {reason}. Что было открыто, остаётся открытым.</translation>
    </message>
    <message>
        <source>The comparison is in “{path}”.</source>
        <translation>Сличение записано в файл «{path}».</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Идёт выгрузка…</translation>
    </message>
    <message numerus="yes">
        <source>%n note written to “{path}”.</source>
        <comment>%n notes written to “{path}”.</comment>
        <translation>
            <numerusform>%n заметка записана в «{path}».</numerusform>
            <numerusform>%n заметки записаны в «{path}».</numerusform>
            <numerusform>%n заметок записано в «{path}».</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of texts and notes is in “{path}”.</source>
        <translation>Копия текстов и заметок — в «{path}».</translation>
    </message>
    <message>
        <source>A copy is in “{path}”, without the file of {sigils}: it is gone, too large or has changed.</source>
        <translation>Копия – в «{path}», но без файла текста {sigils}: его больше нет, он слишком велик или изменился.</translation>
    </message>
    <message>
        <source>A copy of texts, notes and sources is in “{path}”.</source>
        <translation>Копия текстов, заметок и исходных файлов – в «{path}».</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>Aligned with each other</source>
        <translation>Сопоставлены друг с другом</translation>
    </message>
    <message>
        <source>Not the same passage</source>
        <translation>Не один и тот же отрывок</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Разделено надвое</translation>
    </message>
    <message>
        <source>Joined into one</source>
        <translation>Соединено в одно</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Разночтения ({count})</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Обрамление</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>A variant, no framing</source>
        <translation>Разночтение, а не обрамление</translation>
    </message>
    <message>
        <source>Role in the framing</source>
        <translation>Роль в обрамлении</translation>
    </message>
    <message>
        <source>The same everywhere</source>
        <translation>Везде одно и то же</translation>
    </message>
    <message>
        <source>A decision of another version</source>
        <translation>Решение другой версии программы</translation>
    </message>
    <message>
        <source>decision: these two are aligned</source>
        <translation>решение: сопоставлены друг с другом</translation>
    </message>
    <message>
        <source>decision: not the same passage</source>
        <translation>решение: это не один и тот же отрывок</translation>
    </message>
    <message>
        <source>decision: split in two</source>
        <translation>решение: разделено надвое</translation>
    </message>
    <message>
        <source>decision: joined into one</source>
        <translation>решение: соединено в одно</translation>
    </message>
    <message>
        <source>decision: this is framing</source>
        <translation>решение: это обрамление</translation>
    </message>
    <message>
        <source>decision: a variant, no framing</source>
        <translation>решение: разночтение, а не обрамление</translation>
    </message>
    <message>
        <source>decision: another role in the framing</source>
        <translation>решение: другая роль в обрамлении</translation>
    </message>
    <message>
        <source>rule: the same everywhere</source>
        <translation>правило: одно и то же везде</translation>
    </message>
    <message>
        <source>a decision of another version</source>
        <translation>решение другой версии</translation>
    </message>
    <message>
        <source>Framing called “{role}”</source>
        <translation>Обрамление названо «{role}»</translation>
    </message>
    <message>
        <source>Your alignment: you set these two passages beside each other.</source>
        <translation>Ваше сопоставление: эти два отрывка поставили рядом вы.</translation>
    </message>
    <message>
        <source>Your variant: you decided where it begins and ends.</source>
        <translation>Ваше разночтение: его границы определили вы.</translation>
    </message>
    <message>
        <source>By your rule “{lemma}” = “{text}” these two count as the same everywhere.</source>
        <translation>По вашему правилу «{lemma}» = «{text}» эти два места везде считаются одинаковыми.</translation>
    </message>
    <message>
        <source>“{words}” in {sigil} is marked. Select its partner in {other} and press Alt+S again; Esc drops it.</source>
        <translation>«{words}» в {sigil} помечено. Выделите пару в {other} и снова нажмите Alt+S; Esc снимает пометку.</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>управляющий символ</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Bands between the texts</source>
        <translation>Ленты между текстами</translation>
    </message>
    <message>
        <source>Scrolling in step: locked</source>
        <translation>Совместная прокрутка: включена</translation>
    </message>
    <message>
        <source>Unlock scrolling: the two texts roll each alone</source>
        <translation>Разомкнуть прокрутку: каждый текст — сам по себе</translation>
    </message>
    <message>
        <source>Scrolling in step: unlocked</source>
        <translation>Совместная прокрутка: выключена</translation>
    </message>
    <message>
        <source>Lock scrolling: the two texts roll in step again</source>
        <translation>Замкнуть прокрутку: тексты снова движутся вместе</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>The variants that your rules make the same</source>
        <translation>Разночтения, которые ваши правила делают одинаковыми</translation>
    </message>
    <message>
        <source>Take the chosen decision back (Del)</source>
        <translation>Отозвать выбранное решение (Del)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>They fit no more</source>
        <translation>Больше не подходят</translation>
    </message>
    <message>
        <source>Your rules are off · apply them</source>
        <translation>Ваши правила отключены · применить</translation>
    </message>
    <message numerus="yes">
        <source>%n the same by your rule · show</source>
        <comment>%n the same by your rule · show</comment>
        <translation>
            <numerusform>%n одинаковое по вашему правилу · показать</numerusform>
            <numerusform>%n одинаковых по вашему правилу · показать</numerusform>
            <numerusform>%n одинаковых по вашему правилу · показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules hide nothing · show</source>
        <translation>Ваши правила ничего не скрывают · показать</translation>
    </message>
    <message>
        <source>The current variant in both texts</source>
        <translation>Текущее разночтение в обоих текстах</translation>
    </message>
    <message>
        <source>What is known of this place</source>
        <translation>Что известно об этом месте</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Выделенные слова</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Эти слова</translation>
    </message>
    <message>
        <source>There is no variant to look at.</source>
        <translation>Разночтений, на которые можно посмотреть, нет.</translation>
    </message>
    <message>
        <source>Alt+Down goes to the first variant; a click in a text or in the list goes to any.</source>
        <translation>Alt+Вниз — к первому разночтению; щелчок в тексте или в списке — к любому.</translation>
    </message>
    <message>
        <source>Dot plot of the two texts</source>
        <translation>Точечная карта двух текстов</translation>
    </message>
    <message>
        <source>A at {share}, {sigil} at {other}</source>
        <translation>A: {share}, {sigil}: {other}</translation>
    </message>
    <message>
        <source>Close the dot plot</source>
        <translation>Закрыть точечную карту</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Найти в обоих текстах</translation>
    </message>
    <message>
        <source>Words to find in both texts</source>
        <translation>Слова для поиска в обоих текстах</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущая находка (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующая находка (F3)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слово целиком</translation>
    </message>
    <message>
        <source>Only where no letter goes on at either end</source>
        <translation>Только там, где слово не продолжается ни с одной стороны</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where both texts have the words side by side, that is one place.</source>
        <translation>Если слова стоят в обоих текстах друг против друга, это одно место.</translation>
    </message>
    <message>
        <source>In neither text</source>
        <translation>Ни в одном тексте</translation>
    </message>
    <message>
        <source>Echoes: the same in other words</source>
        <translation>Отголоски: то же другими словами</translation>
    </message>
    <message>
        <source>Read them side by side</source>
        <translation>Читать их рядом</translation>
    </message>
    <message>
        <source>Both framings side by side, role by role (F4)</source>
        <translation>Оба обрамления рядом, часть за частью (F4)</translation>
    </message>
    <message>
        <source>the same thing in other words</source>
        <translation>то же другими словами</translation>
    </message>
    <message>
        <source>No framing: every word belongs to a shared passage.</source>
        <translation>Обрамления нет: каждое слово принадлежит общему отрывку.</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Назад к текстам</translation>
    </message>
    <message>
        <source>The two framings</source>
        <translation>Два обрамления</translation>
    </message>
    <message>
        <source>what each publisher puts around the shared text</source>
        <translation>что каждый публикатор помещает вокруг общего текста</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Назад к текстам (Esc)</translation>
    </message>
    <message>
        <source>The framings, role by role</source>
        <translation>Обрамления, часть за частью</translation>
    </message>
    <message>
        <source>In {sigil} it is</source>
        <translation>В {sigil} это</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Отголоски</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Оставить &amp;мои</translation>
    </message>
    <message>
        <source>These words become the note; the others stay in its history</source>
        <translation>Эти слова станут заметкой; другие останутся в её истории</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Оставить &amp;те</translation>
    </message>
    <message>
        <source>The note stays as it is; these words go into its history</source>
        <translation>Заметка останется как есть; эти слова войдут в её историю</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Оставить &amp;обе</translation>
    </message>
    <message>
        <source>The note stays as it is; these words become a second one</source>
        <translation>Заметка останется как есть; эти слова станут второй</translation>
    </message>
    <message>
        <source>A note is about a variant or about selected words.</source>
        <translation>Заметка относится к разночтению или к выделенным словам.</translation>
    </message>
    <message>
        <source>Write here what you make of it…</source>
        <translation>Напишите здесь, что вы об этом думаете…</translation>
    </message>
    <message>
        <source>Note on words that are found no more</source>
        <translation>Заметка к словам, которые больше не находятся</translation>
    </message>
    <message>
        <source>○ draft kept</source>
        <translation>○ черновик сохранён</translation>
    </message>
    <message>
        <source>This note was deleted in another window while you changed it. Nothing is lost: which shall stay?</source>
        <translation>Эта заметка удалена в другом окне, пока вы её меняли. Ничего не потеряно: что оставить?</translation>
    </message>
    <message>
        <source>Another window changed this note to “{words}”: nothing is lost, so which shall stay?</source>
        <translation>Другое окно изменило эту заметку на «{words}»: ничего не потеряно, что же оставить?</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● сохранено</translation>
    </message>
    <message>
        <source>No note yet. Ctrl+Alt+M writes one on the current variant or on selected words.</source>
        <translation>Заметок пока нет. Ctrl+Alt+M — написать заметку к текущему разночтению или к выделенным словам.</translation>
    </message>
    <message>
        <source>No note has this tag and this status.</source>
        <translation>Нет заметок с такой меткой и в таком состоянии.</translation>
    </message>
    <message>
        <source>Select its words in the text (Ctrl+Alt+A)</source>
        <translation>Выделите её слова в тексте (Ctrl+Alt+A)</translation>
    </message>
    <message>
        <source>It is no longer listed as one to be seen to (Ctrl+Alt+K)</source>
        <translation>Она больше не числится среди требующих внимания (Ctrl+Alt+K)</translation>
    </message>
    <message>
        <source>Take the note away; this can be undone (Del)</source>
        <translation>Убрать заметку; это можно отменить (Del)</translation>
    </message>
    <message>
        <source>Being written when the program ended</source>
        <translation>Писались, когда программа прервалась</translation>
    </message>
    <message>
        <source>Their words are found no more</source>
        <translation>Их слова больше не находятся</translation>
    </message>
    <message>
        <source>With their words</source>
        <translation>Со своими словами</translation>
    </message>
    <message>
        <source>Kept without their words</source>
        <translation>Оставлены без своих слов</translation>
    </message>
    <message>
        <source>Draft on {quotation}: {words}</source>
        <translation>Черновик: {quotation}: {words}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>метки: {tags}</translation>
    </message>
    <message>
        <source>not in {sigils}</source>
        <translation>нет в {sigils}</translation>
    </message>
    <message>
        <source>variant {number}</source>
        <translation>разночтение {number}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>Note on {what}, {quotation}: {words}</source>
        <translation>Заметка, {what}, {quotation}: {words}</translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Параметры сличения</translation>
    </message>
    <message>
        <source>Documents that share passages</source>
        <translation>Документы с общими отрывками</translation>
    </message>
    <message>
        <source>What no passage covers is framing</source>
        <translation>Всё, что не входит в отрывки, — обрамление</translation>
    </message>
    <message>
        <source>Versions of one work</source>
        <translation>Редакции одного произведения</translation>
    </message>
    <message>
        <source>Compared from the first word to the last; there is no framing</source>
        <translation>Сличаются от первого слова до последнего; обрамления нет</translation>
    </message>
    <message>
        <source>Least words of a passage</source>
        <translation>Наименьшее число слов в отрывке</translation>
    </message>
    <message>
        <source>Least share of words kept, in per cent</source>
        <translation>Наименьшая доля сохранённых слов, в процентах</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Most words that one side alone has within a passage</source>
        <translation>Наибольшее число слов внутри отрывка, которые есть лишь на одной стороне</translation>
    </message>
    <message>
        <source>Look for echoes: the same in other words</source>
        <translation>Искать отголоски: то же другими словами</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Обычные значения</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Compare as</source>
        <translation>Сличать как</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>has at least so many words</source>
        <translation>слов в нём не меньше</translation>
    </message>
    <message>
        <source>keeps at least this share of them</source>
        <translation>сохранено из них не меньше</translation>
    </message>
    <message>
        <source>may lack so many words on one side</source>
        <translation>на одной стороне слов может не быть</translation>
    </message>
    <message>
        <source>Levels that are compared</source>
        <translation>Уровни сличения</translation>
    </message>
    <message>
        <source>Overview of {sigil}</source>
        <translation>Обзор {sigil}</translation>
    </message>
    <message>
        <source>You are at {share}</source>
        <translation>Вы на {share}</translation>
    </message>
    <message>
        <source>{share} shared with {sigil}</source>
        <translation>{share} общего с {sigil}</translation>
    </message>
    <message>
        <source>{share} kept in {sigil}</source>
        <translation>{share} сохранено в {sigil}</translation>
    </message>
    <message>
        <source>First text (A)</source>
        <translation>Первый текст (A)</translation>
    </message>
    <message>
        <source>Second text (B)</source>
        <translation>Второй текст (B)</translation>
    </message>
    <message>
        <source>Paste two texts</source>
        <translation>Вставить два текста</translation>
    </message>
    <message>
        <source>Which is A, and which is B?</source>
        <translation>Какой текст A, какой B?</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Make B of A, and A of B</source>
        <translation>Сделать A текстом B, а B текстом A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сличить</translation>
    </message>
    <message>
        <source>Read all together</source>
        <translation>Читать все вместе</translation>
    </message>
    <message>
        <source>Open every file as a witness of one text</source>
        <translation>Открыть каждый файл как версию одного текста</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n file together as witnesses of one text, or compare two of them.</source>
        <comment>Read all %n files together as witnesses of one text, or compare two of them.</comment>
        <translation>
            <numerusform>Прочитать вместе %n файл или сличить два.</numerusform>
            <numerusform>Прочитать вместе %n файла или сличить два из них.</numerusform>
            <numerusform>Прочитать вместе %n файлов или сличить два из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Не удаётся прочитать: {reason}</translation>
    </message>
    <message>
        <source>One of the two cannot be read.</source>
        <translation>Один из двух прочитать нельзя.</translation>
    </message>
    <message>
        <source>Compare the two texts (Ctrl+Enter)</source>
        <translation>Сличить два текста (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Paste or write a text here</source>
        <translation>Вставьте или напишите текст здесь</translation>
    </message>
    <message>
        <source>Name of: {name}</source>
        <translation>Название: {name}</translation>
    </message>
    <message>
        <source>What this text is called, in the window and in what you hand over</source>
        <translation>Как этот текст называется в окне и в том, что вы передаёте</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste into: {name}</source>
        <translation>Вставить сюда: {name}</translation>
    </message>
    <message>
        <source>Put what is on the clipboard in the place of this text</source>
        <translation>Заменить этот текст содержимым буфера обмена</translation>
    </message>
    <message>
        <source>Name: else “{words}”</source>
        <translation>Название; иначе «{words}»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Or compare it with itself, before and after its changes</source>
        <translation>Или сличить с ним самим: до и после исправлений</translation>
    </message>
    <message>
        <source>Compare this file with itself: as it was before its tracked changes, and after them</source>
        <translation>Сличить этот файл с ним самим: до исправлений и после</translation>
    </message>
    <message>
        <source>Or compare two of its witnesses</source>
        <translation>Или сличить два его источника</translation>
    </message>
    <message>
        <source>Compare the texts of the first two witnesses of its apparatus</source>
        <translation>Сличить тексты двух первых источников его аппарата</translation>
    </message>
    <message>
        <source>Molotov&apos;s memorandum of 26 March 1954 stands in both, inside opposite framing.</source>
        <translation>В обоих — записка Молотова от 26 марта 1954 года, в противоположном обрамлении.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The corpus</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Who shares how much with whom · % of the row’s words, ≈ echoes</source>
        <translation>Сколько у кого общего с кем · % слов строки, ≈ отголоски</translation>
    </message>
    <message>
        <source>Its documents · the first chosen is A, the second B</source>
        <translation>Его документы · первый выбранный — A, второй — B</translation>
    </message>
    <message>
        <source>What was changed, and by whom?</source>
        <translation>Что изменено — и кем?</translation>
    </message>
    <message>
        <source>Recension sets two versions of a text side by side: the words they share, the words that were changed, and the words that a publisher put round them.</source>
        <translation>Recension ставит рядом две редакции текста: слова, которые у них общие, слова, которые изменены, и слова, которыми их обрамил публикатор.</translation>
    </message>
    <message>
        <source>Drop two files anywhere in this window</source>
        <translation>Перетащите в окно два файла</translation>
    </message>
    <message>
        <source>Open first text…</source>
        <translation>Первый текст…</translation>
    </message>
    <message>
        <source>Open second text…</source>
        <translation>Второй текст…</translation>
    </message>
    <message>
        <source>Paste two…</source>
        <translation>Вставить два…</translation>
    </message>
    <message>
        <source>Library: which documents of a folder share passages, and with whom…</source>
        <translation>Библиотека: у каких документов папки есть общие отрывки и с кем…</translation>
    </message>
    <message>
        <source>The texts as they were left (Esc)</source>
        <translation>Тексты, как вы их оставили (Esc)</translation>
    </message>
    <message>
        <source>A is “{name}”. Drop or open the text to set beside it.</source>
        <translation>A — «{name}». Перетащите или откройте текст, который поставить рядом.</translation>
    </message>
    <message>
        <source>Take this as the next text</source>
        <translation>Взять следующим текстом</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Разночтения</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>What each sign and color means, by words of the pair (?)</source>
        <translation>Что значат знаки и цвета, на словах этой пары (?)</translation>
    </message>
    <message>
        <source>Encoding of {sigil}</source>
        <translation>Кодировка текста {sigil}</translation>
    </message>
    <message>
        <source>{name} (guessed)</source>
        <translation>{name} (предположительно)</translation>
    </message>
    <message>
        <source>Encoding of {sigil} guessed: {name}</source>
        <translation>Кодировка {sigil} — предположительно {name}</translation>
    </message>
    <message>
        <source>Read the text in another encoding</source>
        <translation>Прочитать текст в другой кодировке</translation>
    </message>
    <message>
        <source>Text {sigil}</source>
        <translation>Текст {sigil}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>No variant is the current one</source>
        <translation>Текущего разночтения нет</translation>
    </message>
    <message>
        <source>Repeated to the letter</source>
        <translation>Повторяется буква в букву</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>По весу</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>По объёму</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>По уровню</translation>
    </message>
    <message>
        <source>Under the headings of the text</source>
        <translation>По заголовкам текста</translation>
    </message>
    <message>
        <source>Under the shared passages</source>
        <translation>По общим местам</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>Одним списком</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Отбор по словам</translation>
    </message>
    <message>
        <source>Filter the variants by words</source>
        <translation>Отбор разночтений по словам</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Стереть слова</translation>
    </message>
    <message>
        <source>Sort the list: by weight, what may change the sense stands first</source>
        <translation>Порядок списка: по весу — сначала то, что может изменить смысл</translation>
    </message>
    <message>
        <source>Amount of
change</source>
        <translation>Объём
изменений</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>Отбор · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Filter the variants, %n question asked</source>
        <comment>Filter the variants, %n questions asked</comment>
        <translation>
            <numerusform>Отбор разночтений, задан %n вопрос</numerusform>
            <numerusform>Отбор разночтений, задано %n вопроса</numerusform>
            <numerusform>Отбор разночтений, задано %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>List variants by kind, by what is to be checked, by passage, noted, read</source>
        <translation>Отобрать разночтения по виду, по тому, что проверить, по отрывку, с заметками, прочитанные</translation>
    </message>
    <message>
        <source>No variant: the shared words are the same to the letter.</source>
        <translation>Разночтений нет: общие слова совпадают до буквы.</translation>
    </message>
    <message>
        <source>No variant: the two share no passage.</source>
        <translation>Разночтений нет: у двух текстов нет общих отрывков.</translation>
    </message>
    <message>
        <source>Before “{heading}”</source>
        <translation>До «{heading}»</translation>
    </message>
    <message>
        <source>Show every variant again</source>
        <translation>Снова показать все разночтения</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>om., marked</source>
        <translation>пропущено, отмечено</translation>
    </message>
    <message>
        <source>om.</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>add.</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>по весу</translation>
    </message>
    <message>
        <source>by strength</source>
        <translation>по силе</translation>
    </message>
    <message>
        <source>by documents</source>
        <translation>по числу документов</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>по длине</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Порядок отрывков</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Passages with these words</source>
        <translation>Отрывки с этими словами</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Least number of documents</source>
        <translation>Наименьшее число документов</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message numerus="yes">
        <source>≥ %n doc</source>
        <comment>≥ %n docs</comment>
        <translation>
            <numerusform>≥ %n док.</numerusform>
            <numerusform>≥ %n док.</numerusform>
            <numerusform>≥ %n док.</numerusform>
        </translation>
    </message>
    <message>
        <source>No echo is like this.</source>
        <translation>Такого отголоска нет.</translation>
    </message>
    <message>
        <source>No two sentences say the same in other words.</source>
        <translation>Никакие два предложения не говорят одного и того же другими словами.</translation>
    </message>
    <message>
        <source>No passage is like this.</source>
        <translation>Таких отрывков нет.</translation>
    </message>
    <message>
        <source>No document shares a passage with another.</source>
        <translation>Ни у одного документа нет общего отрывка с другим.</translation>
    </message>
    <message numerus="yes">
        <source>%n source</source>
        <comment>%n sources</comment>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {boxes} of 5</source>
        <translation>сила {boxes} из 5</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
    <message>
        <source>documents, strength · first words</source>
        <translation>документы, сила · первые слова</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Служебный текст</translation>
    </message>
    <message>
        <source>Text of a site and not of an author, which many of its documents have</source>
        <translation>Текст сайта, а не автора: он есть во многих его документах</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>в списке</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>{passages} in {documents}, {state}</source>
        <translation>{passages} — {documents}, {state}</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>свернуть</translation>
    </message>
    <message>
        <source>show</source>
        <translation>показать</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>по вашему решению</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>transposition</source>
        <translation>перестановка</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>типографика</translation>
    </message>
    <message>
        <source>case</source>
        <translation>регистр</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>пунктуация</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>орфография</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редактура</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>лексика</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>вступление</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>врезка</translation>
    </message>
    <message>
        <source>lead-out</source>
        <translation>концовка</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между отрывками</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>служебный текст</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <translation>Заметка к «{words}»</translation>
    </message>
    <message>
        <source>Note on a place without words</source>
        <translation>Заметка к месту без слов</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написана</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>снова открыта</translation>
    </message>
    <message>
        <source>tagged: {tags}</source>
        <translation>метки: {tags}</translation>
    </message>
    <message>
        <source>without tags</source>
        <translation>без меток</translation>
    </message>
    <message>
        <source>attached to other words</source>
        <translation>перенесена на другие слова</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>оставлена как есть</translation>
    </message>
    <message>
        <source>taken back – {decision}</source>
        <translation>снято – {decision}</translation>
    </message>
    <message>
        <source>Variant: {words}</source>
        <translation>Разночтение: {words}</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>marked as not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>put back to the program’s</source>
        <translation>возвращена составленная программой</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>described anew ({fields})</source>
        <translation>описан иначе ({fields})</translation>
    </message>
    <message>
        <source>read anew ({choices})</source>
        <translation>прочитан иначе ({choices})</translation>
    </message>
    <message>
        <source>read as usual</source>
        <translation>прочитан как обычно</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>модальность</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>модальный глагол</translation>
    </message>
    <message numerus="yes">
        <source>%n word</source>
        <comment>%n words</comment>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant</source>
        <comment>%n variants</comment>
        <translation>
            <numerusform>%n разночтение</numerusform>
            <numerusform>%n разночтения</numerusform>
            <numerusform>%n разночтений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} (yours)</source>
        <translation>{words} (с ваших слов)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage</source>
        <comment>%n passages</comment>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passage</source>
        <comment>%n shared passages</comment>
        <translation>
            <numerusform>%n общий отрывок</numerusform>
            <numerusform>%n общих отрывка</numerusform>
            <numerusform>%n общих отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>%n moved</comment>
        <translation>
            <numerusform>%n переставлен</numerusform>
            <numerusform>%n переставлены</numerusform>
            <numerusform>%n переставлено</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in “{folder}”</source>
        <translation>Файла «{name}» больше нет в «{folder}»</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer where they were</source>
        <translation>Файлов «{first}» и «{second}» больше нет на прежних местах</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are no longer in “{folder}”</source>
        <translation>Файлов «{first}» и «{second}» больше нет в «{folder}»</translation>
    </message>
    <message>
        <source>Back to “{first}” and “{second}”</source>
        <translation>Назад: «{first}» и «{second}»</translation>
    </message>
    <message>
        <source>{gone}; their texts stand here as read last, and the notes are kept.</source>
        <translation>{gone}; здесь их тексты, как они были прочитаны в последний раз, и заметки сохранены.</translation>
    </message>
    <message>
        <source>{gone}; its text stands here as read last, and the notes are kept.</source>
        <translation>{gone}; здесь его текст, как он был прочитан в последний раз, и заметки сохранены.</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Разночтение {number}</translation>
    </message>
    <message>
        <source>check: {flags}</source>
        <translation>проверить: {flags}</translation>
    </message>
    <message>
        <source>marked in the text</source>
        <translation>обозначено в тексте</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>без обозначения</translation>
    </message>
    <message>
        <source>The same by your rule</source>
        <translation>Одинаково по вашему правилу</translation>
    </message>
    <message>
        <source>rewritten stretch in {heading}</source>
        <translation>переписанное место, {heading}</translation>
    </message>
    <message>
        <source>rewritten stretch</source>
        <translation>переписанное место</translation>
    </message>
    <message numerus="yes">
        <source>%n word became {reading}</source>
        <comment>%n words became {reading}</comment>
        <translation>
            <numerusform>%n слово стало {reading}</numerusform>
            <numerusform>%n слова стали {reading}</numerusform>
            <numerusform>%n слов стали {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept</source>
        <comment>%n of them kept</comment>
        <translation>
            <numerusform>%n из них сохранено</numerusform>
            <numerusform>%n из них сохранено</numerusform>
            <numerusform>%n из них сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them kept</source>
        <translation>ни одного не сохранено</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>переписано</translation>
    </message>
    <message numerus="yes">
        <source>{base} → %n word</source>
        <comment>{base} → %n words</comment>
        <translation>
            <numerusform>{base} → %n слово</numerusform>
            <numerusform>{base} → %n слова</numerusform>
            <numerusform>{base} → %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>показано {shown} из {total}</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>только мелкие</translation>
    </message>
    <message numerus="yes">
        <source>{found}, and %n more letter</source>
        <comment>{found}, and %n more letters</comment>
        <translation>
            <numerusform>{found}, и ещё %n буква</numerusform>
            <numerusform>{found}, и ещё %n буквы</numerusform>
            <numerusform>{found}, и ещё %n букв</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>отсюда</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>сюда</translation>
    </message>
    <message>
        <source>Variant {number}, hidden</source>
        <translation>Разночтение {number}, скрыто</translation>
    </message>
    <message>
        <source>Variant {number}, {place} of {count} shown</source>
        <translation>Разночтение {number}, {place} из {count} показанных</translation>
    </message>
    <message>
        <source>“{lemma}” in A, “{text}” in {sigil}</source>
        <translation>«{lemma}» в A, «{text}» в {sigil}</translation>
    </message>
    <message>
        <source>Variant {place} of {count}</source>
        <translation>Разночтение {place} из {count}</translation>
    </message>
    <message>
        <source>{place} of {count} shown</source>
        <translation>{place} из {count} показанных</translation>
    </message>
    <message>
        <source>You are at variant {place} of {count}.</source>
        <translation>Вы на разночтении {place} из {count}.</translation>
    </message>
    <message>
        <source>You are at variant {number} of the pair: number {place} of the {count} that are shown.</source>
        <translation>Вы на разночтении {number}: среди {count} показанных оно под номером {place}.</translation>
    </message>
    <message>
        <source>Moved within passage {number}</source>
        <translation>Переставлено внутри отрывка {number}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>No shared passage</source>
        <translation>Общих отрывков нет</translation>
    </message>
    <message>
        <source>{share} unchanged</source>
        <translation>дословно {share}</translation>
    </message>
    <message>
        <source>{words} of A</source>
        <translation>{words} в A</translation>
    </message>
    <message numerus="yes">
        <source>{same} of %n word kept in {sigil}</source>
        <comment>{same} of %n words kept in {sigil}</comment>
        <translation>
            <numerusform>{same} из %n слова сохранено в {sigil}</numerusform>
            <numerusform>{same} из %n слов сохранено в {sigil}</numerusform>
            <numerusform>{same} из %n слов сохранено в {sigil}</numerusform>
        </translation>
    </message>
    <message>
        <source>no substantive variant</source>
        <translation>смысловых разночтений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n substantive variant</source>
        <comment>%n substantive variants</comment>
        <translation>
            <numerusform>%n смысловое разночтение</numerusform>
            <numerusform>%n смысловых разночтения</numerusform>
            <numerusform>%n смысловых разночтений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accidental</source>
        <comment>%n accidental</comment>
        <translation>
            <numerusform>%n формальное</numerusform>
            <numerusform>%n формальных</numerusform>
            <numerusform>%n формальных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <comment>%n by rule</comment>
        <translation>
            <numerusform>%n по правилу</numerusform>
            <numerusform>%n по правилу</numerusform>
            <numerusform>%n по правилу</numerusform>
        </translation>
    </message>
    <message>
        <source>no framing</source>
        <translation>обрамления нет</translation>
    </message>
    <message>
        <source>framing: {parts}</source>
        <translation>обрамление: {parts}</translation>
    </message>
    <message>
        <source>“{title}” has no words, so there is nothing to compare.</source>
        <translation>В тексте «{title}» нет слов, сличать нечего.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” have no words, so there is nothing to compare.</source>
        <translation>В текстах «{first}» и «{second}» нет слов, сличать нечего.</translation>
    </message>
    <message>
        <source>The two are the same, word for word.</source>
        <translation>Тексты одинаковы, слово в слово.</translation>
    </message>
    <message>
        <source>The two share no passage long enough to be more than chance; nothing is aligned.</source>
        <translation>Нет общего отрывка, который был бы длиннее случайного совпадения; ничего не сопоставлено.</translation>
    </message>
    <message>
        <source>The two are the same, word for word; only marks that are not words differ.</source>
        <translation>Тексты одинаковы, слово в слово; различаются только знаки, а не слова.</translation>
    </message>
    <message>
        <source>To be checked: {flags}</source>
        <translation>Проверить: {flags}</translation>
    </message>
    <message>
        <source>{role} of {sigil}</source>
        <translation>{role} в {sigil}</translation>
    </message>
    <message numerus="yes">
        <source>%n word of framing</source>
        <comment>%n words of framing</comment>
        <translation>
            <numerusform>обрамление: %n слово</numerusform>
            <numerusform>обрамление: %n слова</numerusform>
            <numerusform>обрамление: %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word of furniture</source>
        <comment>%n words of furniture</comment>
        <translation>
            <numerusform>%n слово служебного текста</numerusform>
            <numerusform>%n слова служебного текста</numerusform>
            <numerusform>%n слов служебного текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No variant is shown: %n is hidden.</source>
        <comment>No variant is shown: %n are hidden.</comment>
        <translation>
            <numerusform>Ни одно разночтение не показано: скрыто %n.</numerusform>
            <numerusform>Ни одно разночтение не показано: скрыто %n.</numerusform>
            <numerusform>Ни одно разночтение не показано: скрыто %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>скрыто %n</numerusform>
            <numerusform>скрыто %n</numerusform>
            <numerusform>скрыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No variant of the chosen levels has “{words}” among its changed words. Ctrl+F looks through both texts.</source>
        <translation>Ни у одного разночтения выбранных уровней нет «{words}» среди изменённых слов. Ctrl+F ищет в обоих текстах.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level · show all</source>
        <comment>%n hidden by level · show all</comment>
        <translation>
            <numerusform>Уровнями скрыто %n · показать все</numerusform>
            <numerusform>Уровнями скрыто %n · показать все</numerusform>
            <numerusform>Уровнями скрыто %n · показать все</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · show all</source>
        <comment>%n hidden by the filter · show all</comment>
        <translation>
            <numerusform>Отбором скрыто %n · показать все</numerusform>
            <numerusform>Отбором скрыто %n · показать все</numerusform>
            <numerusform>Отбором скрыто %n · показать все</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by level and filter · show all</source>
        <comment>%n hidden by level and filter · show all</comment>
        <translation>
            <numerusform>Уровнями и отбором скрыто %n · показать все</numerusform>
            <numerusform>Уровнями и отбором скрыто %n · показать все</numerusform>
            <numerusform>Уровнями и отбором скрыто %n · показать все</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count} places</source>
        <translation>{place} из {count} мест</translation>
    </message>
    <message>
        <source>No passage was moved: whatever the two share stands in the same order in both.</source>
        <translation>Переставленных отрывков нет: всё общее стоит в обоих текстах в одном порядке.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a variant of a moved passage first: %n passage was moved.</source>
        <comment>Choose a variant of a moved passage first: %n passages were moved.</comment>
        <translation>
            <numerusform>Сначала выберите разночтение из переставленного отрывка: переставлен %n отрывок.</numerusform>
            <numerusform>Сначала выберите разночтение из переставленного отрывка: переставлено %n отрывка.</numerusform>
            <numerusform>Сначала выберите разночтение из переставленного отрывка: переставлено %n отрывков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage {number} was not moved: it stands in its order in both.</source>
        <translation>Отрывок {number} не переставлен: в обоих текстах он на своём месте.</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the %n word of {sigil} stand in passages that {partner} shares</source>
        <comment>{share} of the %n words of {sigil} stand in passages that {partner} shares</comment>
        <translation>
            <numerusform>{share} из %n слова в {sigil} — в отрывках, общих с {partner}</numerusform>
            <numerusform>{share} из %n слов в {sigil} — в отрывках, общих с {partner}</numerusform>
            <numerusform>{share} из %n слов в {sigil} — в отрывках, общих с {partner}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} stand unchanged in {partner}, whatever their marks</source>
        <comment>{same} of the %n words of {sigil} stand unchanged in {partner}, whatever their marks</comment>
        <translation>
            <numerusform>{same} из %n слова в {sigil} — без изменений в {partner}, не считая знаков</numerusform>
            <numerusform>{same} из %n слов в {sigil} — без изменений в {partner}, не считая знаков</numerusform>
            <numerusform>{same} из %n слов в {sigil} — без изменений в {partner}, не считая знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>прочитано {read} из {total}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>Click to hide them.</source>
        <translation>Щёлкните, чтобы скрыть их.</translation>
    </message>
    <message>
        <source>They are hidden; click to show them.</source>
        <translation>Они скрыты; щёлкните, чтобы показать их.</translation>
    </message>
    <message>
        <source>This pair has none.</source>
        <translation>В этой паре таких нет.</translation>
    </message>
    <message>
        <source>Memo of comparison</source>
        <translation>Справка о сличении</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общее</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>обрамление</translation>
    </message>
    <message>
        <source>it needs Typst: install recension[edition]</source>
        <translation>для этого нужен Typst: установите recension[edition]</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Witness {sigil}</source>
        <translation>Текст {sigil}</translation>
    </message>
    <message>
        <source>spelling, marks or spaces differ</source>
        <translation>иные орфография, знаки или пробелы</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>in B alone</source>
        <translation>только в B</translation>
    </message>
    <message>
        <source>in A alone</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>написано заново</translation>
    </message>
    <message>
        <source>here the other text has more</source>
        <translation>здесь в другом тексте есть ещё слова</translation>
    </message>
    <message>
        <source>number of the difference</source>
        <translation>номер разночтения</translation>
    </message>
    <message>
        <source>A’s words, then B’s</source>
        <translation>слова A, затем B</translation>
    </message>
    <message>
        <source>words of the publisher’s own</source>
        <translation>слова самого публикатора</translation>
    </message>
    <message>
        <source>a passage that stands elsewhere in the other text</source>
        <translation>отрывок, который в другом тексте стоит в ином месте</translation>
    </message>
    <message>
        <source>note in the margin</source>
        <translation>заметка на полях</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Заметки без места</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>отрывок {number}</translation>
    </message>
    <message>
        <source>in {sigil} alone</source>
        <translation>только в {sigil}</translation>
    </message>
    <message>
        <source>on difference {number}</source>
        <translation>о разночтении {number}</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>о словах «{words}»</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разночтения</translation>
    </message>
    <message>
        <source>Print the two columns</source>
        <translation>Печать двух столбцов</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the two columns: {done} of {count} pages are shown, all are printed</source>
        <translation>Печать двух столбцов: показано страниц {done} из {count}, напечатаны будут все</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Запись страниц…</translation>
    </message>
    <message numerus="yes">
        <source>%n page written to “{path}”.</source>
        <comment>%n pages written to “{path}”.</comment>
        <translation>
            <numerusform>%n страница записана в «{path}».</numerusform>
            <numerusform>%n страницы записаны в «{path}».</numerusform>
            <numerusform>%n страниц записано в «{path}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: “{path}” has {done} of %n page.</source>
        <comment>Stopped: “{path}” has {done} of %n pages.</comment>
        <translation>
            <numerusform>Прервано: в «{path}» {done} из %n страницы.</numerusform>
            <numerusform>Прервано: в «{path}» {done} из %n страниц.</numerusform>
            <numerusform>Прервано: в «{path}» {done} из %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” could not be written: is its folder there, and may you write in it?</source>
        <translation>Не удалось записать «{path}»: есть ли эта папка и можно ли вам в неё писать?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Reading surface</source>
        <translation>Поле чтения</translation>
    </message>
    <message>
        <source>Check: negation. One side denies what the other says, or denies it in other words.</source>
        <translation>Проверить: отрицание. Одна сторона отрицает то, что утверждает другая, или отрицает иными словами.</translation>
    </message>
    <message>
        <source>Check: number. The figures are not the same on both sides.</source>
        <translation>Проверить: число. Числа на двух сторонах не совпадают.</translation>
    </message>
    <message>
        <source>Check: date. The dates are not the same on both sides.</source>
        <translation>Проверить: дата. Даты на двух сторонах не совпадают.</translation>
    </message>
    <message>
        <source>Check: name. A name is not the same on both sides.</source>
        <translation>Проверить: имя. Имя на двух сторонах не совпадает.</translation>
    </message>
    <message>
        <source>Check: modal verb. What must, may or will be is not the same on both sides.</source>
        <translation>Проверить: модальный глагол. Что должно, может быть или будет — на двух сторонах не одно и то же.</translation>
    </message>
    <message>
        <source>The same words stand elsewhere too, so that another alignment would be as good.</source>
        <translation>Те же слова стоят и в другом месте, так что другое сопоставление было бы не хуже.</translation>
    </message>
    <message>
        <source>{sigil} says by a mark that words are left out here.</source>
        <translation>{sigil} знаком показывает, что слова здесь опущены.</translation>
    </message>
    <message>
        <source>{sigil} leaves the words out in silence: no mark says that they are gone.</source>
        <translation>{sigil} опускает слова молча: ни один знак не говорит, что их нет.</translation>
    </message>
    <message>
        <source>Aligned because the word before it is the same on both sides.</source>
        <translation>Сопоставлено потому, что с обеих сторон совпадает слово перед этим местом.</translation>
    </message>
    <message numerus="yes">
        <source>%n word or more</source>
        <comment>%n words or more</comment>
        <translation>
            <numerusform>%n слово или больше</numerusform>
            <numerusform>%n слова или больше</numerusform>
            <numerusform>%n слов или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned because the {words} before it are the same on both sides.</source>
        <translation>Сопоставлено потому, что перед этим местом с обеих сторон совпадает {words}.</translation>
    </message>
    <message>
        <source>Aligned because the word after it is the same on both sides.</source>
        <translation>Сопоставлено потому, что с обеих сторон совпадает слово за этим местом.</translation>
    </message>
    <message>
        <source>Aligned because the {words} after it are the same on both sides.</source>
        <translation>Сопоставлено потому, что за этим местом с обеих сторон совпадает {words}.</translation>
    </message>
    <message>
        <source>Aligned because {before} before it and {after} after it are the same on both sides.</source>
        <translation>Сопоставлено потому, что с обеих сторон совпадает {before} перед этим местом и {after} за ним.</translation>
    </message>
    <message>
        <source>Aligned because one word is the same on both sides.</source>
        <translation>Сопоставлено, так как одно слово на обеих сторонах то же.</translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, and is the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, every one of them the same.</comment>
        <translation>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идёт %n слово, и все совпадают.</numerusform>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идут %n слова, и все совпадают.</numerusform>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идут %n слов, и все совпадают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aligned because %n word runs in the same order on both sides, {share} of it the same.</source>
        <comment>Aligned because %n words run in the same order on both sides, {share} of them the same.</comment>
        <translation>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идёт %n слово, из них совпадает {share}.</numerusform>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идут %n слова, из них совпадает {share}.</numerusform>
            <numerusform>Сопоставлено: на обеих сторонах в одном порядке идут %n слов, из них совпадает {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Переставлено отсюда: в {sigil} эти слова стоят раньше, в отрывке {number}.</translation>
    </message>
    <message>
        <source>Moved from here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Переставлено отсюда: в {sigil} эти слова стоят дальше, в отрывке {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further back, in passage {number}.</source>
        <translation>Переставлено сюда: в {sigil} эти слова стоят раньше, в отрывке {number}.</translation>
    </message>
    <message>
        <source>Moved to here: in {sigil} these words stand further on, in passage {number}.</source>
        <translation>Переставлено сюда: в {sigil} эти слова стоят дальше, в отрывке {number}.</translation>
    </message>
    <message>
        <source>Moved: in A it stands {here}; in {sigil} it stands {there}.</source>
        <translation>Переставлено: в A стоит {here}; в {sigil} — {there}.</translation>
    </message>
    <message>
        <source>at the very beginning</source>
        <translation>в самом начале</translation>
    </message>
    <message>
        <source>after “…{words}”, {share} into the text</source>
        <translation>после слов «…{words}», на отметке {share} текста</translation>
    </message>
    <message>
        <source>The two share no passage.</source>
        <translation>Общих отрывков у двух текстов нет.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, the same to the letter.</source>
        <translation>Общего у двух текстов — {words} ({passages}), до буквы одинаково.</translation>
    </message>
    <message>
        <source>B keeps {same} of A’s {words}, with {variants}.</source>
        <translation>Слов A сохранено в B: {same} (всего {words}); {variants}.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, and not one word of them was changed.</source>
        <translation>Общего у двух текстов — {words} ({passages}), и ни одно слово не изменено.</translation>
    </message>
    <message>
        <source>The two share {words} in {passages}, with {variants}.</source>
        <translation>Общего у двух текстов — {words} ({passages}); {variants}.</translation>
    </message>
    <message>
        <source>These words tell the framing of A ({first}) from the framing of {other} ({second}).</source>
        <translation>Эти слова отличают обрамление A ({first}) от обрамления {other} ({second}).</translation>
    </message>
    <message>
        <source>The start screen can locate it, or take it from the list.</source>
        <translation>На начальном экране можно указать его новое место или убрать его из списка.</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Где теперь «{name}»?</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk since it was opened. Your notes stay.</source>
        <translation>Файл «{name}» изменился на диске с тех пор, как был открыт. Ваши заметки останутся.</translation>
    </message>
    <message>
        <source>Both files were changed on the disk since they were opened. Your notes stay.</source>
        <translation>Оба файла изменились на диске с тех пор, как были открыты. Ваши заметки останутся.</translation>
    </message>
    <message>
        <source>Read again and compare</source>
        <translation>Прочитать снова и сличить</translation>
    </message>
    <message>
        <source>Your decisions about the alignment</source>
        <translation>Ваши решения о сопоставлении</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>Решения {count}</translation>
    </message>
    <message>
        <source>Recension speaks the language that you chose when it starts again.</source>
        <translation>На выбранном языке Recension заговорит при следующем запуске.</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Заметки {count}</translation>
    </message>
    <message>
        <source>Decisions, {count}</source>
        <translation>Решения, {count}</translation>
    </message>
    <message>
        <source>A note could not be saved. Its words are on the clipboard; close again to leave without it.</source>
        <translation>Заметку не удалось сохранить. Её слова в буфере обмена; закройте ещё раз, чтобы выйти без неё.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Recognized with a confidence of {percent}</source>
        <translation>Распознано с уверенностью {percent}</translation>
    </message>
    <message>
        <source>framing, {role}</source>
        <translation>обрамление, {role}</translation>
    </message>
    <message>
        <source>doubtful, {percent}</source>
        <translation>сомнительно, {percent}</translation>
    </message>
    <message>
        <source>moved passage</source>
        <translation>переставленный отрывок</translation>
    </message>
    <message>
        <source>No passage stands further on.</source>
        <translation>Дальше отрывков нет.</translation>
    </message>
    <message>
        <source>No passage stands further back.</source>
        <translation>Раньше отрывков нет.</translation>
    </message>
    <message>
        <source>“{words}” stood in a text that is not open</source>
        <translation>«{words}» — в тексте, который не открыт</translation>
    </message>
    <message>
        <source>“{words}” is found no more in {sigil}</source>
        <translation>«{words}» больше не находится в {sigil}</translation>
    </message>
    <message>
        <source>{sigil}: was “{was}”, now “{now}”</source>
        <translation>{sigil}: было «{was}», стало «{now}»</translation>
    </message>
    <message>
        <source>{sigil}: the same words, but others about them</source>
        <translation>{sigil}: слова те же, но вокруг другие</translation>
    </message>
    <message>
        <source>Select the words that the note is to be about, in the text where it has lost its own.</source>
        <translation>Выделите слова, к которым относится заметка, в том тексте, где её слов больше нет.</translation>
    </message>
    <message>
        <source>a text that is not open</source>
        <translation>текст, который не открыт</translation>
    </message>
    <message>
        <source>The note has its words in {sigil}: select some in {lost}.</source>
        <translation>В {sigil} у заметки есть её слова; выделите другие здесь: {lost}.</translation>
    </message>
    <message>
        <source>it is a damaged archive; save it again in the program that made it</source>
        <translation>это повреждённый архив; сохраните файл заново в той программе, которая его создала</translation>
    </message>
    <message>
        <source>it has more than {count} members; it is no document</source>
        <translation>в нём больше {count} вложений; это не документ</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password</source>
        <translation>он зашифрован; сохраните его без пароля</translation>
    </message>
    <message>
        <source>it grows too large when it is unpacked; save it again, without images</source>
        <translation>при распаковке он становится слишком велик; сохраните его без изображений</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>PDF, set as an edition</source>
        <translation>PDF, набранный как издание</translation>
    </message>
    <message>
        <source>Word, tracked changes</source>
        <translation>Word, исправления</translation>
    </message>
    <message>
        <source>OpenDocument, tracked changes</source>
        <translation>OpenDocument, исправления</translation>
    </message>
    <message>
        <source>TEI, parallel segmentation</source>
        <translation>TEI, параллельная сегментация</translation>
    </message>
    <message>
        <source>TEI, double end-point</source>
        <translation>TEI, две границы разночтения</translation>
    </message>
    <message>
        <source>TEI, stand-off</source>
        <translation>TEI, разметка вне текста</translation>
    </message>
    <message>
        <source>Notes as Web Annotations</source>
        <translation>Заметки как Web Annotation</translation>
    </message>
    <message>
        <source>LaTeX, parallel columns</source>
        <translation>LaTeX, параллельные столбцы</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Differences of lines</source>
        <translation>Разница по строкам</translation>
    </message>
    <message>
        <source>Differences of words</source>
        <translation>Разница по словам</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>LaTeX, critical edition (reledmac)</source>
        <translation>LaTeX, критическое издание (reledmac)</translation>
    </message>
    <message>
        <source>Readings as characters (NEXUS)</source>
        <translation>Чтения как признаки (NEXUS)</translation>
    </message>
    <message>
        <source>Variant graph (GraphML)</source>
        <translation>Граф разночтений (GraphML)</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Сохранённая веб-страница</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>Веб-архив Safari</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Scanned page (PNG)</source>
        <translation>Отсканированная страница (PNG)</translation>
    </message>
    <message>
        <source>Scanned page (JPEG)</source>
        <translation>Отсканированная страница (JPEG)</translation>
    </message>
    <message>
        <source>Scanned pages (TIFF)</source>
        <translation>Отсканированные страницы (TIFF)</translation>
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
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Форматированный текст (RTF)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Web subtitles</source>
        <translation>Веб-субтитры</translation>
    </message>
    <message>
        <source>it has more parts within parts than a mail has; save its text as plain text</source>
        <translation>в нём больше вложенных частей, чем бывает в письме; сохраните его текст как простой</translation>
    </message>
    <message>
        <source>it is nested too deeply; save its text as plain text</source>
        <translation>в нём слишком глубокая вложенность; сохраните его текст как простой</translation>
    </message>
    <message>
        <source>there is no text in this mail; open what is attached to it</source>
        <translation>в этом письме нет текста; откройте то, что к нему приложено</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment was left out</source>
        <comment>%n attachments were left out</comment>
        <translation>
            <numerusform>Опущено %n вложение</numerusform>
            <numerusform>Опущены %n вложения</numerusform>
            <numerusform>Опущено %n вложений</numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding of its text is not known; save it as UTF-8</source>
        <translation>кодировка его текста неизвестна; сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>its text is HTML only; save it as a web page</source>
        <translation>его текст есть только в HTML; сохраните его как веб-страницу</translation>
    </message>
    <message>
        <source>it is an old Word document, or protected by a password; save it as .docx without a password</source>
        <translation>это старый документ Word или он защищён паролем; сохраните его как .docx без пароля</translation>
    </message>
    <message>
        <source>there is no OpenDocument text in it; save it again in the program that made it</source>
        <translation>в нём нет текста OpenDocument; сохраните файл заново в той программе, которая его создала</translation>
    </message>
    <message>
        <source>there is no Word document in it; save it again in the program that made it</source>
        <translation>в нём нет документа Word; сохраните файл заново в той программе, которая его создала</translation>
    </message>
    <message>
        <source>it is no RTF document; save it again in the program that made it</source>
        <translation>это не документ RTF; сохраните файл заново в той программе, которая его создала</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was rejected</source>
        <comment>%n tracked changes were rejected</comment>
        <translation>
            <numerusform>Отклонено %n исправление</numerusform>
            <numerusform>Отклонены %n исправления</numerusform>
            <numerusform>Отклонено %n исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change was accepted</source>
        <comment>%n tracked changes were accepted</comment>
        <translation>
            <numerusform>Принято %n исправление</numerusform>
            <numerusform>Приняты %n исправления</numerusform>
            <numerusform>Принято %n исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage was left out</source>
        <comment>%n hidden passages were left out</comment>
        <translation>
            <numerusform>Опущено %n скрытое место</numerusform>
            <numerusform>Опущены %n скрытых места</numerusform>
            <numerusform>Опущено %n скрытых мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment was left out</source>
        <comment>%n comments were left out</comment>
        <translation>
            <numerusform>Опущен %n комментарий</numerusform>
            <numerusform>Опущены %n комментария</numerusform>
            <numerusform>Опущено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture or chart was left out</source>
        <comment>%n pictures or charts were left out</comment>
        <translation>
            <numerusform>Опущено %n изображение или диаграмма</numerusform>
            <numerusform>Опущены %n изображения или диаграммы</numerusform>
            <numerusform>Опущено %n изображений или диаграмм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gloss above the line was left out</source>
        <comment>%n glosses above the line were left out</comment>
        <translation>
            <numerusform>Опущена %n надстрочная глосса</numerusform>
            <numerusform>Опущены %n надстрочные глоссы</numerusform>
            <numerusform>Опущено %n надстрочных глосс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page header or footer was left out</source>
        <comment>%n page headers or footers were left out</comment>
        <translation>
            <numerusform>Опущен %n колонтитул</numerusform>
            <numerusform>Опущены %n колонтитула</numerusform>
            <numerusform>Опущено %n колонтитулов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded document was left out</source>
        <comment>%n embedded documents were left out</comment>
        <translation>
            <numerusform>Опущен %n вложенный документ</numerusform>
            <numerusform>Опущены %n вложенных документа</numerusform>
            <numerusform>Опущено %n вложенных документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign of a special font has no character of its own</source>
        <comment>%n signs of a special font have no character of their own</comment>
        <translation>
            <numerusform>У %n знака особого шрифта нет своего символа</numerusform>
            <numerusform>У %n знаков особого шрифта нет своего символа</numerusform>
            <numerusform>У %n знаков особого шрифта нет своего символа</numerusform>
        </translation>
    </message>
    <message>
        <source>it is shown with its markup, since pandoc is not installed, which reads that</source>
        <translation>он показан вместе с разметкой: pandoc, который её читает, не установлен</translation>
    </message>
    <message>
        <source>pandoc could not make sense of it; check its markup</source>
        <translation>pandoc не смог его разобрать; проверьте разметку</translation>
    </message>
    <message numerus="yes">
        <source>%n command was not understood; the words in its braces were kept</source>
        <comment>%n commands were not understood; the words in their braces were kept</comment>
        <translation>
            <numerusform>%n команда не понята; слова в её скобках сохранены</numerusform>
            <numerusform>%n команды не поняты; слова в их скобках сохранены</numerusform>
            <numerusform>%n команд не понято; слова в их скобках сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file that it includes was not read</source>
        <comment>%n files that it includes were not read</comment>
        <translation>
            <numerusform>Не прочитан %n включаемый файл</numerusform>
            <numerusform>Не прочитаны %n включаемых файла</numerusform>
            <numerusform>Не прочитано %n включаемых файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>pandoc took more than {seconds} seconds; split it into parts</source>
        <translation>pandoc работал дольше {seconds} секунд; разделите файл на части</translation>
    </message>
    <message>
        <source>pandoc could not be started; install it again</source>
        <translation>pandoc не запустился; установите его заново</translation>
    </message>
    <message>
        <source>pandoc cannot read it ({reason}); check its markup</source>
        <translation>pandoc не может его прочесть ({reason}); проверьте разметку</translation>
    </message>
    <message numerus="yes">
        <source>%n line beyond the edges of its page was left out</source>
        <comment>%n lines beyond the edges of their pages were left out</comment>
        <translation>
            <numerusform>Опущена %n строка за краями страницы</numerusform>
            <numerusform>Опущены %n строки за краями страниц</numerusform>
            <numerusform>Опущено %n строк за краями страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head or page number was left out</source>
        <comment>%n running heads and page numbers were left out</comment>
        <translation>
            <numerusform>Опущен %n колонтитул или номер страницы</numerusform>
            <numerusform>Опущены %n колонтитула или номера страниц</numerusform>
            <numerusform>Опущено %n колонтитулов и номеров страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page has no text; it may be empty, a picture or a scan</source>
        <comment>%n pages have no text; they may be empty, pictures or scans</comment>
        <translation>
            <numerusform>На %n странице нет текста; возможно, она пустая, изображение или скан</numerusform>
            <numerusform>На %n страницах нет текста; возможно, они пустые, изображения или сканы</numerusform>
            <numerusform>На %n страницах нет текста; возможно, они пустые, изображения или сканы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page is damaged and was left out</source>
        <comment>%n pages are damaged and were left out</comment>
        <translation>
            <numerusform>Опущена %n повреждённая страница</numerusform>
            <numerusform>Опущены %n повреждённые страницы</numerusform>
            <numerusform>Опущено %n повреждённых страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a damaged PDF; open it in a PDF viewer and save it again</source>
        <translation>это повреждённый PDF; откройте его в программе просмотра PDF и сохраните заново</translation>
    </message>
    <message>
        <source>its text is too large; split it into parts</source>
        <translation>его текст слишком велик; разделите его на части</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} seconds; print it to a new PDF first</source>
        <translation>чтение заняло больше {seconds} секунд; сначала напечатайте его в новый PDF</translation>
    </message>
    <message>
        <source>the PDF reader crashed or needed too much memory; print it to a new PDF first</source>
        <translation>программа чтения PDF аварийно завершилась или ей не хватило памяти; сначала напечатайте его в новый PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was taken out</source>
        <comment>%n hyphens at the ends of lines were taken out</comment>
        <translation>
            <numerusform>Убран %n дефис в конце строки</numerusform>
            <numerusform>Убраны %n дефиса в концах строк</numerusform>
            <numerusform>Убрано %n дефисов в концах строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was kept, as one of its word</source>
        <comment>%n hyphens at the ends of lines were kept, as those of their words</comment>
        <translation>
            <numerusform>Сохранён %n дефис в конце строки как часть слова</numerusform>
            <numerusform>Сохранены %n дефиса в концах строк как части слов</numerusform>
            <numerusform>Сохранено %n дефисов в концах строк как части слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call of a note was taken out of the text</source>
        <comment>%n calls of notes were taken out of the text</comment>
        <translation>
            <numerusform>Из текста убран %n знак сноски</numerusform>
            <numerusform>Из текста убраны %n знака сносок</numerusform>
            <numerusform>Из текста убрано %n знаков сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character has no letter in the file and stands as �</source>
        <comment>%n characters have no letters in the file and stand as �</comment>
        <translation>
            <numerusform>У %n символа нет буквы в файле, он показан как �</numerusform>
            <numerusform>У %n символов нет букв в файле, они показаны как �</numerusform>
            <numerusform>У %n символов нет букв в файле, они показаны как �</numerusform>
        </translation>
    </message>
    <message>
        <source>there are no times of subtitles in it; give it the suffix .txt to read it as text</source>
        <translation>в нём нет меток времени субтитров; дайте ему расширение .txt, чтобы прочесть его как текст</translation>
    </message>
    <message>
        <source>it has no apparatus, so there are no witnesses to choose from</source>
        <translation>в нём нет аппарата, и выбирать не из чего</translation>
    </message>
    <message>
        <source>there is no witness {siglum} in its apparatus; there are {known}</source>
        <translation>в его аппарате нет источника {siglum}; есть {known}</translation>
    </message>
    <message numerus="yes">
        <source>the reading of the witness was taken in %n entry of the apparatus</source>
        <comment>the readings of the witness were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>чтение свидетеля взято в %n записи аппарата</numerusform>
            <numerusform>чтение свидетеля взято в %n записях аппарата</numerusform>
            <numerusform>чтение свидетеля взято в %n записях аппарата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the lemma was taken in %n entry of the apparatus</source>
        <comment>the lemmas were taken in %n entries of the apparatus</comment>
        <translation>
            <numerusform>лемма взята в %n записи аппарата</numerusform>
            <numerusform>лемма взята в %n записях аппарата</numerusform>
            <numerusform>лемма взята в %n записях аппарата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of an apparatus that stands apart was left out</source>
        <comment>%n entries of an apparatus that stands apart were left out</comment>
        <translation>
            <numerusform>Опущена %n запись отдельно стоящего аппарата</numerusform>
            <numerusform>Опущены %n записи отдельно стоящего аппарата</numerusform>
            <numerusform>Опущено %n записей отдельно стоящего аппарата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction, regularization or expansion by the editor was left out</source>
        <comment>%n corrections, regularizations or expansions by the editor were left out</comment>
        <translation>
            <numerusform>Опущено %n исправление, упорядочение или раскрытие редактора</numerusform>
            <numerusform>Опущены %n исправления, упорядочения или раскрытия редактора</numerusform>
            <numerusform>Опущено %n исправлений, упорядочений или раскрытий редактора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion was left out</source>
        <comment>%n deletions were left out</comment>
        <translation>
            <numerusform>Опущено %n вычеркнутое место</numerusform>
            <numerusform>Опущены %n вычеркнутых места</numerusform>
            <numerusform>Опущено %n вычеркнутых мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition was kept</source>
        <comment>%n additions were kept</comment>
        <translation>
            <numerusform>Сохранено %n добавление</numerusform>
            <numerusform>Сохранены %n добавления</numerusform>
            <numerusform>Сохранено %n добавлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap in the source is not marked</source>
        <comment>%n gaps in the source are not marked</comment>
        <translation>
            <numerusform>Не отмечен %n пропуск в источнике</numerusform>
            <numerusform>Не отмечены %n пропуска в источнике</numerusform>
            <numerusform>Не отмечено %n пропусков в источнике</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name of a character is unknown and stands as it is written</source>
        <comment>%n names of characters are unknown and stand as they are written</comment>
        <translation>
            <numerusform>%n имя символа неизвестно и оставлено как есть</numerusform>
            <numerusform>%n имени символов неизвестны и оставлены как есть</numerusform>
            <numerusform>%n имён символов неизвестны и оставлены как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>it is XML of another kind ({name}): the text of all its elements is shown</source>
        <translation>это XML другого вида ({name}): показан текст всех его элементов</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page, so the whole page is read as text</source>
        <translation>Статью не удалось отделить от остальной страницы, поэтому вся страница прочитана как текст</translation>
    </message>
    <message>
        <source>it is no e-book, or a damaged one; download it again</source>
        <translation>это не электронная книга, или она повреждена; скачайте её заново</translation>
    </message>
    <message>
        <source>it is protected against copying, so its text cannot be read</source>
        <translation>он защищён от копирования, поэтому его текст нельзя прочесть</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter is missing in the file</source>
        <comment>%n chapters are missing in the file</comment>
        <translation>
            <numerusform>В файле недостаёт %n главы</numerusform>
            <numerusform>В файле недостаёт %n глав</numerusform>
            <numerusform>В файле недостаёт %n глав</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the page is hidden until a script has run; its hidden text was read</source>
        <translation>Большая часть страницы скрыта, пока не выполнен сценарий; скрытый текст прочитан</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden word was left out</source>
        <comment>%n hidden words were left out</comment>
        <translation>
            <numerusform>Опущено %n скрытое слово</numerusform>
            <numerusform>Опущены %n скрытых слова</numerusform>
            <numerusform>Опущено %n скрытых слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark of a note was left out of the text</source>
        <comment>%n marks of notes were left out of the text</comment>
        <translation>
            <numerusform>В тексте опущен %n знак сноски</numerusform>
            <numerusform>В тексте опущены %n знака сносок</numerusform>
            <numerusform>В тексте опущено %n знаков сносок</numerusform>
        </translation>
    </message>
    <message>
        <source>The page has a tag that does not end; what follows it may be in the wrong place</source>
        <translation>На странице есть незакрытый тег; то, что за ним следует, может стоять не на своём месте</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as a single file or as HTML</source>
        <translation>в нём нет веб-страницы; сохраните страницу заново одним файлом или как HTML</translation>
    </message>
    <message>
        <source>it is too large for a web archive; save the page again as HTML</source>
        <translation>он слишком велик для веб-архива; сохраните страницу заново как HTML</translation>
    </message>
    <message>
        <source>it holds no web page; save the page again as HTML</source>
        <translation>в нём нет веб-страницы; сохраните страницу заново как HTML</translation>
    </message>
    <message>
        <source>it is no web archive, or a damaged one; save the page again</source>
        <translation>это не веб-архив, или он повреждён; сохраните страницу заново</translation>
    </message>
    <message>
        <source>it is a property list, but no web archive; save the page again as HTML</source>
        <translation>это список свойств, а не веб-архив; сохраните страницу заново как HTML</translation>
    </message>
    <message>
        <source>its XML cannot be read ({reason}); save it again</source>
        <translation>его XML не читается ({reason}); сохраните файл заново</translation>
    </message>
    <message>
        <source>it declares a document type, which no such file needs and which could read other files</source>
        <translation>он объявляет тип документа, который ему не нужен и мог бы прочесть другие файлы</translation>
    </message>
    <message>
        <source>moved · part {number}</source>
        <translation>переставлено · часть {number}</translation>
    </message>
    <message>
        <source>{sigil} has part {number} here</source>
        <translation>в {sigil} здесь часть {number}</translation>
    </message>
    <message>
        <source>Hide variants that are smaller or larger: drag a handle, or press the arrow keys</source>
        <translation>Скрыть меньшие или большие разночтения: потяните ручку или нажмите клавиши со стрелками</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} и больше</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>от {least} до {most}</translation>
    </message>
    <message>
        <source>Amount of change: {range}</source>
        <translation>Объём изменений: {range}</translation>
    </message>
    <message>
        <source>witness {siglum}</source>
        <translation>источник {siglum}</translation>
    </message>
    <message>
        <source>changes rejected</source>
        <translation>исправления отклонены</translation>
    </message>
    <message>
        <source>the article alone</source>
        <translation>только статья</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>страницы {pages}</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>без примечаний</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>кодировка {encoding}</translation>
    </message>
    <message>
        <source>text recognized ({languages})</source>
        <translation>текст распознан ({languages})</translation>
    </message>
    <message>
        <source>it has no pages to choose from</source>
        <translation>в нём нет страниц, из которых можно выбрать</translation>
    </message>
    <message>
        <source>it has no pages “{pages}”: they run from {first} to {last}</source>
        <translation>в нём нет страниц «{pages}»: они идут с {first} по {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n note was left out</source>
        <comment>%n notes were left out</comment>
        <translation>
            <numerusform>%n примечание опущено</numerusform>
            <numerusform>%n примечания опущены</numerusform>
            <numerusform>%n примечаний опущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word round the article was left out</source>
        <comment>%n words round the article were left out</comment>
        <translation>
            <numerusform>%n слово вокруг статьи опущено</numerusform>
            <numerusform>%n слова вокруг статьи опущены</numerusform>
            <numerusform>%n слов вокруг статьи опущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page was left out</source>
        <comment>%n pages were left out</comment>
        <translation>
            <numerusform>%n страница опущена</numerusform>
            <numerusform>%n страницы опущены</numerusform>
            <numerusform>%n страниц опущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Read these pages</source>
        <translation>Читать эти страницы</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures without text.</source>
        <translation>«{name}» — скан: его страницы — изображения без текста.</translation>
    </message>
    <message>
        <source>No recognition: {reason}.</source>
        <translation>Распознать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>Pages of “{name}” are pictures without text.</source>
        <translation>Некоторые страницы «{name}» — изображения без текста.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Заглавие в файле</translation>
    </message>
    <message>
        <source>The encoding was guessed: {encoding}</source>
        <translation>Кодировка определена предположительно: {encoding}</translation>
    </message>
    <message>
        <source>{shown} of {total} differences are in this export; {hidden} are hidden.</source>
        <translation>В этом файле разночтений: {shown} из {total}; скрыто: {hidden}.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference is in this export, and none is hidden.</source>
        <comment>All %n differences are in this export.</comment>
        <translation>
            <numerusform>В этом файле всё: %n разночтение.</numerusform>
            <numerusform>В этом файле все %n разночтения.</numerusform>
            <numerusform>В этом файле все %n разночтений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By a rule of the reader’s, %n difference counts as the same.</source>
        <comment>By rules of the reader’s, %n differences count as the same.</comment>
        <translation>
            <numerusform>По правилам читателя %n разночтение не считается отличием.</numerusform>
            <numerusform>По правилам читателя %n разночтения не считаются отличиями.</numerusform>
            <numerusform>По правилам читателя %n разночтений не считаются отличиями.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison is not complete: {limits}</source>
        <translation>Сличение неполное: {limits}</translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Ничего не урезано.</translation>
    </message>
    <message>
        <source>Comparison of “{first}” and “{second}”</source>
        <translation>Сличение: «{first}» и «{second}»</translation>
    </message>
    <message numerus="yes">
        <source>%n control character is shown as U+FFFD.</source>
        <comment>%n control characters are shown as U+FFFD.</comment>
        <translation>
            <numerusform>%n управляющий знак показан как U+FFFD.</numerusform>
            <numerusform>%n управляющих знака показаны как U+FFFD.</numerusform>
            <numerusform>%n управляющих знаков показаны как U+FFFD.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes: accepted, this is B; rejected, it is A. All differences are tracked.</source>
        <translation>Исправления: если их принять, это B; если отклонить — A. Отмечены все различия.</translation>
    </message>
    <message>
        <source>versions of one work</source>
        <translation>редакции одного произведения</translation>
    </message>
    <message>
        <source>passages that they share</source>
        <translation>общие отрывки</translation>
    </message>
    <message>
        <source>Options: {scope}; passages of at least {words} words, at most {gap} words between, similarity {similarity}; ignored: {ignored}; paraphrases: {echoes}.</source>
        <translation>Настройки: {scope}; слов в отрывке не меньше {words}, лишних слов внутри не больше {gap}, сходство {similarity}; не учитывается: {ignored}; пересказ: {echoes}.</translation>
    </message>
    <message>
        <source>looked for</source>
        <translation>искался</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>не искался</translation>
    </message>
    <message>
        <source>Levels in this export: {levels}.</source>
        <translation>Уровни в этой выгрузке: {levels}.</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Сличено {date}</translation>
    </message>
    <message>
        <source>About text {sigil}</source>
        <translation>О тексте {sigil}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>{field}: as in the file</source>
        <translation>{field}: как в файле</translation>
    </message>
    <message>
        <source>Yours. The file says: {words}</source>
        <translation>С ваших слов. В файле: {words}</translation>
    </message>
    <message>
        <source>Yours. The file does not say.</source>
        <translation>С ваших слов. В файле не указано.</translation>
    </message>
    <message>
        <source>How text {sigil} is read</source>
        <translation>Как читается текст {sigil}</translation>
    </message>
    <message>
        <source>What is read of the file, and what the text is</source>
        <translation>Что читается из файла и что это за текст</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>The article alone</source>
        <translation>Только статья</translation>
    </message>
    <message>
        <source>Changes accepted</source>
        <translation>Исправления приняты</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Исправления отклонены</translation>
    </message>
    <message>
        <source>Both as two texts: before and after</source>
        <translation>Оба как два текста: до и после</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>С примечаниями</translation>
    </message>
    <message>
        <source>Pages {pages}…</source>
        <translation>Страницы {pages}…</translation>
    </message>
    <message>
        <source>All pages…</source>
        <translation>Все страницы…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Всё как обычно</translation>
    </message>
    <message>
        <source>About this text…</source>
        <translation>Об этом тексте…</translation>
    </message>
    <message>
        <source>The text of the edition</source>
        <translation>Текст издания</translation>
    </message>
    <message>
        <source>Witness {siglum}</source>
        <translation>Источник {siglum}</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>{first} and {second} as two texts</source>
        <translation>{first} и {second} как два текста</translation>
    </message>
    <message>
        <source>it has neither tracked changes nor an apparatus of several witnesses; open a second text beside it</source>
        <translation>в нём нет ни исправлений, ни аппарата с несколькими источниками; откройте рядом второй текст</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Читать дальше в тексте</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>{sigil} has none</source>
        <translation>В {sigil} нет</translation>
    </message>
    <message>
        <source>{role}: call it something else</source>
        <translation>{role}: назвать иначе</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Открыть заметку</translation>
    </message>
    <message>
        <source>Call it something else</source>
        <translation>Назвать иначе</translation>
    </message>
    <message numerus="yes">
        <source>%n character does not fit the encoding, and is shown as �</source>
        <comment>%n characters do not fit the encoding, and are shown as �</comment>
        <translation>
            <numerusform>%n символ не подходит к кодировке и показан как �</numerusform>
            <numerusform>%n символа не подходят к кодировке и показаны как �</numerusform>
            <numerusform>%n символов не подходят к кодировке и показаны как �</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was guessed</source>
        <translation>Как определила программа</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>the page cannot be drawn; open the file in a PDF viewer and save it again</source>
        <translation>страницу нельзя нарисовать; откройте файл в программе для PDF и сохраните его заново</translation>
    </message>
    <message numerus="yes">
        <source>the text of %n page was recognized</source>
        <comment>the text of %n pages was recognized</comment>
        <translation>
            <numerusform>распознан текст %n страницы</numerusform>
            <numerusform>распознан текст %n страниц</numerusform>
            <numerusform>распознан текст %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recognized word is doubtful and should be compared with the picture</source>
        <comment>%n recognized words are doubtful and should be compared with the picture</comment>
        <translation>
            <numerusform>%n распознанное слово сомнительно; его стоит сверить с изображением</numerusform>
            <numerusform>%n распознанных слова сомнительны; их стоит сверить с изображением</numerusform>
            <numerusform>%n распознанных слов сомнительны; их стоит сверить с изображением</numerusform>
        </translation>
    </message>
    <message>
        <source>text recognition needs the program Tesseract, which was not found; install tesseract or recension[ocr], and the data of a language</source>
        <translation>для распознавания текста нужна программа Tesseract, но она не найдена; установите tesseract или recension[ocr] и данные нужного языка</translation>
    </message>
    <message>
        <source>text recognition found no words in it; check whether a picture viewer shows it upright</source>
        <translation>при распознавании не найдено ни одного слова; проверьте в программе просмотра, не перевёрнуто ли изображение</translation>
    </message>
    <message>
        <source>recognizing a page took more than {seconds} seconds; try without it</source>
        <translation>распознавание страницы длилось дольше {seconds} секунд; попробуйте без него</translation>
    </message>
    <message>
        <source>Tesseract cannot recognize it; check whether a picture viewer shows it</source>
        <translation>Tesseract не может это распознать; проверьте, открывается ли изображение в программе просмотра</translation>
    </message>
    <message>
        <source>text recognition has no data of the language “{name}”; there are: {installed}</source>
        <translation>для распознавания нет данных языка «{name}»; есть: {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; have it recognized, with --ocr and one of {installed}</source>
        <translation>это скан или изображения без текста; распознайте его: --ocr и один из языков {installed}</translation>
    </message>
    <message>
        <source>it is a scan or pictures, without text; install the program Tesseract to have it recognized</source>
        <translation>это скан или изображения без текста; чтобы распознать его, установите программу Tesseract</translation>
    </message>
    <message>
        <source>what Tesseract wrote cannot be read; update it</source>
        <translation>вывод Tesseract нельзя прочитать; обновите его</translation>
    </message>
    <message>
        <source>the picture cannot be shown; open the file in another program</source>
        <translation>изображение нельзя показать; откройте файл в другой программе</translation>
    </message>
    <message>
        <source>the file has changed since it was read; F5 compares again</source>
        <translation>файл изменился с тех пор, как был прочитан; F5 сравнит заново</translation>
    </message>
    <message>
        <source>Recognize text</source>
        <translation>Распознавание текста</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Языки текста</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>It takes some seconds a page. Words that are not sure are underlined; F12 shows the page beside them.</source>
        <translation>На страницу уходит несколько секунд. Сомнительные слова подчёркнуты; F12 показывает рядом саму страницу.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>As large as on paper, or as wide as there is room</source>
        <translation>В размер бумаги или во всю ширину</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Закрыть страницу</translation>
    </message>
    <message>
        <source>Page {label}</source>
        <translation>Страница {label}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Picture of page {label} of “{title}”</source>
        <translation>Изображение страницы {label} текста «{title}»</translation>
    </message>
    <message>
        <source>No page: {reason}.</source>
        <translation>Страницы нет: {reason}.</translation>
    </message>
    <message>
        <source>{sigil} has other words here</source>
        <translation>в {sigil} здесь другие слова</translation>
    </message>
    <message>
        <source>left out in {sigil}; a caret shows the place there</source>
        <translation>пропущено в {sigil}; место там показывает галочка</translation>
    </message>
    <message>
        <source>put in by {sigil}; a caret shows the place in A</source>
        <translation>вставлено в {sigil}; место в A показывает галочка</translation>
    </message>
    <message>
        <source>a note of yours is on these words</source>
        <translation>к этим словам есть ваша заметка</translation>
    </message>
    <message>
        <source>you have marked it as read</source>
        <translation>вы отметили это как прочитанное</translation>
    </message>
    <message>
        <source>made so by a decision of yours</source>
        <translation>так решили вы</translation>
    </message>
    <message>
        <source>the variant where you are</source>
        <translation>текущее разночтение</translation>
    </message>
    <message>
        <source>a stretch written anew, one variant as a whole</source>
        <translation>переписанный кусок, одно разночтение целиком</translation>
    </message>
    <message>
        <source>stands elsewhere in the other text; the arrow points there</source>
        <translation>в другом тексте стоит в другом месте; туда ведёт стрелка</translation>
    </message>
    <message>
        <source>spelt or printed otherwise</source>
        <translation>иначе написано или напечатано</translation>
    </message>
    <message>
        <source>a passage that both texts have, joined by a band</source>
        <translation>отрывок, который есть в обоих текстах; их соединяет лента</translation>
    </message>
    <message>
        <source>the publisher&apos;s own words, with their role above them</source>
        <translation>слова самого публикатора; над ними их роль</translation>
    </message>
    <message>
        <source>words of the web page, not of the author</source>
        <translation>слова веб-страницы, а не автора</translation>
    </message>
    <message>
        <source>says the same as the other text in other words</source>
        <translation>говорит то же, что другой текст, другими словами</translation>
    </message>
    <message>
        <source>Open two texts first.</source>
        <translation>Сначала откройте два текста.</translation>
    </message>
    <message>
        <source>Nothing is open that could be compared again.</source>
        <translation>Не открыто ничего, что можно сличить снова.</translation>
    </message>
    <message>
        <source>They are compared as versions of one work already.</source>
        <translation>Они уже сличены как редакции одного произведения.</translation>
    </message>
    <message>
        <source>Nothing is under way that could be stopped.</source>
        <translation>Останавливать нечего: ничего не выполняется.</translation>
    </message>
    <message>
        <source>This pair has no variant.</source>
        <translation>В этой паре нет разночтений.</translation>
    </message>
    <message>
        <source>No variant is shown.</source>
        <translation>Ни одно разночтение не показано.</translation>
    </message>
    <message>
        <source>No variant is hidden.</source>
        <translation>Ни одно разночтение не скрыто.</translation>
    </message>
    <message>
        <source>Go to a variant first.</source>
        <translation>Сначала перейдите к разночтению.</translation>
    </message>
    <message>
        <source>Choose a variant or select some words first.</source>
        <translation>Сначала выберите разночтение или выделите слова.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Здесь нет заметки.</translation>
    </message>
    <message>
        <source>You have written no note yet.</source>
        <translation>Вы ещё не написали ни одной заметки.</translation>
    </message>
    <message>
        <source>This is for a note whose words are gone.</source>
        <translation>Это для заметки, слов которой больше нет.</translation>
    </message>
    <message>
        <source>Neither text has a picture of its pages.</source>
        <translation>Ни у одного из текстов нет картинок страниц.</translation>
    </message>
    <message>
        <source>Neither text is a scan, and no page is without words.</source>
        <translation>Ни один из текстов не скан, и страниц без слов нет.</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>There is no screen before this one.</source>
        <translation>Предыдущего экрана нет.</translation>
    </message>
    <message>
        <source>Go back to the texts first.</source>
        <translation>Сначала вернитесь к текстам.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}</source>
        <translation>абзацы {first}–{last}</translation>
    </message>
    <message>
        <source>(beginning)</source>
        <translation>(начало)</translation>
    </message>
    <message numerus="yes">
        <source>Read %n text beside these</source>
        <comment>Read %n texts beside these</comment>
        <translation>
            <numerusform>Читать рядом с этими %n текст</numerusform>
            <numerusform>Читать рядом с этими %n текста</numerusform>
            <numerusform>Читать рядом с этими %n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n file together, or two of them</source>
        <comment>Open %n files together, or two of them</comment>
        <translation>
            <numerusform>Открыть вместе %n файл</numerusform>
            <numerusform>Открыть вместе %n файла или два из них</numerusform>
            <numerusform>Открыть вместе %n файлов или два из них</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Сличить эти два</translation>
    </message>
    <message>
        <source>Compare the two documents of this folder</source>
        <translation>Сличить два документа из этой папки</translation>
    </message>
    <message>
        <source>This folder has no document that can be read</source>
        <translation>В этой папке нет документа, который можно прочесть</translation>
    </message>
    <message>
        <source>Open this dossier</source>
        <translation>Открыть это досье</translation>
    </message>
    <message>
        <source>Make this {sigil}, and compare the two</source>
        <translation>Сделать это текстом {sigil} и сличить оба</translation>
    </message>
    <message>
        <source>Put this in the place of {sigil}: “{title}”</source>
        <translation>Поставить на место {sigil}: «{title}»</translation>
    </message>
    <message>
        <source>Make this the first text</source>
        <translation>Сделать это первым текстом</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>As Recension chooses</source>
        <translation>По выбору Recension</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Every typeface of the system</source>
        <translation>Все шрифты системы</translation>
    </message>
    <message>
        <source>Usual: {count} letters</source>
        <translation>Обычная: {count} знаков</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} знаков</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкое</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкое</translation>
    </message>
    <message>
        <source>What you have written about this pair, in the order of the text.</source>
        <translation>То, что вы написали об этой паре, в порядке текста.</translation>
    </message>
    <message>
        <source>For two documents that quote the same text: what no passage covers is framing.</source>
        <translation>Для двух документов, приводящих один текст: всё вне общих отрывков — обрамление.</translation>
    </message>
    <message>
        <source>For two editions or drafts: compared from the first word to the last, without framing.</source>
        <translation>Для двух изданий или черновиков: сличаются от первого слова до последнего, без обрамления.</translation>
    </message>
    <message>
        <source>Shorter runs of the same words count as chance.</source>
        <translation>Более короткие цепочки одинаковых слов считаются случайными.</translation>
    </message>
    <message>
        <source>{sentence} The shortest passage here has {words}.</source>
        <translation>{sentence} Самый короткий отрывок здесь: {words}.</translation>
    </message>
    <message>
        <source>A passage in which fewer words are the same is not one: 60 % lets four in ten be others.</source>
        <translation>Если совпадает меньше слов, это не общий отрывок: при 60 % четыре слова из десяти могут быть другими.</translation>
    </message>
    <message>
        <source>Longer additions end the passage, and a new one begins after them.</source>
        <translation>Более длинные добавления обрывают отрывок, и после них начинается новый.</translation>
    </message>
    <message>
        <source>Sentences that say the same in other words, as a second translation does.</source>
        <translation>Предложения, говорящие то же другими словами, как второй перевод.</translation>
    </message>
    <message>
        <source>Here: {count}.</source>
        <translation>Здесь: {count}.</translation>
    </message>
    <message>
        <source>Go back to the values that Recension begins with.</source>
        <translation>Вернуться к значениям, с которых начинает Recension.</translation>
    </message>
    <message>
        <source>List only the variants that have these words, in either text.</source>
        <translation>Показать только разночтения с этими словами, в любом из текстов.</translation>
    </message>
    <message>
        <source>List the variants of one passage alone.</source>
        <translation>Показать разночтения только одного отрывка.</translation>
    </message>
    <message>
        <source>List only what you have written a note on, or what you have not.</source>
        <translation>Показать только то, к чему вы написали заметку, или то, к чему нет.</translation>
    </message>
    <message>
        <source>List only what you have marked as read with the space bar, or what is still to be read.</source>
        <translation>Показать только отмеченное пробелом как прочитанное или то, что ещё не прочитано.</translation>
    </message>
    <message>
        <source>List every variant again.</source>
        <translation>Снова показать все разночтения.</translation>
    </message>
    <message>
        <source>Words to look for in both texts at once.</source>
        <translation>Слова, которые нужно найти сразу в обоих текстах.</translation>
    </message>
    <message>
        <source>Passages that both texts have, and how many words of A they hold.</source>
        <translation>Отрывки, которые есть в обоих текстах, и сколько в них слов A.</translation>
    </message>
    <message>
        <source>Substantive variants change what is said; accidental ones only how it is spelt and printed.</source>
        <translation>Смысловые разночтения меняют сказанное; формальные — только написание и печать.</translation>
    </message>
    <message>
        <source>Which variant is the current one, and how many the levels and the filter leave shown.</source>
        <translation>Какое разночтение текущее и сколько их показано при этих уровнях и фильтре.</translation>
    </message>
    <message>
        <source>How many of the variants that are shown you have marked as read with the space bar.</source>
        <translation>Сколько из показанных разночтений вы отметили пробелом как прочитанные.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>It can be called again from Help</source>
        <translation>Её можно снова вызвать из меню «Справка»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Начать читать</translation>
    </message>
    <message>
        <source>Bands join the passages that both have. The two sides scroll together; a click on a mark goes to it.</source>
        <translation>Ленты соединяют отрывки, которые есть в обоих. Стороны прокручиваются вместе; щелчок по знаку ведёт к нему.</translation>
    </message>
    <message>
        <source>{key} goes to the next one. The buttons at the top hide what you need not see.</source>
        <translation>{key} ведёт к следующему. Кнопки наверху скрывают то, что вам не нужно.</translation>
    </message>
    <message>
        <source>Write here on the variant where you are; it is saved at once. {key}: a page for each task.</source>
        <translation>Пишите здесь о текущем разночтении; заметка сразу сохраняется. {key}: страница для каждого дела.</translation>
    </message>
    <message>
        <source>Two texts, side by side</source>
        <translation>Два текста рядом</translation>
    </message>
    <message>
        <source>Every difference, in a list</source>
        <translation>Все различия списком</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message>
        <source>Wording changes what is said; the others only how it is spelt and printed. A click hides a level.</source>
        <translation>Лексика меняет сказанное, остальное — только написание и печать. Щелчок скрывает уровень.</translation>
    </message>
    <message>
        <source>What kind of difference</source>
        <translation>Какого рода различие</translation>
    </message>
    <message>
        <source>On tinted paper stand the publisher&apos;s own words. What stands on white paper is in both texts.</source>
        <translation>На цветном фоне стоят слова самого публикатора. На белом — то, что есть в обоих текстах.</translation>
    </message>
    <message>
        <source>Whose words are whose</source>
        <translation>Где чьи слова</translation>
    </message>
    <message>
        <source>Copied with its source: {sigil}, {place}.</source>
        <translation>Скопировано с указанием источника: {sigil}, {place}.</translation>
    </message>
    <message>
        <source>Copied variant {number}.</source>
        <translation>Скопировано разночтение {number}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>to do this</source>
        <translation>что сделать</translation>
    </message>
    <message>
        <source>press</source>
        <translation>нажать</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Закрыть подсказку</translation>
    </message>
    <message>
        <source>The signs of this pair</source>
        <translation>Знаки этой пары</translation>
    </message>
    <message>
        <source>This dossier can only be read here: its steps are shown, but none can be taken back.</source>
        <translation>Это досье здесь можно только читать: шаги показаны, но отменить их нельзя.</translation>
    </message>
    <message>
        <source>No step yet. What you note, mark or decide is listed here, to be taken back.</source>
        <translation>Шагов пока нет. Здесь будет всё, что вы запишете, отметите или решите, чтобы это можно было отменить.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>As it was before these steps</source>
        <translation>Как было до этих шагов</translation>
    </message>
    <message>
        <source>Takes all of them back</source>
        <translation>Отменяет их все</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{words}. You are here</source>
        <translation>{words}. Вы здесь</translation>
    </message>
    <message>
        <source>A part of the history can&apos;t be read: what is left of it can be undone.</source>
        <translation>Часть истории не читается: отменить можно то, что от неё осталось.</translation>
    </message>
    <message numerus="yes">
        <source>%n step was passed over: what it is about was changed since, in another window or in the file itself.</source>
        <comment>%n steps were passed over: what they are about was changed since, in another window or in the files.</comment>
        <translation>
            <numerusform>%n шаг пропущен: то, чего он касается, с тех пор изменено в другом окне или в самом файле.</numerusform>
            <numerusform>%n шага пропущены: то, чего они касаются, с тех пор изменено в другом окне или в файлах.</numerusform>
            <numerusform>%n шагов пропущено: то, чего они касаются, с тех пор изменено в другом окне или в файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts have such brackets of their own.</source>
        <translation>Такие скобки есть и в самих текстах.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>{count} rows did not fit into a sheet.</source>
        <translation>Строк, не поместившихся на лист: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text was longer than a cell can be; its end is missing.</source>
        <comment>%n texts were longer than a cell can be; their ends are missing.</comment>
        <translation>
            <numerusform>%n текст длиннее, чем вмещает ячейка; его конец отсечён.</numerusform>
            <numerusform>%n текста длиннее, чем вмещает ячейка; их концы отсечены.</numerusform>
            <numerusform>%n текстов длиннее, чем вмещает ячейка; их концы отсечены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They share %n passage</source>
        <comment>They share %n passages</comment>
        <translation>
            <numerusform>У них %n общий отрывок</numerusform>
            <numerusform>У них %n общих отрывка</numerusform>
            <numerusform>У них %n общих отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference is counted in it</source>
        <comment>%n differences are counted in it</comment>
        <translation>
            <numerusform>насчитано %n разночтение</numerusform>
            <numerusform>насчитано %n разночтения</numerusform>
            <numerusform>насчитано %n разночтений</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference is counted in it</source>
        <translation>разночтений не насчитано</translation>
    </message>
    <message>
        <source>{carried}, {words}; {places}.</source>
        <translation>{carried}, {words}; {places}.</translation>
    </message>
    <message>
        <source>Silent omissions: none.</source>
        <translation>Пропусков без пометы нет.</translation>
    </message>
    <message>
        <source>No word was changed.</source>
        <translation>Ни одно слово не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference touches the sense</source>
        <comment>%n differences touch the sense</comment>
        <translation>
            <numerusform>%n разночтение касается смысла</numerusform>
            <numerusform>%n разночтения касаются смысла</numerusform>
            <numerusform>%n разночтений касаются смысла</numerusform>
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
            <numerusform>%n фрагмент написан заново.</numerusform>
            <numerusform>%n фрагмента написаны заново.</numerusform>
            <numerusform>%n фрагментов написаны заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent omissions: {count}.</source>
        <translation>Пропусков без пометы: {count}.</translation>
    </message>
    <message>
        <source>Omissions that are marked in the text: {count}.</source>
        <translation>Пропусков, отмеченных в тексте: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n omission in B</source>
        <comment>%n omissions in B</comment>
        <translation>
            <numerusform>%n пропуск в B</numerusform>
            <numerusform>%n пропуска в B</numerusform>
            <numerusform>%n пропусков в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion in B</source>
        <comment>%n insertions in B</comment>
        <translation>
            <numerusform>%n вставка в B</numerusform>
            <numerusform>%n вставки в B</numerusform>
            <numerusform>%n вставок в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitution</source>
        <comment>%n substitutions</comment>
        <translation>
            <numerusform>%n замена</numerusform>
            <numerusform>%n замены</numerusform>
            <numerusform>%n замен</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>To be checked: {flags}.</source>
        <translation>Проверить: {flags}.</translation>
    </message>
    <message numerus="yes">
        <source>After it, {parts}.</source>
        <comment>After them, {parts}.</comment>
        <translation>
            <numerusform>После общего текста {parts}.</numerusform>
            <numerusform>После общего текста {parts}.</numerusform>
            <numerusform>После общего текста {parts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the midst of it, {parts}.</source>
        <comment>In the midst of them, {parts}.</comment>
        <translation>
            <numerusform>Внутри общего текста {parts}.</numerusform>
            <numerusform>Внутри общего текста {parts}.</numerusform>
            <numerusform>Внутри общего текста {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigil} adds {words}</source>
        <translation>{sigil} добавляет {words}</translation>
    </message>
    <message>
        <source>{first} and {sigil} {number}</source>
        <translation>{first}, а {sigil} — {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence of A is likely said by B in other words.</source>
        <comment>%n sentences of A are likely said by B in other words.</comment>
        <translation>
            <numerusform>%n предложение A текст B, вероятно, передаёт другими словами.</numerusform>
            <numerusform>%n предложения A текст B, вероятно, передаёт другими словами.</numerusform>
            <numerusform>%n предложений A текст B, вероятно, передаёт другими словами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the comparison: differences of {levels}.</source>
        <translation>При сличении не учитывалось: {levels}.</translation>
    </message>
    <message>
        <source>“{path}” is one of the files that are compared; choose another name for the export.</source>
        <translation>«{path}» — один из сличаемых файлов; выберите для выгрузки другое имя.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the export could not be made ({reason}).</source>
        <translation>Файл «{path}» не записан: выгрузка не удалась ({reason}).</translation>
    </message>
    <message>
        <source>A decision could not be applied: {why}</source>
        <translation>Решение не удалось применить: {why}</translation>
    </message>
    <message>
        <source>Move {number}</source>
        <translation>Перестановка {number}</translation>
    </message>
    <message>
        <source>The base is {sigil}.</source>
        <translation>Основной текст — {sigil}.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сличение</translation>
    </message>
    <message>
        <source>Paragraphs that one text alone has stand within a reading.</source>
        <translation>Абзацы, которые есть только в одном тексте, стоят внутри чтения.</translation>
    </message>
    <message>
        <source>“{name}” is too large: annotations may take 64 MB.</source>
        <translation>Файл «{name}» слишком велик: аннотации могут занимать до 64 МБ.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations that can be read: it is not sound JSON.</source>
        <translation>В «{name}» нет аннотаций, которые можно прочесть: это не исправный JSON.</translation>
    </message>
    <message>
        <source>“{name}” has no annotations: it is JSON of another kind.</source>
        <translation>В «{name}» нет аннотаций: это JSON другого рода.</translation>
    </message>
    <message>
        <source>“{name}” has too many annotations: 100,000 can be taken at once.</source>
        <translation>В «{name}» слишком много аннотаций: за один раз можно взять 100 000.</translation>
    </message>
    <message>
        <source>The text is that of A. Between the two anchors of an entry B has its reading instead.</source>
        <translation>Дан текст A. Между двумя якорями каждой записи в B стоит её чтение.</translation>
    </message>
    <message>
        <source>Both texts are whole. An entry names a stretch of each by the anchors round it.</source>
        <translation>Оба текста приведены целиком. Запись указывает отрезок каждого по якорям вокруг него.</translation>
    </message>
    <message>
        <source>The note was deleted meanwhile.</source>
        <translation>Заметка тем временем удалена.</translation>
    </message>
    <message>
        <source>Find notes in all dossiers</source>
        <translation>Поиск заметок во всех досье</translation>
    </message>
    <message>
        <source>Words of notes, tags or quotations</source>
        <translation>Слова заметок, меток или цитат</translation>
    </message>
    <message>
        <source>Type words: every note that has them all is listed, whatever texts it is on.</source>
        <translation>Введите слова: будут показаны все заметки, где есть каждое из них, к каким бы текстам они ни относились.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Нет заметок с этими словами.</translation>
    </message>
    <message>
        <source>{notes} in {dossiers}</source>
        <translation>{notes} · {dossiers}</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier</source>
        <comment>%n dossiers</comment>
        <translation>
            <numerusform>%n досье</numerusform>
            <numerusform>%n досье</numerusform>
            <numerusform>%n досье</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listed.</source>
        <comment>%n of them are listed.</comment>
        <translation>
            <numerusform>Показана %n из них.</numerusform>
            <numerusform>Показано %n из них.</numerusform>
            <numerusform>Показано %n из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Notes with this tag</source>
        <translation>Заметки с этой меткой</translation>
    </message>
    <message>
        <source>Open or settled notes</source>
        <translation>Открытые или решённые заметки</translation>
    </message>
    <message>
        <source>The color of this tag</source>
        <translation>Цвет этой метки</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Метки заметки</translation>
    </message>
    <message>
        <source>What this note asks is answered</source>
        <translation>На вопрос этой заметки есть ответ</translation>
    </message>
    <message numerus="yes">
        <source>%n note was imported.</source>
        <comment>%n notes were imported.</comment>
        <translation>
            <numerusform>Импортирована %n заметка.</numerusform>
            <numerusform>Импортировано %n заметки.</numerusform>
            <numerusform>Импортировано %n заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was replaced.</source>
        <comment>%n notes were replaced.</comment>
        <translation>
            <numerusform>Заменена %n заметка.</numerusform>
            <numerusform>Заменено %n заметки.</numerusform>
            <numerusform>Заменено %n заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was there already.</source>
        <comment>%n notes were there already.</comment>
        <translation>
            <numerusform>%n заметка уже была.</numerusform>
            <numerusform>%n заметки уже были.</numerusform>
            <numerusform>%n заметок уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note finds no certain place in these texts; it is kept, and listed first.</source>
        <comment>%n notes find no certain place in these texts; they are kept, and listed first.</comment>
        <translation>
            <numerusform>Для %n заметки в этих текстах нет верного места; она сохранена и стоит в списке первой.</numerusform>
            <numerusform>Для %n заметок в этих текстах нет верного места; они сохранены и стоят в списке первыми.</numerusform>
            <numerusform>Для %n заметок в этих текстах нет верного места; они сохранены и стоят в списке первыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” stands in none of these texts: quote words that do.</source>
        <translation>«{words}» нет ни в одном из этих текстов: приведите слова, которые в них есть.</translation>
    </message>
    <message>
        <source>{title}: {sigil} with the readings of {others}</source>
        <translation>{title}: {sigil} с разночтениями {others}</translation>
    </message>
    <message>
        <source>and {count} more; --json lists all</source>
        <translation>и ещё {count}; все — с --json</translation>
    </message>
    <message>
        <source>Not read: {path}: {reason}</source>
        <translation>Не прочитан: {path}: {reason}</translation>
    </message>
    <message>
        <source>Not complete: {limit}</source>
        <translation>Неполно: {limit}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>reading documents</source>
        <translation>чтение документов</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>построение указателя</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>сопоставление</translation>
    </message>
    <message>
        <source>finding passages</source>
        <translation>поиск отрывков</translation>
    </message>
    <message>
        <source>listening for echoes</source>
        <translation>поиск отголосков</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>объединение в группы</translation>
    </message>
    <message numerus="yes">
        <source>%n document</source>
        <comment>%n documents</comment>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {words}: {passages} in more than one of them</source>
        <translation>{documents}, {words}: {passages} — более чем в одном из них</translation>
    </message>
    <message>
        <source>{words} in {documents}, {likeness}</source>
        <translation>{words} — {documents}, {likeness}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {count}</source>
        <translation>{stage}: {done} из {count}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{said}, {rate} a second, {time} left in this stage</source>
        <translation>{said}, {rate} в секунду, до конца этапа {time}</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>слово в слово</translation>
    </message>
    <message>
        <source>{share} % of the words the same, or more</source>
        <translation>совпадает не менее {share} % слов</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason})</source>
        <translation>папку не удаётся прочитать ({reason})</translation>
    </message>
    <message>
        <source>There is no result of a scan in {folder}.</source>
        <translation>В папке {folder} нет результатов поиска.</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>изменено слов</translation>
    </message>
    <message>
        <source>lac.</source>
        <translation>утр.</translation>
    </message>
    <message>
        <source>transp.</source>
        <translation>перест.</translation>
    </message>
    <message>
        <source>Substantives</source>
        <translation>Смысловые</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переставлено</translation>
    </message>
    <message>
        <source>Accidentals</source>
        <translation>Формальные</translation>
    </message>
    <message>
        <source>Another scan is running on {folder}; wait until it ends.</source>
        <translation>С папкой {folder} уже работает другой поиск; дождитесь его окончания.</translation>
    </message>
    <message>
        <source>it has no column “path”; name each document in one</source>
        <translation>в нём нет столбца «path»; назовите в нём каждый документ</translation>
    </message>
    <message>
        <source>The clusters are those that passim found.</source>
        <translation>Группы найдены программой passim.</translation>
    </message>
    <message>
        <source>it is not the output of passim (JSON Lines with cluster, id, begin and end)</source>
        <translation>это не вывод passim (строки JSON с cluster, id, begin и end)</translation>
    </message>
    <message>
        <source>The index was of another version, or damaged, and was made again.</source>
        <translation>Указатель был другой версии или повреждён и построен заново.</translation>
    </message>
    <message>
        <source>Some documents share so much with others that only their strongest passages were kept.</source>
        <translation>У некоторых документов так много общего с другими, что сохранены только самые сильные отрывки.</translation>
    </message>
    <message>
        <source>Echoes were looked for only in the pairs of documents that share most.</source>
        <translation>Отголоски искались только в парах документов, у которых больше всего общего.</translation>
    </message>
    <message>
        <source>There are more than a thousand million words; the documents beyond were left out.</source>
        <translation>Слов больше миллиарда; остальные документы не рассмотрены.</translation>
    </message>
    <message>
        <source>A cluster needs Dask; install it with: pip install &apos;recension[cluster]&apos;.</source>
        <translation>Для кластера нужен Dask; установите его: pip install &apos;recension[cluster]&apos;.</translation>
    </message>
    <message>
        <source>{address} asks for TLS: name the certificates in Dask&apos;s configuration, as the README says.</source>
        <translation>{address} требует TLS: укажите сертификаты в настройках Dask, как сказано в README.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {address}; check the address, its certificates, and that it runs.</source>
        <translation>По адресу {address} нет планировщика Dask; проверьте адрес, сертификаты и запущен ли он.</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Показать в библиотеке</translation>
    </message>
    <message>
        <source>Part of “{title}” also stands in “{other}”.</source>
        <translation>Часть «{title}» есть и в «{other}».</translation>
    </message>
    <message numerus="yes">
        <source>Part of “{title}” also stands in “{other}” and %n more document.</source>
        <comment>Part of “{title}” also stands in “{other}” and %n more documents.</comment>
        <translation>
            <numerusform>Часть «{title}» есть и в «{other}» и ещё в %n документе.</numerusform>
            <numerusform>Часть «{title}» есть и в «{other}» и ещё в %n документах.</numerusform>
            <numerusform>Часть «{title}» есть и в «{other}» и ещё в %n документах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the screen before this one (Alt+Left)</source>
        <translation>Назад к предыдущему экрану (Alt+Влево)</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Другие библиотеки</translation>
    </message>
    <message>
        <source>The documents in a list, with what they share</source>
        <translation>Список документов и сколько у них общего</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Scan another folder with those that are here</source>
        <translation>Просмотреть ещё одну папку вместе с этими</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Просмотреть снова</translation>
    </message>
    <message>
        <source>Read what is new or was changed (F5)</source>
        <translation>Прочитать то, что ново или изменилось (F5)</translation>
    </message>
    <message>
        <source>Find in all</source>
        <translation>Искать во всех</translation>
    </message>
    <message>
        <source>List only passages with these words (Ctrl+F)</source>
        <translation>Перечислить только отрывки с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Write tables or the network to files</source>
        <translation>Записать таблицы или сеть в файлы</translation>
    </message>
    <message>
        <source>Sentences of two documents that say the same in other words</source>
        <translation>Предложения двух документов, которые говорят то же другими словами</translation>
    </message>
    <message>
        <source>Look for sentences that say the same in other words: the folder is scanned for them</source>
        <translation>Искать предложения, которые говорят то же другими словами: папка просматривается ради них</translation>
    </message>
    <message>
        <source>What stands in several documents word for word, or nearly</source>
        <translation>Что стоит в нескольких документах слово в слово или почти так</translation>
    </message>
    <message>
        <source>Tables of documents, pairs and members (CSV)…</source>
        <translation>Таблицы документов, пар и мест (CSV)…</translation>
    </message>
    <message>
        <source>Network (GraphML)…</source>
        <translation>Сеть (GraphML)…</translation>
    </message>
    <message>
        <source>Network as it is drawn (SVG)…</source>
        <translation>Сеть, как она нарисована (SVG)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>The corpus that comes with Recension</source>
        <translation>Корпус, входящий в программу</translation>
    </message>
    <message>
        <source>Stop the scan; what is done stays done (Esc)</source>
        <translation>Остановить просмотр; сделанное сохранится (Esc)</translation>
    </message>
    <message>
        <source>in {count} of {documents}</source>
        <translation>{count} из всех ({documents})</translation>
    </message>
    <message>
        <source>{count} furniture, folded</source>
        <translation>служебного текста: {count}, свёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>%n file could not be read</source>
        <comment>%n files could not be read</comment>
        <translation>
            <numerusform>%n файл не прочитан</numerusform>
            <numerusform>%n файла не прочитано</numerusform>
            <numerusform>%n файлов не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>scanned in {seconds} s</source>
        <translation>просмотрено за {seconds} с</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не полностью</translation>
    </message>
    <message>
        <source>Who shares what with whom?</source>
        <translation>У кого что общего и с кем?</translation>
    </message>
    <message>
        <source>Recension looks through a folder of documents for passages that stand in more than one of them, and shows where each appeared first and what was changed on its way.</source>
        <translation>Recension просматривает папку документов, находит отрывки, которые есть более чем в одном из них, и показывает, где каждый появился впервые и что менялось по пути.</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>по доле</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>по заглавию</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источнику</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>по файлу</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Write the tables to a folder</source>
        <translation>Записать таблицы в папку</translation>
    </message>
    <message>
        <source>The tables are in “{path}”.</source>
        <translation>Таблицы в «{path}».</translation>
    </message>
    <message>
        <source>Write the network</source>
        <translation>Записать сеть</translation>
    </message>
    <message>
        <source>The network is in “{path}”.</source>
        <translation>Сеть в «{path}».</translation>
    </message>
    <message>
        <source>The passage as its base has it</source>
        <translation>Отрывок, как в основном тексте</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Общее с документами</translation>
    </message>
    <message>
        <source>It shares no passage with another document.</source>
        <translation>У него нет общих отрывков с другими документами.</translation>
    </message>
    <message>
        <source>{share} of it stands elsewhere too</source>
        <translation>{share} текста есть и в других</translation>
    </message>
    <message>
        <source>Where the document has what others have too; a click opens the passage</source>
        <translation>Где в документе то, что есть и в других; щелчок открывает отрывок</translation>
    </message>
    <message>
        <source>Shared passages in the document</source>
        <translation>Общие отрывки в документе</translation>
    </message>
    <message>
        <source>Members by date</source>
        <translation>Тексты по датам</translation>
    </message>
    <message>
        <source>base · first appearance</source>
        <translation>основной · первое появление</translation>
    </message>
    <message>
        <source>base</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>{words} of {of} words</source>
        <translation>слов: {words} из {of}</translation>
    </message>
    <message numerus="yes">
        <source>only %n accidental</source>
        <comment>only %n accidentals</comment>
        <translation>
            <numerusform>только %n формальное</numerusform>
            <numerusform>только %n формальных</numerusform>
            <numerusform>только %n формальных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest to {siglum}</source>
        <translation>ближе всего к {siglum}</translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Against the base</source>
        <translation>Против основного</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Least number of shared words</source>
        <translation>Наименьшее число общих слов</translation>
    </message>
    <message>
        <source>Draw only lines between documents that share at least so many words</source>
        <translation>Рисовать линии только между документами, у которых не меньше стольких общих слов</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message numerus="yes">
        <source>%n shared word</source>
        <comment>%n shared words</comment>
        <translation>
            <numerusform>%n общее слово</numerusform>
            <numerusform>%n общих слова</numerusform>
            <numerusform>%n общих слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line</source>
        <comment>%n lines</comment>
        <translation>
            <numerusform>%n линия</numerusform>
            <numerusform>%n линии</numerusform>
            <numerusform>%n линий</numerusform>
        </translation>
    </message>
    <message>
        <source>{sigla} below</source>
        <translation>ниже: {sigla}</translation>
    </message>
    <message>
        <source>Network of the documents</source>
        <translation>Сеть документов</translation>
    </message>
    <message>
        <source>a document a row; the darker, the more shared words</source>
        <translation>строка — документ; чем темнее, тем больше общих слов</translation>
    </message>
    <message>
        <source>paper, cable or book</source>
        <translation>газета, телеграмма или книга</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>holds the open passage</source>
        <translation>содержит открытый отрывок</translation>
    </message>
    <message>
        <source>thickness: shared words, {least} to {most}</source>
        <translation>толщина: общие слова, от {least} до {most}</translation>
    </message>
    <message>
        <source>A note on this passage</source>
        <translation>Заметка к этому отрывку</translation>
    </message>
    <message>
        <source>Write a note on this passage (Ctrl+Alt+M)</source>
        <translation>Написать заметку к этому отрывку (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Open as witnesses</source>
        <translation>Открыть рядом все</translation>
    </message>
    <message>
        <source>Read the passage as all its documents have it, beside each other</source>
        <translation>Читать отрывок, как он стоит во всех документах, рядом</translation>
    </message>
    <message>
        <source>One passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Open {count} as witnesses</source>
        <translation>Открыть рядом {count}</translation>
    </message>
    <message>
        <source>Read the passage as the base and the earliest of its documents have it, beside each other</source>
        <translation>Читать отрывок рядом, как он стоит в основном тексте и в самых ранних документах</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Нет отрывка</translation>
    </message>
    <message>
        <source>One passage, {documents}</source>
        <translation>Отрывок, {documents}</translation>
    </message>
    <message>
        <source>One echo, {documents}</source>
        <translation>Один отголосок, {documents}</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>{words} · {since} to {until}</source>
        <translation>{words} · с {since} по {until}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первый</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Поиск документов…</translation>
    </message>
    <message>
        <source>The scan failed: {reason}. What was found before stays.</source>
        <translation>Просмотр не удался: {reason}. Найденное раньше сохранилось.</translation>
    </message>
    <message>
        <source>Stopped. The next scan goes on from there.</source>
        <translation>Остановлено. Следующий просмотр продолжит с этого места.</translation>
    </message>
    <message>
        <source>The note was deleted meanwhile, or its passage is not there any more.</source>
        <translation>Заметка тем временем удалена, или её отрывка больше нет.</translation>
    </message>
    <message>
        <source>“{path}” is not there. What was found before stays.</source>
        <translation>«{path}» больше нет. Найденное раньше сохранилось.</translation>
    </message>
    <message>
        <source>A folder of documents</source>
        <translation>Папка документов</translation>
    </message>
    <message>
        <source>Another folder of documents</source>
        <translation>Ещё одна папка документов</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Open witnesses</source>
        <translation>Открыть несколько текстов</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Changed on the disk since they were opened: {names}. F5 reads them again.</source>
        <translation>Изменены на диске после открытия: {names}. F5 читает их снова.</translation>
    </message>
    <message>
        <source>“{name}” was changed on the disk. F5 reads it again.</source>
        <translation>Файл «{name}» изменён на диске. F5 читает его снова.</translation>
    </message>
    <message>
        <source>Open other files as witnesses</source>
        <translation>Открыть вместе другие файлы</translation>
    </message>
    <message>
        <source>Open one more witness beside these</source>
        <translation>Открыть рядом с этими ещё один текст</translation>
    </message>
    <message>
        <source>Read the files again and align them; corrections go along</source>
        <translation>Снова прочитать файлы и выровнять их; исправления останутся</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>First unit</source>
        <translation>Первое место</translation>
    </message>
    <message>
        <source>The first unit that is shown</source>
        <translation>Первое из показанных мест</translation>
    </message>
    <message>
        <source>Last unit</source>
        <translation>Последнее место</translation>
    </message>
    <message>
        <source>The last unit that is shown</source>
        <translation>Последнее из показанных мест</translation>
    </message>
    <message>
        <source>Back to the current unit</source>
        <translation>Назад к текущему месту</translation>
    </message>
    <message>
        <source>Bring it into view again</source>
        <translation>Снова показать его</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Следующий столбец</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Перейти в следующий столбец</translation>
    </message>
    <message>
        <source>Make this the base</source>
        <translation>Сделать основным</translation>
    </message>
    <message>
        <source>Read the others against the column of the caret</source>
        <translation>Читать остальные рядом с текстом, где стоит курсор</translation>
    </message>
    <message>
        <source>Find words in all witnesses</source>
        <translation>Найти слова во всех текстах</translation>
    </message>
    <message>
        <source>Write the apparatus to a file</source>
        <translation>Записать аппарат в файл</translation>
    </message>
    <message>
        <source>As one work, or in the passages that they share</source>
        <translation>Как одно произведение или по общим отрывкам</translation>
    </message>
    <message>
        <source>Write a note on the current unit</source>
        <translation>Написать заметку о текущем месте</translation>
    </message>
    <message>
        <source>Take back the last correction of the table</source>
        <translation>Отменить последнюю поправку таблицы</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Сделать её снова</translation>
    </message>
    <message>
        <source>Word to the left</source>
        <translation>Слово влево</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the left</source>
        <translation>Сдвинуть выбранное слово на столбец влево</translation>
    </message>
    <message>
        <source>Word to the right</source>
        <translation>Слово вправо</translation>
    </message>
    <message>
        <source>Move the chosen word a column to the right</source>
        <translation>Сдвинуть выбранное слово на столбец вправо</translation>
    </message>
    <message>
        <source>Who reads alike</source>
        <translation>Кто читает одинаково</translation>
    </message>
    <message>
        <source>{sigil} alone: {count}</source>
        <translation>{sigil} отдельно от всех: {count}</translation>
    </message>
    <message>
        <source>{one} and {other}: {alike} of {both}</source>
        <translation>{one} и {other}: {alike} из {both}</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>отдельно</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>до {share}</translation>
    </message>
    <message>
        <source>{share} and over</source>
        <translation>от {share}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>A suggestion, not a stemma</source>
        <translation>Предположение, не стемма</translation>
    </message>
    <message>
        <source>{group}: {pro} for, {contra} against</source>
        <translation>{group}: {pro} за, {contra} против</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабо</translation>
    </message>
    <message>
        <source>also {count}</source>
        <translation>также {count}</translation>
    </message>
    <message>
        <source>Groups that alone share a reading</source>
        <translation>Группы, у которых общее чтение</translation>
    </message>
    <message>
        <source>Units against the group</source>
        <translation>Места против группы</translation>
    </message>
    <message>
        <source>Put near relatives together again; a siglum at the head sorts by likeness to it</source>
        <translation>Снова поставить близкие тексты рядом; сигла над столбцом упорядочивает по близости к ней</translation>
    </message>
    <message>
        <source>on each line: units for : against</source>
        <translation>на каждой линии: мест за : против</translation>
    </message>
    <message>
        <source>“Against” counts the units in which the members of a group part and each reads with an outsider. Readings of one witness alone stand on the diagonal of the matrix.</source>
        <translation>«Против» — места, в которых группа расходится и каждая часть читает вместе с кем-то вне её. Чтения, которые есть лишь в одном тексте, стоят на диагонали таблицы.</translation>
    </message>
    <message>
        <source>Alone share a reading</source>
        <translation>Общее чтение только у них</translation>
    </message>
    <message>
        <source>in order of the text</source>
        <translation>по порядку текста</translation>
    </message>
    <message>
        <source>units and against · of {count}</source>
        <translation>мест и против · из {count}</translation>
    </message>
    <message>
        <source>left out, extant in too few units: {sigla}</source>
        <translation>не учтены, сохранились в слишком немногих местах: {sigla}</translation>
    </message>
    <message>
        <source>Order: near relatives together</source>
        <translation>Порядок: близкие рядом</translation>
    </message>
    <message>
        <source>Order: likeness to {sigil}</source>
        <translation>Порядок: близость к {sigil}</translation>
    </message>
    <message>
        <source>Nothing is against this group.</source>
        <translation>Против этой группы ничего нет.</translation>
    </message>
    <message>
        <source>The {count} against</source>
        <translation>Против: {count}</translation>
    </message>
    <message>
        <source>where {sigla} part</source>
        <translation>где расходятся {sigla}</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>Аппарат</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Позитивный</translation>
    </message>
    <message>
        <source>Name the witnesses that read like the base too</source>
        <translation>Называть и тексты, которые читают как основной</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негативный</translation>
    </message>
    <message>
        <source>Name only the witnesses that depart</source>
        <translation>Называть только тексты, которые отступают</translation>
    </message>
    <message>
        <source>Attested here</source>
        <translation>Сохранились здесь</translation>
    </message>
    <message>
        <source>not extant</source>
        <translation>утрачено</translation>
    </message>
    <message>
        <source>Base {sigil}</source>
        <translation>Основной {sigil}</translation>
    </message>
    <message>
        <source>All witnesses that are extant here read alike.</source>
        <translation>Все тексты, сохранившиеся здесь, читают одинаково.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>What no passage covers is not extant</source>
        <translation>Что вне отрывков, считается утраченным</translation>
    </message>
    <message>
        <source>Compared from the first word to the last</source>
        <translation>Сличаются от первого слова до последнего</translation>
    </message>
    <message>
        <source>Graph of the clause</source>
        <translation>Граф фразы</translation>
    </message>
    <message>
        <source>Alignment of the unit</source>
        <translation>Выравнивание места</translation>
    </message>
    <message>
        <source>Drag the word, or move it by Alt+Shift+← and →; each step can be undone.</source>
        <translation>Перетащите слово или сдвиньте его: Alt+Shift+← и →; каждый шаг можно отменить.</translation>
    </message>
    <message>
        <source>More corrections</source>
        <translation>Другие поправки</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Begin a new unit at the chosen word</source>
        <translation>Начать с выбранного слова новое место</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Make one unit of this and the one right before it</source>
        <translation>Соединить это место с тем, что прямо перед ним</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>The chosen witness has the words of the base here, written in another way</source>
        <translation>Здесь те же слова, что в основном тексте, лишь иначе написанные</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Место не выбрано</translation>
    </message>
    <message>
        <source>Click a marked word, or go on with N.</source>
        <translation>Щёлкните отмеченное слово или нажмите N.</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>смысловое</translation>
    </message>
    <message>
        <source>accidental</source>
        <translation>формальное</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Место {number}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>{sigil} is extant here</source>
        <translation>{sigil}: здесь сохранился</translation>
    </message>
    <message>
        <source>{sigil} is not extant here</source>
        <translation>{sigil}: здесь утрачен</translation>
    </message>
    <message>
        <source>No group stands alone.</source>
        <translation>Отдельных групп нет.</translation>
    </message>
    <message>
        <source>Text of {sigil}</source>
        <translation>Текст {sigil}</translation>
    </message>
    <message>
        <source>{sigil}, folded: open it</source>
        <translation>{sigil}, сложен: открыть</translation>
    </message>
    <message>
        <source>Open {sigil}</source>
        <translation>Открыть {sigil}</translation>
    </message>
    <message>
        <source>{sigil}: base, fold, order</source>
        <translation>{sigil}: основной, сложить, порядок</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} сходства</translation>
    </message>
    <message>
        <source>Read against {sigil}</source>
        <translation>Читать рядом с {sigil}</translation>
    </message>
    <message>
        <source>Fold this witness</source>
        <translation>Сложить этот текст</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Переставить влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Переставить вправо</translation>
    </message>
    <message>
        <source>How many witnesses depart from the base: dots for words, rings for accidentals alone</source>
        <translation>Сколько текстов отступают от основного: точки — в словах, кружки — только в написании</translation>
    </message>
    <message>
        <source>depart</source>
        <translation>отступают</translation>
    </message>
    <message>
        <source>Overview of all witnesses</source>
        <translation>Обзор всех текстов</translation>
    </message>
    <message>
        <source>Find in all witnesses</source>
        <translation>Найти во всех текстах</translation>
    </message>
    <message>
        <source>Words to find in all witnesses</source>
        <translation>Слова, которые ищутся во всех текстах</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Reading and aligning the witnesses…</source>
        <translation>Чтение и выравнивание текстов…</translation>
    </message>
    <message>
        <source>The witnesses were not opened: {reason}</source>
        <translation>Тексты не открыты: {reason}</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>У курсора</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>apparatus</source>
        <translation>аппарат</translation>
    </message>
    <message>
        <source>“{name}” has no suffix of a format that is known.</source>
        <translation>У «{name}» нет расширения известного формата.</translation>
    </message>
    <message>
        <source>The apparatus is in “{path}”.</source>
        <translation>Аппарат записан в «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>here {units}</source>
        <translation>здесь {units}</translation>
    </message>
    <message>
        <source>not extant: {sigla}</source>
        <translation>утрачено: {sigla}</translation>
    </message>
    <message>
        <source>Words in a lemma or a reading</source>
        <translation>Слова леммы или чтения</translation>
    </message>
    <message>
        <source>Filter the units</source>
        <translation>Отбор мест</translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <comment>%n units</comment>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness</source>
        <comment>%n witnesses</comment>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of the %n word of {sigil} where {base} is extant is the same, whatever its spelling and marks</source>
        <comment>{same} of the %n words of {sigil} where {base} is extant are the same, whatever their spelling and marks</comment>
        <translation>
            <numerusform>{same} из %n слова в {sigil} там, где есть {base}, — то же, не считая написания и знаков</numerusform>
            <numerusform>{same} из %n слов в {sigil} там, где есть {base}, — те же, не считая написания и знаков</numerusform>
            <numerusform>{same} из %n слов в {sigil} там, где есть {base}, — те же, не считая написания и знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} substantive</source>
        <translation>смысловых {count}</translation>
    </message>
    <message>
        <source>{count} accidental</source>
        <translation>формальных {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>перемещённых {count}</translation>
    </message>
    <message>
        <source>In the reader’s words, of {date}:</source>
        <translation>Словами читателя, {date}:</translation>
    </message>
    <message>
        <source>The comparison has changed since they were written.</source>
        <translation>С тех пор сличение изменилось.</translation>
    </message>
    <message>
        <source>Put back to the program’s</source>
        <translation>Вернуть составленную программой</translation>
    </message>
    <message>
        <source>Made by the program; you may write it in your own words.</source>
        <translation>Составлена программой; можно написать своими словами.</translation>
    </message>
    <message>
        <source>In your words. The comparison has changed since they were written.</source>
        <translation>Вашими словами. С тех пор сличение изменилось.</translation>
    </message>
    <message>
        <source>In your words; the report says so.</source>
        <translation>Вашими словами; в отчёте это сказано.</translation>
    </message>
    <message>
        <source>There is no witness {sigil}.</source>
        <translation>Текста {sigil} здесь нет.</translation>
    </message>
    <message>
        <source>{sigil} has no word {word}.</source>
        <translation>В тексте {sigil} нет слова {word}.</translation>
    </message>
    <message>
        <source>A word is moved by one column.</source>
        <translation>Слово сдвигается на один столбец.</translation>
    </message>
    <message>
        <source>The word has this column for itself, and no free one beside it.</source>
        <translation>Слово одно в своём столбце, и свободного рядом нет.</translation>
    </message>
    <message>
        <source>Only as many words can be the same.</source>
        <translation>Одинаковыми могут быть только столько же слов.</translation>
    </message>
    <message>
        <source>{sigil} has words there.</source>
        <translation>У текста {sigil} там есть слова.</translation>
    </message>
    <message>
        <source>The scan is under way, and has not found all yet.</source>
        <translation>Просмотр ещё идёт и нашёл не всё.</translation>
    </message>
    <message numerus="yes">
        <source>%n rare word in common</source>
        <comment>%n rare words in common</comment>
        <translation>
            <numerusform>общее: %n редкое слово</numerusform>
            <numerusform>общее: %n редких слова</numerusform>
            <numerusform>общее: %n редких слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of these texts share passages at most: what no passage covers is not compared.</source>
        <translation>У большинства этих текстов общие разве что отрывки: остальное не сличается.</translation>
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
            <numerusform>Для %n исправления нет места в этой таблице, оно остаётся на потом</numerusform>
            <numerusform>Для %n исправлений нет места в этой таблице, они остаются на потом</numerusform>
            <numerusform>Для %n исправлений нет места в этой таблице, они остаются на потом</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on this unit</source>
        <translation>Заметка о месте</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n note has no unit of its own in this table; it is kept.</source>
        <comment>%n notes have no unit of their own in this table; they are kept.</comment>
        <translation>
            <numerusform>Для %n заметки нет своего места в этой таблице; она хранится.</numerusform>
            <numerusform>Для %n заметок нет своего места в этой таблице; они хранятся.</numerusform>
            <numerusform>Для %n заметок нет своего места в этой таблице; они хранятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker cannot see {path}: all workers need the same folders by the same paths.</source>
        <translation>Один из исполнителей не видит {path}: всем нужны те же папки по тем же путям.</translation>
    </message>
</context>
</TS>
