import type { ReviewFindingFacts } from '../../../core/model/review-findings.js';
import type { FindingMessages } from '../../operator/findings.js';
import { didYouMean, number, percent, quoted } from '../words.js';

export const reviewFindingMessages: Pick<FindingMessages, keyof ReviewFindingFacts> = {
  'hash-cuts-text': ({ cut }) => ({
    sentence: `Ab der Raute ist der Rest der Zeile ein Kommentar und fehlt im Text: ${quoted(cut)}.`,
    hint: 'Setz den Text in Anführungszeichen. Ein Kommentar steht mit zwei Leerzeichen Abstand und einem nach der Raute.',
  }),
  'version-number': ({ written, read }) => ({
    sentence: `${quoted(written)} ist für YAML eine Zahl, gelesen wird die Fassung ${quoted(read)}.`,
    hint: 'Schreib drei Zahlen, etwa 1.0.0, oder setz sie in Anführungszeichen.',
  }),
  'language-unknown': ({ language, near }) => ({
    sentence: `${quoted(language)} ist kein Sprachkürzel.`,
    hint: near === null ? 'Deutsch ist de.' : didYouMean(near),
  }),
  'trailing-comma': ({ text }) => ({
    sentence: `Der Text endet mit einem Komma: ${quoted(text)}.`,
    hint: 'Zwischen Zeilen braucht YAML keines.',
  }),
  'same-label': ({ label }) => ({
    sentence: `${quoted(label)} steht zweimal in dieser Skala.`,
    hint: 'Zwei gleiche Stufen kann niemand unterscheiden. Gehört ein Komma dazu, setz die Stufe in Anführungszeichen.',
  }),
  'scale-falls': ({ first, last }) => ({
    sentence: `Die Skala fällt: ${quoted(first)} steht vorn und zählt am wenigsten, ${quoted(last)} am meisten.`,
    hint: 'Dreh die Liste um, oder gib mit values an, was jede Stufe zählt.',
  }),
  'unused-scale': ({ scale }) => ({
    sentence: `Die Skala ${quoted(scale)} verwendet keine Frage.`,
    hint: 'Nenne sie mit scale: oder lass sie weg.',
  }),
  'scores-narrow': ({ max }) => ({
    sentence: `Die Punkte dieser Antworten gehen nur bis ${number(max)}.`,
    hint: 'Punkte zählen von 0 bis 100. Fünf Stufen wären 0, 25, 50, 75, 100.',
  }),
  'item-without-dimension': ({ item }) => ({
    sentence: `Die Frage ${quoted(item)} zählt in keine Dimension.`,
    hint: 'Ergänze dimension: …, sonst wird sie gestellt und nie gewertet.',
  }),
  'same-option': ({ text }) => ({
    sentence: `Diese Antwort steht zweimal da: ${quoted(text)}.`,
    hint: 'Streich eine oder schreib sie anders.',
  }),
  'same-question': ({ other }) => ({
    sentence: `Dieselbe Frage steht schon unter ${quoted(other)}.`,
    hint: 'Streich eine oder schreib sie anders.',
  }),
  'same-title': ({ title }) => ({
    sentence: `${quoted(title)} heißt hier schon etwas. Im Profil ist beides nicht zu unterscheiden.`,
    hint: 'Gib einem von beiden einen anderen Titel.',
  }),
  'condition-always': ({ test, limit }) => ({
    sentence: `Diese Prüfung trifft immer zu: ${test}: ${number(limit, 6)} erreicht jeder Wert.`,
    hint: 'Bei einer Frage zählt die Stufe ihrer Skala, nicht Prozent.',
  }),
  'condition-contradicts': ({ low, high }) => ({
    sentence: `Beides zugleich geht nicht: über ${number(low, 6)} und unter ${number(high, 6)}.`,
    hint: 'Für „entweder … oder“ schreib zwei Bedingungen unter any:.',
  }),
  'condition-raw-code': ({ test, limit, from, to }) => ({
    sentence: `Eine Dimension zählt in Prozent, ${test}: ${number(limit, 6)} sind ${percent(limit)}.`,
    hint: `Die Mitte der Skala von ${from} bis ${to} wären 50.`,
  }),
  'dimension-named-like-key': ({ id }) => ({
    sentence: `${quoted(id)} ist ein Schlüssel des Formats und hier der Name einer Dimension.`,
    hint: 'Ist die Zeile zu wenig eingerückt?',
  }),
  placeholder: ({ text }) => ({
    sentence: `Hier steht noch ein Platzhalter: ${quoted(text)}.`,
    hint: 'Schreib den Text, oder lass die Angabe weg.',
  }),
  markup: ({ text }) => ({
    sentence: `${quoted(text)} wird gezeigt, wie es dasteht.`,
    hint: 'Texte sind schlicht. Eine Leerzeile macht einen Absatz.',
  }),
  mojibake: ({ text }) => ({
    sentence: `${quoted(text)} war einmal ein Umlaut oder ein Anführungszeichen.`,
    hint: 'Tipp es neu ein, und speichere mit der Kodierung UTF-8.',
  }),
  'mixed-address': ({ du, sie }) => ({
    sentence: `Der Check spricht Menschen einmal mit Du an (${quoted(du)}) und einmal mit Sie (${quoted(sie)}).`,
    hint: 'Bleib bei einem von beiden.',
  }),
  'other-address': ({ word, declared }) => ({
    sentence: `Der Check spricht Menschen mit ${declared === 'du' ? 'Sie' : 'Du'} an (${quoted(word)}), das Programm um ihn herum mit ${declared === 'du' ? 'Du' : 'Sie'}.`,
    hint: declared === 'du' ? 'Schreib address: sie unter language.' : 'Lass address: sie weg.',
  }),
  'band-never': ({ title }) => ({
    sentence: `Den Bereich ${quoted(title)} kann niemand erreichen.`,
    hint: 'Keine Antworten geben einen Wert, der hier hineinfällt. Verschieb die Grenzen.',
  }),
  'advice-never': ({ advice }) => ({
    sentence: `Der Rat ${quoted(advice)} kann nie zutreffen.`,
    hint: 'Keine Antworten erfüllen seine Bedingung.',
  }),
  'gap-never': ({ gap }) => ({
    sentence: `Beim Abstand ${quoted(gap)} gehen die Seiten nie auseinander.`,
    hint: 'Keine Antworten geben zehn Punkte Unterschied.',
  }),
  'item-never-asked': ({ item }) => ({
    sentence: `Die Frage ${quoted(item)} wird nie gestellt.`,
    hint: 'Keine Antworten erfüllen ihre Bedingung.',
  }),
  'expectation-missed': ({ what, expected, got }) => ({
    sentence:
      expected === 'advice'
        ? `Erwartet war der Rat ${quoted(what)}, es kommen: ${got}.`
        : `Erwartet war bei ${quoted(what)} ${expected}, heraus kommt ${got}.`,
    hint: 'Entweder stimmt die Erwartung nicht, oder Fragen, Gewichte und Grenzen haben sich geändert.',
  }),
  'expectation-answer': ({ item, answer }) => ({
    sentence: `${quoted(answer)} ist keine Antwort auf ${quoted(item)}.`,
    hint: 'Antworten stehen hier wie in einer Antwortdatei: Kennung der Frage, Doppelpunkt, Stufe oder Kennung der Antwort.',
  }),
  'allow-unknown': ({ code, near }) => ({
    sentence: `${quoted(code)} ist nichts, was sich erlauben lässt.`,
    hint: didYouMean(near) ?? 'Der Name steht in eckigen Klammern hinter der Warnung.',
  }),
  'unused-source': ({ source }) => ({
    sentence: `Auf die Quelle ${quoted(source)} stützt sich kein Rat.`,
    hint: 'Nenne sie mit source: oder lass sie weg.',
  }),
  'single-item-dimension': ({ dimension }) => ({
    sentence: `Die Dimension ${quoted(dimension)} hängt an einer einzigen Frage.`,
    hint: 'Drei bis sechs Fragen machen einen Wert verlässlicher.',
  }),
  'two-thoughts': ({ word }) => ({
    sentence: `Hier stehen wohl zwei Gedanken in einer Frage (${quoted(word)}).`,
    hint: 'Wer dem einen zustimmt und dem anderen nicht, hat keine Antwort. Mach zwei Fragen daraus.',
  }),
  'two-negations': ({ first, second }) => ({
    sentence: `Zwei Verneinungen in einem Satz: ${quoted(first)} und ${quoted(second)}.`,
    hint: 'Was ein Nein darauf bedeutet, muss man ausrechnen. Sag es ohne eine der beiden.',
  }),
  absolute: ({ word }) => ({
    sentence: `${quoted(word)} lässt Ehrlichen nur ein Nein.`,
    hint: 'Die Stufe der Antwort sagt schon, wie oft oder wie sehr.',
  }),
  'long-text': ({ characters, words, limit }) => ({
    sentence: `Diese Frage hat ${words} Wörter (${characters} Zeichen).`,
    hint: `Bis ${limit} Wörter liest man in einem Zug.`,
  }),
  'hard-to-read': ({ grade, limit }) => ({
    sentence: `Die Fragen lesen sich schwer: Schulstufe ${number(grade)} nach der Wiener Sachtextformel.`,
    hint: `Bis ${limit} ist gut. Kürzere Wörter und Sätze helfen.`,
  }),
  'reversed-share': ({ reversed, items }) => ({
    sentence: `${reversed} von ${items} Fragen sind umgekehrt gestellt.`,
    hint: 'Ein Viertel bis zwei Fünftel hält davon ab, überall zuzustimmen.',
  }),
  'longest-best-option': ({ characters, others }) => ({
    sentence: `Die beste Antwort ist mit ${characters} Zeichen die längste, die anderen haben im Mittel ${others}.`,
    hint: 'Wer das merkt, kreuzt die längste an.',
  }),
  'label-misfit': ({ word, scale }) => ({
    sentence:
      scale === 'frequency'
        ? `${quoted(word)} in der Frage und eine Häufigkeit als Antwort passen nicht zusammen.`
        : `Auf eine Frage (${quoted(word)}) lässt sich nicht mit Zustimmung antworten.`,
    hint:
      scale === 'frequency'
        ? 'Lass das Wort weg, die Antwort sagt es.'
        : 'Mach eine Aussage daraus, oder nimm eine andere Skala.',
  }),
  'unlabelled-middle': ({ points }) => ({
    sentence: `Die mittlere der ${points} Stufen hat kein Wort.`,
    hint: 'Dorthin gehen auch alle, die es nicht wissen. Beschrifte jede Stufe, oder nimm eine gerade Zahl.',
  }),
  'advice-always': ({ advice }) => ({
    sentence: `Der Rat ${quoted(advice)} trifft bei jedem Bogen zu, auf dem genug beantwortet ist.`,
    hint: 'Was für alle gilt, steht besser in closing.',
  }),
  'advice-never-first': ({ advice, fires }) => ({
    sentence: `Der Rat ${quoted(advice)} kommt nie unter die ersten drei, obwohl er bei ${percent(100 * fires)} der Bögen zutrifft.`,
    hint: 'Gib ihm eine höhere priority, wenn er gesehen werden soll.',
  }),
  'reach-undecided': ({ what }) => ({
    sentence: `Ob ${quoted(what)} erreichbar ist, ließ sich nicht entscheiden.`,
    hint: null,
  }),
  'allow-unused': ({ code }) => ({
    sentence: `${quoted(code)} ist hier erlaubt, kommt aber nicht vor.`,
    hint: 'Lass die Angabe weg.',
  }),
};
