/** Words of German that say Du or Ihr to somebody. */
const SAYS_DU =
  /(?<![\p{L}-])(du|dich|dir|dein(?:e[nrms]?|s)?|euch|euer|eure[nrms]?|bist|hast|kannst|willst|magst|möchtest)(?![\p{L}])/iu;

const SAYS_IHR =
  /(?<![\p{L}-])(?:(?:seid|habt|könnt|wollt|müsst|dürft|sollt|werdet|seht|liegt|sprecht|erzählt|macht|geht|redet) (Ihr)|(Ihr)(?= (?:selbst|\p{Ll}+t)(?!\p{L})))(?!\p{L})/u;

const COMMANDS = [
  'achte antworte bau beantworte beende beginne behalte beobachte beschreib bewahre biete bleib bring denk denkt drück',
  'entscheide ergänze erkläre erklär ersetze erwarte erzähl erzähle erzählt fang finde frag fragt gib geh gebt glaub greif gönn',
  'häng halt halte heb hilf hol hör höre klär kläre klärt klick kreuze lade lass lasst leg lehn leih lenke lest lies',
  'mach macht meld merk nehmt nenn nenne nennt nimm notiere pflege probiere prüf prüfe red redet richte ruf rufe sag sammelt',
  'schau schaff schreib schreibt setz sieh sprich sprecht stell streich streicht such sucht tausch tausche tauscht teil tipp tippe',
  'trag trau trenne tritt überleg überlegt übersetzt übe unterstreiche verabrede verabredet verfolg vergib vergleich vergleicht verlass verleih',
  'vermerke verrat verrate vervollständige verweise wähl wähle wählt warte wünsche widersprich zähle zeig zeigt zieh',
]
  .join(' ')
  .split(' ');

/** Commands to one person or several who are not called Sie, where a clause begins. */
const COMMANDS_DU = new RegExp(
  `(?:^|[.!?:;„–] ?|, | und | oder | dann )(${COMMANDS.join('|')})(?![\\p{L}-])(?! (?:Sie|sich|er|sie|ich|man|es|die Person)\\b)`,
  'iu',
);

/** The first word of a German text that speaks to somebody who is called Du; null where none does. */
export function saysDu(text: string): string | null {
  return [SAYS_DU, SAYS_IHR, COMMANDS_DU].map((words) => words.exec(text)?.[0] ?? null).find(Boolean) ?? null;
}
